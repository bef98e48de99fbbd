/** The trade's short form of an order: '6 x 50 min', "8x60'", '10 × 30 minutes': so many episodes of so many minutes. */
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import { tokenAt } from '../sentences/view.ts';
import { seasonsOfCount } from './count-seasons.ts';

/** '2x07' is an episode's own number: without a unit the length has to be one that slots have. */
const FORMAT = /(?<![\d.x×])(\d{1,2}) ?[x×] ?(?:(\d{2,3})(?:['’′]| ?-?min(?:ute)?s?\b)|(30|45|50|60|90)(?![\d.x×]))/g;
const MOST_EPISODES = 60;
const MINUTES = [10, 150] as const;

/** @param stated what cues have found: a season that is decided beside the form is the one that it is of */
export function formatDrafts(setting: Setting, stated: readonly Draft[]): Draft[] {
  const { view, document } = setting.analysis;
  const { start, end, block } = setting.sentence.view;
  if (!holdsDigit(document.text, start, end)) return [];
  return [...document.text.slice(start, end).matchAll(FORMAT)].flatMap((found): Draft[] => {
    const episodes = Number(found[1]);
    const runtime = Number(found[2] ?? found[3]);
    if (episodes < 2 || episodes > MOST_EPISODES || runtime < MINUTES[0] || runtime > MINUTES[1]) return [];
    const from = tokenAt(view.tokens, start + found.index);
    const to = tokenAt(view.tokens, start + found.index + found[0].length);
    const series = setting.series(from, to);
    const certainty = setting.certainty(from, to);
    if (series === null || certainty === null) return [];
    const told = { series, certainty, speaker: setting.speaker(), from, to, block, rules: ['episodes/format'] };
    return seasonsOfCount({ setting, series, from, to }, stated).flatMap((season): Draft[] => [
      { ...told, season, body: { predicate: 'episodes', value: episodes } },
      { ...told, season, body: { predicate: 'runtime', value: runtime } },
    ]);
  });
}

/** Most sentences hold none, and are not cut out of the text to be searched. */
function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
