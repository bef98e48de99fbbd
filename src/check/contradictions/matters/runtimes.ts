/** How long an episode is. */
import { Phrases } from '../../phrases.ts';
import { certain } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

/** Of one episode, of all together, or of no length in particular. */
const UNEVEN = new Phrases<'uneven'>({
  uneven: [
    'finale|premiere|pilot|opener|special|between|from|range|ranging|varies|vary|total|whole|together|longest|shortest|most|some|under|over|advertisements|commercials|first|last|about',
    '<number> (to|or) <number>',
  ],
});

const LEAST_APART = 10; // minutes

export const RUNTIMES: Matter<number> = {
  find: (checked) =>
    certain(checked, 'runtime')
      .filter(({ sentence }) => !UNEVEN.has(checked, sentence))
      .map(({ claim, sentence }) => ({
        about: subjectsOf(checked).called(claim.series),
        value: claim.value,
        sentence,
        span: claim.span,
      })),
  clash: (left, right) => Math.abs(left - right) >= LEAST_APART,
  tell: (here, elsewhere) => `An episode has ${here} minutes here, and ${elsewhere} elsewhere.`,
};
