/** Short items about one series and its day: 'Oh, Maddox Quay. The ninth of June, then.' */
import type { Analysis } from '../analysis.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { bareDateDrafts, isFree, speaksOfRelease } from './dated-bare.ts';
import type { Draft } from './draft.ts';
import { hasOtherDays } from './premiere-other-days.ts';

const MOST_SENTENCES = 4;
const MOST_TOKENS = 90;

export function datedItemDrafts(analysis: Analysis): Draft[] {
  const { sentences } = analysis;
  if (sentences.length > MOST_SENTENCES || analysis.view.tokens.count > MOST_TOKENS || !isOfOneSeries(analysis)) return [];
  return sentences
    .filter((sentence) => isFree(sentence, analysis))
    .flatMap((sentence) => sentence.dates.filter(isFirm).flatMap((date) => bareDateDrafts(date, sentence, analysis)));
}

/** It speaks of nothing else that has a day, and names one series: in its headline, or with a word for its coming out. */
function isOfOneSeries({ view: { tokens, blocks }, mentions, names, sentences }: Analysis): boolean {
  if (hasOtherDays(tokens, 0, tokens.count)) return false;
  const headline = blocks[0]?.kind === 'headline' ? blocks[0].span[1] : 0;
  const inHeadline = new Set(mentions.filter(({ to }) => (tokens.end[to - 1] as number) <= headline).map(({ name }) => name));
  if (names.length === 1 && inHeadline.size === 1) return true;
  return (names.length === 1 || inHeadline.size === 1) && (speaksOfRelease(tokens, 0, tokens.count) || sentences.some(numbersSeason));
}

const numbersSeason = ({ seasons }: Sentence): boolean =>
  seasons.some(({ relation, soft, bare }) => relation === 'numbered' && !soft && !bare);

/** A date that says its month, its season of the year or its quarter: a bare weekday is said of anything. */
const isFirm = ({ date }: DateSpan): boolean => date.direction === 'future' && FIRM.test(date.rule);
const FIRM = /month|season-of-year|quarter|half/;
