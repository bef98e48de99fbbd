/** Figures and dates that clash by their words, where the reader's claims do not. */
import type { Checked } from '../checked.ts';
import { type Draft, placeIn } from '../rule.ts';
import { type Told, toldLengths, toldPremieres } from '../told.ts';
import { areApart } from './days-apart.ts';
import { isOfPart } from './partial.ts';

export function wordedClashes(checked: Checked): Draft[] {
  const premieres = toldPremieres(checked).filter(
    ({ sentence }) => !isOfPart(checked, sentence, 'date') && !isOfPart(checked, sentence, 'event'),
  );
  const lengths = toldLengths(checked).filter(({ sentence }) => !isOfPart(checked, sentence, 'count'));
  return [
    ...clashing(checked, premieres, areApart, (value) => `comes out on ${value}`),
    ...clashing(
      checked,
      lengths,
      (left, right) => left !== right,
      (value) => `has ${value} episodes`,
    ),
  ];
}

/** Each with the first for its season, where the two clash. */
function clashing<V>(
  checked: Checked,
  all: readonly Told<V>[],
  clash: (left: V, right: V) => boolean,
  says: (value: V) => string,
): Draft[] {
  const firsts = new Map<number, Told<V>>();
  return all.flatMap((told): Draft[] => {
    const first = firsts.get(told.season);
    if (first === undefined) firsts.set(told.season, told);
    if (first === undefined || first.sentence === told.sentence || !clash(first.value, told.value)) return [];
    const message = `Season ${told.season} ${says(told.value)} here, and ${says(first.value)} elsewhere in the text.`;
    return [{ span: told.span, message, evidence: [placeIn(checked.text, first.sentence.span)], fix: null }];
  });
}
