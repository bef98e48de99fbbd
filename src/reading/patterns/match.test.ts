import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpanChart } from '../sentences/span-chart.ts';
import { VOCABULARY } from '../words/lexis.ts';
import { tokenise } from '../words/tokens.ts';
import { Bank } from './bank.ts';

/** What a pattern finds in a text, as the words of its match; null where it finds nothing. */
function found(pattern: string, text: string): string | null {
  const bank = new Bank([{ patterns: [pattern] }]);
  const tokens = tokenise(text, VOCABULARY);
  const [cue] = bank.cues(tokens, 0, tokens.count, new SpanChart());
  return cue === undefined ? null : text.slice(tokens.start[cue.match.from], tokens.end[cue.match.to - 1]);
}

const CASES: readonly (readonly [pattern: string, text: string, match: string | null])[] = [
  ['kippered herring', 'A kippered herring, please', 'kippered herring'],
  ['kippered|smoked herring', 'smoked herring', 'smoked herring'],
  ['~smoke herring', 'they smoked herring', 'smoked herring'],
  ['(smoked herring|boiled eel)', 'boiled eel', 'boiled eel'],
  ['herring ..2 eel', 'herring and then eel', 'herring and then eel'],
  ['herring ..2 eel', 'herring, then eel', null],
  ['herring ..2, eel', 'herring, then eel', 'herring, then eel'],
  ['herring ..3!(cod|ling) eel', 'herring before eel', 'herring before eel'],
  ['herring ..3!(cod|ling) eel', 'herring before cod before eel', null],
  ['herring !eel', 'herring eel', null],
  ['the !eel ..1 herring', 'the eel herring', null],
  ['the !eel ..1 herring', 'the red herring', 'the red herring'],
  ['^cod herring', 'cod herring', null],
  ['herring ^(cod herring) eel', 'red herring eel', 'herring eel'],
  ['herring ^(cod herring) eel', 'cod herring eel', null],
  ['herring fresh?', 'herring', 'herring'],
  ['herring $', 'herring, cod', 'herring'],
  ['herring $', 'herring cod', null],
  ['$ herring', 'cod; herring', 'herring'],
];

for (const [pattern, text, match] of CASES) {
  test(`${pattern} in "${text}": ${match ?? 'nothing'}`, () => {
    assert.equal(found(pattern, text), match);
  });
}

test('a pattern without a word to anchor on is refused', () => {
  assert.throws(() => new Bank([{ patterns: ['<series> ..4'] }]), /no word/);
});
