/** Premieres and lengths as a text words them, for documents about one series: what the reader could not bind still stands there. */
import { foldTitle } from '../catalogue/fold.ts';
import type { Span } from '../claim/claim.ts';
import { NUMBERS } from '../reading/words/lexis.ts';
import { HEDGES } from './absences.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { Phrases } from './phrases.ts';
import { NARRATED } from './stated.ts';

/** A figure or a date for a season, in a sentence that neither hedges, asks nor tells of a change. */
export interface Told<V> {
  readonly season: number;
  readonly value: V;
  readonly sentence: CheckedSentence;
  readonly span: Span;
}

const COMES = new Phrases<'comes'>({
  comes: [
    '~premiere|~debut|~launch|~arrive|~drop|~return|~air|~stream|~release|~land',
    '(out|back|available) (on|in|from|this|next)',
    '(comes|came|come) out',
    '(hits|hit) (<carrier>|screens|the)',
  ],
});

const LENGTH = new Phrases<'length'>({
  length: ['<number> ..1 (episodes|episode|chapters|parts)', '<number> (part|episode|parter) (season|run|series)'],
});

const MOST_EPISODES = 60;

/** Premieres of one season on a day or in a month that the text writes out. */
export function toldPremieres(checked: Checked): Told<string>[] {
  return plainSentences(checked).flatMap(({ sentence, season }): Told<string>[] => {
    if (!COMES.has(checked, sentence)) return [];
    const dates = sentence.dates.filter(({ kind, edtf }) => kind === 'date' && edtf !== null);
    const [date] = dates;
    if (date?.edtf == null || dates.length > 1 || date.rejected || date.approximate || date.edtf.length < 7) return [];
    return /\d/.test(checked.text.slice(date.start, date.end))
      ? [{ season, value: date.edtf, sentence, span: [date.start, date.end] }]
      : [];
  });
}

/** Lengths of one season. */
export function toldLengths(checked: Checked): Told<number>[] {
  return plainSentences(checked).flatMap(({ sentence, season }): Told<number>[] => {
    const [length, ...others] = LENGTH.in(checked, sentence);
    if (length === undefined || others.length > 0) return [];
    const number = NUMBERS.cardinal(checked.view.tokens, length.from);
    return number === null || number.value < 2 || number.value > MOST_EPISODES
      ? []
      : [{ season, value: number.value, sentence, span: length.span }];
  });
}

/** Plain sentences about one season, where the document is about one series. */
function plainSentences(checked: Checked): { readonly sentence: CheckedSentence; readonly season: number }[] {
  const others = otherSeries(checked);
  if (others === null) return [];
  return checked.sentences.flatMap((sentence) => {
    const [season, ...more] = sentence.firmSeasons;
    if (season === undefined || more.length > 0 || sentence.asks || HEDGES.has(checked, sentence) || NARRATED.has(checked, sentence))
      return [];
    const words = ` ${foldTitle(checked.words(sentence.span))} `;
    return others.some((title) => words.includes(` ${title} `)) ? [] : [{ sentence, season }];
  });
}

/** Folded titles of the series that the text names besides its own; null where it is not clear which is its own. */
function otherSeries({ reading, headline, text }: Checked): readonly string[] | null {
  const titles = [...new Set(reading.claims.map(({ series }) => series))];
  if (titles.length <= 1) return [];
  const folded = headline === null ? '' : ` ${foldTitle(text.slice(headline.span[0], headline.span[1]))} `;
  const own = titles.filter((title) => folded.includes(` ${foldTitle(title)} `));
  return own.length === 1 ? titles.filter((title) => title !== own[0]).map((title) => foldTitle(title)) : null;
}
