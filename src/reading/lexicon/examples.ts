/** How a row's examples are written and read: `text => Series 2 renewed official`, several claims apart by `;`. */
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { NO_IDS } from '../../catalogue/external-ids.ts';
import type { Claim } from '../../claim/claim.ts';
import { makeDocument } from '../../text/document.ts';
import { createReader } from '../reader.ts';

/** The day on which every example is published: a Friday. */
export const EXAMPLE_DAY = '2024-05-10';

/** The invented series of the examples; rows are tried on them so that a miss is the row's, and not that of finding a name. */
const EXAMPLE_SERIES = [
  'Brackenfell',
  'Maddox Quay',
  'Kestrel Point',
  'Juniper Vance',
  'Old Solway',
  'Ferrybridge Nine',
  'St. Orrin Ward',
  'Marlow: Deep Water',
];
/** A reader that knows these series and no other. */
export const readerKnowing = (titles: readonly string[]): ReturnType<typeof createReader> =>
  createReader(
    buildCatalogue(
      titles.map((title) => ({
        id: title.toLowerCase().replaceAll(' ', '-'),
        title,
        aliases: [],
        year: null,
        endYear: null,
        carriers: [],
        country: null,
        kind: null,
        people: [],
        ids: NO_IDS,
      })),
    ),
  );
/** A reader that knows the invented series alone. */
export const EXAMPLE_READER = readerKnowing(EXAMPLE_SERIES);

/** What the reader makes of an example's text, with a catalogue of the invented series alone unless another is given. A line break in it ends the headline. */
export function readExample(text: string, reader = EXAMPLE_READER): readonly Claim[] {
  const [head = '', ...rest] = text.split('\n');
  const headline = rest.length > 0 ? head : null;
  const body = rest.length > 0 ? rest : [head];
  const parts = body.map((line) => ({ kind: 'paragraph', text: line, marks: [], origin: [] }) as const);
  return reader(makeDocument({ url: null, publisher: null, published: EXAMPLE_DAY, updated: null, headline, byline: null, parts }, null))
    .claims;
}

/** The days that are told in an example's text: 'Brackenfell 2 2024-07-09', 'Brackenfell - 2024-07' where no season is. */
export const daysInExample = (text: string): readonly string[] =>
  readExample(text).flatMap(({ predicate, series, season, value, certainty }) =>
    predicate === 'premiere' && certainty !== 'denied' ? [`${series} ${season ?? '-'} ${value}`] : [],
  );

/** `Brackenfell 3 renewed official likely`: series, season or `-`, value, and speaker and certainty where they matter. */
export function describeClaim(claim: Claim): string {
  const value = typeof claim.value === 'object' ? JSON.stringify(claim.value) : String(claim.value);
  return `${claim.series} ${claim.season ?? '-'} ${value} ${claim.speaker} ${claim.certainty}`;
}

/** True where a claim is what an expectation describes; what the expectation leaves out may be anything. */
export function agrees(claim: Claim, expected: string): boolean {
  const described = describeClaim(claim);
  if (described.startsWith(expected.trim())) return true;
  const [speaker, certainty] = [claim.speaker, claim.certainty];
  return described.replace(` ${speaker} ${certainty}`, ` ${certainty}`) === expected.trim();
}

/** What becomes of which series by an example's text: `Brackenfell 3 renewed`, without speaker and certainty, in the order of the text. */
export const statusesIn = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'status')
    .map((claim) => describeClaim(claim).split(' ').slice(0, -2).join(' '));
