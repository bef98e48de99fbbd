/** A made-up draft with findings that have one of everything. For tests. */

import type { Finding, Severity } from '../../claim/finding.ts';
import { isRejected } from '../../claim/rejected.ts';
import { parseSource } from '../../text/parse.ts';
import type { Proof, RuleCard } from './proof.ts';

export const MADE_UP_DRAFT = `---
publisher: The Quay
url: https://quay.example/harbour-lights
published: 2026-03-03
---

# Harbour Lights season 2: release date confirmed

The *second season* has been promised, and
100% of viewers: they cheered, they wept.

No date has been announced.
`;

export const MADE_UP_RULES: readonly RuleCard[] = [
  { id: 'headline/no-answer', severity: 'error', says: 'Flags it.', spares: 'Leaves the rest.', why: 'Readers came for it.' },
  { id: 'contradiction/record', severity: 'warning', says: 'Flags that.', spares: 'Leaves the rest.', why: 'It is wrong.' },
  { id: 'attribution/missing', severity: 'suggestion', says: 'Flags this.', spares: 'Leaves the rest.', why: 'Who says so?' },
];

/** @param name its extension says how the draft is read */
export function madeUpProof(draft: string = MADE_UP_DRAFT, name: string = 'drafts/harbour lights.md'): Proof {
  const [document] = [...parseSource(new TextEncoder().encode(draft), name)];
  if (document === undefined || isRejected(document)) throw new Error('the made-up draft cannot be read');
  const find = (rule: string, severity: Severity, words: string, more: Partial<Finding>): Finding => {
    const start = document.text.indexOf(words);
    return { rule, severity, message: '', quote: words, span: [start, start + words.length], evidence: [], fix: null, ...more };
  };
  const later = document.text.indexOf('No date has been announced');
  const findings = [
    find('headline/no-answer', 'error', 'release date confirmed', {
      message: 'The headline promises a date that the text does not have.',
      evidence: [{ text: 'No date has been announced', span: [later, later + 26], documentId: null }],
      fix: 'what we know',
    }),
    find('contradiction/record', 'warning', 'second season has been promised', {
      message: 'The record has no order: 100% of it says so, or nearly.',
      evidence: [{ text: 'The Gazette, 2026-03-01: “not renewed”', span: null, documentId: 'ab' }],
      fix: 'second season has not been ordered',
    }),
    find('attribution/missing', 'suggestion', 'promised, and 100% of viewers', {
      message: 'Nobody is named.',
      fix: 'promised by the studio, and 100% of viewers',
    }),
  ].filter(({ span }) => span[0] >= 0);
  return { document, path: name, source: draft, findings };
}
