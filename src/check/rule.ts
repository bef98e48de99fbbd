/** What a rule of the desk is: a row with its words, its examples and the one function that finds. */
import type { Span } from '../claim/claim.ts';
import type { Finding, Severity } from '../claim/finding.ts';
import type { Checked } from './checked.ts';

/** A finding before the table adds the rule's id and its severity, and the check the quoted words. */
export interface Draft {
  readonly span: Span;
  readonly message: string;
  readonly evidence: Finding['evidence'];
  readonly fix: string | null;
}

export interface Rule {
  /** `family/name`, as ignore comments and settings call it. */
  readonly id: string;
  readonly severity: Severity;
  /** What it flags, in one sentence. */
  readonly says: string;
  /** What it leaves alone, in one sentence. */
  readonly spares: string;
  /** Why a desk cares, in one sentence. */
  readonly why: string;
  /** Texts in which it finds something; a first line that begins with '# ' is the headline. Published on `EXAMPLE_DAY`. */
  readonly flags: readonly string[];
  /** Texts in which it must find nothing. */
  readonly leaves: readonly string[];
  find(checked: Checked): readonly Draft[];
}

/** A message about one place, with other places of the same text as its evidence. */
export function draftAt({ text }: Checked, span: Span, message: string, ...elsewhere: readonly Span[]): Draft {
  return { span, message, evidence: elsewhere.map((place) => placeIn(text, place)), fix: null };
}

/** Another place in the same text, as evidence. */
export function placeIn(text: string, span: Span): Finding['evidence'][number] {
  return { text: text.slice(span[0], span[1]), span: [span[0], span[1]], documentId: null };
}
