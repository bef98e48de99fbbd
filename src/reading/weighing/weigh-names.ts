/** How likely a name is a series': logistic regression on its grounds and on what stands around it. */
import { GROUNDS, type Ground, STANDINGS, type Standing } from '../mentions/grounds.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { DocumentView } from '../sentences/view.ts';
import { markOf, seeBesides, seeWithinReach } from './around.ts';
import { type Named, type Term, termsOf } from './features.ts';
import { type FeatureWeights, SCALE } from './model.ts';
import shipped from './name-weights.json' with { type: 'json' };
import { type Sink, Tally, WrittenFeatures } from './tally.ts';

const { bias, weights }: FeatureWeights = shipped;
const TALLY = new Tally(shipped);

/** What a feature weighs, in hundredths of log-odds. */
const weightOf = (key: string): number => weights[key]?.[0] ?? 0;

/** Shows what stands around a name, feature by feature. */
export type Around = (sink: Sink) => void;

/** What a name of each standing weighs before any ground, and each ground for it: summed once, as every name of every text asks. */
const ALONE = new Map(STANDINGS.map((standing) => [standing, (bias[0] as number) + weightOf(`is ${standing}`)]));
const OF_GROUNDS = new Map(
  STANDINGS.map((standing) => [
    standing,
    new Map((Object.keys(GROUNDS) as Ground[]).map((ground) => [ground, weightOf(`is ${ground}`) + weightOf(`is ${standing} ${ground}`)])),
  ]),
);

/** Log-odds by the grounds alone below which nothing around a name makes it a series'. */
const HOPELESS = -4;

/** @param around asked for only where there is hope @returns log-odds; above 0 the name is likelier a series' than not */
export function weighName(standing: Standing, grounds: Iterable<Ground>, around: Around): number {
  let score = ALONE.get(standing) as number;
  const ofGrounds = OF_GROUNDS.get(standing) as ReadonlyMap<Ground, number>;
  for (const ground of grounds) score += ofGrounds.get(ground) as number;
  if (score < HOPELESS * SCALE) return score / SCALE;
  TALLY.begin([score]);
  around(TALLY);
  return (TALLY.scores[0] as number) / SCALE;
}

/** The features of a name, as they are fitted: each of its grounds, the same for names of its standing, and what stands around it at its places. */
export function nameKeys(standing: Standing, grounds: Iterable<Ground>, around: Around): Set<string> {
  const keys = new Set<string>([`is ${standing}`]);
  for (const ground of grounds) keys.add(`is ${ground}`).add(`is ${standing} ${ground}`);
  return keys.union(writtenAround(around));
}

function writtenAround(around: Around): ReadonlySet<string> {
  const written = new WrittenFeatures();
  around(written);
  return written.keys;
}

const MOST_SHOWN = 3;
const WORTH_SHOWING = 25; // hundredths of log-odds

/** The stems around a name that speak for it most, each with the side on which it stands: "cast before", "finale behind". */
export function tellingAround(around: Around): string[] {
  return [...writtenAround(around)]
    .filter((key) => SIDES.test(key) && weightOf(key) >= WORTH_SHOWING)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_SHOWN)
    .map((key) => `${key.slice(2)} ${key.startsWith('<') ? 'before' : 'behind'}`);
}

const SIDES = /^[<>] /;

/** What stands around names of a sentence, by name. @param names of the sentence, in order of where they begin; they may overlap */
export function surroundingsOf<N extends Named>(
  names: readonly N[],
  sentence: Sentence,
  { tokens, blocks }: DocumentView,
): (name: N, sink: Sink) => void {
  let apart: readonly N[] | null = null;
  let shared: readonly Term[] = [];
  const termsAround = (name: N): readonly Term[] => {
    if (apart === null) {
      apart = withoutOverlap(names);
      shared = termsOf(sentence, { view: { tokens }, mentions: apart });
    }
    return apart.includes(name) ? shared : termsOf(sentence, { view: { tokens }, mentions: withoutOverlap(names, name) });
  };
  const kind = blocks[sentence.view.block]?.kind;
  return (name, sink) => {
    const terms = termsAround(name);
    const at = terms.findIndex(({ from }) => from === name.from);
    const part = (text: string): number => sink.numberOf(text);
    sink.see(part('stands'), part('in'), part(`${kind}${sentence.titleCase ? ' styled' : ''}${at === 0 ? ' opening' : ''}`));
    sink.see(part('mark<'), part(markOf(tokens, name.from - 1)));
    sink.see(part('mark>'), part(markOf(tokens, name.to)));
    sink.see(part('long'), part(`${Math.min(4, name.to - name.from)}`));
    seeBesides(terms, at, sink);
    seeWithinReach(terms, at, sink);
  };
}

/** Of names that overlap the one that begins first, but for one that is kept in any case. @param names in order of where they begin */
function withoutOverlap<N extends Named>(names: readonly N[], kept: N | null = null): N[] {
  let end = 0;
  return names.filter((name) => {
    if (name === kept) return true;
    if (name.from < end || (kept !== null && name.from < kept.to && kept.from < name.to)) return false;
    end = name.to;
    return true;
  });
}
