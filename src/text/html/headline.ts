/** The headline, out of what the page shows and what it says of itself. */
import { SEPARATORS } from '../separators.ts';
import type { PageMeta } from './meta.ts';
import { fold, textIn } from './meta.ts';
import type { Survey } from './survey.ts';

export interface Headline {
  readonly text: string;
  readonly node: number | null; // index of the heading that shows it; null where only the head has it
}

/** A heading on the page. */
interface Shown {
  readonly text: string;
  readonly node: number;
  readonly level: number; // 1 to 3
}

const LONGEST = 400;
/** Nodes between a heading and the text that it heads. */
const NEAR = 150;

export function findHeadline(survey: Survey, meta: PageMeta, root: number | null): Headline | null {
  const said = saidTitles(meta);
  const shown = shownHeadings(survey);
  let best: Headline | null = null;
  let bestScore = 0;
  const site = siteHeadings(survey, shown, meta.title, root);
  for (const { text, node, level } of shown) {
    const like = isSection(text, said) || site.has(text) ? 0 : Math.max(0, ...said.map((title) => likeness(text, title)));
    const near = root !== null && (node > root ? node < survey.nodes[root]!.end : true) ? 0.1 : 0;
    const score = like + (level === 1 ? 0.25 : level === 2 ? 0.05 : 0) + near + (survey.clutter[node] === 1 ? -0.3 : 0);
    if ((like >= 0.5 || (level === 1 && said.length === 0)) && score > bestScore + 0.001) {
      best = { text, node };
      bestScore = score;
    }
  }
  if (best !== null) return best;
  const given = said[0];
  const first = shown.filter(({ level, node }) => level === 1 && survey.clutter[node] === 0);
  if (first.length === 1 && (given === undefined || isGeneric(meta, given) || standsOver(survey, first[0]!.node, root))) {
    return { text: first[0]!.text, node: first[0]!.node };
  }
  return given === undefined ? null : { text: given, node: null };
}

/** The titles that the head gives, surest first, the site's name taken off. */
function saidTitles(meta: PageMeta): string[] {
  const site = meta.tags.get('og:site_name') ?? meta.article.publisher;
  const titles = [meta.article.headline, meta.tags.get('og:title'), meta.tags.get('twitter:title'), meta.tags.get('dc.title'), meta.title];
  const clean = titles
    .filter((title) => title !== null && title !== undefined && title.length <= LONGEST)
    .map((title) => withoutSite(fold(title!), site ?? null));
  return [...new Set(clean.filter((title) => title !== ''))];
}

/** A short heading that a longer title leaves behind, such as 'News', names a section of the site. */
function isSection(text: string, said: readonly string[]): boolean {
  return text.length < 14 && said.some((title) => title.length > text.length * 2 && likeness(text, title) < 0.5);
}

/**
 * 'The Sofa' above 'Stumptown is over', in a page called 'The Sofa: Stumptown is over': of two headings that make up the title, the one above
 * that of the text names the site.
 */
function siteHeadings(survey: Survey, shown: readonly Shown[], title: string | null, root: number | null): ReadonlySet<string> {
  const firsts = new Map(shown.toReversed().map(({ text, node }) => [text, node]));
  const rest = (text: string): string | null => {
    if (title === null || title.length <= text.length) return null;
    if (title.startsWith(text)) return title.slice(text.length).replace(/^[\s|·•»«~—–:/-]+/, '');
    return title.endsWith(text) ? title.slice(0, -text.length).replace(/[\s|·•»«~—–:/-]+$/, '') : null;
  };
  return new Set(
    [...firsts].flatMap(([text, node]) => {
      const other = firsts.get(rest(text) ?? '');
      return other !== undefined && other > node && standsOver(survey, other, root) ? [text] : [];
    }),
  );
}

/** True where a heading stands at the head of the text or shortly before it. */
function standsOver({ nodes, worth }: Survey, node: number, root: number | null): boolean {
  if (root === null) return false;
  if (node > root) return node < nodes[root]!.end && node - root < (nodes[root]!.end - root) / 3;
  return root - node < NEAR && worth[0]! > 0;
}

/** A title such as 'Home' or the site's own name says nothing of the page. */
function isGeneric(meta: PageMeta, title: string): boolean {
  const site = meta.tags.get('og:site_name') ?? meta.article.publisher ?? '';
  return title.length < 12 || title.toLowerCase() === site.toLowerCase();
}

/** Takes ' - Site name' or 'Site name | ' off a title. */
function withoutSite(title: string, site: string | null): string {
  if (site !== null && site !== '') {
    const lower = title.toLowerCase();
    const name = site.toLowerCase();
    if (lower.endsWith(name) && lower.length > name.length) {
      const rest = title.slice(0, -name.length).replace(/[\s|·•»«~—–:/-]+$/, '');
      if (rest.length < title.length - name.length && rest !== '') return rest;
    }
    if (lower.startsWith(name)) {
      const rest = title.slice(name.length).replace(/^[\s|·•»«~—–:/-]+/, '');
      if (rest.length < title.length - name.length && rest.length > 10) return rest;
    }
  }
  let last: RegExpExecArray | null = null;
  SEPARATORS.lastIndex = 0;
  for (let match = SEPARATORS.exec(title); match !== null; match = SEPARATORS.exec(title)) {
    const before = title.slice(0, match.index);
    if (before.length >= 12 && last === null && title.length - match.index < before.length * 1.5) last = match;
  }
  return last === null ? title : title.slice(0, last.index).trim();
}

function shownHeadings({ nodes, hidden }: Survey): readonly Shown[] {
  const found: Shown[] = [];
  for (let index = 0; index < nodes.length && found.length < 60; index++) {
    const { tag, attributes } = nodes[index]!;
    const level = /^h[1-3]$/.test(tag) ? Number(tag[1]) : attributes['itemprop']?.toLowerCase() === 'headline' && tag !== 'meta' ? 1 : 0;
    if (level === 0 || hidden[index] === 1) continue;
    const text = fold(textIn(nodes, index));
    if (text !== '' && text.length <= LONGEST) found.push({ text, node: index, level });
  }
  return found;
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the words of the shorter that the longer has too, less where one is far shorter; 0 to 1. */
function likeness(left: string, right: string): number {
  const a = words(left);
  const b = words(right);
  if (a.size === 0 || b.size === 0) return left === right ? 1 : 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const small = Math.min(a.size, b.size);
  return (shared / small) * Math.min(1, (small + 2) / Math.max(a.size, b.size));
}
