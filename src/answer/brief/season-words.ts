/** A season within the sentences of a brief: by its ordinal, unless the number is only where the count begins. */
import type { Verdict } from '../../claim/verdict.ts';
import { seasonWithin } from '../season-name.ts';
import { anOrdinal, ordinalWord } from './words.ts';

/** 'an eighth season', 'another season' */
export const aSeason = (verdict: Verdict): string => (verdict.numberless ? 'another season' : `${anOrdinal(verdict.season)} season`);

/** 'the eighth season', 'the next season' */
export const theSeason = (verdict: Verdict): string =>
  verdict.numberless ? seasonWithin(verdict) : `the ${ordinalWord(verdict.season)} season`;
