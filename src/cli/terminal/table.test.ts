import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from './columns.ts';
import { alignRows, printTable } from './table.ts';

const ROWS = [
  ['series', 'carrier', 'seasons'],
  ['The Long Way to the Lighthouse', 'Lumen', '1 2'],
  ['進撃の巨人', 'NHK', '4'],
];

test('columns align, under letters of any width', () =>
  assert.deepEqual(alignRows(ROWS), [
    'series                          carrier  seasons',
    'The Long Way to the Lighthouse  Lumen    1 2',
    '進撃の巨人                      NHK      4',
  ]));

test('the first column gives way to a narrow terminal', () =>
  assert.deepEqual(alignRows(ROWS, 40), [
    'series                  carrier  seasons',
    'The Long Way…ghthouse   Lumen    1 2',
    '進撃の巨人              NHK      4',
  ]));

test('it does not give way altogether', () => assert.match(alignRows(ROWS, 10)[1]!, /^The Long…thouse {2,}Lumen/));

test('no rows', () => assert.deepEqual(alignRows([]), []));

/** What a terminal of so many columns shows of the rows; null is none that anybody looks at. */
async function printed(width: number | null): Promise<{ readonly lines: readonly string[]; readonly talk: readonly string[] }> {
  const [out, talk]: [string[], string[]] = [[], []];
  const print = async (text: string) => void out.push(text);
  const rows = [...ROWS.slice(0, 2), ['Old', 'LUMENARIA', '1-4 6']];
  const terminal = { print, talk: (line: string) => void talk.push(line), interactive: width !== null, width: width ?? 20 };
  await printTable(rows, ['seasons', 'carrier'], terminal);
  return { lines: out.join('').trimEnd().split('\n'), talk };
}

for (const [width, headings, says] of [
  [60, ['series', 'carrier', 'seasons'], []],
  [36, ['series', 'carrier', 'seasons'], []],
  [35, ['series', 'carrier'], ['no room for: seasons; --json has all']],
  [20, ['series'], ['no room for: seasons, carrier; --json has all']],
  [null, ['series', 'carrier', 'seasons'], []],
] as const)
  test(`a table on a terminal of ${width ?? 'no'} columns: ${headings.join(', ')}`, async () => {
    const { lines, talk } = await printed(width);
    assert.deepEqual([lines[0]!.split(/ +/), talk], [headings, says]);
    assert.ok(width === null || lines.every((line) => columnsOf(line) <= width), lines.join('\n'));
  });
