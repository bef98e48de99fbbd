/** Counts that lean on one before them in their sentence: 'the first season had eight episodes and season 2 ten', 'eight episodes in season 1 and ten in season 2'. */
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

const MOST = 40;
const FEWEST = 3;
/** Between a season and its number. */
const BETWEEN = wordSet('had has have was with just only ran runs to of another got gets');
const MOST_BETWEEN = 3;

/** @param counted the counts of the sentence that rows tell */
export function gappedCounts({ sentence, analysis }: Setting, counted: readonly Draft[]): Draft[] {
  const [lead] = counted.filter(({ body, season }) => body.predicate === 'episodes' && season.kind === 'number');
  if (lead === undefined) return [];
  const { tokens } = analysis.view;
  return sentence.seasons.flatMap((span) => {
    if (span.relation !== 'numbered' || span.numbers.length !== 1 || span.soft || span.from < lead.to) return [];
    const number = behind(span, sentence.view.limit, tokens) ?? ahead(span, lead.to, tokens);
    if (number === null || number.value < FEWEST || number.value > MOST) return [];
    if (counted.some((count) => count.from < number.to && count.to > number.from)) return [];
    const season = { kind: 'number', number: span.numbers[0] as number } as const;
    return [
      {
        ...lead,
        season,
        body: { predicate: 'episodes', value: number.value },
        from: Math.min(span.from, number.from),
        to: Math.max(span.to, number.to),
        rules: ['episodes/gapped'],
      },
    ];
  });
}

interface Count {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** 'And ten in season 2', ', ten for its second run': the number before a season, where it begins what is said of it. */
function ahead({ from }: SeasonSpan, least: number, tokens: Tokens): Count | null {
  const preposition = OWNERS.has(tokens.word[from - 1] as number) ? from - 2 : from - 1;
  const at = preposition - 1;
  if (at <= least || !OF_SEASON.has(tokens.word[preposition] as number)) return null;
  const number = NUMBERS.cardinal(tokens, at);
  const begins = isMark(tokens, at - 1, ',;') || AND_BUT_WHILE.has(tokens.word[at - 1] as number);
  return number !== null && number.to === preposition && begins ? { value: number.value, from: at, to: preposition } : null;
}
const OWNERS = wordSet('its the their his her a');
const OF_SEASON = wordSet('in for');

/** The number at once behind a season that ends what is said of it. */
function behind({ to }: SeasonSpan, limit: number, tokens: Tokens): Count | null {
  let at = to;
  while (at < to + MOST_BETWEEN && BETWEEN.has(tokens.word[at] as number)) at++;
  const number = at < limit ? NUMBERS.cardinal(tokens, at) : null;
  if (number === null) return null;
  const ends = number.to >= limit || tokens.kind[number.to] === PUNCTUATION || AND_BUT_WHILE.has(tokens.word[number.to] as number);
  return ends ? { value: number.value, from: at, to: number.to } : null;
}
