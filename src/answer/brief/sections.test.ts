/** What each section says of made-up coverage: a row a case. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../../claim/answer.ts';
import { CONTEXT, claim, day } from '../../reconcile/made-up.ts';
import { composeAnswer } from '../compose.ts';
import type { SectionId } from './brief.ts';
import { composeBrief } from './compose-brief.ts';

const official = { speaker: 'official' } as const;
const out = claim('premiere', '2020-02-27', { said: '2020-02-01', season: 1, ...official });
const open = claim('status', 'undecided', { said: '2020-03-03' });
const ordered = claim('status', 'renewed', { said: '2020-04-01', ...official });
const whole = { said: '2020-03-03', season: null } as const;
const credit = (person: string, rest: object, given: object = whole) =>
  claim('credit', { person, role: 'cast', ...rest }, given as typeof whole);

const ROWS: readonly (readonly [name: string, section: SectionId, claims: readonly Sourced[], asOf: string, text: string | null])[] = [
  [
    'undecided',
    'answer',
    [out, open],
    '2020-03-05',
    'As of 5 March 2020, nobody has announced whether there will be a second season of Harbour.',
  ],
  ['ordered', 'answer', [out, ordered], '2020-04-02', 'As of 2 April 2020, the second season of Harbour has been ordered and has no date.'],
  [
    'dated',
    'answer',
    [out, ordered, claim('premiere', '2021-03/2021-05', { said: '2020-12-01', ...official })],
    '2020-12-02',
    'As of 2 December 2020, the second season of Harbour has been ordered and comes in spring 2021.',
  ],
  [
    'cancelled',
    'answer',
    [out, claim('status', 'cancelled', { said: '2020-04-01', ...official })],
    '2020-04-02',
    'As of 2 April 2020, Harbour is cancelled, and season 2 will not be made.',
  ],
  [
    'cancelled on the air',
    'watch',
    [out, claim('status', 'cancelled', { said: '2020-04-01', ...official }), claim('network', 'NBC', whole)],
    '2020-04-02',
    'Harbour was on NBC.',
  ],
  [
    'cancelled on a service',
    'watch',
    [out, claim('status', 'cancelled', { said: '2020-04-01', ...official }), claim('network', 'Netflix', whole)],
    '2020-04-02',
    'Harbour is on Netflix.',
  ],
  [
    'two pages say the same, one says more',
    'known',
    [
      out,
      open,
      claim('status', 'undecided', { said: '2020-03-10', publisher: 'Courier' }),
      claim('trailer', 'none', { said: '2020-03-10', publisher: 'Courier' }),
    ],
    '2020-03-11',
    'Between 3 and 10 March 2020, Gazette and Courier reported that no decision on season 2 had been announced. Courier wrote on 10 March 2020 that season 2 had no trailer yet.',
  ],
  [
    'no page by name, no day',
    'known',
    [out, claim('status', 'undecided', { said: null, learned: '2020-03-03T12:00:00Z', publisher: null, document: 'u' })],
    '2020-03-05',
    'An undated page reported that no decision on season 2 had been announced.',
  ],
  [
    'an undated page does not share the day of the others',
    'known',
    [out, open, claim('status', 'undecided', { said: null, learned: '2020-03-04T12:00:00Z', publisher: 'Courier', document: 'u' })],
    '2020-03-05',
    'On 3 March 2020, Gazette reported, as did Courier on an undated page, that no decision on season 2 had been announced.',
  ],
  [
    'what is not known of an order',
    'unknown',
    [out, ordered],
    '2020-04-02',
    'Neither of the two documents on record says when season 2 comes, how many episodes it has, who is in it or whether it has a trailer.',
  ],
  [
    'a rule, and the silence',
    'decision',
    [out, open, claim('rule', { by: 'Netflix', days: 28 }, { said: '2020-03-03' })],
    '2020-05-03',
    'Netflix decides within 28 days of a premiere, Gazette reported; that time ended on 26 March 2020. Nothing on record speaks of season 2 after 3 March 2020: 2 months of silence.',
  ],
  ['a decision is due no more', 'decision', [out, ordered], '2020-05-03', null],
  [
    'makers and cast',
    'people',
    [
      out,
      credit('Ada Lark', { role: 'creator' }),
      credit('Ada Lark', { role: 'director' }),
      credit('Ben Moor', { role: 'writer' }),
      credit('Cleo Finch', { character: 'Joan' }),
      credit('Dev Rao', {}),
      credit('Eve Stone', { change: 'joins' }, { said: '2020-03-03', season: 2 }),
    ],
    '2020-03-05',
    'Ada Lark created and directed Harbour, and Ben Moor wrote it. Cleo Finch plays Joan. Dev Rao is also in the cast. Eve Stone joins for season 2.',
  ],
  [
    'seasons',
    'seasons',
    [out, claim('episodes', 9, { said: '2020-02-01', season: 1 }), claim('runtime', 40, { said: '2020-02-01', season: 1 })],
    '2020-03-05',
    'The first season came out on 27 February 2020, with nine episodes of 40 minutes.',
  ],
  [
    'whose score it is, where several seasons are out',
    'reception',
    [
      out,
      claim('premiere', '2021-09-10', { said: '2021-06-01', ...official }),
      claim('opinion', 'positive', { said: '2021-09-12' }),
      claim('rating', { value: 7.1, best: 10, by: 'IMDb' }, { said: '2021-09-20', publisher: 'Courier' }),
      claim('rating', { value: 6.2, best: 10, by: 'IMDb' }, { said: '2021-09-21', season: 1, publisher: 'Courier' }),
    ],
    '2021-10-01',
    'Gazette liked season 2 of Harbour in its review of 12 September 2021. On 20 September 2021, the score of season 2 on IMDb was 7.1 out of 10, according to Courier. On 21 September 2021, on IMDb season 1 stood at 6.2 out of 10, according to Courier.',
  ],
  [
    'a review with its own score, a score of a site, an audience',
    'reception',
    [
      out,
      claim('opinion', 'negative', whole),
      claim('rating', { value: 2, best: 5 }, whole),
      claim('rating', { value: 6.2, best: 10, by: 'IMDb' }, { said: '2020-03-10', season: null, publisher: 'Courier' }),
      claim('audience', { metric: 'viewers', value: 5_400_000, period: 'a week' }, { said: '2020-03-10', season: 1, publisher: 'Courier' }),
    ],
    '2020-03-11',
    'Gazette did not like Harbour in its review of 3 March 2020: 2 out of 5. On 10 March 2020, its score on IMDb was 6.2 out of 10, according to Courier. Courier put the audience of season 1 at 5.4 million viewers a week on 10 March 2020.',
  ],
  [
    'the carrier of the latest word, and the one before',
    'watch',
    [out, claim('network', 'Fox', { said: '2019-01-01', season: null, publisher: 'Courier' }), claim('network', 'NBC', whole)],
    '2020-03-05',
    'Harbour is on NBC. Other coverage names Fox.',
  ],
  [
    'a season taken for granted',
    'wrong',
    [
      out,
      open,
      claim('status', 'renewed', { said: '2020-03-03', publisher: 'Courier' }),
      claim('status', 'undecided', { said: '2020-03-09' }),
    ],
    '2020-03-11',
    'On 3 March 2020, Courier took season 2 for granted, though no decision on it has been announced.',
  ],
  [
    'a guess that time has overtaken',
    'wrong',
    [out, open, claim('premiere', '2021', { said: '2020-03-03', certainty: 'conditional' })],
    '2022-03-11',
    'On 3 March 2020, Gazette wrote that season 2, if ordered, could come in 2021; that time has passed, with no premiere on record.',
  ],
  [
    'who makes it is not who is in it',
    'unknown',
    [out, ordered, claim('credit', { person: 'Ann Lee', role: 'creator' }, { said: '2020-04-01' })],
    '2020-05-03',
    'Neither of the two documents on record says when season 2 comes, how many episodes it has, who is in it or whether it has a trailer.',
  ],
  [
    'who is in it, by a page on the season that gives the part without one',
    'unknown',
    [out, ordered, claim('credit', { person: 'Ann Lee', role: 'cast' }, { said: '2020-04-01', season: null })],
    '2020-05-03',
    'Neither of the two documents on record says when season 2 comes, how many episodes it has or whether it has a trailer.',
  ],
  [
    'the newest word',
    'changed',
    [out, ordered],
    '2020-05-03',
    'By all that is known now, this has been so since 1 April 2020, the day of the newest coverage on record.',
  ],
];

for (const [name, section, sourced, asOf, text] of ROWS)
  test(`${section}: ${name}`, () => {
    const series = { title: 'Harbour', id: null, year: 2020, country: null };
    const brief = composeBrief(composeAnswer({ series, sourced, asOf: day(asOf), forecast: null, context: CONTEXT }));
    const written =
      brief?.sections
        .find(({ id }) => id === section)
        ?.sentences.map((sentence) => sentence.text)
        .join(' ') ?? null;
    assert.equal(written, text);
  });

test('a publisher is named once however its name is written, and as best it is', () => {
  const pages = ['Tvline.com', 'Courier', 'TVLine'].map((publisher) => claim('status', 'undecided', { said: '2020-03-03', publisher }));
  const series = { title: 'Harbour', id: null, year: 2020, country: null };
  const answer = composeAnswer({ series, sourced: [out, ...pages], asOf: day('2020-03-05'), forecast: null, context: CONTEXT });
  const known = composeBrief(answer)!.sections.find(({ id }) => id === 'known')!.sentences[0]!;
  assert.match(known.text, /^On 3 March 2020, (?:TVLine and Courier|Courier and TVLine) reported /);
});

test('many pages that say the same are a crowd, and a sentence names five sources at most', () => {
  const pages = Array.from({ length: 2000 }, (_, index) =>
    claim('status', 'undecided', { said: '2020-03-03', publisher: `Page ${index}`, document: `d${String(index).padStart(4, '0')}` }),
  );
  const series = { title: 'Harbour', id: null, year: 2020, country: null };
  const brief = composeBrief(
    composeAnswer({ series, sourced: [out, ...pages], asOf: day('2020-03-05'), forecast: null, context: CONTEXT }),
  )!;
  const known = brief.sections.find(({ id }) => id === 'known')!.sentences[0]!;
  assert.match(known.text, /^On 3 March 2020, Page \d+, Page \d+, Page \d+ and 1,997 others reported /);
  assert.ok(known.grounds.length === 2000, `${known.grounds.length} grounds`);
  assert.ok(brief.sources.length < 30, `${brief.sources.length} sources`);
});

test('an end that no page tells of is told as what usually happens', () => {
  const series = { title: 'Harbour', id: null, year: 2020, country: null };
  const answer = composeAnswer({ series, sourced: [out], asOf: day('2020-03-05'), forecast: null, context: CONTEXT });
  const [second, ...others] = answer.seasons;
  const gone = { ...second!, fate: { ...second!.fate, status: 'cancelled', basis: 'forecast' } } as const;
  const brief = composeBrief({ ...answer, seasons: [gone, ...others] })!;
  assert.match(
    brief.sections[0]!.sentences[0]!.text,
    /no page says that Harbour is over, but by what usually happens season 2 will not be made\.$/,
  );
  assert.equal(brief.title.text, 'Harbour: no word on season 2');
});
