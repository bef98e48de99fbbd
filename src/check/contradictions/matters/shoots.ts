/** When the shoot of a season began. */
import { whenWords } from '../../../claim/dates-in-words.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { isNarrated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { areApart } from '../days-apart.ts';
import type { Matter, Said } from '../said.ts';

const BEGAN = new Phrases<'began'>({
  began: [
    '(filming|shooting|production|photography) ..6 (began|started|commenced|underway|kicked off|got going)',
    '(began|started|kicked off|commenced) ..1 (filming|shooting|production|photography)',
    'cameras ..3 (roll|rolling|rolled)',
    '(has|have) been (filming|shooting) ..6 since',
  ],
});

/** A second beginning, or one of another part of the work. */
const AGAIN = new Phrases<'again'>({
  again: ['again|~resume|~restart|~halt|~pause|~stop|~finish|~wrap|part|half|block|reshoots|post|pre|writing|trailer|until|pilot'],
});

export const SHOOTS: Matter<string> = {
  find: (checked) => checked.sentences.flatMap((sentence) => shootsIn(checked, sentence)),
  clash: areApart,
  tell: (here, elsewhere) => `The shoot began ${whenWords(here)} here, and ${whenWords(elsewhere)} elsewhere in the text.`,
};

function shootsIn(checked: Checked, sentence: CheckedSentence): Said<string>[] {
  const [phrase] = BEGAN.in(checked, sentence);
  const series = subjectsOf(checked).of(sentence);
  const [season, ...others] = sentence.firmSeasons;
  if (phrase === undefined || series === null || others.length > 0 || sentence.asks) return [];
  if (AGAIN.has(checked, sentence) || isNarrated(checked, sentence)) return [];
  const date = sentence.dates.find(({ kind, start }) => kind === 'date' && start >= phrase.span[0]);
  if (date?.edtf == null || date.edtf.length < 7 || date.approximate) return [];
  const span = [phrase.span[0], Math.max(phrase.span[1], date.end)] as const;
  if (
    /\b(?:will|could|may|might|should|would|(?:set|due|expected|meant|scheduled) to)\b/.test(
      checked.text.slice(sentence.span[0], date.start),
    )
  )
    return [];
  return [{ about: `${series}|${season ?? ''}`, value: date.edtf, sentence, span }];
}
