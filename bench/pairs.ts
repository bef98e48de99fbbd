/**
 * How the reader keeps apart what one headline, or one sentence, tells of two series. Clauses that each tell a fate or a day of one series are put
 * together in every way, and what is told is held against what each clause says.
 *
 *   node bench/pairs.ts             prints how many of each kind tell something false, and how many leave something out
 *   node bench/pairs.ts --false     lists those that tell something false as well
 *
 * The rules were mended on these clauses: expect less of others.
 */
import type { Claim, Predicate } from '../src/claim/claim.ts';
import type { Reader } from '../src/claim/reading.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { makeDocument } from '../src/text/document.ts';
import { parseMarkdown } from '../src/text/markdown.ts';

/** What a clause tells of its series: a fate or a day, and a season; `undefined` where any season will do. */
interface Told {
  readonly text: string;
  readonly value: string;
  readonly season?: number | null;
}

interface Kind {
  readonly predicate: Predicate;
  readonly first: readonly Told[];
  readonly second: readonly Told[];
  readonly joints: readonly string[];
  /** Markdown of a document that says the two. */
  readonly page: (words: string) => string;
}

const [ONE, OTHER] = ['Found', 'The Rookie'];
const PUBLISHED = '2026-09-10';

const told = (text: string, value: string, season?: number | null): Told => ({ text, value, ...(season !== undefined && { season }) });

const HEADED: readonly Told[] = [
  told("NBC cancels 'Found'", 'cancelled'),
  told("NBC renews 'Found'", 'renewed'),
  told("NBC picks up 'Found'", 'renewed'),
  told("'Found' cancelled at NBC", 'cancelled'),
  told("'Found' axed", 'cancelled'),
  told("'Found' out", 'cancelled'),
  told("'Found' renewed", 'renewed'),
  told("'Found' gets third season", 'renewed'),
  told("'Found' safe", 'renewed'),
  told("'Found' to end with season 3", 'ending'),
];
const HEADED_BEHIND: readonly Told[] = [
  told("'The Rookie' gets a ninth season", 'renewed'),
  told("'The Rookie' renewed", 'renewed'),
  told("'The Rookie' cancelled", 'cancelled'),
  told("'The Rookie' axed", 'cancelled'),
  told("'The Rookie' is over", 'cancelled'),
  told("'The Rookie' out after eight seasons", 'cancelled'),
  told("'The Rookie' will not return", 'cancelled'),
  told("'The Rookie' to end", 'ending'),
  told("'The Rookie' still in limbo", 'undecided'),
  told("'The Rookie' on the bubble", 'undecided'),
];
const fatesOf = (series: string): readonly Told[] => [
  told(`NBC has cancelled ${series} after two seasons`, 'cancelled', 3),
  told(`NBC has renewed ${series} for a fifth season`, 'renewed', 5),
  told(`NBC has yet to decide on ${series}`, 'undecided', null),
  told(`there is no word yet on ${series}`, 'undecided', null),
  told(`${series} has been cancelled`, 'cancelled', null),
  told(`${series} has been renewed for season 4`, 'renewed', 4),
  told(`${series} will end with its sixth season`, 'ending', 6),
  told(`${series} will not return for a third season`, 'cancelled', 3),
  told(`${series} is coming back for a second season`, 'renewed', 2),
  told(`${series} got a third-season order`, 'renewed', 3),
  told(`${series}, which stars Tom Hask, has been picked up for a third season`, 'renewed', 3),
  told(`${series} is over after four seasons`, 'cancelled', 5),
];
const daysOf = (series: string, day: string, date: string, ordinal: string, season: number): readonly Told[] => [
  told(`${series} returns on ${day}`, date, null),
  told(`${series} premieres ${day}`, date, null),
  told(`the ${ordinal} season of ${series} premieres on ${day}`, date, season),
  told(`${series} is back for a ${ordinal} season on ${day}`, date, season),
  told(`${series} season ${season} will debut on ${day}`, date, season),
  told(`${series} will start its ${ordinal} season on ${day}`, date, season),
  told(`NBC will launch season ${season} of ${series} on ${day}`, date, season),
  told(`${series}, which stars Tom Hask, kicks off its ${ordinal} season on ${day}`, date, season),
  told(`the ${ordinal} season of ${series} is set for ${day}`, date, season),
];
const SENTENCES = [', while ', ', but ', '; ', ', and ', '. '];
const prose = (words: string): string => `# NBC decides\n\n${words.replace(/(^|\. )\p{Ll}/gu, (begin) => begin.toUpperCase())}.\n`;

const KINDS: Readonly<Record<string, Kind>> = {
  'headlines of two fates': {
    predicate: 'status',
    first: HEADED,
    second: HEADED_BEHIND,
    joints: [', ', '; ', ' as ', ' while ', ' but ', ' — ', ' | '],
    page: (words) => `# ${words}\n\nThe network announced it on Friday.\n`,
  },
  'sentences of two fates': { predicate: 'status', first: fatesOf(ONE), second: fatesOf(OTHER), joints: SENTENCES, page: prose },
  'sentences of two days': {
    predicate: 'premiere',
    first: daysOf(ONE, 'October 3', '2026-10-03', 'third', 3),
    second: daysOf(OTHER, 'October 7', '2026-10-07', 'ninth', 9),
    joints: SENTENCES,
    page: prose,
  },
};

const read = createReader(loadBundledCatalogue());
for (const [name, kind] of Object.entries(KINDS)) {
  const pairs = kind.first.flatMap((one) =>
    kind.second.flatMap((other) => kind.joints.map((joint) => judged(one, other, joint, kind, read))),
  );
  const wrong = pairs.filter(({ isFalse }) => isFalse);
  const silent = pairs.filter(({ isFalse, isSilent }) => isSilent && !isFalse);
  console.log(`${name}: ${pairs.length}, of which ${wrong.length} tell something false and ${silent.length} leave something out`);
  if (process.argv.includes('--false'))
    for (const { words, claims } of wrong)
      console.log(`  ${words}\n    ${claims.map(({ series, season, value }) => `${series} ${season ?? '-'} ${value}`).join('; ')}`);
}

function judged(one: Told, other: Told, joint: string, { predicate, page }: Kind, reader: Reader) {
  const words = one.text + joint + other.text;
  const claims = reader(makeDocument({ ...parseMarkdown(page(words)), published: PUBLISHED }, null)).claims.filter(
    (claim) => claim.predicate === predicate,
  );
  const own = [
    { meant: one, said: claims.filter(({ series }) => series === ONE) },
    { meant: other, said: claims.filter(({ series }) => series === OTHER) },
  ];
  return {
    words,
    claims,
    isFalse: own.some(({ meant, said }) => said.some((claim) => !agrees(claim, meant))),
    isSilent: own.some(({ said }) => said.length === 0),
  };
}

function agrees(claim: Claim, { value, season }: Told): boolean {
  return claim.value === value && (season === undefined || claim.season === season);
}
