/** What was told beside what happened, by hand-made lists and by the scorecards of earlier seasons. */
import { readFileSync } from 'node:fs';
import type { Fate, Verdict } from '../../src/claim/verdict.ts';
import { parseTable } from '../../src/delimited.ts';
import { parseScorecard } from '../../src/forecast/fit/metacritic.ts';
import { titleKey } from '../../src/forecast/fit/record.ts';
import type { Played, Told } from './play.ts';

/** Something that was so: a fate that could rightly be told in those weeks. */
export interface Truth {
  readonly title: string;
  readonly season: number;
  readonly fate: Fate;
  /** ISO day of the announcement where it fell in those weeks; null for what was known before or follows from it. None can be told before. */
  readonly day: string | null;
}

/** Why a change was false, told from its claims; the first that fits. */
export const CAUSES = [
  'before it was so',
  'no series of that name',
  'another season',
  'not this fate',
  'no season in the text',
  'nothing of the kind',
] as const;
type Cause = (typeof CAUSES)[number];

export interface Judged {
  readonly played: Played;
  readonly told: Told;
  readonly cause: Cause | null; // null where it is right
}

export function readTruth(): readonly Truth[] {
  return parseTable(readFileSync(new URL('truth.csv', import.meta.url), 'utf8'), ',').map((row) => ({
    title: row['title']!,
    season: Number(row['season']),
    fate: row['fate'] as Fate,
    day: row['day'] === undefined || row['day'] === '' ? null : row['day'],
  }));
}

export function judge(all: readonly Played[], truth: readonly Truth[]): readonly Judged[] {
  const byTitle = Map.groupBy(truth, ({ title }) => titleKey(title));
  return all.flatMap((played) => {
    const known = byTitle.get(titleKey(played.title)) ?? [];
    return fatesTold(played).map((told) => ({ played, told, cause: causeOf(played, told, known) }));
  });
}

/** Without the days that were given or moved of a season whose fate was told. */
const fatesTold = ({ events }: Played): readonly Told[] => events.filter(({ premiereBefore }) => premiereBefore === undefined);

function causeOf({ key }: Played, told: Told, known: readonly Truth[]): Cause | null {
  const { on, season, to, because } = told;
  const isSo = known.filter((one) => isOf(told, one) && one.fate === to);
  if (isSo.some(({ day }) => day === null || day <= on)) return null;
  if (isSo.length > 0) return 'before it was so';
  if (because.claim.seriesId === null && known.length === 0 && key === key.toLowerCase()) return 'no series of that name';
  if (known.some(({ fate }) => fate === to)) return 'another season';
  if (known.some((one) => one.season === season)) return 'not this fate';
  return because.claim.season === null ? 'no season in the text' : 'nothing of the kind';
}

/** What is told without a number may be about any season. */
const isOf = ({ season, numberless }: Told, truth: Truth): boolean => numberless || truth.season === season;

/** The day on which each decision of those weeks was told; null where it was not. */
export function found(all: readonly Played[], truth: readonly Truth[]): readonly { readonly truth: Truth; readonly on: string | null }[] {
  const byTitle = Map.groupBy(all, ({ title }) => titleKey(title));
  return truth
    .filter(({ day, fate }) => day !== null && fate !== 'released')
    .map((one) => {
      const events = (byTitle.get(titleKey(one.title)) ?? []).flatMap(fatesTold);
      return {
        truth: one,
        on: events.find((told) => isOf(told, one) && told.to === one.fate && told.on >= one.day!)?.on ?? null,
      };
    });
}

/** Fates that agree with what a scorecard says of the season after one of its rows. */
const AGREE: Readonly<Record<'ordered' | 'cancelled' | 'ended', readonly Fate[]>> = {
  ordered: ['renewed', 'released', 'ending'],
  cancelled: ['cancelled', 'ending'],
  ended: ['cancelled', 'ending'],
};
const LAST_YEAR = 2018;
const SURE = 0.8;

/** Verdicts on the last day about seasons that the scorecards settle, and those that contradict them. */
export function besideScorecards(all: readonly Played[], csv: string): { readonly compared: number; readonly wrong: readonly string[] } {
  const rows = parseScorecard(csv, new Map(), new Map(), LAST_YEAR).filter(({ stated, outcome }) => stated === true && outcome !== null);
  const settled = new Map(rows.map((row) => [`${row.key}|${row.facts.seasons.at(-1)!.number + 1}`, row.outcome!]));
  const pairs = all.flatMap(({ title, last }) =>
    last.flatMap((verdict: Verdict) => {
      const outcome = settled.get(`${titleKey(title)}|${verdict.season}`);
      const { status, probability } = verdict.fate;
      if (outcome === undefined || status === 'undecided' || probability < SURE) return [];
      return [{ words: `${title} season ${verdict.season}: ${status}, and it was ${outcome}`, agree: AGREE[outcome].includes(status) }];
    }),
  );
  return { compared: pairs.length, wrong: pairs.filter(({ agree }) => !agree).map(({ words }) => words) };
}
