/** What one document alone lets a reader conclude about the seasons that it is chiefly about. */
import type { Claim, ClaimFor, Status } from '../claim/claim.ts';
import { dayRange } from '../claim/edtf.ts';
import type { DocumentVerdict } from '../claim/verdict.ts';
import type { Analysis } from './analysis.ts';

/** Which status decides where a document says several: the later step in a season's life, and what is firmer. */
const WEIGHT: Readonly<Record<Status, number>> = { cancelled: 4, ending: 3, renewed: 2, undecided: 1 };

export function verdictsOf(claims: readonly Claim[], { document, focus }: Analysis): DocumentVerdict[] {
  const groups = new Map<string, ClaimFor<'status'>[]>();
  for (const claim of claims) {
    if (claim.predicate !== 'status' || claim.certainty === 'denied' || claim.certainty === 'conditional') continue;
    const key = `${claim.series}|${claim.season}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const verdicts: DocumentVerdict[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const premiere = premiereOf(claims, first.series, first.season);
    const status = statusOf(group);
    const released = status !== 'cancelled' && premiere !== null && document.published !== null && isPast(premiere, document.published);
    verdicts.push({
      series: first.series,
      season: first.season,
      status: released ? 'released' : status,
      ...(premiere === null ? {} : { premiere }),
    });
  }
  const chief = focus.subject?.title;
  return verdicts.sort((a, b) => Number(b.series === chief) - Number(a.series === chief));
}

function statusOf(group: readonly ClaimFor<'status'>[]): Status {
  const certain = group.filter(({ certainty }) => certainty === 'certain');
  // a document that says 'renewed' in passing and 'not confirmed' of the same season has no decision to report
  const open = certain.some(({ value }) => value === 'undecided');
  const official = certain.some(({ value, speaker }) => value === 'renewed' && speaker === 'official');
  if (open && !official && !certain.some(({ value }) => value === 'cancelled' || value === 'ending')) return 'undecided';
  const pool = certain.length > 0 ? certain : group;
  const best = pool.reduce((a, b) => (WEIGHT[b.value] > WEIGHT[a.value] ? b : a));
  return certain.length > 0 ? best.value : 'undecided';
}

function premiereOf(claims: readonly Claim[], series: string, season: number | null): string | null {
  const dates = claims.filter(
    (claim): claim is ClaimFor<'premiere'> =>
      claim.predicate === 'premiere' && claim.series === series && claim.season === season && claim.certainty !== 'denied',
  );
  const best = dates.find(({ certainty }) => certainty === 'certain') ?? dates[0];
  return best?.value ?? null;
}

function isPast(premiere: string, published: string): boolean {
  const range = dayRange(premiere);
  const on = dayRange(published.slice(0, 10));
  return range !== null && on !== null && Temporal.PlainDate.compare(range.last, on.first) < 0;
}
