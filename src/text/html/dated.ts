/** When a page was published and updated. */
import { findDays, isoStamp } from './day.ts';
import type { PageMeta } from './meta.ts';
import { fold, textIn } from './meta.ts';
import type { Survey } from './survey.ts';

export interface PageDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/** Names of meta tags that give the day of publication, surest first. */
const PUBLISHED_TAGS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'article:published',
    'article.published',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ],
  ...[
    'published_time',
    'publish-date',
    'publish_date',
    'publishdate',
    'published-date',
    'publication_date',
    'publication-date',
    'pub_date',
    'pubdate',
    'pdate',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'dc:date',
    'dcterms.available',
    'article:post_date',
    'vr:published_time',
    'bt:pubdate',
    'rnews:datepublished',
    'originalpublicationdate',
  ],
  ...[
    'article_date_original',
    'cxenseparse:publishtime',
    'last-published',
    'date.created',
    'date_published',
    'shareaholic:article_published_time',
    'release_date',
    'article:created',
    'og:pubdate',
  ],
];
/** Names under which some sites give the day of publication, others the day on which the page was made. */
const UNSURE_TAGS = ['date', 'displaydate', 'datecreated', 'created', 'dc.date.modified'];
const UPDATED_TAGS = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'modified_time',
    'og:modified_time',
    'article:modified',
    'article:updated_time',
    'revised',
    'last_modified',
    'dateupdated',
  ],
];

const PUBLISHED_CUE =
  /\b(?:published|posted|publi[ée]e?|publicado|pubblicato|publicação|publicada|veröffentlicht|erschienen|erstellt|opublikowano|dodano|utworzono|created|written|issued|geplaatst|publicerad|udgivet|опубликовано|first published|vom|stand|date|datum|fecha|data|premiere[sd]?)\b/iu;
/** Words that say of a day that the text was changed on it. */
export const UPDATED_CUE =
  /(?:\b(?:updated?|last (?:modified|changed|edited|reviewed)|modified|edited|aktualisiert|letzte (?:änderung|aktualisierung)|zuletzt|geändert|mis(?:e)? à jour|modifié|actualizad[oa]|actualización|aggiornat[oa]|ultima modifica|atualizad[oa]|aktualizacja|zaktualizowano|bijgewerkt|uppdaterad|oppdatert|opdateret|обновлено|güncelleme)\b)/iu;
const ARCHIVE_HINT = /copyright|©|archiv|since \d|seit \d|comment|kommentar/i;

const NEW_EDITION_DAYS = 31;
const LIKELY = 3;
const LONGEST_LINE = 220;
/** A dateline opens the paragraph within so many characters. */
const DATELINE = 40;
const SHORT_LINE = 90;

/**
 * @param head index of the node that shows the headline, or null
 * @param root index of the element that holds the text, or null
 */
export function findDates(survey: Survey, meta: PageMeta, head: number | null, root: number | null, url: string | null): PageDates {
  const monthFirst = prefersMonthFirst(meta, url);
  const stamp = (text: string | null | undefined) => isoStamp(text, monthFirst);
  const firstTag = (names: readonly string[]) => {
    for (const name of names) {
      const found = stamp(meta.tags.get(name));
      if (found !== null) return found;
    }
    return null;
  };
  const seen = visibleDates(survey, head, root, monthFirst);
  const updated = stamp(meta.article.updated) ?? firstTag(UPDATED_TAGS) ?? seen.updated[0] ?? null;
  const said = [stamp(meta.article.published), firstTag(PUBLISHED_TAGS)].filter((value) => value !== null);
  const shown = [...seen.published, dayInUrl(url)].filter((value) => value !== null);
  const published =
    redated(agreed(said, shown) ?? said[0] ?? null, url) ??
    agreed(
      [firstTag(UNSURE_TAGS)].filter((value) => value !== null),
      shown,
    ) ??
    shown[0] ??
    firstTag(UNSURE_TAGS) ??
    isoStamp(meta.title?.slice(-40), monthFirst);
  return { published: published ?? updated, updated };
}

/**
 * Where the head and the page itself give a day that is the same or next to it, that is the one: a time in UTC may fall on the day
 * before or after the publisher's own, and a head with two days has one from a template.
 */
function agreed(said: readonly string[], shown: readonly string[]): string | null {
  for (const apart of [0, 1]) {
    for (const other of shown) {
      for (const stamp of said) if (Math.abs(dayNumber(other) - dayNumber(stamp)) === apart) return apart === 0 ? stamp : other;
    }
  }
  return null;
}

/** A day far later than the one in the address is that of a new edition. */
function redated(stamp: string | null, url: string | null): string | null {
  const first = dayInUrl(url);
  return stamp !== null && first !== null && dayNumber(stamp) - dayNumber(first) > NEW_EDITION_DAYS ? first : stamp;
}

function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** 4/5/2020 is April 5 in the United States, and 5 April nearly everywhere else. */
function prefersMonthFirst(meta: PageMeta, url: string | null): boolean {
  const lang = meta.lang ?? meta.tags.get('og:locale')?.toLowerCase() ?? null;
  if (lang !== null) return lang === 'en' || /^en[-_]us/.test(lang);
  return url !== null && /^https?:\/\/[^/]{1,250}\.(?:com|gov|edu|us)(?:\/|$)/i.test(url);
}

/** Days that the page shows, likeliest first. */
interface ShownDays {
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

interface Candidate {
  readonly day: string;
  readonly score: number;
  readonly updated: boolean;
}

function visibleDates(survey: Survey, head: number | null, root: number | null, monthFirst: boolean): ShownDays {
  const { nodes, hints, clutter, hidden } = survey;
  const candidates: Candidate[] = [];
  const from = head ?? root ?? 0;
  const rootEnd = root === null ? nodes.length : nodes[root]!.end;
  const place = (index: number) => {
    const inClutter = clutter[index] === 1 ? (Math.abs(index - from) < 60 ? -0.5 : -3) : 0;
    if (index >= from) {
      const ahead = index - from;
      const inside = index < rootEnd ? 1 : 0;
      return inClutter + inside + (ahead < 40 ? 4 : ahead < 120 ? 2.5 : index >= rootEnd && index < rootEnd + 60 ? 1.5 : 0);
    }
    return inClutter + (from - index < 40 ? 3 : from - index < 120 ? 1 : -1);
  };
  for (let index = 1; index < nodes.length; index++) {
    const { tag, attributes } = nodes[index]!;
    const itemprop = attributes['itemprop']?.toLowerCase();
    if (tag !== 'time' && itemprop !== 'datepublished' && itemprop !== 'datemodified' && itemprop !== 'datecreated') continue;
    const day =
      isoStamp(attributes['datetime'] ?? attributes['content'], monthFirst) ??
      isoStamp(fold(textIn(nodes, index)).slice(0, 80), monthFirst);
    if (day === null) continue;
    const names = `${attributes['class'] ?? ''} ${itemprop ?? ''}`;
    const updated = /updated|modified/i.test(names) && !/publish/i.test(names);
    const sure = (itemprop === 'datepublished' ? 3 : 0) + (attributes['pubdate'] !== undefined || /publish/i.test(names) ? 1.5 : 0);
    candidates.push({ day, updated, score: place(index) + 2.5 + sure });
  }
  for (const block of survey.blocks) {
    if (block.size < 6 || hidden[block.first] === 1) continue;
    const long = block.size > LONGEST_LINE;
    let text = '';
    for (let index = block.first; index < block.last && (!long || text.length < DATELINE * 2); index++)
      text += nodes[index]!.text.slice(0, LONGEST_LINE * 2);
    text = long ? fold(text).slice(0, DATELINE) : fold(text);
    if (!/\d/.test(text) || ARCHIVE_HINT.test(text)) continue;
    let named = 0;
    let climb = nodes[block.first]!.parent;
    for (let depth = 0; depth < 4 && climb > 0; depth++, climb = nodes[climb]!.parent) if (hints[climb] === 'meta') named = 2;
    for (const { day, start, end } of findDays(text, monthFirst)) {
      const before = text.slice(Math.max(0, start - 40), start);
      const updated = UPDATED_CUE.test(before) && !PUBLISHED_CUE.test(before.slice(-14));
      const cue = PUBLISHED_CUE.test(before) ? 2 : 0;
      const alone = long ? -0.5 : end - start > text.length * 0.5 ? 2 : text.length <= SHORT_LINE ? 1 : -1.5;
      candidates.push({ day, updated, score: place(block.first) + named + cue + alone });
    }
  }
  const likely = candidates.filter(({ score }) => score >= LIKELY).sort((a, b) => b.score - a.score);
  return {
    published: likely.filter((one) => !one.updated).map(({ day }) => day),
    updated: likely.filter((one) => one.updated).map(({ day }) => day),
  };
}

/** The day in an address such as /2020/02/27/ or -2020-02-27. */
function dayInUrl(url: string | null): string | null {
  if (url === null) return null;
  const match = /(?:^|\D)((?:19|20)\d{2})[-/_.](\d{1,2})[-/_.](\d{1,2})(?:\D|$)/.exec(url);
  if (match !== null) return isoStamp(`${match[1]}-${match[2]}-${match[3]}`);
  const dayFirst = /(?:^|\D)(\d{2})[-/_.](\d{2})[-/_.]((?:19|20)\d{2})(?:\D|$)/.exec(url);
  return dayFirst === null ? null : isoStamp(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`);
}
