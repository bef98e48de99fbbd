/** How a claim about a season's fate stands to the verdict: with it, before it, or against it. */
import type { Status } from '../../claim/claim.ts';
import type { Fate, Verdict } from '../../claim/verdict.ts';
import { dayOf } from './naming.ts';
import type { SourcedFor } from './only.ts';

type Standing = 'with' | 'before' | 'against';

/** What a page may have said of a season that came to this fate, and have been right. */
const HOLDS: Readonly<Record<Fate, readonly Status[]>> = {
  undecided: ['undecided'],
  renewed: ['renewed', 'ending'],
  released: ['renewed', 'ending'],
  cancelled: ['cancelled'],
  ending: ['ending'],
};

/** Less sure than this, a verdict calls nobody wrong. */
const FIRM = 0.8;

/** What was said before the fate was known may have been true on its day. */
export function standingOf({ claim, document }: SourcedFor<'status'>, { fate }: Verdict): Standing {
  const says = HOLDS[fate.status].includes(claim.value);
  if (claim.certainty === 'denied' ? !says : says) return 'with';
  const day = dayOf(document);
  return day !== null && fate.since !== null && day < fate.since ? 'before' : 'against';
}

/** True where the verdict rests on claims, and is sure enough to hold other claims to it. */
export function isFirm({ fate }: Verdict): boolean {
  return fate.basis !== 'forecast' && fate.probability >= FIRM;
}
