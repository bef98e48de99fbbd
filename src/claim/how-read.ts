/** How a claim was read: the rules that made it tell how likely it is that its document says so. */
import type { Claim } from './claim.ts';

/** Several rules saw it, each in its own way; one did; none, and words told it by what they weigh together; or nobody had to read it, since it was stated as a claim. */
type HowRead = 'rules' | 'rule' | 'weight' | 'stated';

/** The end of the id of a rule that goes by what words weigh. */
export const BY_WEIGHT = '/by-weight';

/** Families of rules that bear on how a statement is meant, and make none. */
const BEARING: ReadonlySet<string> = new Set(['not', 'open', 'hedge', 'wish', 'date', 'season']);

export function howRead(claim: Pick<Claim, 'rules'>): HowRead {
  const telling = tellingRules(claim);
  if (telling.length === 0) return 'stated';
  if (telling.every((rule) => rule.endsWith(BY_WEIGHT))) return 'weight';
  return telling.length > 1 ? 'rules' : 'rule';
}

/** The rules that saw the statement itself. */
export function tellingRules({ rules }: Pick<Claim, 'rules'>): readonly string[] {
  return rules.filter((rule) => !BEARING.has(rule.slice(0, rule.indexOf('/'))));
}

/** Rules that see what a series is called: 'the limited series X'. */
export const FORMATS: ReadonlySet<string> = new Set(['final/limited', 'final/called-limited']);

/** Whether a claim says what kind of series one is, and nothing that happened to it. */
export function isOfFormat(claim: Pick<Claim, 'rules'>): boolean {
  const telling = tellingRules(claim);
  return telling.length > 0 && telling.every((rule) => FORMATS.has(rule));
}
