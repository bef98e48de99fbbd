import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpForecast } from '../forecast/made-up.ts';
import { CONTEXT, claim, day } from '../reconcile/made-up.ts';
import { composeAnswer } from './compose.ts';
import { renderText, trimMiddle } from './render-text.ts';

const long = 'with a second season now promised by somebody, the people who watched the first one are impatient for any news at all';
const answer = composeAnswer({
  series: { title: 'Harbour', id: null, year: 2020, country: null },
  sourced: [
    claim('network', 'Netflix', { said: '2020-02-27', season: null }),
    claim('premiere', '2020-02-27', { said: '2020-02-27', season: 1, speaker: 'official' }),
    claim('episodes', 9, { said: '2020-02-27', season: 1 }),
    claim('status', 'undecided', { said: '2020-03-03', quote: 'no word on a second season yet' }),
    claim('status', 'renewed', { said: null, publisher: null, document: 'u', quote: long }),
  ],
  asOf: day('2026-11-20'),
  forecast: madeUpForecast({ asOf: '2026-11-20', renewed: { '90': 0.001, '180': 0.002, '365': 0.004, ever: 0.012 } }),
  context: CONTEXT,
});

test('a date coarser than a day is in words', () => {
  const coarse = { ...answer.seasons[0]!, premiere: { edtf: '2027-09/2027-11', basis: 'reported', conditional: true } } as const;
  assert.match(renderText({ ...answer, seasons: [coarse] }, { width: 90, colour: false }), /if ordered, guessed autumn 2027/);
});

test('a season that no page speaks of', () =>
  assert.match(
    renderText({ ...answer, seasons: [] }, { width: 90, colour: false, season: 9 }),
    /No page on record by 20 November 2026 speaks of season 9\./,
  ));

test('the picture at 90 columns', () => {
  const lines = renderText(answer, { width: 90, colour: false }).trimEnd().split('\n');
  assert.equal(lines[0], `Harbour (Netflix, 2020)${' '.repeat(90 - 23 - 16)}as of 2026-11-20`);
  assert.equal(lines[1], '  Season 2   NO DECISION ANNOUNCED   silent for 6 y 9 m   chance 1%');
  assert.match(lines[2]!, /^ {4}for {6}“no word on a second season yet” +Gazette +2020-03-03 +\+\d\.\d$/);
  assert.match(lines[3]!, /^ {4}against {2}“with a second .*….*” +undated page +no source named +−\d\.\d$/);
  assert.equal(lines[4], '  Season 1   released 2020-02-27, 9 episodes');
  assert.equal(lines[5], '  3 documents · full: greenlit ask Harbour --json');
});

test('the season that is asked about comes before one that is open beyond it', () => {
  const ahead = composeAnswer({
    series: { title: 'Harbour', id: null, year: 2020, country: null },
    sourced: [
      claim('premiere', '2020-02-27', { said: '2020-02-27', season: 1, speaker: 'official' }),
      claim('status', 'renewed', { said: '2020-04-01', season: 2, speaker: 'official' }),
      claim('status', 'undecided', { said: '2020-04-03', season: 3 }),
    ],
    asOf: day('2020-04-04'),
    forecast: null,
    context: CONTEXT,
  });
  const labels = renderText(ahead, { width: 90, colour: false }).match(/^ {2}Season \d/gm);
  assert.deepEqual(labels, ['  Season 2', '  Season 3', '  Season 1']);
});

for (const width of [20, 40, 60, 80, 100, 200]) {
  test(`no line is wider than a terminal of ${width} columns (at least 40)`, () => {
    for (const line of renderText(answer, { width, colour: false }).split('\n')) assert.ok([...line].length <= Math.max(width, 40), line);
  });
}

test('a page with a name and no day is undated', () => {
  const [first] = answer.seasons;
  const named = { ...first!.against[0]!, document: { ...first!.against[0]!.document, publisher: 'Gazette' } };
  assert.match(
    renderText({ ...answer, seasons: [{ ...first!, against: [named] }] }, { width: 90, colour: false }),
    / {4}against .* Gazette {2}undated +−\d/,
  );
});

test('weights stand in one column', () => {
  const rows = renderText(answer, { width: 100, colour: false }).split('\n').slice(2, 4);
  assert.equal([...rows[0]!].length, [...rows[1]!].length);
});

test('colours only where asked for, and nothing else changes', () => {
  const coloured = renderText(answer, { width: 80, colour: true });
  assert.ok(coloured.includes('\u001b['));
  const bare = coloured.split('\u001b[').map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)));
  assert.equal(bare.join(''), renderText(answer, { width: 80, colour: false }));
});

for (const [text, width, trimmed] of [
  ['short', 10, 'short'],
  ['abcdefghijklmnop', 9, 'abcde…nop'],
] as const)
  test(`${text} in ${width}: ${trimmed}`, () => assert.equal(trimMiddle(text, width), trimmed));
