/** A row of the credits' lexicon: how coverage says that people make a series, and what they do. */
import type { Change, Role } from '../../claim/claim.ts';

export interface CreditRow {
  readonly id: string;
  /** What the people in the row's slots do; `named` where the nouns in the match say it ('creator and showrunner Ann Lee'). */
  readonly roles: readonly Role[] | 'named';
  readonly change?: Change;
  /** Two lists of people stand in the match, and those of this one leave for those of the other. */
  readonly replaced?: 'first' | 'second';
  /** Said in passing, as a name's apposition: true whatever is asked or denied around it. */
  readonly presupposed?: true;
  /** The people are the verb's subject, so nobody whom a preposition governs: 'Brackenfell, created by Ann Lee, stars Bo Ek'. */
  readonly subject?: true;
  /** Said of the series that the match itself names, which may be in somebody's past. */
  readonly past?: true;
  /** Believed of full names only, where names may be of characters or bystanders. */
  readonly sure?: true;
  /** Believed only of names that begin with a given name, where any two capitals may stand: 'the Tom Hask drama'. */
  readonly given?: true;
  /**
   * Slots: `<people>` a person or a list of them, each with a character behind; `<character>` a character's name; `<show>`, `<season>`,
   * `<carrier>` as in the other lexicons.
   */
  readonly patterns: readonly string[];
  /** `text => Brackenfell: Ann Lee cast Mary; Bo Ek cast joins`; the words behind the name are role, character or change. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}
