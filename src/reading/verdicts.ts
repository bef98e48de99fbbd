/** What one document alone lets a reader conclude about each season that it speaks of. */
import type { Claim, ClaimFor, Status } from '../claim/claim.ts';
import { dayRange } from '../claim/edtf.ts';
import type { DocumentVerdict } from '../claim/verdict.ts';
import type { Analysis } from './analysis.ts';
import { lastAtOrBefore } from './sentences/in-order.ts';
import { tokenAt } from './sentences/view.ts';
import { wordSet } from './words/lexis.ts';
import { holdsWord } from './words/stretch.ts';

/** What a document says of one season. */
interface Said {
  readonly series: string;
  readonly season: number | null;
  readonly statuses: ClaimFor<'status'>[];
  readonly denied: Set<Status>; // what is said not to hold
  readonly premieres: ClaimFor<'premiere'>[];
}

/** Stages that no season reaches before it is ordered. */
const ORDERED: ReadonlySet<ClaimFor<'production'>['value']> = new Set(['filming', 'wrapped', 'post-production']);

export function verdictsOf(claims: readonly Claim[], analysis: Analysis): DocumentVerdict[] {
  const { document, focus } = analysis;
  const verdicts: DocumentVerdict[] = [];
  const seasons = saidBySeason(claims);
  const reviewed = isReview(analysis);
  for (const said of seasons) {
    const premiere = (said.premieres.find(({ certainty }) => certainty === 'certain') ?? said.premieres[0])?.value ?? null;
    const out =
      premiere !== null && (document.published === null ? isFollowed(said, seasons) : isOut(premiere, document.published, reviewed));
    const status = said.statuses.length > 0 ? statusOf(said, analysis) : said.season === null ? null : 'renewed';
    if (status === null) continue;
    verdicts.push({
      series: said.series,
      season: said.season,
      status: out && status !== 'cancelled' ? 'released' : status,
      ...(premiere === null ? {} : { premiere }),
    });
  }
  const asked = askedFor(analysis);
  if (asked !== null && !verdicts.some(({ series, season }) => series === asked.series && (season === asked.season || season === null)))
    verdicts.push(asked);
  const chief = focus.subject?.title;
  return verdicts.sort((a, b) => Number(b.series === chief) - Number(a.series === chief));
}

function saidBySeason(claims: readonly Claim[]): readonly Said[] {
  const seasons = new Map<string, Said>();
  for (const claim of claims) {
    if (!tells(claim)) continue;
    const key = `${claim.series}|${claim.season}`;
    const said = seasons.get(key) ?? { series: claim.series, season: claim.season, statuses: [], denied: new Set(), premieres: [] };
    seasons.set(key, said);
    if (claim.predicate === 'premiere') said.premieres.push(claim);
    else if (claim.predicate === 'status' && claim.certainty === 'denied') said.denied.add(claim.value);
    else if (claim.predicate === 'status') said.statuses.push(claim);
  }
  return [...seasons.values()];
}

/** A day that is taken back, or hangs on something else, says nothing of its season; a stage that only an ordered season reaches says that. */
function tells(claim: Claim): boolean {
  if (claim.predicate === 'premiere') return claim.certainty !== 'denied' && claim.certainty !== 'conditional';
  if (claim.predicate === 'production') return claim.certainty === 'certain' && ORDERED.has(claim.value);
  return claim.predicate === 'status';
}

/** A page without a date that asks after a later season has this one behind it. */
const isFollowed = ({ series, season }: Said, seasons: readonly Said[]): boolean =>
  season !== null && seasons.some((other) => other.series === series && (other.season ?? 0) > season);

const REVIEW = wordSet('review reviewed recap recapped');

/** A headline that asks after a season which the text then says nothing of leaves it undecided; the season of a review is out. */
function askedFor(analysis: Analysis): DocumentVerdict | null {
  const { focus, view } = analysis;
  const topic = focus.topicOf(0);
  if (topic === null || topic.season === null || topic.season < 2 || view.blocks[0]?.kind !== 'headline') return null;
  const series = (topic.name ?? focus.subject)?.title;
  if (series === undefined) return null;
  return { series, season: topic.season, status: isReview(analysis) ? 'released' : 'undecided' };
}

const isReview = ({ view: { tokens, blocks } }: Analysis): boolean =>
  blocks[0]?.kind === 'headline' && holdsWord(tokens, 0, tokenAt(tokens, blocks[0].span[1]), REVIEW);

function statusOf({ statuses, denied }: Said, analysis: Analysis): Status {
  const certain = statuses.filter(({ certainty }) => certainty === 'certain');
  if (certain.length === 0) return 'undecided';
  const says = (status: Status): ClaimFor<'status'> | undefined => certain.find(({ value }) => value === status);
  const [renewed, cancelled] = [says('renewed'), says('cancelled')];
  if (renewed !== undefined && cancelled !== undefined) return laterOf(renewed, cancelled, analysis);
  if (cancelled !== undefined) return 'cancelled';
  // 'the final season', and from the carrier: 'we have not said so'
  if (says('ending') !== undefined && !(renewed !== undefined && denied.has('ending'))) return 'ending';
  // a document that says 'renewed' in passing and 'not confirmed' of the same season has no decision to report
  if (renewed !== undefined && (renewed.speaker === 'official' || says('undecided') === undefined)) return 'renewed';
  return 'undecided';
}

const HAD = wordSet('had originally initially previously first once');

/** Of two decisions on one season the later: the one not told as what had been before; else the one that opens the text, which is the news; else the one told last. */
function laterOf(renewed: ClaimFor<'status'>, cancelled: ClaimFor<'status'>, analysis: Analysis): Status {
  const before = [renewed, cancelled].filter((claim) => isPrelude(claim, analysis));
  if (before.length === 1) return before[0] === renewed ? 'cancelled' : 'renewed';
  const [earlier, later] = renewed.span[1] < cancelled.span[1] ? [renewed, cancelled] : [cancelled, renewed];
  return (isNews(earlier, analysis) ? earlier : later).value;
}

/** In the headline, the standfirst or the first paragraph. */
function isNews({ span }: Claim, { view: { blocks } }: Analysis): boolean {
  const opening = blocks.find(({ kind, span: [start, end] }) => kind === 'paragraph' && end - start >= SHORTEST_PARAGRAPH);
  return opening === undefined || span[0] < opening.span[1];
}

const SHORTEST_PARAGRAPH = 60; // characters: no place line, no by-line

/** 'had been renewed', 'first cancelled by Fox': told as what came before. */
function isPrelude({ span }: Claim, { view: { tokens, sentences } }: Analysis): boolean {
  const from = tokenAt(tokens, span[0]);
  const to = tokenAt(tokens, span[1]);
  const sentence = lastAtOrBefore(sentences, from, ({ first }) => first);
  const first = sentence !== undefined && sentence.limit > from ? sentence.first : from;
  return holdsWord(tokens, Math.max(first, from - 3), to, HAD);
}

/** Before the day of the text, or on it where that is a review: 'X review: … arrives today'. */
function isOut(premiere: string, published: string, reviewed: boolean): boolean {
  const range = dayRange(premiere);
  const on = dayRange(published.slice(0, 10));
  return range !== null && on !== null && Temporal.PlainDate.compare(range.last, on.first) < (reviewed ? 1 : 0);
}
