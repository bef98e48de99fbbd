/** Addresses of pages, each made in one place. */
import { seriesSlug } from '../../answer/slug.ts';
import type { Span } from '../../claim/claim.ts';
import type { IndexedSeries } from '../record/series-index.ts';

export function seriesPath(series: { readonly title: string; readonly id: string | null }, asOf: string | null = null): string {
  return `/series/${encodeURIComponent(seriesSlug(series))}${asOf === null ? '' : `?asOf=${asOf}`}`;
}

/** Of a series as the index has it. */
export function pathOfSeries({ title, ledgerId }: Pick<IndexedSeries, 'title' | 'ledgerId'>, asOf: string | null = null): string {
  return seriesPath({ title, id: ledgerId }, asOf);
}

/** The explainer, as a page or as Markdown. */
export function briefPath(
  series: { readonly title: string; readonly id: string | null },
  asOf: string | null,
  format: '' | '.md' = '',
): string {
  return `${seriesPath(series)}/brief${format}${asOf === null ? '' : `?asOf=${asOf}`}`;
}

/** @param span a quote of the document, at which the page opens */
export function documentPath(id: string, span: Span | null = null): string {
  return `/documents/${encodeURIComponent(id)}${span === null ? '' : `#${quoteAnchor(span)}`}`;
}

/** Names a quote within a document's page. */
export function quoteAnchor([start, end]: Span): string {
  return `q${start}-${end}`;
}

/** Names the words within a document's page that a finding is about. */
export function findingAnchor([start, end]: Span): string {
  return `f${start}-${end}`;
}

/** What the desk found in a document, at its words. */
export function findingPath(id: string, span: Span): string {
  return `${documentPath(id)}#${findingAnchor(span)}`;
}

/** What comes, to subscribe to. @param carriers what is on these alone; empty for all */
export function calendarPath(carriers: readonly string[]): string {
  return `/calendar.ics${carriers.length === 0 ? '' : `?carrier=${carriers.map(encodeURIComponent).join(',')}`}`;
}

/** The stream of changes. @param series only those of one */
export function changesPath(series: { readonly title: string; readonly id: string | null } | null = null): string {
  return `/api/v1/changes/stream${series === null ? '' : `?series=${encodeURIComponent(seriesSlug(series))}`}`;
}

/** The answer as data. */
export function answerPath(series: { readonly title: string; readonly id: string | null }, asOf: string | null = null): string {
  return `/api/v1/answer?series=${encodeURIComponent(seriesSlug(series))}${asOf === null ? '' : `&asOf=${asOf}`}`;
}
