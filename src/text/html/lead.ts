/** The headline and standfirst as parts. */
import { PartBuilder } from '../part-builder.ts';
import type { Part } from '../parts.ts';
import { addBlock } from './body.ts';
import { findDays } from './day.ts';
import type { Headline } from './headline.ts';
import type { PageMeta } from './meta.ts';
import { fold } from './meta.ts';
import type { Survey, TextBlock } from './survey.ts';

const SHORTEST = 40;
/** A line that the page names its standfirst, or gives as its description, may be as short as this; shorter ones are labels and names. */
const FEWEST_WORDS = 4;
const SHORTEST_LINE = 12;
const LONGEST = 900;
/** Running text of this size between the headline and the text needs no name to count. */
const OWN_TEXT = 90;
const ASIDE: ReadonlySet<string | null> = new Set(['meta', 'caption', 'bio', 'weak']);

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** True where two texts differ in nothing but marks, spaces and case. */
export function sameText(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

/** The headline as the page shows it, or as its head gives it, with no place in the text then. */
export function headlinePart(survey: Survey, { text, node }: Headline): Part {
  if (node !== null) {
    const builder = new PartBuilder();
    for (const block of survey.blocks) {
      if (block.first <= node || block.first >= survey.nodes[node]!.end) continue;
      builder.addSpace();
      addBlock(builder, survey, block);
    }
    const part = builder.build('headline', 1);
    if (part !== null) return part;
  }
  return { kind: 'headline', text: fold(text), level: 1, marks: [], origin: [] };
}

/** A standfirst that stands between the headline and the text, outside the element chosen for the text. */
export function leadParts(survey: Survey, meta: PageMeta, headline: Headline | null, root: number, body: readonly Part[]): Part[] {
  const { nodes, hints, clutter } = survey;
  const from = headline?.node === null || headline === null || headline.node > root ? Math.max(0, root - 150) : headline.node;
  const follows = headline !== null && headline.node !== null && headline.node < root;
  const description = plain(meta.tags.get('og:description') ?? meta.tags.get('description') ?? meta.article.description ?? '').slice(0, 80);
  const bodyText = new Set(body.map((part) => plain(part.text)));
  const parts: Part[] = [];
  for (const block of survey.blocks) {
    if (block.first <= from || block.first >= root || clutter[block.first] === 1) continue;
    if (block.size < SHORTEST_LINE || block.size > LONGEST || block.linkSize > block.size * 0.3) continue;
    const part = partOf(survey, block);
    if (part === null) continue;
    const words = plain(part.text);
    const isWhole = description !== '' && words === description && follows;
    const said = description.length >= 30 && words.startsWith(description.slice(0, 30));
    const isNamed = isLead(block) && (block.size >= SHORTEST || (follows && isLine(part.text)));
    if (
      !(isWhole || said || isNamed || (follows && block.heading === 0 && block.size >= OWN_TEXT && !isAside(block))) ||
      bodyText.has(words) ||
      (headline !== null && words === plain(headline.text))
    )
      continue;
    bodyText.add(words);
    parts.push(part);
  }
  return parts;

  function isLead(block: TextBlock): boolean {
    return standsIn(block, (index) => hints[index] === 'lead');
  }
  function isAside(block: TextBlock): boolean {
    return standsIn(block, (index) => ASIDE.has(hints[index] ?? null) || nodes[index]!.tag === 'figcaption');
  }
  function standsIn(block: TextBlock, test: (index: number) => boolean): boolean {
    let index = nodes[block.first]!.parent;
    for (let depth = 0; depth < 5 && index > 0; depth++, index = nodes[index]!.parent) if (test(index)) return true;
    return false;
  }
}

/** True of a short line that says something: no day, no by-line, no name alone. */
function isLine(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && findDays(text, false).length === 0;
}

function partOf(survey: Survey, block: TextBlock): Part | null {
  const builder = new PartBuilder();
  addBlock(builder, survey, block);
  return builder.build('standfirst');
}
