/** Words and rows that several of the rules on premieres ask for. */
import { wordSet } from '../../words/lexis.ts';

/** The time in which a series is not shown. */
export const BREAKS = wordSet('break hiatus');
/** A row that is little but a season and its day. */
export const SEASON_DAY = 'premiere/season-day';
/** 'Ordered for midseason': the order's cue and the day's share words. */
export const MEANT_FOR = 'premiere/meant-for';
