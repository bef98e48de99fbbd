/** Whether a carrier is named as a series' own, and which series'. */
import type { Analysis } from '../analysis.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { CarrierSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';

const NEAR = 10;
const PUBLISHING = wordSet('news');
/** Where trailers and posts are shown: named far more often than as a series' own. */
const SOCIAL = new Set(['youtube', 'instagram', 'twitter', 'facebook', 'tiktok', 'x', 'snapchat']);
const OTHER_USE = wordSet('account instagram twitter tiktok deal rights');

/**
 * The series whose carrier it is: named close by in the sentence, or in focus where the carrier acts on a season there.
 * @returns null for a carrier named in passing
 */
export function isOfCarrier(sentence: Sentence, carrier: CarrierSpan, { mentions, focus, view, document }: Analysis): SeriesName | null {
  const { tokens } = view;
  if (SOCIAL.has(carrier.name.toLowerCase())) return null;
  if (document.publisher !== null && document.publisher.toLowerCase().includes(carrier.name.toLowerCase())) return null;
  if (PUBLISHING.has(tokens.word[carrier.to] as number) || OTHER_USE.has(tokens.word[carrier.to] as number)) return null;
  const { first, limit, block } = sentence.view;
  const here = mentions.filter(({ from, to }) => from >= first && to <= limit);
  let best: SeriesName | null = null;
  let bestAway = NEAR + 1;
  for (const mention of here) {
    const away = mention.from >= carrier.to ? mention.from - carrier.to : Math.max(0, carrier.from - mention.to);
    if (away < bestAway) {
      best = mention.name;
      bestAway = away;
    }
  }
  if (best !== null) return best;
  const acts = sentence.cues.length > 0 || sentence.seasons.length > 0;
  return acts ? focus.seriesAt(carrier.from, block) : null;
}
