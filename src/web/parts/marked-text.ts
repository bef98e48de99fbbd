/** A stretch of a document with its claims marked; quotes may overlap, and several claims may share one. */
import type { Claim, Span } from '../../claim/claim.ts';
import type { Document } from '../../claim/document.ts';
import { type Hue, hueOf } from './fate-mark.ts';
import { type Html, html } from './html.ts';

/** Where several claims share words, the one that says most of the answer gives the hue. */
const HUE_ORDER: readonly Hue[] = ['cancelled', 'renewed', 'ending', 'undecided', 'released', 'fact'];

/** What a text is shown from: its words and what is marked inside its blocks. */
export type Marked = Pick<Document, 'text' | 'marks'>;

interface Marking<T> {
  /** Names the place where the words begin; several may share one. */
  readonly anchorOf: (one: T) => string;
  /** @param anchors those of the places that begin with these words, each once @param end where the words end in the text */
  readonly mark: (words: Html | string, here: readonly T[], anchors: readonly string[], end: number) => Html;
}

/** A stretch of a text with something said of its words; what is said of may overlap. */
export function markedWith<T extends { readonly span: Span }>(
  { text, marks }: Marked,
  [start, end]: Span,
  said: readonly T[],
  { anchorOf, mark }: Marking<T>,
): Html {
  const inline = marks.filter(({ kind, span }) => kind !== 'link' && span[0] < end && span[1] > start);
  const edges = [start, end, ...[...said, ...inline].flatMap(({ span }) => span)].filter((edge) => edge >= start && edge <= end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const anchored = new Set<string>();
  return html`${cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const over = (span: Span) => span[0] <= from && span[1] >= to;
    const words = inline
      .filter(({ span }) => over(span))
      .reduce<Html | string>((inner, { kind }) => wrap(kind, inner), text.slice(from, to));
    const here = said.filter(({ span }) => over(span));
    if (here.length === 0) return words;
    // What began in the block before has its anchor there.
    const beginning = here.filter(({ span }) => span[0] === from).map(anchorOf);
    const anchors = [...new Set(beginning)].filter((anchor) => !anchored.has(anchor));
    for (const anchor of anchors) anchored.add(anchor);
    return mark(words, here, anchors, to);
  })}`;
}

const wrap = (kind: string, inner: Html | string): Html => (kind === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`);

/** @param anchors those of the claims that begin with these words */
export function claimMark(words: Html | string, claims: readonly Claim[], [first, ...more]: readonly string[]): Html {
  const hues = new Set(claims.map(hueOf));
  const hue = HUE_ORDER.find((one) => hues.has(one)) ?? 'fact';
  const denied = claims.every(({ certainty }) => certainty === 'denied') ? ' denied' : '';
  return html`${more.map((anchor) => html`<span id="${anchor}"></span>`)}<mark class="${hue}${denied}"${first === undefined ? '' : html` id="${first}"`}>${words}</mark>`;
}
