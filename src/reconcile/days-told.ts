/** When the day on which a season comes is news of its own: announced, made finer, or moved. */
import { covers } from '../claim/edtf.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import { daySpan } from './days.ts';
import { directionOf } from './premiere.ts';

/** Fates of seasons that are still to come. */
const TO_COME: ReadonlySet<Fate> = new Set(['renewed', 'ending']);

/** @returns EDTF; null where no day is announced or reported, or the season has none to come */
export function dayAnnounced({ status, premiere }: { readonly status: Fate; readonly premiere: Verdict['premiere'] }): string | null {
  const isGiven = premiere !== null && !premiere.conditional && (premiere.basis === 'official' || premiere.basis === 'reported');
  return TO_COME.has(status) && isGiven ? premiere.edtf : null;
}

/** What a day is to who knew another, or none; null where it is no news. @param before EDTF, as is `after` */
export function newsOfDay(before: string | null, after: string): 'first' | 'finer' | 'moved' | null {
  if (before === null) return 'first';
  if (before === after) return null;
  if (covers(before, after)) return 'finer';
  return directionOf(daySpan(before)!, daySpan(after)!) === null ? null : 'moved';
}
