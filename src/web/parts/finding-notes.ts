/** Findings as marks on words and as notes beside them; a note and its mark share a number. */
import type { Placed, PlacedProof } from '../../check/formats/placed.ts';
import type { Span } from '../../claim/claim.ts';
import type { Finding, Severity } from '../../claim/finding.ts';
import { SEVERITIES } from '../../claim/words.ts';
import { type Hue, shape } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { type Marked, markedWith } from './marked-text.ts';
import { documentPath } from './places.ts';

/** Severities take the hues of fates, and with them their shapes. */
export const SEVERITY_HUES: Readonly<Record<Severity, Hue>> = { error: 'cancelled', warning: 'undecided', suggestion: 'released' };

/** A finding with its place in the text that is shown. */
export interface Numbered extends Placed {
  readonly number: number; // from 1, in the order of the text
  readonly anchor: string; // of its mark
}

/** @param prefix tells the anchors of several documents on one page apart */
export function numbered({ placed }: PlacedProof, prefix = 'f'): readonly Numbered[] {
  return placed.map((one, index) => ({ ...one, number: index + 1, anchor: `${prefix}${index + 1}` }));
}

/** A stretch of a text with the words marked that findings are about; where several share words, the worst gives the hue. */
export function findingMarks(
  text: Marked,
  stretch: Span,
  findings: readonly (Pick<Numbered, 'anchor' | 'finding'> & { readonly span: Span })[],
): Html {
  return markedWith(text, stretch, findings, {
    anchorOf: ({ anchor }) => anchor,
    mark(words, here, [first, ...more]) {
      const worst = SEVERITIES.find((severity) => here.some(({ finding }) => finding.severity === severity))!;
      return html`${more.map((anchor) => html`<span id="${anchor}"></span>`)}<mark class="${SEVERITY_HUES[worst]}"${first === undefined ? '' : html` id="${first}"`}>${words}</mark>`;
    },
  });
}

/** Names a note. */
export const noteAnchor = (anchor: string, number: number): string => `${anchor}-note${number}`;

/**
 * One note: how bad, where, what is wrong, the evidence and what to write instead.
 * @param beside a draft that is being written, whose words the note quotes and into which a repair can be put; or the passage itself, as it is
 */
export function findingNote(
  { finding, number, anchor, span, start, isReplaceable }: Numbered,
  { sheet }: PlacedProof,
  beside: 'draft' | 'passage',
): Html {
  const isDraft = beside === 'draft';
  const { rule, severity, message, quote, evidence, fix } = finding;
  return html`<li class="${SEVERITY_HUES[severity]}" id="${noteAnchor(anchor, number)}" value="${number}" data-span="${span[0]}-${span[1]}">
<p class="what">${isDraft ? '' : html`<span class="nth">${number}</span> `}<span class="fate">${shape(SEVERITY_HUES[severity])}${severity}</span> <code>${rule}</code> <a href="#${anchor}">line ${start.line}</a></p>
<p class="message">${message}</p>
${isDraft ? html`<blockquote>${shortened(quote)}</blockquote>` : ''}
${evidence.map((one) => evidenceLine(one, (at) => sheet.placeOf(at).line))}
${fix === null ? '' : html`<p>Instead: <ins>${fix}</ins>${isDraft && isReplaceable ? html` <button type="button" data-fix="${fix}" hidden>Put it in</button>` : ''}</p>`}
</li>`;
}

function evidenceLine({ text, span, documentId }: Finding['evidence'][number], lineOf: (span: Span) => number): Html {
  if (span !== null && documentId === null) return html`<p class="how">Line ${lineOf(span)}: ‘${shortened(text)}’</p>`;
  return html`<p class="how">${documentId === null ? text : html`<a href="${documentPath(documentId, span)}">${text}</a>`}</p>`;
}

const LONGEST_QUOTE = 160;

const shortened = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`);

/** '✕ 2 errors ◆ 1 warning', or that nothing was found. */
export function findingCount(findings: readonly Pick<Finding, 'severity'>[]): Html {
  if (findings.length === 0) return html`<span class="fate renewed">${shape('renewed')}Nothing found</span>`;
  return html`${SEVERITIES.map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0
      ? ''
      : html`<span class="fate ${SEVERITY_HUES[severity]}">${shape(SEVERITY_HUES[severity])}${count} ${severity}${count === 1 ? '' : 's'}</span> `;
  })}`;
}
