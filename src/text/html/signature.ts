/** The lines about a text that stand by its headline: who wrote it, and when. */
import { PartBuilder } from '../part-builder.ts';
import type { Part } from '../parts.ts';
import { addBlock } from './body.ts';
import { findDays } from './day.ts';
import { isAppeal, isScrap } from './phrases.ts';
import { UPDATED_CUE } from './shown-days.ts';
import type { Survey } from './survey.ts';

const LONGEST = 130;
/** Nodes from the headline within which its by-line stands. */
const NEAR = 90;
const MOST = 2;

export interface Signature {
  readonly part: Part;
  readonly node: number; // index of its first node
}

/** By-line and dateline as the page shows them; nothing where it shows no headline. */
export function signatureParts(survey: Survey, head: number | null, byline: string | null): Signature[] {
  if (head === null) return [];
  const { nodes, hidden } = survey;
  const after = nodes[head]!.end;
  const name = byline === null ? null : byline.split(',')[0]!.toLowerCase();
  const found: Signature[] = [];
  for (const block of survey.blocks) {
    if (block.first < after || block.first > after + NEAR || found.length === MOST) continue;
    if (block.size > LONGEST || block.heading > 0 || hidden[block.first] === 1 || inNavigation(survey, block.first)) continue;
    const builder = new PartBuilder();
    addBlock(builder, survey, block);
    const text = builder.build('byline')?.text;
    if (text === undefined || isScrap(text) || isAppeal(text)) continue;
    const hasName = name !== null && text.toLowerCase().includes(name);
    const days = findDays(text, false);
    // A name alone or a day alone is in the document's fields already; an update note is more than its day.
    if (days.length === 0 || !(hasName || UPDATED_CUE.test(text))) continue;
    const part = builder.build(hasName ? 'byline' : 'dateline');
    if (part !== null) found.push({ part, node: block.first });
  }
  return found;
}

function inNavigation({ nodes, clutter }: Survey, index: number): boolean {
  return clutter[index] === 1 && nodes[nodes[index]!.parent]!.tag !== 'time';
}
