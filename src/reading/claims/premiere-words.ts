/** Words and rows that several of the rules on premieres ask for. */
import { wordSet } from '../words/lexis.ts';

/** Between two verbs of one subject: 'starts filming in March and premieres in June'. */
export const AND_BUT = wordSet('and but');

/** A row that is little but a season and its day. */
export const SEASON_DAY = 'premiere/season-day';
/** 'Ordered for midseason': the order's cue and the day's share words. */
export const MEANT_FOR = 'premiere/meant-for';
