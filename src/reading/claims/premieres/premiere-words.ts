/** Words and rows that several of the rules on premieres ask for. */
import { wordSet } from '../../words/lexis.ts';
import type { Tokens } from '../../words/tokens.ts';

/** 'The drama films this summer': the verb. */
export const isShooting = ({ word }: Tokens, at: number): boolean => SHOOTS.has(word[at] as number) && WHEN.has(word[at + 1] as number);
const SHOOTS = wordSet('films');
const WHEN = wordSet('this next from until through throughout again');

/** The time in which a series is not shown. */
export const BREAKS = wordSet('break hiatus');
/** A row that is little but a season and its day. */
export const SEASON_DAY = 'premiere/season-day';
/** 'Ordered for midseason': the order's cue and the day's share words. */
export const MEANT_FOR = 'premiere/meant-for';
/** 'The first episode aired on 4 June': a season's beginning, however it is said. */
export const FIRST_EPISODE = 'premiere/first-episode';
