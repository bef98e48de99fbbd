/** What somebody typed ('Followers', 'was Followers renewed?', 'B99', an id) to one series of the ledger. */
import { type KnownSeries, resolver } from '../answer/resolve.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Failure } from '../failure.ts';
import type { Ledger, SeriesLine } from '../ledger/ledger.ts';
import type { Asked } from './answers.ts';

interface SeriesAsked extends Asked {
  readonly season: number | null; // where the question names one
}

interface Candidate extends KnownSeries {
  readonly line: SeriesLine;
}

const MOST_LISTED = 6;
const MOST_SUGGESTED = 3;

/** @throws {Failure} `series/unknown` with the nearest titles, `series/ambiguous` with the candidates */
export function seriesAsked(ledger: Ledger, question: string, catalogue: Catalogue): SeriesAsked {
  const asked = (line: SeriesLine, season: number | null): SeriesAsked => ({
    key: line.key,
    title: line.title,
    id: line.id,
    entry: line.id === null ? null : catalogue.byId(line.id),
    season,
  });
  const [exact, ...others] = ledger.series({ series: question }); // cheap where the ledger is large
  if (exact !== undefined && others.length === 0) return asked(exact, null);
  const resolution = resolver(ledger.series().map((line) => candidate(line, catalogue)))(question);
  if (resolution.kind === 'match') return asked(resolution.series.line, resolution.season);
  if (resolution.kind === 'ambiguous') throw ambiguous(question, resolution.candidates);
  const begun = ledger.suggest(question, MOST_SUGGESTED).map(({ title }) => title);
  const [elsewhere] = catalogue.lookup(question);
  if (elsewhere !== undefined) throw unread(elsewhere.title, begun);
  throw unknown(question, [...new Set([...begun, ...resolution.suggestions.map(({ title }) => title)])]);
}

function candidate(line: SeriesLine, catalogue: Catalogue): Candidate {
  const entry = line.id === null ? null : catalogue.byId(line.id);
  const externalIds = Object.values(entry?.ids ?? {}).filter((id) => id !== null);
  return {
    title: line.title,
    id: line.id ?? line.key,
    year: entry?.year ?? null,
    country: entry?.country ?? null,
    aliases: entry?.aliases ?? [],
    externalIds,
    line,
  };
}

function ambiguous(question: string, candidates: readonly Candidate[]): Failure {
  const shown = candidates
    .slice(0, MOST_LISTED)
    .map(({ title, year, line }) => `${title} (${[year, line.carrier, line.key].filter((part) => part !== null).join(', ')})`);
  const rest = candidates.length > MOST_LISTED ? ` and ${candidates.length - MOST_LISTED} more` : '';
  return new Failure('series/ambiguous', `'${question}' may mean ${shown.join(', ')}${rest}`, {
    hint: `ask by id, the last of each: greenlit ask ${candidates[0]!.line.key}`,
  });
}

/** A series that the catalogue knows and no document speaks of. @param near titles on record with a word that begins as was asked */
function unread(title: string, near: readonly string[]): Failure {
  return new Failure('series/unknown', `nothing is on record about ${title}`, {
    hint: `${didYouMean(near)}no document that was read speaks of it: add coverage with greenlit add PATH, or name documents after the title`,
  });
}

/** @param near titles on record, the likeliest first */
function unknown(question: string, near: readonly string[]): Failure {
  return new Failure('series/unknown', `no series '${question}' is on record`, {
    hint: near.length === 0 ? 'greenlit series lists those on record' : `${didYouMean(near)}greenlit series lists all`,
  });
}

const didYouMean = (titles: readonly string[]): string =>
  titles.length === 0
    ? ''
    : `did you mean ${titles
        .slice(0, MOST_SUGGESTED)
        .map((title) => `'${title}'`)
        .join(' or ')}? `;
