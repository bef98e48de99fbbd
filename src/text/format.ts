/** Which format a source is in: by the end of its name, or by how it begins. */

const FORMATS = ['plain', 'markdown', 'html', 'feed', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

const EXTENSIONS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    txt: 'plain',
    text: 'plain',
    md: 'markdown',
    markdown: 'markdown',
    mdown: 'markdown',
    mkd: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    shtml: 'html',
    rss: 'feed',
    atom: 'feed',
    rdf: 'feed',
    xml: 'feed',
    json: 'json',
    ndjson: 'ndjson',
    jsonl: 'ndjson',
  }),
);

/** How sources begin, in the order in which they are tried; each pattern looks at a bounded stretch. */
const BEGINNINGS: readonly (readonly [Format, RegExp])[] = [
  ['html', /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,400}>\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)\b/i],
  ['feed', /^(?:<\?xml|<rss\b|<feed\b|<rdf:RDF\b)/i],
  ['json', /^(?:\{\s{0,99}["}]|\[\s{0,99}[[{\]])/],
  ['html', /^<(?:article|main|div|section|p|h1|h2|meta|title|table|ul|span|a|link|script)\b[^<>]{0,2000}>/i],
  ['markdown', /^(?:---\r?\n[\w"']|#{1,6}[ \t]\S)/],
];

/** @returns null where the name tells nothing */
export function formatByName(name: string): Format | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (EXTENSIONS.get(name.slice(dot + 1).toLowerCase()) ?? null);
}

/** The format that the text begins like; plain text begins like anything. */
function formatByText(text: string): Format {
  const start = text.slice(0, 4000).trimStart();
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'plain';
}

/** The name's word holds, save where a text file is plainly a page. */
export function formatOf(name: string, text: string): Format {
  const named = formatByName(name);
  if (named === null) return formatByText(text);
  const looks = formatByText(text);
  if (looks === 'html' && named !== 'json' && named !== 'ndjson' && /^\s{0,999}<(?:!doctype|html|\?xml)/i.test(text.slice(0, 1200)))
    return 'html';
  return named;
}
