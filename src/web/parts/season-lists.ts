/** Lists of seasons of many series: what changed, what comes, what is waited for. */
import { dayRange } from '../../claim/edtf.ts';
import { changesBackwards } from '../../ledger/changes-since.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { KeptBySeries } from '../record/kept-by-series.ts';
import type { AnswerOf, ChangeOf, Record, SeasonOf } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';

/** Series looked at for the lists: those spoken of last, those whose verdicts changed last, and those with a date to come. */
const MOST_RECENT = 60;
const MOST_CHANGED = 140;
const MOST_COMING = 400;

export interface SeasonLists {
  /** Every series that the lists look at. */
  listed(): readonly IndexedSeries[];
  /** What changed, the last put on record first. */
  changes(limit: number, isWanted?: (change: ChangeOf) => boolean): readonly ChangeOf[];
  /** Of each series that changed lately what changed last, the last put on record first. */
  latestChanges(limit: number, isWanted?: (change: ChangeOf) => boolean): readonly ChangeOf[];
  /** Of each series that was spoken of or changed last, the season whose fate came to be known last; the last first. */
  decided(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
  /** Every season of those series whose fate came to be known, the last first. */
  allDecided(): readonly SeasonOf[];
  /** Seasons of those series that are out, with the day or the window of their premiere. */
  released(limit: number): readonly SeasonOf[];
  /** Of each of those series the season that somebody spoke of and that waits for a decision, the shortest silence first. */
  waiting(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
  /** Seasons of the same series that nobody has dated and the forecast is about, the last spoken of first. */
  expected(limit: number): readonly SeasonOf[];
  /** Seasons that are to come from today on, the first to come first; without those that only a condition or a guess gives. */
  premieres(limit: number, isWanted?: (season: SeasonOf) => boolean): readonly SeasonOf[];
}

/** What the lists are made from. */
interface Source {
  readonly ledger: Pick<Ledger, 'changes' | 'lastChange' | 'lastChanged' | 'datedFrom'>;
  readonly kept: KeptBySeries;
  readonly record: Pick<Record, 'index' | 'today' | 'answer'>;
}

export function seasonLists({ ledger, kept, record: { index, today, answer } }: Source): SeasonLists {
  const seasonsOf = (series: readonly IndexedSeries[]): SeasonOf[] =>
    series.flatMap((one) => {
      const found = answer(one, today());
      return found.seasons.map((verdict) => ({ series: one, answer: found, verdict }));
    });
  const byKeys = (keys: readonly string[]) => keys.map((key) => index.byKey(key)).filter((series) => series !== null);
  const recentSeries = () => new Set([...index.recent(MOST_RECENT), ...byKeys(ledger.lastChanged(MOST_CHANGED))]);
  const comingSeries = () => byKeys(ledger.datedFrom(today().year).slice(0, MOST_COMING));
  const recent = () => kept.ofAll(`recent ${today()}`, () => seasonsOf([...recentSeries()]));
  const coming = () => kept.ofAll(`coming ${today()}`, () => seasonsOf(comingSeries()).filter(isComing).sort(sooner));
  const allDecided = () =>
    kept.ofAll(`decided ${today()}`, () =>
      recent()
        .filter(({ verdict: { fate } }) => fate.since !== null && fate.status !== 'undecided')
        .sort((a, b) => later(a.verdict.fate.since, b.verdict.fate.since) || byTitle(a, b)),
    );
  return {
    listed: () => [...recentSeries().union(new Set(comingSeries()))],
    allDecided,
    decided: (limit, isWanted = () => true) => onePerSeries(allDecided().filter(isWanted)).slice(0, limit),
    changes: (limit, isWanted = () => true) => [...changesOf().filter(isWanted).take(limit)],
    latestChanges: (limit, isWanted = () => true) => onePerSeries(changesOf().filter(isWanted).take(MOST_CHANGED)).slice(0, limit),
    released: (limit) =>
      recent()
        .filter(({ verdict: { fate, premiere } }) => fate.status === 'released' && premiere !== null && !premiere.conditional)
        .filter((season) => !isComing(season))
        .slice(0, limit),
    waiting: (limit, isWanted = () => true) =>
      onePerSeries(
        recent()
          .filter(isWanted)
          .filter(isWaitedFor)
          .sort((a, b) => later(a.verdict.fate.silentSince, b.verdict.fate.silentSince) || byTitle(a, b)),
      ).slice(0, limit),
    expected: (limit) =>
      recent()
        .filter(({ answer: { forecast }, verdict }) => forecast?.season === verdict.season && verdict.premiere === null)
        .slice(0, limit),
    premieres: (limit, isWanted = () => true) => coming().filter(isWanted).slice(0, limit),
  };

  function* changesOf(): Generator<ChangeOf> {
    for (const change of changesBackwards(ledger)) {
      const series = index.byKey(change.key);
      if (series !== null) yield { series, answer: answer(series, today()), change };
    }
  }

  function isComing({ verdict: { premiere, fate } }: SeasonOf): boolean {
    if (premiere === null || premiere.conditional || premiere.basis === 'guessed' || fate.status === 'cancelled') return false;
    return dayRange(premiere.edtf)!.last.toString() >= today().toString();
  }
}

/** The first of each series, in the same order. */
function onePerSeries<T extends AnswerOf>(all: Iterable<T>): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) first.getOrInsert(one.series.key, one);
  return [...first.values()];
}

/** A season after the last that is out is open by itself; it is waited for where a page speaks of it, and none behind it has been decided. */
function isWaitedFor({ answer: { seasons }, verdict: { season, fate, evidence, against } }: SeasonOf): boolean {
  if (fate.status !== 'undecided' || fate.silentSince === null) return false;
  const isSpokenOf = [...evidence, ...against].some(({ claim }) => claim.season === season);
  return isSpokenOf && !seasons.some((other) => other.season > season && other.fate.status !== 'undecided');
}

/** By the first day that it can be, the finer grain first. */
function sooner(a: SeasonOf, b: SeasonOf): number {
  const [one, other] = [dayRange(a.verdict.premiere!.edtf)!, dayRange(b.verdict.premiere!.edtf)!];
  return Temporal.PlainDate.compare(one.first, other.first) || Temporal.PlainDate.compare(one.last, other.last) || byTitle(a, b);
}

const later = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');
const byTitle = (a: SeasonOf, b: SeasonOf): number => a.series.title.localeCompare(b.series.title) || b.verdict.season - a.verdict.season;
