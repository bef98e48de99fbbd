/** A passage of a document with its claims marked, and with what the desk found underlined and numbered as its notes are. */
import type { Claim, Span } from '../../claim/claim.ts';
import { SEVERITIES } from '../../claim/words.ts';
import { type Numbered, noteAnchor, SEVERITY_HUES } from './finding-notes.ts';
import { type Html, html, joined } from './html.ts';
import { claimMark, type Marked, markedWith } from './marked-text.ts';
import { quoteAnchor } from './places.ts';

/** What is said of some words of the text. */
type Said = { readonly span: Span; readonly anchor: string } & ({ readonly claim: Claim } | { readonly found: Numbered });

/** @param findings with spans of the text */
export function passage(text: Marked, stretch: Span, claims: readonly Claim[], findings: readonly Numbered[]): Html {
  const said: readonly Said[] = [
    ...claims.map((claim) => ({ claim, span: claim.span, anchor: quoteAnchor(claim.span) })),
    ...findings.map((found) => ({ found, span: found.finding.span, anchor: found.anchor })),
  ];
  return markedWith(text, stretch, said, {
    anchorOf: ({ anchor }) => anchor,
    mark(words, here, anchors, end) {
      const claimed = here.flatMap((one) => ('claim' in one ? [one.claim] : []));
      const found = here.flatMap((one) => ('found' in one ? [one.found] : []));
      const isOf = new Set(found.map(({ anchor }) => anchor));
      const inner =
        claimed.length === 0
          ? words
          : claimMark(
              words,
              claimed,
              anchors.filter((anchor) => !isOf.has(anchor)),
            );
      return found.length === 0
        ? html`${inner}`
        : foundMark(
            inner,
            found,
            anchors.filter((anchor) => isOf.has(anchor)),
            end,
          );
    },
  });
}

/** Where several share words, the worst gives the hue. Behind the last words of each stands its number. */
function foundMark(words: Html | string, found: readonly Numbered[], [first, ...more]: readonly string[], end: number): Html {
  const worst = SEVERITIES.find((severity) => found.some(({ finding }) => finding.severity === severity))!;
  const numbers = found
    .filter(({ finding }) => finding.span[1] === end)
    .map(({ anchor, number }) => html`<a href="#${noteAnchor(anchor, number)}" aria-label="finding ${number}">${number}</a>`);
  return html`${more.map((anchor) => html`<span id="${anchor}"></span>`)}<span class="fault ${SEVERITY_HUES[worst]}"${
    first === undefined ? '' : html` id="${first}"`
  }>${words}</span>${numbers.length === 0 ? '' : html`<sup class="ref">${joined(numbers, ', ')}</sup>`}`;
}
