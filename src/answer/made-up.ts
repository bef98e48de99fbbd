/** The answer of tests: an invented series, with nothing known but the claims given. */
import type { Answer, Sourced } from '../claim/answer.ts';
import { CONTEXT, day } from '../reconcile/made-up.ts';
import { composeAnswer } from './compose.ts';

/** @param asOf ISO day */
export const answerOnHarbour = (sourced: readonly Sourced[], asOf: string): Answer =>
  composeAnswer({
    series: { title: 'Harbour', id: null, year: 2020, country: null },
    sourced,
    asOf: day(asOf),
    forecast: null,
    context: CONTEXT,
  });
