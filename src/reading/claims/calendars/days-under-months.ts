/** Days of a calendar whose month stands over them: 'July', and under it '1 – Kestrel Point, season 4', '13: Old Solway'. */
import type { BlockKind } from '../../../claim/document.ts';
import { isoDay } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { opensBlock } from '../../sentences/sentence-at.ts';
import { NUMBERS } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';

/** A number that opens a line under a month, as the day that it is. */
export interface DayUnderMonth {
  readonly date: DateSpan;
  readonly index: number; // of its sentence
}

const MONTH = /^\d{4}-\d{2}$/;
const NO_LINES: ReadonlySet<BlockKind> = new Set(['row', 'headline']);

/** In the order of the text; a heading that is no month ends the month above it. */
export function daysUnderMonths(analysis: Analysis): DayUnderMonth[] {
  const { sentences, view } = analysis;
  const found: DayUnderMonth[] = [];
  let month: DateSpan | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const kind = view.blocks[sentence.view.block]?.kind ?? 'row';
    const own = monthOf(sentence, view.tokens);
    if (own !== null || kind === 'heading') month = own;
    else if (month !== null && !NO_LINES.has(kind) && opensBlock(view.sentences, sentence.view)) {
      const date = dayOf(sentence, month, analysis);
      if (date !== null) found.push({ date, index });
    }
  }
  return found;
}

/** Of a line that is a month and no more: 'JULY', 'July 2026:'. */
function monthOf({ dates, view: { first, limit } }: Sentence, tokens: Tokens): DateSpan | null {
  const [month, ...others] = dates;
  if (month === undefined || others.length > 0 || !MONTH.test(month.date.edtf ?? '')) return null;
  for (let at = first; at < limit; at++) if ((at < month.from || at >= month.to) && tokens.kind[at] !== PUNCTUATION) return null;
  return month;
}

/** The number that opens the line, where a mark or the name of a series follows it. */
function dayOf({ view, dates }: Sentence, month: DateSpan, { mentions, view: { tokens } }: Analysis): DateSpan | null {
  let from = view.first;
  while (from < view.limit && tokens.kind[from] === PUNCTUATION) from++;
  const number = NUMBERS.cardinal(tokens, from) ?? NUMBERS.ordinal(tokens, from);
  if (number === null || dates.some((date) => date.from < number.to)) return null;
  const [name] = mentionsWithin(mentions, view);
  if (!isMark(tokens, number.to, ':–—-|.') && (name === undefined || name.from - number.to > 1)) return null;
  const edtf = `${month.date.edtf}-${`${number.value}`.padStart(2, '0')}`;
  if (isoDay(edtf) === null) return null;
  const span = { start: tokens.start[from] as number, end: tokens.end[number.to - 1] as number };
  return { from, to: number.to, date: { ...month.date, ...span, edtf, grain: 'day', rule: 'day-under-month' } };
}
