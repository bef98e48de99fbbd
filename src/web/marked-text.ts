/** A stretch of a document with its claims marked; quotes may overlap, and several claims may share one. */
import type { Claim, Span } from '../claim/claim.ts';
import type { Document } from '../claim/document.ts';
import { type Hue, hueOf } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { quoteAnchor } from './places.ts';

/** Where several claims share words, the one that says most of the answer gives the hue. */
const HUE_ORDER: readonly Hue[] = ['cancelled', 'renewed', 'ending', 'undecided', 'released', 'fact'];

/** @param claims those that have words in the stretch */
export function marked({ text, marks }: Pick<Document, 'text' | 'marks'>, [start, end]: Span, claims: readonly Claim[]): Html {
  const inline = marks.filter(({ kind, span }) => kind !== 'link' && span[0] < end && span[1] > start);
  const edges = [start, end, ...[...claims, ...inline].flatMap(({ span }) => span)].filter((edge) => edge >= start && edge <= end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const anchored = new Set<string>();
  return html`${cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const over = (span: Span) => span[0] <= from && span[1] >= to;
    const words = inline
      .filter(({ span }) => over(span))
      .reduce<Html | string>((inner, { kind }) => wrap(kind, inner), text.slice(from, to));
    const here = claims.filter(({ span }) => over(span));
    if (here.length === 0) return words;
    return claimMark(words, here, anchorsAt(from, start, claims, anchored));
  })}`;
}

const wrap = (kind: string, inner: Html | string): Html => (kind === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`);

/** Anchors of the quotes that begin here, each once. */
function anchorsAt(from: number, start: number, claims: readonly Claim[], anchored: Set<string>): readonly string[] {
  const anchors: string[] = [];
  for (const { span } of claims) {
    const anchor = quoteAnchor(span);
    // A quote that began in the block before has its anchor there.
    if (span[0] !== from || span[0] < start || anchored.has(anchor)) continue;
    anchored.add(anchor);
    anchors.push(anchor);
  }
  return anchors;
}

function claimMark(words: Html | string, claims: readonly Claim[], [first, ...more]: readonly string[]): Html {
  const hues = new Set(claims.map(hueOf));
  const hue = HUE_ORDER.find((one) => hues.has(one)) ?? 'fact';
  const denied = claims.every(({ certainty }) => certainty === 'denied') ? ' denied' : '';
  return html`${more.map((anchor) => html`<span id="${anchor}"></span>`)}<mark class="${hue}${denied}"${first === undefined ? '' : html` id="${first}"`}>${words}</mark>`;
}
