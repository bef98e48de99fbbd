/** Names that were weighed for series and found too light: a fact that stands beside one alone is no fact of the series that the text is else about. */
import type { Analysis } from '../analysis.ts';
import { Forms, findMentions } from '../mentions/find-mentions.ts';
import type { Ground } from '../mentions/grounds.ts';
import { holdersAmong } from '../mentions/name-parts.ts';
import type { SeriesName } from '../mentions/series.ts';

/** In log-odds: lighter names are hardly ever series. */
const LIGHTEST = -4.5;
/** What says that a name is of a person, a place or a thing. */
const NO_TITLE: ReadonlySet<Ground> = new Set([
  'person',
  'personLike',
  'place',
  'located',
  'thing',
  'institution',
  'carrierName',
  'publisher',
  'acronym',
  'opening',
]);
const NONE: ReadonlySet<number> = new Set();
const NO_FORMS: ReadonlySet<string> = new Set();
const CACHE = new WeakMap<Analysis, ReadonlySet<number>>();

/** The first tokens of the sentences in which such a name stands. */
export function sentencesOfStrangers(analysis: Analysis): ReadonlySet<number> {
  const cached = CACHE.get(analysis);
  if (cached !== undefined) return cached;
  const known = new Set(analysis.names);
  const holders = holdersAmong(analysis.names);
  const named = new Map<string, SeriesName>();
  for (const name of analysis.weighed) {
    if (known.has(name) || name.score < LIGHTEST || name.grounds.some((ground) => NO_TITLE.has(ground))) continue;
    if (holders(name.key).length === 0) named.set(name.key, name);
  }
  const forms = new Forms(named, NO_FORMS);
  const { tokens } = analysis.view;
  const found = new Set<number>();
  for (const sentence of analysis.sentences) {
    if (findMentions(tokens, sentence, forms, NONE).length > 0) found.add(sentence.view.first);
  }
  CACHE.set(analysis, found);
  return found;
}
