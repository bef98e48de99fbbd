/** What a person takes from each document of `examples/`: what its README promises, held to the word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../src/claim/claim.ts';
import type { DocumentVerdict } from '../src/claim/verdict.ts';
import { runHere } from './run-here.ts';

/** What a document says of fates, days and stages, and what it alone lets a reader conclude. */
interface Expected {
  readonly claims: readonly string[]; // series, season, predicate, value, certainty, speaker
  readonly verdicts: readonly string[]; // series, season, fate, premiere
}

/** By the last part of a document's path, or its own id where a file holds several. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'brooklyn-nine-nine-final.html': {
    claims: [
      'Brooklyn Nine-Nine 8 status ending certain official',
      'Brooklyn Nine-Nine 8 premiere 2021-08-12 certain official',
      'Brooklyn Nine-Nine 8 episodes 10 certain outlet',
    ],
    verdicts: ['Brooklyn Nine-Nine 8 ending 2021-08-12'],
  },
  'brooklyn-nine-nine-saved.txt': {
    claims: [
      'Brooklyn Nine-Nine 6 status renewed certain official',
      'Brooklyn Nine-Nine 6 status cancelled certain outlet',
      'Brooklyn Nine-Nine 6 episodes 13 certain outlet',
    ],
    verdicts: ['Brooklyn Nine-Nine 6 renewed'],
  },
  'followers-month-on.txt': {
    claims: [
      'Followers 2 status undecided certain outlet',
      'Followers 1 episodes 9 certain outlet',
      'Followers 1 premiere 2020-02-27 certain outlet',
    ],
    verdicts: ['Followers 2 undecided', 'Followers 1 released 2020-02-27'],
  },
  'followers-release-date.html': {
    claims: [
      'Followers 1 premiere 2020-02-27 certain outlet',
      'Followers 1 episodes 9 certain outlet',
      'Followers 2 status renewed certain outlet',
      'Followers 2 status undecided certain outlet',
      'Followers 2 premiere 2023-09/2024-04 conditional outlet',
      'Followers 2 trailer none certain outlet',
      'Followers 1 trailer released certain outlet',
    ],
    verdicts: ['Followers 1 released 2020-02-27', 'Followers 2 undecided'],
  },
  'followers-review.html': {
    claims: ['Followers 1 premiere 2020-02-27 certain outlet', 'Followers 1 episodes 9 certain outlet'],
    verdicts: ['Followers 1 released 2020-02-27'],
  },
  'followers-season-2.md': {
    claims: [
      'Followers 1 premiere 2020-02-27 certain outlet',
      'Followers 2 status undecided certain official',
      'Followers 2 premiere 2021 conditional outlet',
    ],
    verdicts: ['Followers 1 released 2020-02-27', 'Followers 2 undecided'],
  },
  'lamplighters-interview.html': {
    claims: [
      'The Lamplighters 3 premiere 2025-09-28 certain outlet',
      'The Lamplighters 4 status undecided certain outlet',
      'The Lamplighters 4 premiere 2027-01/2027-04 conditional outlet',
    ],
    verdicts: ['The Lamplighters 3 released 2025-09-28', 'The Lamplighters 4 undecided'],
  },
  'lamplighters-press-release.txt': {
    claims: [
      'The Lamplighters 3 status renewed certain official',
      'The Lamplighters 3 episodes 6 certain official',
      'The Lamplighters 3 premiere 2025-09/2025-11 certain official',
    ],
    verdicts: ['The Lamplighters 3 renewed 2025-09/2025-11'],
  },
  'post-1': {
    claims: ['Followers 1 episodes 9 certain audience'],
    verdicts: [],
  },
  'post-2': {
    claims: [],
    verdicts: [],
  },
  'post-3': {
    claims: ['The Society 2 status cancelled possible insider'],
    verdicts: ['The Society 2 undecided'],
  },
  'post-4': {
    claims: ['Stumptown - status cancelled certain audience', 'Stumptown - status renewed certain official'],
    verdicts: ['Stumptown - cancelled'],
  },
  'post-5': {
    claims: ['Tidewater 2 status renewed certain official'],
    verdicts: ['Tidewater 2 renewed'],
  },
  'post-6': {
    claims: ['Tidewater 2 premiere 2027-09/2027-11 certain audience'],
    verdicts: ['Tidewater 2 renewed 2027-09/2027-11'],
  },
  'roundup-spring-2020.md': {
    claims: [
      'American Housewife 5 status renewed certain outlet',
      'black-ish 7 status renewed certain outlet',
      'The Conners 3 status renewed certain outlet',
      'The Goldbergs 8 status renewed certain outlet',
      'mixed-ish 2 status renewed certain outlet',
      'The Rookie 3 status renewed certain outlet',
      'Stumptown 2 status renewed certain outlet',
      'Bless This Mess 3 status cancelled certain outlet',
      'Emergence 2 status cancelled certain outlet',
      'Schooled 3 status cancelled certain outlet',
      'Single Parents 3 status cancelled certain outlet',
      'All Rise 2 status renewed certain outlet',
      'Bob Hearts Abishola 2 status renewed certain outlet',
      'God Friended Me 3 status cancelled certain outlet',
      'Man with a Plan 5 status cancelled certain outlet',
      'Good Girls 4 status renewed certain outlet',
      'Manifest 3 status undecided certain outlet',
      "Zoey's Extraordinary Playlist 2 status undecided certain outlet",
      'Will & Grace 3 status ending certain outlet',
    ],
    verdicts: [
      'American Housewife 5 renewed',
      'black-ish 7 renewed',
      'The Conners 3 renewed',
      'The Goldbergs 8 renewed',
      'mixed-ish 2 renewed',
      'The Rookie 3 renewed',
      'Stumptown 2 renewed',
      'Bless This Mess 3 cancelled',
      'Emergence 2 cancelled',
      'Schooled 3 cancelled',
      'Single Parents 3 cancelled',
      'All Rise 2 renewed',
      'Bob Hearts Abishola 2 renewed',
      'God Friended Me 3 cancelled',
      'Man with a Plan 5 cancelled',
      'Good Girls 4 renewed',
      'Manifest 3 undecided',
      "Zoey's Extraordinary Playlist 2 undecided",
      'Will & Grace 3 ending',
    ],
  },
  'severance-date.html': {
    claims: [
      'Severance 2 premiere 2025-01-17 certain official',
      'Severance 1 premiere 2022-02-18 certain official',
      'Severance 2 episodes 10 certain outlet',
      'Severance 2 trailer released certain outlet',
    ],
    verdicts: ['Severance 2 renewed 2025-01-17', 'Severance 1 released 2022-02-18'],
  },
  'severance-renewed.md': {
    claims: [
      'Severance 3 status renewed certain official',
      'Severance 3 production filming denied outlet',
      'Severance 3 premiere 2027 likely insider',
    ],
    verdicts: ['Severance 3 renewed 2027'],
  },
  'ss-901': {
    claims: ['The Lamplighters 3 status ending certain official', 'The Lamplighters 4 status cancelled certain official'],
    verdicts: ['The Lamplighters 3 ending', 'The Lamplighters 4 cancelled'],
  },
  'ss-907': {
    claims: [
      'Tidewater 2 premiere 2027-09/2027-11 certain official',
      'Tidewater 2 premiere 2027-03/2027-05 denied official',
      'Tidewater 2 production paused certain outlet',
    ],
    verdicts: ['Tidewater 2 renewed 2027-09/2027-11'],
  },
  'streamwise-3318': {
    claims: ['Severance 3 production filming certain official'],
    verdicts: ['Severance 3 renewed'],
  },
  'streamwise-3342': {
    claims: [
      'Tidewater 2 status renewed certain official',
      'Tidewater 2 episodes 6 certain official',
      'Tidewater 2 premiere 2027-03/2027-05 certain official',
    ],
    verdicts: ['Tidewater 2 renewed 2027-03/2027-05'],
  },
  'stumptown-reversed.html': {
    claims: ['Stumptown 2 status cancelled certain official', 'Stumptown 2 status renewed certain outlet'],
    verdicts: ['Stumptown 2 cancelled'],
  },
  'the-society-cancelled.md': {
    claims: [
      'The Society 2 status cancelled certain official',
      'The Society 2 status renewed certain official',
      'I Am Not Okay with This 2 status cancelled certain official',
    ],
    verdicts: ['The Society 2 cancelled', 'I Am Not Okay with This 2 cancelled'],
  },
  'the-society-renewed.html': {
    claims: [
      'The Society 2 status renewed certain official',
      'The Society 1 episodes 10 certain outlet',
      'The Society 1 premiere 2019-05-10 certain outlet',
      'The Society 2 premiere 2020 certain official',
    ],
    verdicts: ['The Society 2 renewed 2020', 'The Society 1 released 2019-05-10'],
  },
  'tidewater-hopes.txt': {
    claims: [
      'Tidewater 2 status undecided certain outlet',
      'Tidewater 2 production writing certain insider',
      'Tidewater 2 premiere 2027-01/2027-06 conditional outlet',
    ],
    verdicts: ['Tidewater 2 undecided'],
  },
  'tidewater-review.md': {
    claims: ['Tidewater 1 episodes 6 certain outlet', 'Tidewater 1 premiere 2026-02-04 certain outlet'],
    verdicts: ['Tidewater 1 released 2026-02-04'],
  },
};

const CORE: ReadonlySet<Claim['predicate']> = new Set(['status', 'premiere', 'production', 'episodes', 'trailer']);

const inWords = ({ series, season, predicate, value, certainty, speaker }: Claim): string =>
  `${series} ${season ?? '-'} ${predicate} ${value} ${certainty} ${speaker}`;

const concluded = ({ series, season, status, premiere }: DocumentVerdict): string =>
  [series, season ?? '-', status, ...(premiere === undefined ? [] : [premiere])].join(' ');

interface Read {
  readonly document: { readonly id: string; readonly path: string | null };
  readonly claims: readonly Claim[];
  readonly verdicts: readonly DocumentVerdict[];
}

const read: Map<string, Read> = new Map(
  (await runHere(['read', 'examples', '--json'])).out
    .trim()
    .split('\n')
    .map((line): Read => JSON.parse(line))
    .map((one) => [one.document.path?.split('/').at(-1) ?? one.document.id, one]),
);

test('every example is read', () => assert.deepEqual([...read.keys()].sort(), Object.keys(EXPECTED).sort()));

for (const [name, { claims, verdicts }] of Object.entries(EXPECTED)) {
  test(`${name} says what a person takes from it`, () => {
    const found = read.get(name);
    assert.deepEqual((found?.claims ?? []).filter(({ predicate }) => CORE.has(predicate)).map(inWords), claims);
  });
  test(`${name} lets a reader conclude no more and no less`, () => assert.deepEqual(read.get(name)?.verdicts.map(concluded), verdicts));
}
