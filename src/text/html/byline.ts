/** Who wrote a page. */
import type { PageMeta } from './meta.ts';
import { fold, textIn } from './meta.ts';
import type { Survey } from './survey.ts';

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

/** Who put the page there, whoever wrote it. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|editor|guest|root|user|unknown|anonymous|staff|super ?admin|wp[- ]?admin|author|default)\d{0,3}$/i;

/** @returns the names as the page gives them; null where it gives none */
export function findByline(survey: Survey, meta: PageMeta, head: number | null, root: number | null): string | null {
  const said = [meta.article.author, ...AUTHOR_TAGS.map((name) => meta.tags.get(name) ?? null)]
    .map((name) => (name === null ? null : { name: cleanName(name), isHandle: name.startsWith('@') }))
    .filter((one): one is { name: string; isHandle: boolean } => one !== null && one.name !== null);
  const person = said.find(({ name, isHandle }) => !isHandle && !NOBODY.test(name));
  return person?.name ?? shownByline(survey, head, root) ?? said[0]?.name ?? null;
}

function shownByline({ nodes, hidden, clutter }: Survey, head: number | null, root: number | null): string | null {
  const from = Math.max(0, (head ?? root ?? 0) - 60);
  for (let index = from; index < Math.min(nodes.length, from + 400); index++) {
    const { tag, attributes, end } = nodes[index]!;
    if (tag === '' || hidden[index] === 1 || clutter[index] === 1 || end - index > LARGEST) continue;
    const named =
      /\bauthor\b/i.test(attributes['rel'] ?? '') ||
      attributes['itemprop']?.toLowerCase() === 'author' ||
      /(?:^|[\s_-])(?:byline|author|autor|auteur|author-name|byline-name)(?:$|[\s_-])/i.test(attributes['class'] ?? '');
    if (!named) continue;
    const clean = cleanName(textIn(nodes, index));
    if (clean !== null) return clean;
  }
  return null;
}

/** Takes 'By' off the front and a date off the end; null where what is left is no name. */
function cleanName(text: string): string | null {
  if (text.length > LONGEST * 3) return null;
  const name = fold(text)
    .replace(LEAD_WORDS, '')
    .replace(/\s*(?:[|·•—–,/]|\bon\b|\bat\b|\bam\b)\s*(?:\S{1,20}\s){0,2}\S{0,20}\d.{0,60}$/u, '')
    .replace(/^[@|·•—–,\s]+|[|·•—–,:\s]+$/g, '');
  if (name === '' || name.length > LONGEST || /^https?:|^www\.|\d{3}|@|[{}<>]/.test(name) || !/\p{L}{2}/u.test(name)) return null;
  return name;
}
