/** What becomes of a season, claimed in two ways that cannot both hold. */
import type { Claim, ClaimFor, Span, Stage } from '../../claim/claim.ts';
import type { Checked } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, placeIn } from '../rule.ts';

type Status = ClaimFor<'status'>;

/** What makes a statement one of what was, or was to be. */
const CHANGED = new Phrases<'changed'>({
  changed: [
    "originally|initially|previously|earlier|once|had|before|until|then|reportedly|un-renew|un-renewed|unrenewed|first|would|wasn't|weren't|would've",
    '~reverse|~revive|~save|~rescue|~scrap|~reconsider|~backtrack|~backpedal|~extend',
    '(was|were|been) (to|supposed|meant|planned|billed|announced|due)',
    'after (all|it|they|the|he|she|months|weeks|a)',
    'bubble ..1 (drama|comedy|show|series|sitcom|shows)',
    '(left|been|was|were) on the (bubble|fence)',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

/** How far a season has come; work that has begun denies that it has not. */
const PROGRESS: Readonly<Record<Stage, number | null>> = {
  writing: 1,
  'pre-production': 2,
  filming: 3,
  wrapped: 4,
  'post-production': 5,
  paused: null,
};

export function clashingFates(checked: Checked): Draft[] {
  const statuses = checked.claims('status');
  return [
    ...headlineAndBody(checked, statuses),
    ...cancelledAndMade(checked, statuses),
    ...lastAndUnsure(checked, statuses),
    ...assertedAndDenied(checked, statuses),
    ...lastAndNext(checked, statuses),
    ...workDoneAndNotBegun(checked),
  ];
}

/**
 * A headline that gives a series a fate of which the body says only that it is open, or that it goes on. A headline of an order may well
 * stand over the story of a series that was cancelled first. */
function headlineAndBody(checked: Checked, statuses: readonly Status[]): Draft[] {
  const { headline } = checked;
  if (headline === null || headline.asks) return [];
  const inHeadline = (claim: Status): boolean => claim.span[0] < headline.span[1];
  return statuses.flatMap((claim): Draft[] => {
    if (!inHeadline(claim) || claim.certainty !== 'certain' || (claim.value !== 'renewed' && claim.value !== 'cancelled')) return [];
    const body = statuses.filter(
      (other) => !inHeadline(other) && other.certainty === 'certain' && isAbout(checked, other, claim.series) && mayBeSame(other, claim),
    );
    if (!isPlain(checked, claim)) return [];
    const against = body
      .filter((other) => isPlain(checked, other))
      .find(
        ({ value, season }) => value === 'undecided' || (season === claim.season && claim.value === 'cancelled' && value === 'renewed'),
      );
    if (against === undefined || body.some(({ value }) => value === claim.value)) return [];
    const message = `The headline calls ${claim.series} ${claim.value}, and the text calls it ${against.value}.`;
    return [draftOf(checked, claim, against.span, message)];
  });
}

/** The claim is of the series, or stands in a paragraph that names the series and is read as of something named nowhere else. */
function isAbout({ document, text, reading }: Checked, claim: Status, series: string): boolean {
  if (claim.series === series) return true;
  if (
    claim.value !== 'undecided' ||
    reading.claims.some((other) => other.series === claim.series && other.predicate === 'status' && other !== claim)
  )
    return false;
  const block = document.blocks.find(({ span }) => span[1] > claim.span[0]);
  return block !== undefined && text.slice(block.span[0], claim.span[0]).includes(series);
}

/** A statement without a season is about the one in question; a series that is cancelled has none to come. */
const mayBeSame = (other: Status, claim: Status): boolean =>
  other.season === null || other.season === claim.season || (claim.season === null && claim.value === 'cancelled');

/** 'Cancelled after two seasons' and 'the third season is in production'. */
function cancelledAndMade(checked: Checked, statuses: readonly Status[]): Draft[] {
  const cancelled = new Map<string, Status>();
  for (const claim of statuses)
    if (claim.value === 'cancelled' && claim.certainty === 'certain' && isPlain(checked, claim))
      cancelled.set(`${claim.series}|${claim.season}`, claim);
  if (cancelled.size === 0) return [];
  return checked.claims('production').flatMap((claim): Draft[] => {
    const end = cancelled.get(`${claim.series}|${claim.season}`);
    const sentence = checked.sentenceAt(claim.span[0]);
    if (end === undefined || sentence === null || claim.certainty !== 'certain' || claim.value === 'paused') return [];
    if (!sentence.firmSeasons.includes(claim.season ?? 0) || !isPlain(checked, claim) || !PRESENT.has(checked, sentence)) return [];
    const message = `Season ${claim.season} of ${claim.series} is being made here, and cancelled elsewhere in the text.`;
    return [draftOf(checked, claim, end.span, message)];
  });
}

const PRESENT = new Phrases<'present'>({ present: ["is|are|'s|has|have|now|currently|underway|continues"] });

/** What leaves open whether a season is the last. */
const UNSURE = new Phrases<'unsure'>({
  unsure: [
    "(not|hasn't|isn't|yet|unclear|unknown|whether|no word|nobody|nothing) ..10 (final|last)",
    '(final|last) ..6 (unclear|unknown|not confirmed|unconfirmed|not known)',
  ],
});

/** 'Season 3 will be the last' and 'no word on whether the third season is the final one'. */
function lastAndUnsure(checked: Checked, statuses: readonly Status[]): Draft[] {
  const last = statuses.filter(
    (claim) => claim.value === 'ending' && claim.certainty === 'certain' && claim.season !== null && isPlain(checked, claim),
  );
  if (last.length === 0) return [];
  const unsure = checked.body.filter((sentence) => !sentence.asks && UNSURE.has(checked, sentence));
  return last.flatMap((claim): Draft[] => {
    const other = unsure.find(
      (sentence) => sentence.firmSeasons.includes(claim.season ?? 0) && sentence !== checked.sentenceAt(claim.span[0]),
    );
    if (other === undefined || UNSURE.has(checked, checked.sentenceAt(claim.span[0]) ?? other)) return [];
    const message = `Season ${claim.season} of ${claim.series} is the last here, and not known to be elsewhere in the text.`;
    return [draftOf(checked, claim, other.span, message)];
  });
}

/** 'The final season' and 'not confirmed as the final season'. */
function assertedAndDenied(checked: Checked, statuses: readonly Status[]): Draft[] {
  const denied = new Map<string, Status>();
  for (const claim of statuses)
    if (claim.certainty === 'denied' && claim.season !== null) denied.set(`${claim.series}|${claim.season}|${claim.value}`, claim);
  return statuses.flatMap((claim): Draft[] => {
    const other = denied.get(`${claim.series}|${claim.season}|${claim.value}`);
    if (other === undefined || claim.certainty !== 'certain' || !isPlain(checked, claim)) return [];
    if (checked.sentenceAt(claim.span[0]) === checked.sentenceAt(other.span[0])) return [];
    const message = `Season ${claim.season} of ${claim.series} is called ${claim.value} here, which the text denies elsewhere.`;
    return [draftOf(checked, claim, other.span, message)];
  });
}

/** 'Season 5 will be the last' and 'renewed for a sixth season'. */
function lastAndNext(checked: Checked, statuses: readonly Status[]): Draft[] {
  const firm = statuses.filter((claim) => {
    const sentence = checked.sentenceAt(claim.span[0]);
    return (
      sentence !== null && claim.certainty === 'certain' && sentence.firmSeasons.includes(claim.season ?? 0) && isPlain(checked, claim)
    );
  });
  const last = new Map<string, Status>();
  for (const claim of firm) if (claim.value === 'ending' && /final|last/i.test(checked.words(claim.span))) last.set(claim.series, claim);
  return firm.flatMap((claim): Draft[] => {
    const end = last.get(claim.series);
    if (claim.value !== 'renewed' || end === undefined || (claim.season ?? 0) <= (end.season ?? 0)) return [];
    if (statuses.some(({ series, season, value }) => series === claim.series && season === claim.season && value === 'ending')) return [];
    const message = `${claim.series} has an order for season ${claim.season} here, and season ${end.season} is its last elsewhere in the text.`;
    return [draftOf(checked, claim, end.span, message)];
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
    const message = `Work on season ${claim.season} has reached ${claim.value} here, and has not come to ${denial.value} elsewhere in the text.`;
    return [draftOf(checked, claim, denial.span, message)];
  });
}

/** Stands in a sentence that tells of no change and asks nothing. */
function isPlain(checked: Checked, claim: Claim): boolean {
  const sentence = checked.sentenceAt(claim.span[0]);
  return sentence !== null && !sentence.asks && !CHANGED.has(checked, sentence);
}

function draftOf(checked: Checked, claim: Claim, other: Span, message: string): Draft {
  return { span: claim.span, message, evidence: [placeIn(checked.text, checked.sentenceAt(other[0])?.span ?? other)], fix: null };
}
