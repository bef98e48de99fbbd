import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is read of the status in a text; empty where nothing is. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  ["a title's own words are no cue", 'NBC has renewed “Left in Limbo” for a third season, the network said.', ['Left in Limbo 3 renewed']],
  ['an order that came to nothing', 'Fox cancelled Brackenfell despite a two-season order.', ['Brackenfell - cancelled']],
  [
    'and one that did not',
    'Hulu cancelled Maddox Quay and, despite all, gave a series order to Brackenfell.',
    ['Maddox Quay - cancelled', 'Brackenfell 1 renewed'],
  ],
  ['a cancelled tour is no series', 'The live tour of Maddox Quay was cancelled on Monday.', []],
  ['another country’s version is another series', 'The Australian version of Maddox Quay has been cancelled.', []],
  ['and so is one with celebrities', 'The celebrity version of Maddox Quay was axed on Monday.', []],
  ['a refusal may name an order', 'Hulu has rescinded its order for season two of Brackenfell.', ['Brackenfell 2 cancelled']],
  ["an evening's edition makes room", 'Brackenfell cancelled tonight\nThe soap Brackenfell is cancelled tonight for the football.', []],
  ["an evening's edition, whoever takes it off", 'ITV cancels Maddox Quay tonight.', []],
  ['an edition taken off for another', 'ITV cancelled Maddox Quay tonight to show the football.', []],
  ['why it is not on', 'Brackenfell will not be shown tonight. Why has the ITV soap Brackenfell been cancelled?', []],
  ['when it was decided', 'ITV cancelled Maddox Quay tonight.', ['Maddox Quay - cancelled']],
  ['a habit told behind it decides nothing', 'Netflix orders further seasons more often than most. Brackenfell is on Netflix.', []],
  ['what opens a sentence owns nothing', 'After a good start in June, Brackenfell was renewed.', ['Brackenfell - renewed']],
  ['what will be told is not told', 'Plans for the next season of Brackenfell will be announced in due course.', []],
  ['an order of what came of it', 'The BBC has commissioned two series of a sequel to Brackenfell.', []],
  ['fears, and what is averted', 'It was feared that Brackenfell would be axed, but the drama is unlikely to be cancelled.', []],
  ['claims that are answered', 'ITV responds to claims that Brackenfell has been axed.', []],
  [
    'a limited series that goes on',
    'Netflix has ordered a second season of Brackenfell, once billed as a limited series.',
    ['Brackenfell 2 renewed'],
  ],
  ['a habit decides nothing', 'Where a drama does well, Netflix usually renews it. Brackenfell did.', []],
  ['work that is stopped', 'Filming on the fourth season of Brackenfell has been shut down.', []],
  ['and a set', 'The set of Brackenfell season 4 was shut down by ITV after a positive test.', []],
  ['but not what is worked on', 'The fourth season of Brackenfell has been shut down.', ['Brackenfell 4 cancelled']],
  ['work that is stopped for good', 'Production of Brackenfell has been shut down for good, ITV said.', ['Brackenfell - cancelled']],
  ['what is held for a season', 'Netflix cancels the Brackenfell season 4 premiere party.', []],
  ['and its ball', 'Brackenfell ball cancelled after complaints.', []],
  ['but not the season', 'Netflix cancels Brackenfell season 4 after a storm.', ['Brackenfell 4 cancelled']],
  [
    'an inquiry is no series',
    'Brackenfell\nNBC announced in May that it had commissioned an outside investigation in response to claims.',
    [],
  ],
  ['a contract is no season', 'Brackenfell star Anna Bell said that her contract was up and she decided not to renew it.', []],
  ['what is repeated is not revived', 'Reruns fill the summer. ITV is bringing back Brackenfell.', []],
  ["a person's run", "Anna Bell ends three-decade 'Brackenfell' run.", []],
  ['what is put an end to', 'Brackenfell ends ITV losing streak.', []],
  ['but not the series itself', 'Brackenfell ends in May.', ['Brackenfell - ending']],
  ['words of a longer name', 'She was hurt while they filmed Brackenfell: The Final Chapter in Cork.', []],
  ['work that goes on', 'Brackenfell has resumed filming after the pandemic halted the latest series.', []],
  ['the last time that somebody was seen', 'Anna Bell was seen for the last time in Brackenfell on Sunday.', []],
  ['what the star does is not done to the series', 'Brackenfell star Anna Bell cancelled the trip.', []],
];

for (const [why, text, read] of CASES) {
  test(`${why}: ${text}`, () => assert.deepEqual(statusesIn(text), read));
}
