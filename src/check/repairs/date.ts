/** The date that the record holds, in place of the one that the text gives, in the text's own way of writing dates. */
import type { Clash } from '../against-record.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { WEEKDAYS } from './weekday.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = `(?<weekday>(?:${WEEKDAYS.join('|')}),? )?`;

const TO_COME = /\b(?:will|is to|are to|(?:set|due|scheduled|slated|expected) (?:to|for))\b|['’]ll\b/i;

/** Ways of writing a day, each with how to write another so. */
const WAYS: readonly { readonly pattern: RegExp; readonly write: (day: Temporal.PlainDate, comma: string) => string }[] = [
  {
    pattern: new RegExp(`^${WEEKDAY}${MONTH} \\d{1,2}(?<comma>,?) \\d{4}$`),
    write: ({ month, day, year }, comma) => `${MONTHS[month - 1]} ${day}${comma} ${year}`,
  },
  {
    pattern: new RegExp(`^${WEEKDAY}\\d{1,2} ${MONTH}(?<comma>,?) \\d{4}$`),
    write: ({ month, day, year }, comma) => `${day} ${MONTHS[month - 1]}${comma} ${year}`,
  },
];

/**
 * The words of a statement with the day that the record has instead.
 * @param day ISO day of the text, of which the record was asked
 * @returns null where either is no day, nobody official gave it, the statement would want another tense, or the text has the old date again
 */
export function redated(checked: Checked, { claim, verdict: { premiere } }: Clash, day: string): string | null {
  if (claim.predicate !== 'premiere' || claim.value.length !== 10 || premiere?.edtf.length !== 10 || premiere.basis !== 'official')
    return null;
  if (claim.value > day !== premiere.edtf > day) return null;
  // what is told as to come and is over wants another tense, too
  const from = checked.sentenceAt(claim.span[0])?.span[0] ?? claim.span[0];
  if (premiere.edtf <= day && TO_COME.test(checked.text.slice(from, claim.span[1]))) return null;
  const dates = checked.sentences.flatMap((sentence) => sentence.dates);
  const [date, ...again] = dates.filter(({ edtf }) => edtf === claim.value);
  const [start, end] = claim.span;
  if (date === undefined || again.length > 0 || date.start < start || date.end > end) return null;
  const written = like(checked.words([date.start, date.end]), premiere.edtf, date);
  return written === null ? null : checked.text.slice(start, date.start) + written + checked.text.slice(date.end, end);
}

function like(words: string, edtf: string, { time }: CheckedSentence['dates'][number]): string | null {
  if (time !== null) return null;
  const day = Temporal.PlainDate.from(edtf);
  for (const { pattern, write } of WAYS) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const weekday = groups['weekday']?.replace(/^\p{L}+/u, WEEKDAYS[day.dayOfWeek - 1] as string) ?? '';
    return weekday + write(day, groups['comma'] ?? '');
  }
  return null;
}
