/** What a document is chiefly about, as far as facts go: a series, and the latest of its seasons. */
import type { Analysis } from '../analysis.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { mentionsTold } from './mentions-told.ts';

const CHIEFS = new WeakMap<Analysis, SeriesName | null>();
const LATEST = new WeakMap<Analysis, number | null>();
/**
 * The series that a document is chiefly about: the only one that its headline names, or that more than half of its mentions are of.
 * @returns null in a roundup
 */
export function chiefOf(analysis: Analysis): SeriesName | null {
  const cached = CHIEFS.get(analysis);
  if (cached !== undefined) return cached;
  const told = mentionsTold(analysis);
  const headline = analysis.view.blocks.findIndex(({ kind }) => kind === 'headline');
  const headlined = new Set(
    analysis.sentences.flatMap(({ view }, index) =>
      view.block === headline ? (told[index] as readonly Mention[]).map(({ name }) => name) : [],
    ),
  );
  const most = mostNamed(told.flat());
  const [best, second] = [...headlined].sort((a, b) => b.score - a.score);
  const chief = best !== undefined && (second === undefined || best.score >= second.score + CLEAR) ? best : most;
  CHIEFS.set(analysis, chief);
  return chief;
}

/** The highest season that a document about one series speaks of; null where it numbers none, and in a roundup. */
export function latestSeason(analysis: Analysis): number | null {
  const cached = LATEST.get(analysis);
  if (cached !== undefined) return cached;
  const chief = chiefOf(analysis);
  let latest: number | null = null;
  const told = mentionsTold(analysis);
  for (const [index, { seasons }] of chief === null ? [] : analysis.sentences.entries()) {
    const mentions = told[index] as readonly Mention[];
    if (mentions.length > 0 && !mentions.some(({ name }) => name === chief)) continue;
    for (const { relation, soft, bare, numbers } of seasons) {
      if (relation === 'numbered' && !soft && !bare) latest = Math.max(latest ?? 0, numbers.at(-1) as number);
    }
  }
  LATEST.set(analysis, latest);
  return latest;
}

/** How much surer, in log-odds, the first of several names in a headline is than the next, to be what it is about. */
const CLEAR = 1.5;

function mostNamed(mentions: readonly Mention[]): SeriesName | null {
  const times = new Map<SeriesName, number>();
  for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1);
  for (const [name, count] of times) if (count * 2 > mentions.length) return name;
  return null;
}
