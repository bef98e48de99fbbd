import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY } from '../words/lexis.ts';
import { tokenise } from '../words/tokens.ts';
import { tagSeasons } from './tag-seasons.ts';

/** Each season that a text speaks of: its words, how they say it, and the numbers or the count. */
function seasonsOf(text: string): string[] {
  const tokens = tokenise(text, VOCABULARY);
  return tagSeasons(tokens, 0, tokens.count).map(({ from, to, relation, numbers, count, final }) => {
    const words = text.slice(tokens.start[from], tokens.end[to - 1]);
    const said = numbers.length > 0 ? numbers.join('+') : relation === 'this' ? '' : String(count);
    return [`${words}: ${relation}`, said, final ? 'final' : ''].filter((part) => part !== '').join(' ');
  });
}

const CASES: readonly (readonly [text: string, seasons: readonly string[]])[] = [
  ['season 2, part 1', ['season 2, part 1: numbered 2']],
  ['the final season part 2', ['final season part 2: this final']],
  ['its final season, volume 3,', ['final season, volume 3: this final']],
  ['the seventh season, part two', ['seventh season, part two: numbered 7']],
  ['its final season, season 5', ['final season: this final', 'season 5: numbered 5']],
  ['the final season, part 5', ['final season: this final', 'part 5: numbered 5']],
  ['the second cour', []],
  ['cour 2', []],
  ['her second season on the show', []],
  ["Anna Bell's first season as the Doctor", []],
  ['its second season on the air', ['second season: numbered 2']],
  ["Brackenfell's second season on Hulu", ['second season: numbered 2']],
  ['seasons four and five', ['seasons four and five: numbered 4+5']],
  ['season 2 and 10 episodes', ['season 2: numbered 2']],
  ['18 in season 1 and 10 in season 2', ['season 1: numbered 1', 'season 2: numbered 2']],
  ['S2-S4', ['S2-S4: numbered 2+3+4']],
  ['series III', ['series III: numbered 3']],
  ['a fourth and final season', ['fourth and final season: numbered 4 final']],
  ['its second eight-episode season', ['second eight-episode season: numbered 2']],
  ['seventh and eighth seasons', ['seventh and eighth seasons: numbered 7+8']],
  ['second & third seasons', ['second & third seasons: numbered 2+3']],
  ['a fourth & final season', ['fourth & final season: numbered 4 final']],
  ['renewed for a third & fourth.', ['third & fourth: numbered 3+4']],
  ['third through fifth seasons', ['third through fifth seasons: numbered 3+4+5']],
  ['renewed for a third.', ['third: numbered 3']],
  ['a third of viewers', []],
  ['its second series finale', []],
  ['on Friday the 13th', []],
  ['for a 4th.', ['4th: numbered 4']],
  ['a second chance', []],
  ['the sophomore run', ['sophomore run: numbered 2']],
  ['the freshman drama', ['freshman drama: age 1']],
  ['newcomers X and Y', ['newcomers: age 1']],
  ['The Rookie', []],
  ['after two seasons', ['two seasons: count 2']],
  ['out after just one.', ['one: count 1']],
  ['letting it go at two was no kindness', ['two: count 2']],
  ['at three (or six)', ['three: count 3']],
  ['two years in one go', ['two years: count 2']],
  ['another go', ['another go: another 1']],
  ['two more rounds', ['two more rounds: another 2']],
  ['a third shift.', ['third shift: numbered 3']],
  ['its second voyage of ten parts', ['second voyage: numbered 2']],
  ['a second mission control', ['second: numbered 2']],
  ['there is a third one.', ['third one: numbered 3']],
  ['the second one who left', []],
  ['nine more of them', ['nine more: another 1']],
  ['nine more shows', []],
  ['three more of them', []],
  ['a new series', []],
  ['one last run', ['one last run: another 1 final']],
  ['the final season', ['final season: this final']],
  ['last season', []],
  ['for 13 Reasons Why season 4', ['season 4: numbered 4']],
  ['two original new series', []],
  ['three rookie series', []],
  ['renews eight series', []],
  ['the second police series', []],
  ['his sixth championship run', []],
  ['the second British series', ['second British series: numbered 2']],
  ['the eighth and final episode', []],
  ['a second at-home episode', []],
  ['their second “Out There” version', []],
  ['the third-to-last episode', []],
  ['after two successful series', ['two successful series: count 2']],
  ['ran for three series', ['three series: count 3']],
  ['the current season', ['current season: this']],
  ['it will not be another three years', ['three years: count 3']],
  ['renewed for another three years', ['another three years: another 3']],
  ['took another turn', []],
  ['becomes the third NBC drama to be renewed', []],
  ['all going back for seconds', ['seconds: numbered 2']],
  ['fans are back for thirds.', ['thirds: numbered 3']],
  ['ran for seconds before the bell', []],
  ['is back for a sixth time, with a new cast', ['sixth time: numbered 6']],
  ['saw it for a sixth time', []],
  ['he returns for a third time as the vicar', []],
  ['after its sixth series ITV will not order another.', ['sixth series: numbered 6', 'another: another 1']],
  ['of the six series one was better than another', ['six series: count 6']],
  ['three seasons and another actor', ['three seasons: count 3']],
  ['will not order another.', []],
  ['‘X’ gets third', ['third: numbered 3']],
  ['a third reprieve', []],
];

for (const [text, seasons] of CASES) test(`seasons of: ${text}`, () => assert.deepEqual(seasonsOf(text), seasons));
