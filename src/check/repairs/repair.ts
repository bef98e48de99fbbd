/** What a rule puts in place of the words that it flags, and only where nothing else can have been meant. */
import type { Draft } from '../rule.ts';

export interface Repair {
  readonly fix: string;
  /** What bears the repair out, besides what the finding rests on. */
  readonly evidence: Draft['evidence'];
}
