/** What documents tell of decisions, and in which order: a prelude is no news, and a document may contradict itself. */
import type { Claim } from '../claim/claim.ts';
import { daySpan, type Placed } from './days.ts';
import { spokenDay } from './spoken.ts';

type Decision = 'renewed' | 'cancelled';
/** Decisions, each with the one that goes against it. */
const OPPOSITE: Readonly<Record<Decision, Decision>> = { renewed: 'cancelled', cancelled: 'renewed' };
/** Rules that read a decision as the turn from the one before it in its sentence: 'renewed in April, then cancelled in August'. */
export const TURNS: readonly string[] = ['cancel/then', 'order/then'];
const PAST_PERFECT = /\b(?:had|having) (?:\w+ )?(?:been |already |just )?\w+(?:ed|en|un|ght|id)\b/i;
/** A decision that something else came after: 'following its cancellation', 'a day after it was cancelled', 'the cancelled drama'. */
const LOOKED_BACK_AT: readonly RegExp[] = [
  /\b(?:following|after|despite|since|from) (?:(?:it|its|their|his|her|the|a|an|being|was|were|had|been|having|got|\w+['’]s|previously|earlier|\w+ly) ){0,4}(?:cancel|axe|axing|axed|drop|scrap|renew|order|pick)/i,
  /\b(?:which|that|who) (?:was|were|got|has been) (?:\w+ )?(?:cancel|axed|dropped|scrapped|renewed|ordered|picked)/i,
  /\b(?:the|a|this|once|previously|formerly|recently)[ -](?:cancelled|canceled|axed|scrapped)\b(?! (?:by|after|following|in|on|last|at|due|because)\b)/i,
];

/** Below a headline with the opposite, what was decided was decided before: 'it was cancelled'. */
const WAS = /\b(?:was|were|got) (?:\w+ )?(?:cancel\w+|axed|dropped|scrapped|renewed|ordered|picked up)\b/i;

/** What documents say of decisions. */
export interface Decisions {
  /** Keys `document season` of documents that say flatly that a season will not be made, and not as what had been. */
  readonly cancelling: ReadonlySet<string>;
  /** Keys `document season` of documents by which a season is still to come: it is ordered, being made, or dated ahead. */
  readonly awaiting: ReadonlySet<string>;
  /** Keys `document season` of documents that say flatly both that a season is ordered and that it is not. */
  readonly torn: ReadonlySet<string>;
  /** Decisions that their document tells as what was so before its news, the opposite. */
  readonly preludes: ReadonlySet<Claim>;
  /** Decisions that their document tells as the turn from the opposite one. */
  readonly turns: ReadonlySet<Claim>;
  /** Whether the carrier's order says in its own words that the season is the last: 'renewed for a third and final season'. */
  readonly isOrderedAsLast: (claim: Claim, document: Placed['document']) => boolean;
}

interface Flat extends Placed {
  readonly value: Decision;
}

export function decisionsTold(placed: readonly Placed[]): Decisions {
  const { preludes, turns } = turnsOf(placed);
  const [ordering, cancelling, awaiting] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const orders = new Map<string, readonly Claim[]>();
  for (const source of placed) {
    const { claim } = source;
    if (isAhead(source)) awaiting.add(seasonTold(source));
    if (!isFlat(source) || preludes.has(claim) || isToldAsEarlier(claim)) continue;
    const key = seasonTold(source);
    if (claim.value === 'cancelled') cancelling.add(key);
    else if (claim.speaker !== 'audience') ordering.add(key);
    if (claim.value === 'renewed' && claim.speaker === 'official') orders.set(key, [...(orders.get(key) ?? []), claim]);
  }
  const torn = new Set<string>();
  if (ordering.size > 0) {
    for (const source of placed) {
      if (isRefusal(source.claim) && !preludes.has(source.claim) && ordering.has(seasonTold(source))) torn.add(seasonTold(source));
    }
  }
  for (const key of ordering) awaiting.add(key);
  const isOrderedAsLast = (claim: Claim, { id }: Placed['document']): boolean =>
    claim.predicate === 'status' &&
    claim.value === 'ending' &&
    claim.certainty === 'certain' &&
    (orders.get(`${id} ${claim.season}`) ?? []).some(({ span }) => span[0] <= claim.span[0] && claim.span[1] <= span[1]);
  return { cancelling, awaiting, torn, preludes, turns, isOrderedAsLast };
}

/** Key of a document and the season that it speaks of. */
const seasonTold = ({ claim, document }: Placed): string => `${document.id} ${claim.season}`;

/** A decision in the past perfect ('had been renewed') came before what else the document tells. */
export function isToldAsEarlier({ predicate, quote }: Claim): boolean {
  return predicate === 'status' && PAST_PERFECT.test(quote);
}

/** Which decisions of a document are its news, and which were so before: by their words, else by which stands in the headline. */
function turnsOf(placed: readonly Placed[]): Pick<Decisions, 'preludes' | 'turns'> {
  const [preludes, turns] = [new Set<Claim>(), new Set<Claim>()];
  for (const all of byDocument(placed)) {
    for (const { claim, value, season } of all) {
      const like = all.filter((one) => one.value === value && one.season === season);
      const opposed = all.filter((one) => one.value === OPPOSITE[value]);
      const same = season === null ? opposed : opposed.filter((one) => one.season === season);
      const isTurned = same.some(isTurn) && !like.some(isTurn);
      const isBack = like.every(isLookedBackAt);
      // What was so before is never of a later season than the news: where it seems so, it was numbered by what stands around it.
      const since = isBack ? opposed.filter((one) => season === null || one.season === null || one.season <= season) : [];
      const isBelow = isBelowHeadline(like, same);
      const isPast = isBelow && like.every((one) => WAS.test(one.claim.quote));
      const news = isTurned || isPast ? same : since.filter((one) => !isLookedBackAt(one));
      if (news.length === 0 && !isBelow) continue;
      preludes.add(claim);
      for (const one of news) turns.add(one.claim);
    }
  }
  return { preludes, turns };
}

/** The flat decisions of each document that tells of both kinds. */
function byDocument(placed: readonly Placed[]): readonly (readonly Flat[])[] {
  const documents = new Map<string, Flat[]>();
  for (const source of placed) {
    if (!isFlat(source)) continue;
    const own = documents.get(source.document.id);
    const flat = { ...source, value: source.claim.value as Decision };
    if (own === undefined) documents.set(source.document.id, [flat]);
    else own.push(flat);
  }
  return [...documents.values()].filter((all) => all.some(({ value }) => value !== all[0]!.value));
}

function isFlat({ claim, predicate }: Placed): boolean {
  return predicate === 'status' && claim.certainty === 'certain' && String(claim.value) in OPPOSITE;
}

function isLookedBackAt({ claim, document, written }: Flat): boolean {
  if (isToldAsEarlier(claim) || LOOKED_BACK_AT.some((words) => words.test(claim.quote))) return true;
  return document.said !== null && spokenDay(claim.quote, written.last) !== null;
}

function isBelowHeadline(before: readonly Flat[], news: readonly Flat[]): boolean {
  return news.some(isInHeadline) && !before.some(isInHeadline);
}

const isInHeadline = ({ claim, document: { headline } }: Flat): boolean => headline !== null && claim.span[1] <= headline.length;

const isTurn = ({ claim }: Flat): boolean => claim.rules.some((rule) => TURNS.includes(rule));

/** By which a season is not out yet. */
function isAhead({ claim, written }: Placed): boolean {
  if (claim.certainty === 'denied') return false;
  if (claim.predicate === 'production') return true;
  if (claim.predicate !== 'premiere' || claim.certainty !== 'certain') return false;
  const span = daySpan(claim.value);
  return span !== null && span.first > written.last;
}

/** Says flatly, in a voice that could know, that there is no order. */
function isRefusal(claim: Claim): boolean {
  if (claim.predicate !== 'status' || claim.value === 'ending' || claim.speaker === 'audience') return false;
  return claim.certainty === (claim.value === 'renewed' ? 'denied' : 'certain') && !isToldAsEarlier(claim);
}
