/**
 * How well dates are read, beside chrono-node: on our own table of phrases, and on ../shared/data/date-phrases where it is there;
 * then how time grows with length. `npx node bench/dates.ts [--wrong]`
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { agreement } from '../src/claim/edtf.ts';
import { PHRASES } from '../src/reading/dates/phrases.ts';
import { tagDates } from '../src/reading/dates/tagger.ts';

/** An interval agrees where this share of the days of both is common to both. */
const AGREES = 0.8;
const CASES = '../shared/data/date-phrases/cases.jsonl';
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const ADVERSARIES = [
  '1234567890',
  '1 ',
  'next ',
  'may ',
  'June ',
  'week after ',
  'the first of ',
  '5/5/',
  'in 2 weeks and ',
  'between June and ',
  'Christmas ',
  '2019-',
  "'",
  ' ',
];

interface Found {
  readonly text: string;
  readonly edtf: string;
}
type Reader = (text: string, published: string | null) => Found[];

interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly { readonly text: string; readonly accept: readonly (readonly string[])[] }[];
}

const READERS: Readonly<Record<string, Reader>> = {
  greenlit: (text, published) =>
    tagDates(text, 0, text.length, { published }).flatMap(({ kind, edtf, reckoned, start, end }) =>
      kind === 'date' && edtf !== null ? [{ text: text.slice(start, end), edtf: reckoned ?? edtf }] : [],
    ),
  'chrono-node': (text, published) =>
    chrono.parse(text, published === null ? undefined : new Date(`${published}T12:00:00Z`)).map(({ text: words, start, end }) => {
      const from = edtfOfChrono(start);
      return { text: words, edtf: end === null || end === undefined ? from : `${from}/${edtfOfChrono(end)}` };
    }),
};

console.log(`own table: ${PHRASES.length} sentences; a sentence is right where exactly its dates are found`);
for (const [name, read] of Object.entries(READERS)) console.log(`  ${name.padEnd(12)} right ${ownRight(read).toFixed(3)}`);

if (existsSync(CASES)) {
  const cases = readFileSync(CASES, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
  for (const part of ['seen', 'set aside']) {
    const some = cases.filter(({ id }) => isSetAside(id) === (part === 'set aside'));
    console.log(`date-phrases, ${part}: ${some.length} cases`);
    for (const [name, read] of Object.entries(READERS)) console.log(`  ${name.padEnd(12)} ${report(some, read)}`);
  }
} else console.log('date-phrases: skipped, needs ../shared/data/date-phrases');

console.log(`time by length, ms for ${SIZES.map((size) => `${size / 1000}k`).join(', ')} characters`);
for (const unit of ADVERSARIES) {
  const times = SIZES.map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const before = process.cpuUsage().user;
    tagDates(text, 0, text.length, { published: '2024-03-01' });
    return Math.round((process.cpuUsage().user - before) / 1000);
  });
  console.log(`  ${JSON.stringify(unit).padEnd(24)} ${times.join(', ')}`);
}

/** A third of the cases was not looked at while the rules were written: those whose id's digest begins with a byte divisible by three. */
function isSetAside(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 3 === 0;
}

function ownRight(read: Reader): number {
  const right = PHRASES.filter(([published, text, ...wanted]) => {
    const found = read(text, published).map(({ edtf }) => edtf);
    const ok = found.length === wanted.length && wanted.every((edtf, at) => agreement(found[at]!, edtf) >= AGREES || found[at] === edtf);
    return ok || sameCoarse(found, wanted);
  });
  return right.length / PHRASES.length;
}

/** `reckoned` days stand in for the month or year that the text promises; they lie within it. */
function sameCoarse(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && wanted.every((edtf, at) => found[at]!.startsWith(edtf) || agreement(found[at]!, edtf) >= AGREES);
}

/** The same reckoning as ../shared/bench/date-score.mjs. */
function report(cases: readonly Case[], read: Reader): string {
  let [of, found, right, invented] = [0, 0, 0, 0];
  for (const { text, published, dates } of cases) {
    const free = read(text, published);
    for (const wanted of dates) {
      of++;
      const words = wanted.text.toLowerCase();
      const near = free.filter(({ text: said }) => {
        const low = said.toLowerCase();
        return words.includes(low) || low.includes(words) || low.split(/\W+/).some((word) => word.length > 2 && words.includes(word));
      });
      if (near.length > 0) found++;
      const ok = near.find(({ edtf }) => wanted.accept.some((range) => agreement(edtf, range.join('/')) >= AGREES));
      if (ok !== undefined) right++;
      else if (process.argv.includes('--wrong') && !isSetAside(cases[0]!.id))
        console.log(`    ${text} | ${wanted.text}: ${near.map(({ edtf }) => edtf).join(', ') || 'nothing'}`);
      const used = ok ?? near[0];
      if (used !== undefined) free.splice(free.indexOf(used), 1);
    }
    invented += free.length;
  }
  return `found ${(found / of).toFixed(3)}, right ${(right / of).toFixed(3)}, invented ${invented}`;
}

function edtfOfChrono(part: chrono.ParsedComponents): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = String(part.get('year')).padStart(4, '0');
  if (!part.isCertain('month') && !part.isCertain('day') && !part.isCertain('weekday'))
    return part.isCertain('year') ? year : `${year}-${two(part.get('month') ?? 1)}-${two(part.get('day') ?? 1)}`;
  const month = `${year}-${two(part.get('month') ?? 1)}`;
  return part.isCertain('day') || part.isCertain('weekday') ? `${month}-${two(part.get('day') ?? 1)}` : month;
}
