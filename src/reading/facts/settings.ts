/** The settings of a document's sentences. */
import type { Analysis } from '../analysis.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { mentionsTold } from './mentions-told.ts';
import { Setting } from './setting.ts';

/** Several passes read one analysis; what they share is made once and goes with it. */
const CACHE = new WeakMap<Analysis, readonly Setting[]>();

/** In the order of the sentences. */
export function settingsOf(analysis: Analysis): readonly Setting[] {
  const cached = CACHE.get(analysis);
  if (cached !== undefined) return cached;
  const told = mentionsTold(analysis);
  let before: SeriesName | null = null;
  let block = -1;
  let previous: Setting | null = null;
  const settings = analysis.sentences.map((sentence, index) => {
    const here = told[index] as readonly Mention[];
    if (sentence.view.block !== block) before = null;
    block = sentence.view.block;
    const setting = new Setting(sentence, analysis, here, before, previous);
    previous = setting;
    before = here.at(-1)?.name ?? before;
    return setting;
  });
  CACHE.set(analysis, settings);
  return settings;
}
