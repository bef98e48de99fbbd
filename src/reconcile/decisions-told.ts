/** What documents tell of decisions, and in which order: a prelude is no news, and a document may contradict itself. */
import type { Claim } from '../claim/claim.ts';
import type { Placed } from './days.ts';

/** Decisions, each with the one that goes against it. */
const OPPOSITE: Readonly<Record<string, string>> = { renewed: 'cancelled', cancelled: 'renewed' };
/** Rules that read a decision as the turn from the one before it in its sentence: 'renewed in April, then cancelled in August'. */
export const TURNS: readonly string[] = ['cancel/then', 'order/then'];
const PAST_PERFECT = /\b(?:had|having) (?:\w+ )?(?:been |already |just )?\w+(?:ed|en|un|ght|id)\b/i;

/** What documents say of decisions. */
export interface Decisions {
  /** Keys `document season` of documents that give a season flatly as ordered, and not as what had been. */
  readonly ordering: ReadonlySet<string>;
  /** Keys `document season` of documents that say flatly both that a season is ordered and that it is not. */
  readonly torn: ReadonlySet<string>;
  /** Keys `document season value` of decisions that documents tell as their news, and not as what had been. */
  readonly concluding: ReadonlySet<string>;
  /** Keys `document season value` of decisions that a document says were turned into their opposite. */
  readonly turned: ReadonlySet<string>;
}

export function decisionsTold(placed: readonly Placed[]): Decisions {
  const turned = new Set(placed.filter(({ claim }) => isTurn(claim)).map(({ claim, document }) => opposed(claim, document)));
  const ordering = new Set<string>();
  const concluding = new Set<string>();
  for (const { claim, document, predicate } of placed) {
    if (predicate !== 'status' || claim.certainty !== 'certain' || !(String(claim.value) in OPPOSITE) || isToldAsEarlier(claim)) continue;
    const key = `${document.id} ${claim.season} ${claim.value}`;
    if (turned.has(key)) continue;
    concluding.add(key);
    if (claim.value === 'renewed' && claim.speaker !== 'audience') ordering.add(`${document.id} ${claim.season}`);
  }
  const torn = new Set<string>();
  if (ordering.size > 0) {
    for (const { claim, document } of placed) {
      if (isRefusal(claim) && ordering.has(`${document.id} ${claim.season}`)) torn.add(`${document.id} ${claim.season}`);
    }
  }
  return { ordering, torn, concluding, turned };
}

/** Says flatly, in a voice that could know, that there is no order. */
function isRefusal(claim: Claim): boolean {
  if (claim.predicate !== 'status' || claim.value === 'ending' || claim.speaker === 'audience') return false;
  return claim.certainty === (claim.value === 'renewed' ? 'denied' : 'certain') && !isToldAsEarlier(claim);
}

/** 'Had been renewed' in a document whose news is the cancellation is its prelude, and no word for a renewal. */
export function isOvertaken({ claim, document }: Placed, { concluding, turned }: Decisions): boolean {
  if (claim.predicate !== 'status') return false;
  if (turned.has(`${document.id} ${claim.season} ${claim.value}`)) return true;
  return concluding.size > 0 && isToldAsEarlier(claim) && concluding.has(opposed(claim, document));
}

const isTurn = (claim: Claim): boolean => claim.predicate === 'status' && claim.rules.some((rule) => TURNS.includes(rule));

const opposed = ({ season, value }: Claim, document: Placed['document']): string => `${document.id} ${season} ${OPPOSITE[String(value)]}`;

/** A decision in the past perfect ('had been renewed') came before what else the document tells. */
export function isToldAsEarlier({ predicate, quote }: Claim): boolean {
  return predicate === 'status' && PAST_PERFECT.test(quote);
}
