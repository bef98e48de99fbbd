/** Repairs that the rules suggest: put in, they leave the text clean of their finding; where they are not safe, there are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import { EXAMPLE_READER } from '../reading/lexicon/examples.ts';
import { check } from './check.ts';
import { exampleDocument } from './examples.ts';
import { placedIn } from './formats/placed.ts';
import { RULES } from './rules.ts';
import type { SeriesRecord } from './series-record.ts';

interface Setting {
  readonly says: string;
  readonly record: SeriesRecord | null;
}
const ALONE: Setting = { says: '', record: null };

interface Desk {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

function deskOf(source: string, { record }: Setting): Desk {
  const document = exampleDocument(source);
  return { document, findings: check({ document, reading: EXAMPLE_READER(document), record, asOf: null, source }) };
}

/** Where a finding stands in the source. */
function placeOf(source: string, { document }: Desk, finding: Finding): Span {
  const [placed] = placedIn({ document, findings: [finding], source, path: null }).placed;
  assert.ok(placed !== undefined && (finding.fix === null || placed.isReplaceable), `“${finding.quote}” stands so in the source`);
  return placed.span;
}

/** The source with one finding's repair in place. */
function repaired(source: string, desk: Desk, finding: Finding): string {
  const [start, end] = placeOf(source, desk, finding);
  return source.slice(0, start) + finding.fix + source.slice(end);
}

/** What is found, but for where it stands. */
const ids = ({ findings }: Desk): readonly string[] => findings.map(({ rule }) => rule).sort();

/** Season 2 of every series has one fate and one date. */
function recordOf(status: Fate, premiere: string, basis: 'official' | 'reported'): SeriesRecord {
  const fate = { status, probability: 0.97, since: null, basis: 'official', silentSince: null } as const;
  const probabilities = { undecided: 0, renewed: 0, released: 0, cancelled: 0, ending: 0, [status]: 0.97 };
  const known = { fate: { ...fate, probabilities }, premiere: { edtf: premiere, basis, conditional: false } };
  return {
    claims: () => [],
    verdict: (_, season): Verdict | null => (season === 2 ? { season, ...known, prior: 0, evidence: [], against: [], timeline: [] } : null),
  };
}

const beside = (status: Fate, premiere: string, basis: 'official' | 'reported' = 'official'): Setting => ({
  says: ` (on record: ${status}, ${premiere}, ${basis})`,
  record: recordOf(status, premiere, basis),
});

const LIST_OF_FOUR = '- *Brackenfell*\n- *Maddox Quay*\n- *Kestrel Point*\n- *Harrow Lane*';

/** Texts with the whole text after the repair; null where none is safe. The rule must flag every one of them. */
const ROWS: readonly (readonly [rule: string, source: string, after: string | null, setting?: Setting])[] = [
  // a weekday that the date is not
  // the day may as well be wrong, but for the date said elsewhere
  ['date/arithmetic', 'Brackenfell season 2 premieres on Monday, June 7, 2024.', null],
  ['date/arithmetic', 'Brackenfell season 2 premieres on Monday, June 10, 2025.', null],
  [
    'date/arithmetic',
    'Brackenfell season 2 premieres on Monday, June 10, 2025. Netflix has set Tuesday, June 10, 2025, for Brackenfell season 2.',
    'Brackenfell season 2 premieres on Tuesday, June 10, 2025. Netflix has set Tuesday, June 10, 2025, for Brackenfell season 2.',
  ],
  [
    'date/arithmetic',
    'Brackenfell season 2 premieres on Mon, June 7, on Netflix. The second season of Brackenfell is out on June 7.',
    'Brackenfell season 2 premieres on Fri, June 7, on Netflix. The second season of Brackenfell is out on June 7.',
  ],
  ['date/arithmetic', 'Brackenfell season 2 premieres on Sunday, June 7, 2024. A museum opens on June 9, 2024.', null],
  ['date/arithmetic', 'Season 2 of Brackenfell premieres on Sunday, June 7, 2024. Brackenfell season 2 premieres on June 8, 2024.', null],
  ['date/arithmetic', 'Brackenfell season 2 premieres on Sunday, June 7, 2024. Brackenfell is back on Sunday, June 7, 2024.', null],
  // time that has passed since
  [
    'date/arithmetic',
    'Maddox Quay season 1 premiered on March 2, 2021. Two months have passed since season 1 was released.',
    'Maddox Quay season 1 premiered on March 2, 2021. More than three years have passed since season 1 was released.',
  ],
  [
    'date/arithmetic',
    'Maddox Quay season 1 premiered on January 2, 2023. A month has passed since season 1 was released.',
    'Maddox Quay season 1 premiered on January 2, 2023. Sixteen months have passed since season 1 was released.',
  ],
  ['date/arithmetic', 'Maddox Quay season 1 premiered on March 2, 2021. Ten years have passed since season 1 was released.', null],
  ['date/arithmetic', 'Maddox Quay season 1 premiered on March 2, 2021. Almost two months have passed since season 1 was released.', null],
  [
    'date/arithmetic',
    'Maddox Quay season 1 premiered on March 2, 2021. Season 1 of Maddox Quay premiered on March 9, 2022. Two months have passed since season 1 was released.',
    null,
  ],
  [
    'date/arithmetic',
    'Netflix has renewed Brackenfell. Maddox Quay season 1 premiered on March 2, 2021. Two months have passed since season 1 was released.',
    null,
  ],
  // a stretch between dates: either may be wrong
  ['date/arithmetic', 'Brackenfell ran for eight years, from 2014 to 2018.', null],
  // a day that has passed
  [
    'date/past-as-future',
    'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 2 is set to premiere on March 3, 2024, on Netflix.',
    'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 2 premiered on March 3, 2024, on Netflix.',
  ],
  [
    'date/past-as-future',
    'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 2 will be released in March 2024.',
    'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 2 was released in March 2024.',
  ],
  [
    'date/past-as-future',
    'Season 2 of Brackenfell premiered on March 3, 2024. New episodes of Brackenfell season 2 will be released on March 3, 2024.',
    null,
  ],
  [
    'date/past-as-future',
    'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 2 will premiere on March 3, 2024 and run for ten weeks.',
    null,
  ],
  ['date/past-as-future', 'Season 2 of Brackenfell premiered on March 3, 2024. Brackenfell season 3 will premiere on March 5, 2024.', null],
  ['date/past-as-future', 'Brackenfell season 2 will premiere on March 3, 2024.', null],
  [
    'date/past-as-future',
    'Brackenfell season 2 will premiere on March 3, 2024.',
    'Brackenfell season 2 premiered on March 3, 2024.',
    beside('released', '2024-03-03'),
  ],
  // out, and on another day
  ['date/past-as-future', 'Brackenfell season 2 will premiere on March 3, 2024.', null, beside('released', '2024-04-09')],
  ['date/past-as-future', 'Brackenfell season 2 will premiere on March 3, 2024.', null, beside('renewed', '2024-03-03')],
  // how many a list has
  [
    'contradiction/self',
    `# Shows to see\nHere are three shows to see.\n\n${LIST_OF_FOUR}`,
    `# Shows to see\nHere are four shows to see.\n\n${LIST_OF_FOUR}`,
  ],
  ['contradiction/self', `# 3 shows to see\n\n${LIST_OF_FOUR}`, `# 4 shows to see\n\n${LIST_OF_FOUR}`],
  ['contradiction/self', `# Three shows to see\nHere are three shows to see.\n\n${LIST_OF_FOUR}`, null],
  ['contradiction/self', `# Shows to see\nHere are three shows to see. All three are new.\n\n${LIST_OF_FOUR}`, null],
  [
    'contradiction/self',
    '# Four shows to see\n\n## 1. Brackenfell\n\nIt is on Netflix.\n\n## 2. Maddox Quay\n\nIt is on Hulu.\n\n## 3. Kestrel Point\n\nIt is over.',
    '# Three shows to see\n\n## 1. Brackenfell\n\nIt is on Netflix.\n\n## 2. Maddox Quay\n\nIt is on Hulu.\n\n## 3. Kestrel Point\n\nIt is over.',
  ],
  // two statements of one text: either may be wrong
  ['contradiction/self', 'Brackenfell season 2 consists of eight episodes. The second season of Brackenfell has ten episodes.', null],
  // a date that the record has otherwise
  [
    'contradiction/record',
    'Season 2 of Brackenfell premieres on Tuesday, June 4, 2024, on Netflix.',
    'Season 2 of Brackenfell premieres on Friday, June 14, 2024, on Netflix.',
    beside('renewed', '2024-06-14'),
  ],
  // since out: another tense is wanted
  ['contradiction/record', 'Season 2 of Brackenfell premieres on 4 June 2024.', null, beside('released', '2024-04-14')],
  ['contradiction/record', 'Season 2 of Brackenfell premieres on June 4, 2024.', null, beside('renewed', '2024-06-14', 'reported')],
  ['contradiction/record', 'Season 2 of Brackenfell will premiere on March 4, 2024.', null, beside('released', '2024-04-14')],
  ['contradiction/record', 'Season 2 of Brackenfell premieres on June 4, 2024.', null, beside('renewed', '2024-07')],
  [
    'contradiction/record',
    'Season 2 of Brackenfell premieres on June 4, 2024. The second season is worth the wait until June 4, 2024.',
    null,
    beside('renewed', '2024-06-14'),
  ],
  ['contradiction/record', 'Netflix has renewed Brackenfell for season 2.', null, beside('cancelled', '2024-06-14')],
  // a name under two spellings
  [
    'name/inconsistent',
    'Brackenfell was created by Emily Marchetti. Critics praised Emily Marcheti above all, and Emily Marchetti said thanks.',
    'Brackenfell was created by Emily Marchetti. Critics praised Emily Marchetti above all, and Emily Marchetti said thanks.',
  ],
  ['name/inconsistent', 'Brackenfell was created by Emily Marchetti. Critics praised Emily Marcheti above all.', null],
];

for (const [rule, source, after, setting = ALONE] of ROWS) {
  test(`${rule} ${after === null ? 'repairs nothing in' : 'repairs'}: ${source}${setting.says}`, () => {
    const desk = deskOf(source, setting);
    const found = desk.findings.filter((finding) => finding.rule === rule);
    assert.ok(found.length > 0, 'the rule flags it');
    const fixed = found.filter(({ fix }) => fix !== null);
    assert.deepEqual(
      fixed.map((finding) => repaired(source, desk, finding)),
      after === null ? [] : [after],
    );
    for (const finding of fixed) assertClean(source, desk, finding, setting);
  });
}

/** One finding fewer of its rule, and none more of any. */
function assertClean(source: string, desk: Desk, finding: Finding, setting: Setting): void {
  const left = [...ids(deskOf(repaired(source, desk, finding), setting))];
  const before = [...ids(desk)];
  before.splice(before.indexOf(finding.rule), 1);
  for (const rule of before) left.includes(rule) && left.splice(left.indexOf(rule), 1);
  assert.deepEqual(left, [], `after “${finding.fix}”`);
}

test('a repair takes its finding away in any text that holds its example', () => {
  const flags = RULES.flatMap(({ flags }) => flags);
  const withRepair = [
    ...flags.filter((source) => deskOf(source, ALONE).findings.some(({ fix }) => fix !== null)),
    ...ROWS.flatMap(([, source, after, setting]) => (after === null || setting !== undefined ? [] : [source])),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...withRepair), fc.constantFrom(...flags), fc.boolean(), (example, other, isFirst) => {
      // one headline at most, at the top
      const [head = '', ...rest] = isFirst ? [example, other] : [other, example];
      const source = [head, ...rest.map((text) => text.replace(/^# .*\n/, ''))].join('\n\n');
      const desk = deskOf(source, ALONE);
      for (const finding of desk.findings.filter(({ fix }) => fix !== null)) {
        const [start] = placeOf(source, desk, finding);
        const after = repaired(source, desk, finding);
        const again = deskOf(after, ALONE);
        const left = again.findings.filter(({ rule }) => rule === finding.rule).map((one) => placeOf(after, again, one));
        const here = left.filter((span) => span[0] < start + (finding.fix?.length ?? 0) && span[1] > start);
        assert.deepEqual(here, [], `after “${finding.fix}”`);
      }
    }),
    { numRuns: 150, seed: 6 },
  );
});

test('every repair of every example leaves its text clean of the finding', () => {
  let repairs = 0;
  for (const source of RULES.flatMap(({ flags }) => flags)) {
    const desk = deskOf(source, ALONE);
    for (const finding of desk.findings.filter(({ fix }) => fix !== null)) {
      assertClean(source, desk, finding, ALONE);
      repairs++;
    }
  }
  assert.ok(repairs > 0);
});
