/** Rows that several of the rules on premieres ask for. */
/** A row that is little but a season and its day. */
export const SEASON_DAY = 'premiere/season-day';
/** 'Ordered for midseason': the order's cue and the day's share words. */
export const MEANT_FOR = 'premiere/meant-for';
