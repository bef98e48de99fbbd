/** How likely a date of a sentence is the day of a premiere: logistic regression on what stands around it and on the sentence's words. */
import type { Analysis } from '../analysis.ts';
import type { DateSpan, Sentence } from '../sentences/sentence.ts';
import { neighbours, vicinity } from './around.ts';
import shipped from './date-weights.json' with { type: 'json' };
import { featuresOf, settingOf, type Term, termsOf } from './features.ts';
import { modelOf, oddsOf } from './model.ts';

const MODEL = modelOf(shipped);

/** @returns the probability for each date of the sentence */
export function weighDates(sentence: Sentence, analysis: Analysis): Map<DateSpan, number> {
  return new Map([...dateKeysOf(sentence, analysis)].map(([date, keys]) => [date, oddsOf(keys, MODEL)[0] as number]));
}

/** The features of each date that says a day or a stretch of days. */
export function dateKeysOf(sentence: Sentence, analysis: Analysis): Map<DateSpan, Set<string>> {
  const terms = termsOf(sentence, analysis);
  const whole = [...settingOf(sentence, analysis), ...featuresOf(terms)];
  const days = sentence.dates.filter(({ date }) => date.kind === 'date');
  return new Map(
    days.map((date, nth) => {
      const at = terms.findIndex((term) => term.from <= date.from && date.from < term.to);
      const form = `${date.date.grain} ${date.date.direction}`;
      const own = [...neighbours(terms, at, form), `rule ${date.date.rule}`, `of ${Math.min(4, days.length)} ${Math.min(3, nth)}`];
      return [date, new Set([...whole, ...own, ...vicinity(terms, at), ...sides(terms, at)])];
    }),
  );
}

/** Each word of the sentence by the side on which it stands. */
const sides = (terms: readonly Term[], at: number): string[] => terms.map(({ text }, place) => `${place < at ? '<' : '>'} ${text}`);
