/** A trailer that is out, and is not. */
import { ABSENCES } from '../../absences.ts';
import { stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

export const TRAILERS: Matter<'released' | 'none'> = {
  find: (checked) =>
    stated(checked, 'trailer')
      // a teaser may be out where the trailer is not
      .filter(
        ({ claim, sentence }) =>
          /trailer/i.test(checked.words(claim.span)) && (claim.value === 'released' || ABSENCES.has(checked, sentence)),
      )
      .map(({ claim, sentence }) => ({
        about: `${subjectsOf(checked).called(claim.series)}|${claim.season}`,
        value: claim.value,
        sentence,
        span: claim.span,
      })),
  clash: (left, right) => left !== right,
  tell: (here) => `The text has ${here === 'none' ? 'no' : 'a'} trailer here, and ${here === 'none' ? 'one' : 'none'} elsewhere.`,
};
