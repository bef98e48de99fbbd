/** One season as lists of the API and of assistants show it. */
import { z } from 'zod';
import { Answer } from '../../claim/answer.ts';
import { Verdict } from '../../claim/verdict.ts';
import type { SeasonOf } from '../record/record.ts';
import type { Frozen } from './frozen.ts';

/** What becomes of a season, without what it rests on. */
export const SeasonFate = Verdict.pick({ season: true, numberless: true, fate: true, premiere: true });

export const seasonFateOf = ({ season, numberless, fate, premiere }: Verdict): Frozen<z.infer<typeof SeasonFate>> => ({
  season,
  ...(numberless ? { numberless } : {}),
  fate,
  premiere,
});

export const SeasonLine = z
  .object({ series: Answer.shape.series, ...SeasonFate.shape })
  .meta({ id: 'SeasonLine', description: 'One season with its fate, as of today' });
export type SeasonLine = Frozen<z.infer<typeof SeasonLine>>;

export const seasonLineOf = ({ answer, verdict }: Pick<SeasonOf, 'answer' | 'verdict'>): SeasonLine => ({
  series: answer.series,
  ...seasonFateOf(verdict),
});
