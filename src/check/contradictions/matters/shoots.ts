/** When the shoot of a season began. */
import { whenWords } from '../../../claim/dates-in-words.ts';
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { isNarrated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { areApart } from '../days-apart.ts';
import { isPlain } from '../plain.ts';
import type { Matter, Said } from '../said.ts';

const BEGAN = new Phrases<'began'>({
  began: [
    '(filming|shooting|production|photography) ..6 (began|started|commenced|underway|kicked off|got going)',
    '(began|started|kicked off|commenced) ..1 (filming|shooting|production|photography)',
    'cameras ..3 (roll|rolling|rolled)',
    '(has|have) been (filming|shooting) ..6 since',
  ],
});

/** 'Due to' is no plan of old: that is told as narrated. */
const TO_BEGIN = new Phrases<'begin'>({
  begin: [
    '(filming|shooting|production|photography|cameras) ..4 (will|is set to|is due to|are due to|are set to|is expected to|is scheduled to) ..1 (begin|start|commence|roll|kick)',
    '(will|is set to|is due to|are due to|are set to|is expected to|is scheduled to) ..1 (begin|start|commence) ..1 (filming|shooting|production|photography|rolling)',
    '(filming|shooting|production|cameras) ..1 (will|due|set) ..1 to? ..1 start rolling',
  ],
});

/** A second beginning, or one of another part of the work. */
const AGAIN = new Phrases<'again'>({
  again: ['again|~resume|~restart|~halt|~pause|~stop|~finish|~wrap|part|half|block|reshoots|post|pre|writing|trailer|until|pilot'],
});

const TO_COME = /\b(?:will|could|may|might|should|would|(?:set|due|expected|meant|scheduled) to)\b/;

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
  if (TO_COME.test(checked.text.slice(sentence.span[0], date.start))) return [];
  return [{ about: `${series}|${season ?? ''}`, value: date.edtf, sentence, span }];
}

/** A shoot that has ended, and one of the same season that will begin. */
export function doneAndToBegin(checked: Checked): Draft[] {
  const done = checked
    .claims('production')
    .filter(
      (claim) =>
        claim.certainty === 'certain' && (claim.value === 'wrapped' || claim.value === 'post-production') && isPlain(checked, claim),
    );
  if (done.length === 0) return [];
  const subjects = subjectsOf(checked);
  return checked.body.flatMap((sentence): Draft[] => {
    const [season, ...others] = sentence.firmSeasons;
    const [phrase] = TO_BEGIN.in(checked, sentence);
    if (phrase === undefined || season === undefined || others.length > 0 || sentence.asks) return [];
    if (AGAIN.has(checked, sentence) || isNarrated(checked, sentence)) return [];
    const end = done.find((claim) => claim.season === season && subjects.called(claim.series) === subjects.of(sentence));
    const there = end === undefined ? null : checked.sentenceAt(end.span[0]);
    if (there === null || there === sentence) return [];
    const message = `The shoot of season ${season} is yet to begin here, and has ended elsewhere in the text.`;
    return [draftAt(checked, phrase.span, message, there.span)];
  });
}
