/** The head of a Markdown file between lines of dashes: `key: value`, as static-site generators write it. */
import { HEAD_FIELDS, type Known } from './head.ts';
import { isoTime } from './isotime.ts';

const KEYS: ReadonlyMap<string, keyof Known> = new Map([
  ...HEAD_FIELDS,
  ...Object.entries<keyof Known>({
    date: 'published',
    published: 'published',
    publishdate: 'published',
    pubdate: 'published',
    datepublished: 'published',
    published_at: 'published',
    updated: 'updated',
    lastmod: 'updated',
    modified: 'updated',
    last_updated: 'updated',
    authors: 'byline',
    canonical: 'url',
    canonical_url: 'url',
  }),
]);

/** Longer heads are no front matter but a text between two rules. */
const LONGEST = 20_000;

/** @returns what it says and where the text begins; null where the source begins otherwise */
export function frontMatter(source: string): { readonly known: Known; readonly end: number } | null {
  const fence = /^(---|\+\+\+)[ \t]{0,20}\r?\n/.exec(source);
  if (fence === null) return null;
  const close = source.slice(0, LONGEST).indexOf(`\n${fence[1]}`, fence[0].length - 1);
  if (close < 0) return null;
  const end = source.indexOf('\n', close + 1);
  const known: { -readonly [K in keyof Known]: Known[K] } = {};
  let list: keyof Known | null = null;
  let entries = 0;
  for (const line of source.slice(fence[0].length, Math.max(close, fence[0].length)).split(/\r?\n/)) {
    const item = /^\s{0,8}-\s{1,4}(\S.{0,300})$/.exec(line);
    if (item !== null && list !== null) {
      const name = plain(item[1] as string).replace(/^name:\s{0,4}/, '');
      known[list] = known[list] == null ? name : `${known[list]}, ${name}`;
      continue;
    }
    const section = /^\[([\w-]{2,40})\]$/.exec(line);
    if (section !== null) list = KEYS.get((section[1] as string).toLowerCase()) ?? null;
    // 'author:' over '  name: Jo Bell', or '[author]' over 'name = "Jo Bell"'
    const named = /^\s{0,8}name\s{0,4}[:=]\s{0,8}(\S.{0,300})$/.exec(line);
    if (named !== null && list !== null) {
      known[list] ??= plain(named[1] as string);
      continue;
    }
    const pair = /^([\w-]{2,40})\s{0,4}[:=]\s{0,8}(.{0,1000})$/.exec(line);
    if (pair === null) continue;
    entries++;
    const key = KEYS.get((pair[1] as string).toLowerCase());
    const value = plain(pair[2] as string);
    list = key !== undefined && value === '' ? key : null;
    if (key === undefined || value === '') continue;
    known[key] = key === 'published' || key === 'updated' ? isoTime(value) : value;
  }
  return entries === 0 ? null : { known, end: end < 0 ? source.length : end + 1 };
}

/** Without quotes, and `[A, B]` as a list of names. */
function plain(value: string): string {
  const text = value.trim();
  if (text.startsWith('[') && text.endsWith(']')) return text.slice(1, -1).split(',').map(plain).join(', ');
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}
