/** Counts of episodes that no row tells, where what stands around a number weighs enough. */
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import { sentencesTelling } from '../claims/told.ts';
import type { Setting } from '../facts/setting.ts';
import { settingsOf } from '../facts/settings.ts';
import { weighCounts } from '../weighing/weigh-counts.ts';
import { seasonsOfCount } from './count-seasons.ts';
import { seriesOfCount } from './count-series.ts';
import { mayCount } from './counts.ts';

/** Least probability at which a number is claimed for a count of episodes. */
const LEAST = 0.7;

/** Drafts of the sentences in which no episodes have been counted. */
export function weighedCounts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const isTold = sentencesTelling('episodes', stated);
  return settingsOf(analysis).flatMap((setting) => {
    const { sentence } = setting;
    if (isTold(sentence.view)) return [];
    return [...weighCounts(sentence, analysis)].flatMap(([{ value, from, to }, odds]) =>
      odds < LEAST ? [] : countOf(value, from, to, setting, stated),
    );
  });
}

function countOf(value: number, from: number, to: number, setting: Setting, stated: readonly Draft[]): Draft[] {
  if (!mayCount({ from, to }, value, setting)) return [];
  const certainty = setting.certainty(from, to);
  const series = seriesOfCount(setting, from, to);
  if (certainty === null || series === null) return [];
  return seasonsOfCount({ setting, series, from, to }, stated).map((season) => ({
    series,
    season,
    body: { predicate: 'episodes', value },
    certainty,
    speaker: setting.speaker(),
    from,
    to,
    block: setting.sentence.view.block,
    rules: ['episodes/by-weight'],
  }));
}
