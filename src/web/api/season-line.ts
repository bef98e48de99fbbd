/** One season as lists of the API and of assistants show it. */
import { z } from 'zod';
import { Answer } from '../../claim/answer.ts';
import { Verdict } from '../../claim/verdict.ts';
import type { Frozen } from '../frozen.ts';
import type { SeasonOf } from '../record.ts';

export const SeasonLine = z
  .object({ series: Answer.shape.series, season: Verdict.shape.season, fate: Verdict.shape.fate, premiere: Verdict.shape.premiere })
  .meta({ id: 'SeasonLine', description: 'One season with its fate, as of today' });
export type SeasonLine = Frozen<z.infer<typeof SeasonLine>>;

export const seasonLineOf = ({ answer, verdict }: Pick<SeasonOf, 'answer' | 'verdict'>): SeasonLine => ({
  series: answer.series,
  season: verdict.season,
  fate: verdict.fate,
  premiere: verdict.premiere,
});
