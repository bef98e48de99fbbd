/** A fate as a shape and a word: the hue is a help, never the only sign. */
import { FATE_LABELS } from '../../answer/sentences.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Fate } from '../../claim/verdict.ts';
import { type Html, html, raw } from './html.ts';

/** What a mark stands for: a fate, or a claim that is none. */
export type Hue = Fate | 'fact';

/** Outlines in a box of 16 by 16. */
export const SHAPES: Readonly<Record<Hue, string>> = {
  undecided: 'M8 2 14 8 8 14 2 8Z',
  renewed: 'M8 2 15 14H1Z',
  released: 'M8 2a6 6 0 1 0 .01 0Z',
  cancelled: 'M3 3 13 13M13 3 3 13',
  ending: 'M3 3H13V13H3Z',
  fact: 'M8 5a3 3 0 1 0 .01 0Z',
};

/** The fate that a claim is about. */
export function hueOf(claim: Claim): Hue {
  if (claim.predicate === 'premiere') return 'released';
  return claim.predicate === 'status' ? claim.value : 'fact';
}

export function shape(hue: Hue): Html {
  return raw(`<svg class="shape ${hue}" viewBox="0 0 16 16" aria-hidden="true"><path d="${SHAPES[hue]}"/></svg>`);
}

/** '▲ renewed' */
export function fateMark(fate: Fate, label: string = FATE_LABELS[fate]): Html {
  return html`<span class="fate ${fate}">${shape(fate)}${label}</span>`;
}
