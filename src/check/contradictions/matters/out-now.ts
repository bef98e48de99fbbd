/** A season that can be seen already, and is still to come. */
import { whenWords } from '../../../claim/dates-in-words.ts';
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { mayShareCarrier } from '../carriers-named.ts';
import { isOfPart } from '../partial.ts';
import { PREMIERES } from './premieres.ts';

const OUT = new Phrases<'out'>({
  out: [
    '(is|are) (now|already|currently) ..1 (streaming|available|out|airing|on)',
    '(now|already) (streaming|available|airing)',
    '(is|are) (streaming|out|available) (now|already|in full)',
  ],
});

export function outAndToCome(checked: Checked): Draft[] {
  const { day } = checked;
  if (day === null) return [];
  const subjects = subjectsOf(checked);
  const out = checked.sentences.flatMap((sentence) => {
    const [season, ...others] = sentence.firmSeasons;
    const [phrase] = OUT.in(checked, sentence);
    if (season === undefined || others.length > 0 || phrase === undefined || !isStatement(checked, sentence)) return [];
    // a part, or a country, may have it before the rest
    if (isOfPart(checked, sentence, 'part') || isOfPart(checked, sentence, 'place') || /trailer|teaser/i.test(checked.words(sentence.span)))
      return [];
    return [{ sentence, span: phrase.span, about: `${subjects.of(sentence)}|${season}` }];
  });
  if (out.length === 0) return [];
  const toCome = PREMIERES.find(checked).filter(({ value }) => value.edtf > day && value.edtf.length >= 7);
  return out.flatMap(({ sentence, span, about }): Draft[] => {
    const coming = toCome.find(
      (said) => said.about === about && said.sentence !== sentence && mayShareCarrier(checked, said.sentence, sentence),
    );
    if (coming === undefined) return [];
    const message = `The season is out here, and comes ${whenWords(coming.value.edtf)} elsewhere in the text.`;
    return [draftAt(checked, span, message, coming.sentence.span)];
  });
}
