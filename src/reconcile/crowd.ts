/**
 * Voices of one kind that say the same and know about as much, as a number: what the better informed say is not stale because the others
 * said it before.
 */
import type { Speaker } from '../claim/claim.ts';
import { SPEAKERS } from '../claim/words.ts';
import { REMARKS, type Remark } from './observation-table.ts';

/** Grades of knowing. */
const TIERS = 4;
const VOICES = SPEAKERS.length * (TIERS + 1);
const SPEAKER_CODES = codes(SPEAKERS);
const REMARK_CODES = codes(REMARKS);

/** @param knows 0 to 1 */
export function voiceOf(speaker: Speaker, knows: number): number {
  return SPEAKER_CODES[speaker] * (TIERS + 1) + Math.round(knows * TIERS);
}

/** @param voice as `voiceOf` gives it */
export function crowdOf(remark: Remark, voice: number): number {
  return REMARK_CODES[remark] * VOICES + voice;
}

function codes<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, code) => [name, code])) as Record<T, number>;
}
