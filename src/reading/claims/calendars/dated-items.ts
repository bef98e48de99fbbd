/** Short items about one series and its day: 'Oh, Maddox Quay. The ninth of June, then.' */
import type { Analysis } from '../../analysis.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDays } from '../premieres/other-days.ts';
import { bareDateDrafts, isFree, speaksOfRelease } from './dated-bare.ts';

const MOST_SENTENCES = 4;
const MOST_TOKENS = 90;

export function datedItemDrafts(analysis: Analysis): Draft[] {
  const { sentences } = analysis;
  if (sentences.length > MOST_SENTENCES || analysis.view.tokens.count > MOST_TOKENS || !isOfOneSeries(analysis)) return [];
  // 'X cancelled: we had hoped to make it this summer'
  if (sentences.some(({ cues }) => cues.some(({ row }) => row.frame === 'cancel'))) return [];
  const season = onlySeason(sentences);
  return sentences
    .filter((sentence) => isFree(sentence, analysis))
    .flatMap((sentence) => sentence.dates.filter(isFirm).flatMap((date) => bareDateDrafts(date, sentence, analysis)))
    .map((draft) => (draft.season.kind === 'topic' && season !== null ? { ...draft, season: { kind: 'number', number: season } } : draft));
}

/** It speaks of nothing else that has a day, and names one series: in its headline, or with a word for its coming out. */
function isOfOneSeries({ view: { tokens, blocks }, mentions, names, sentences }: Analysis): boolean {
  if (hasOtherDays(tokens, 0, tokens.count)) return false;
  const headline = blocks[0]?.kind === 'headline' ? blocks[0].span[1] : 0;
  const inHeadline = new Set(mentions.filter(({ to }) => (tokens.end[to - 1] as number) <= headline).map(({ name }) => name));
  if (names.length === 1 && inHeadline.size === 1) return true;
  return (
    (names.length === 1 || inHeadline.size === 1) &&
    (speaksOfRelease(tokens, 0, tokens.count) || (sentences.some(numbersSeason) && sentences.every(isAlone)))
  );
}

/** The season that a short item numbers; null where it numbers none or several. */
function onlySeason(sentences: readonly Sentence[]): number | null {
  const numbers = new Set(
    sentences.flatMap(({ seasons }) => seasons.filter(({ soft, bare }) => !soft && !bare).flatMap((span) => [...span.numbers])),
  );
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

const numbersSeason = ({ seasons }: Sentence): boolean =>
  seasons.some(({ relation, soft, bare }) => relation === 'numbered' && !soft && !bare);

/** 'Season 2. March 25.': a date has its sentence to itself. */
const isAlone = ({ dates, view }: Sentence): boolean => dates.length === 0 || view.limit - view.first <= LONGEST_ALONE;
const LONGEST_ALONE = 16;

/** A date that says its month, its season of the year or its quarter: a bare weekday is said of anything. */
const isFirm = ({ date }: DateSpan): boolean => date.direction === 'future' && FIRM.test(date.rule);
const FIRM = /month|season-of-year|quarter|half/;
