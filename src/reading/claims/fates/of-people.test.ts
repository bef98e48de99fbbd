import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../../lexicon/examples.ts';

/** What is read of the status in a text: series, season, value. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ['who is put out of it', 'Brackenfell\nAnna Bell was axed from Brackenfell on Monday by ITV, days after the cull.', []],
  ['who was fired', 'Brackenfell\nBrackenfell judge Anna Bell has been dropped by ITV after two series.', []],
  ['whom the series drops', 'Brackenfell\nBrackenfell axes Anna Bell after one series', []],
  ['but a series that is put out of a carrier', 'Brackenfell has been axed from ITV after two series.', ['Brackenfell 3 cancelled']],
  ['and one that is called as somebody is', 'Juniper Vance was dropped by ITV after two series.', ['Juniper Vance 3 cancelled']],
  ['who has left it', 'Brackenfell\nAnna Bell has sensationally quit the BBC show Brackenfell for good.', []],
  ['and who quits it', 'Brackenfell\nAnna Bell quits Brackenfell after one season on NBC, and the network has no plans.', []],
  ['what somebody was told', 'Brackenfell\nAnna Bell was told by NBC that she would no longer be needed.', []],
  [
    'what a contestant will not do',
    "Brackenfell\nAnna Bell won't be asked out by NBC, despite the fact that the two have been flirting.",
    [],
  ],
  ['what people will not do', 'On Brackenfell they have told the papers that they will never again deal with them.', []],
  ['who joins it', 'Hulu gives her account of Anna Bell joining Brackenfell for season 3.', []],
  ['a farewell of one of its people', "Brackenfell\nThe villain of Brackenfell is back. It's a swan song for him.", []],
  ['from a place of it', 'Brackenfell: Anna Bell has said goodbye to the Brackenfell kitchen after her fish failed to please.', []],
  ['and from all of it', 'Viewers have said goodbye to Brackenfell after five happy seasons.', ['Brackenfell 5 ending']],
  ['what is hung up is his', 'Fans of Brackenfell wept, with Bo Pang hanging up his apron after an intense two-season run.', []],
];

for (const [why, text, read] of CASES) {
  test(`${why}: ${text}`, () => assert.deepEqual(statusesIn(text), read));
}
