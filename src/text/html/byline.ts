/** Who wrote a page. */
import { readDateLine } from '../date-line.ts';
import type { PageMeta } from './meta.ts';
import { fold } from './meta.ts';
import type { Survey } from './survey.ts';
import { INLINE_TAGS } from './tags.ts';

const LONGEST = 120;
/** An element of more nodes holds more than a name. */
const LARGEST = 60;
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'twitter:creator',
];
const LEAD_WORDS =
  /^(?:(?:written|posted|published|reported|review(?:ed)?|recap(?:ped)?|interview|words|text|story|veröffentlicht|geschrieben)(?: (?:by|von))?|by|von|par|por|di|door|av|af|autor(?:in)?|author|auteur|text|words|przez)\b\s?:?\s+/iu;

/** 'ByAlex Ode': the blank is drawn by a style. */
const GLUED = /^(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar)(?=\p{Lu})/u;
/** Who put the page there, whoever wrote it. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|editor|guest|root|user|unknown|anonymous|staff|super ?admin|wp[- ]?admin|author|default)\d{0,3}$/i;

/** @returns the names as the page gives them; null where it gives none */
export function findByline(survey: Survey, meta: PageMeta, head: number | null, root: number | null): string | null {
  const said = [meta.article.author, ...AUTHOR_TAGS.map((name) => meta.tags.get(name) ?? null)]
    .map((name) => (name === null ? null : { name: cleanName(name), isHandle: name.startsWith('@') }))
    .filter((one): one is { name: string; isHandle: boolean } => one !== null && one.name !== null);
  const person = said.find(({ name, isHandle }) => !isHandle && !NOBODY.test(name));
  return person?.name ?? shownByline(survey, head, root) ?? lineByline(survey, head) ?? said[0]?.name ?? null;
}

function shownByline({ nodes, hidden, clutter }: Survey, head: number | null, root: number | null): string | null {
  const from = Math.max(0, (head ?? root ?? 0) - 60);
  for (let index = from; index < Math.min(nodes.length, from + 400); index++) {
    const { tag, attributes, end } = nodes[index]!;
    if (tag === '' || hidden[index] === 1 || clutter[index] === 1 || end - index > LARGEST) continue;
    const named =
      /\bauthor\b/i.test(attributes['rel'] ?? '') ||
      attributes['itemprop']?.toLowerCase() === 'author' ||
      NAMES.test(`${attributes['class'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`);
    if (!named) continue;
    const clean = cleanName(firstLine(nodes, index));
    if (clean !== null) return clean;
  }
  return null;
}

const NAMES = /(?:^|[\s_-])(?:byline|author|autor|auteur|author-name|byline-name)(?:$|[\s_-])/i;

/** The text of an element up to where another block begins in it: below a name stands what its owner does. */
function firstLine(nodes: Survey['nodes'], from: number): string {
  let text = '';
  for (let index = from + 1; index < nodes[from]!.end; index++) {
    const { tag, text: own } = nodes[index]!;
    if (tag !== '' && !INLINE_TAGS.has(tag) && BY_ALONE.test(text)) return text;
    text += own;
  }
  return text;
}
/** Words that are more than 'By'. */
const BY_ALONE = /\p{L}{2}.*\p{L}{3}/su;

/** A line below the headline that says by whom, and when at most: 'Posted on January 14, 2020 by Carla Voss'. */
function lineByline({ nodes, blocks, hidden, clutter }: Survey, head: number | null): string | null {
  if (head === null) return null;
  const after = nodes[head]!.end;
  for (const block of blocks) {
    if (block.first < after || block.first > after + NEAR || block.size > LONGEST) continue;
    if (hidden[block.first] === 1 || clutter[block.first] === 1 || block.heading > 0) continue;
    let text = '';
    for (let index = block.first; index < block.last; index++) text += nodes[index]!.text;
    const line = fold(text);
    const name = BY.test(line) ? (readDateLine(line)?.byline ?? null) : null;
    if (name !== null) return name;
  }
  return null;
}
const BY = /\bby:? \p{Lu}/iu;
/** Nodes from the headline within which its by-line stands. */
const NEAR = 60;

/** Takes 'By' off the front and a date off the end; null where what is left is no name. */
function cleanName(text: string): string | null {
  if (text.length > LONGEST * 3) return null;
  const name = fold(text)
    .replace(LEAD_WORDS, '')
    .replace(GLUED, '')
    .replace(/\s*(?:[|·•—–,/]|\bon\b|\bat\b|\bam\b)\s*(?:\S{1,20}\s){0,2}\S{0,20}\d.{0,60}$/u, '')
    .replace(/^[@|·•—–,\s]+|[|·•—–,:\s]+$/g, '');
  if (name === '' || name.length > LONGEST || /^https?:|^www\.|\d{3}|@|[{}<>]/.test(name) || !/\p{Lu}|\p{Lo}|\p{L}{3}/u.test(name))
    return null;
  return name;
}
