/** What changed, as Atom, RSS and JSON Feed: one list of entries, three ways to write it. */
import { newsSentence } from '../../answer/news-sentence.ts';
import { answerSentences } from '../../answer/sentences.ts';
import { quotedFrom } from '../../answer/source-words.ts';
import { seriesPath } from '../parts/places.ts';
import type { ChangeOf } from '../record/record.ts';
import { carrierOf } from './selection.ts';

interface FeedEntry {
  readonly id: string; // stays as long as the change does
  readonly title: string;
  readonly url: string;
  readonly on: string; // ISO day since which it holds
  readonly text: string; // lines
  readonly carrier: string | null;
}

export interface Feed {
  readonly title: string;
  readonly home: string; // address of the site
  readonly self: string; // address of the feed
  readonly updated: string; // ISO instant
  readonly entries: readonly FeedEntry[];
}

export function feedEntries(changes: readonly ChangeOf[], origin: string): readonly FeedEntry[] {
  return changes.map((one) => {
    const { answer, change } = one;
    const { title, slug } = answer.series;
    const document = answer.documents.find(({ id }) => id === change.documents[0]);
    const source = document === undefined || change.quote === undefined ? null : quotedFrom(document, change.quote);
    const lines = [newsSentence(change), source, `Today: ${answerSentences(answer).join(' ')}`];
    return {
      id: `tag:greenlit.invalid,2026:${encodeURIComponent(slug)}/change/${change.cursor}`,
      title: `${title}: ${newsSentence(change)}`,
      url: origin + seriesPath(answer.series),
      on: dayOf(one),
      text: lines.filter((line) => line !== null).join('\n'),
      carrier: carrierOf(one),
    };
  });
}

/** ISO day since which it holds; that on which it was put on record where no page gives one. */
export const dayOf = ({ change: { since, learned } }: ChangeOf): string => since ?? learned.slice(0, 10);

export function atomFeed({ title, home, self, updated, entries }: Feed): string {
  const items = entries.map(
    (entry) =>
      `<entry><id>${xml(entry.id)}</id><title>${xml(entry.title)}</title><link href="${xml(entry.url)}"/><updated>${midnight(entry.on)}</updated>` +
      `${entry.carrier === null ? '' : `<category term="${xml(entry.carrier)}"/>`}<summary>${xml(entry.text)}</summary></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>${xml(title)}</title>` +
    `<author><name>Greenlit</name></author><link href="${xml(home)}"/><link rel="self" type="application/atom+xml" href="${xml(self)}"/>` +
    `<updated>${updated}</updated>\n${items.join('\n')}\n</feed>\n`
  );
}

export function rssFeed({ title, home, self, updated, entries }: Feed): string {
  const items = entries.map(
    (entry) =>
      `<item><guid isPermaLink="false">${xml(entry.id)}</guid><title>${xml(entry.title)}</title><link>${xml(entry.url)}</link><pubDate>${mailDate(midnight(entry.on))}</pubDate>` +
      `${entry.carrier === null ? '' : `<category>${xml(entry.carrier)}</category>`}<description>${xml(xml(entry.text))}</description></item>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(title)}</title>` +
    `<link>${xml(home)}</link><description>Seasons whose fate came to be known</description>` +
    `<atom:link rel="self" type="application/rss+xml" href="${xml(self)}"/><lastBuildDate>${mailDate(updated)}</lastBuildDate>\n${items.join('\n')}\n</channel></rss>\n`
  );
}

export function jsonFeed({ title, home, self, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: midnight(entry.on),
      ...(entry.carrier === null ? {} : { tags: [entry.carrier] }),
    })),
  };
}

const midnight = (day: string): string => `${day}T00:00:00Z`;

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** 'Thu, 27 Feb 2020 00:00:00 +0000', as RSS wants it. */
function mailDate(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  const two = (number: number) => String(number).padStart(2, '0');
  return `${DAYS[at.dayOfWeek - 1]}, ${two(at.day)} ${MONTHS[at.month - 1]} ${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} +0000`;
}

const ENTITIES: Readonly<{ [character: string]: string }> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in XML: what is markup is escaped, what XML cannot hold is left out. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}
