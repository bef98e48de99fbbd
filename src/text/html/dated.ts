/** When a page was published and updated. */
import { dayOf } from '../../claim/civil.ts';
import { isoStamp } from './day.ts';
import type { PageMeta } from './meta.ts';
import { shownDays } from './shown-days.ts';
import type { Survey } from './survey.ts';

interface PageDates {
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

/** A stamp so much later than the day in the address is that of a new edition. */
const NEW_EDITION_DAYS = 31;
/** Characters at the end of a title in which some pages put their day. */
const END_OF_TITLE = 40;

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
  const seen = shownDays(survey, head, root, monthFirst);
  const updated = stamp(meta.article.updated) ?? firstTag(UPDATED_TAGS) ?? seen.updated[0] ?? null;
  const said = [stamp(meta.article.published), firstTag(PUBLISHED_TAGS)].filter((value) => value !== null);
  const inUrl = [dayInUrl(url)].filter((value) => value !== null);
  const shown = [...seen.published, ...inUrl];
  const published =
    redated(agreed(said, shown) ?? said[0] ?? null, url) ??
    // The day that a page shows beside its address is surer than one that its template may write anew each day.
    agreed(seen.published, inUrl) ??
    agreed(
      [firstTag(UNSURE_TAGS)].filter((value) => value !== null),
      shown,
    ) ??
    shown[0] ??
    firstTag(UNSURE_TAGS) ??
    isoStamp(meta.title?.slice(-END_OF_TITLE), monthFirst);
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
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** 4/5/2020 is April 5 in the United States, and 5 April nearly everywhere else. */
function prefersMonthFirst(meta: PageMeta, url: string | null): boolean {
  const lang = meta.lang ?? meta.tags.get('og:locale')?.toLowerCase() ?? null;
  if (lang !== null) return lang === 'en' || /^en[-_]us/.test(lang);
  return url !== null && /^https?:\/\/[^/]{1,250}\.(?:com|gov|edu|us)(?:\/|$)/i.test(url);
}

/** The day in an address such as /2020/02/27/ or -2020-02-27. */
function dayInUrl(url: string | null): string | null {
  if (url === null) return null;
  const match = /(?:^|\D)((?:19|20)\d{2})[-/_.](\d{1,2})[-/_.](\d{1,2})(?:\D|$)/.exec(url);
  if (match !== null) return isoStamp(`${match[1]}-${match[2]}-${match[3]}`);
  const dayFirst = /(?:^|\D)(\d{2})[-/_.](\d{2})[-/_.]((?:19|20)\d{2})(?:\D|$)/.exec(url);
  return dayFirst === null ? null : isoStamp(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`);
}
