/** A credit as one sentence says it. */
import type { Change, Role } from '../../claim/claim.ts';
import type { Name } from '../persons/persons.ts';

/** What one sentence says of one person, before it is bound to a series. */
export interface Found {
  readonly name: Name;
  readonly roles: readonly Role[];
  readonly character: string | null;
  readonly change: Change | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Said in passing: a question or a condition around it leaves it true. */
  readonly presupposed: boolean;
  /** Said of the series that the words themselves name. */
  readonly past?: boolean;
}
