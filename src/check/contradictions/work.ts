/** Work on a season beside what denies it: a cancellation, or work that has not begun. */
import type { ClaimFor, Stage } from '../../claim/claim.ts';
import type { Checked } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import type { Draft } from '../rule.ts';
import { clashAt, isPlain, statedFates } from './plain.ts';

/** How far a season has come; work that has begun denies that it has not. */
const PROGRESS: Readonly<Record<Stage, number | null>> = {
  writing: 1,
  'pre-production': 2,
  filming: 3,
  wrapped: 4,
  'post-production': 5,
  paused: null,
};

const REACHED: Readonly<Record<Stage, string>> = {
  writing: 'the writing',
  'pre-production': 'pre-production',
  filming: 'the shoot',
  wrapped: 'the end of the shoot',
  'post-production': 'post-production',
  paused: 'a pause',
};

const PRESENT = new Phrases<'present'>({ present: ["is|are|'s|has|have|now|currently|underway|continues"] });

export function clashingWork(checked: Checked): Draft[] {
  return [...cancelledAndMade(checked), ...workDoneAndNotBegun(checked)];
}

/** 'Cancelled after two seasons' and 'the third season is in production'. */
function cancelledAndMade(checked: Checked): Draft[] {
  const cancelled = new Map<string, ClaimFor<'status'>>();
  for (const claim of statedFates(checked))
    if (claim.value === 'cancelled' && claim.certainty === 'certain' && isPlain(checked, claim))
      cancelled.set(`${claim.series}|${claim.season}`, claim);
  if (cancelled.size === 0) return [];
  return checked.claims('production').flatMap((claim): Draft[] => {
    const end = cancelled.get(`${claim.series}|${claim.season}`);
    const sentence = checked.sentenceAt(claim.span[0]);
    if (end === undefined || sentence === null || claim.certainty !== 'certain' || claim.value === 'paused') return [];
    if (!sentence.firmSeasons.includes(claim.season ?? 0) || !isPlain(checked, claim) || !PRESENT.has(checked, sentence)) return [];
    const message = `Season ${claim.season} of ${claim.series} is being made here, and cancelled elsewhere in the text.`;
    return [clashAt(checked, claim, end.span, message)];
  });
}

/** 'Filming has wrapped' and 'filming has not begun'. */
function workDoneAndNotBegun(checked: Checked): Draft[] {
  const claims = checked.claims('production').filter((claim) => claim.season !== null && isPlain(checked, claim));
  const denials = claims.filter(({ certainty }) => certainty === 'denied');
  if (denials.length === 0) return [];
  return claims.flatMap((claim): Draft[] => {
    const reached = PROGRESS[claim.value];
    const denial = denials.find(
      ({ season, value }) => season === claim.season && (PROGRESS[value] ?? Number.POSITIVE_INFINITY) <= (reached ?? 0),
    );
    if (claim.certainty !== 'certain' || reached === null || denial === undefined) return [];
    if (checked.sentenceAt(claim.span[0]) === checked.sentenceAt(denial.span[0])) return [];
    const message = `Work on season ${claim.season} has come to ${REACHED[claim.value]} here, and not to ${REACHED[denial.value]} elsewhere in the text.`;
    return [clashAt(checked, claim, denial.span, message)];
  });
}
