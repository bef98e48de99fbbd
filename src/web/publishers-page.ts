/** `/publishers`: who the coverage on record is from. */
import { dateWords } from '../answer/dates-in-words.ts';
import type { Citation } from '../claim/verdict.ts';
import { count } from './home-page.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';

export interface PublisherLine {
  readonly name: string | null; // null for pages that name none
  readonly documents: number;
  readonly firstSaid: string | null; // ISO day
  readonly lastSaid: string | null;
}

const MOST_LISTED = 300;

/** Those with most documents first. */
export function publishersOf(citations: readonly Citation[]): readonly PublisherLine[] {
  const lines = new Map<string | null, { documents: number; firstSaid: string | null; lastSaid: string | null }>();
  for (const { publisher, said } of citations) {
    const line = lines.get(publisher) ?? { documents: 0, firstSaid: null, lastSaid: null };
    line.documents += 1;
    if (said !== null && (line.firstSaid === null || said < line.firstSaid)) line.firstSaid = said;
    if (said !== null && (line.lastSaid === null || said > line.lastSaid)) line.lastSaid = said;
    lines.set(publisher, line);
  }
  return [...lines]
    .map(([name, line]) => ({ name, ...line }))
    .sort((a, b) => b.documents - a.documents || (a.name ?? '').localeCompare(b.name ?? ''));
}

export function publishersPage(publishers: readonly PublisherLine[]): Html {
  const shown = publishers.slice(0, MOST_LISTED);
  return page(
    { title: 'Publishers', path: '/publishers', about: 'Who the coverage on record is from.' },
    html`<div class="message"><h1>Who says so</h1></div>
<p class="small">${count(publishers.length, 'publisher')} on record${shown.length < publishers.length ? `, the ${MOST_LISTED} with most documents here` : ''}.</p>
${
  shown.length === 0
    ? html`<p class="lead">Nothing has been read yet.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Publishers"><table>
<thead><tr><th scope="col">Publisher</th><th scope="col" class="number">Documents</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
<tbody>${shown.map(
        ({ name, documents, firstSaid, lastSaid }) =>
          html`<tr><th scope="row">${name ?? 'No publisher named'}</th><td class="number">${documents.toLocaleString('en')}</td><td>${day(firstSaid)}</td><td>${day(lastSaid)}</td></tr>`,
      )}</tbody></table></div>`
}`,
  );
}

const day = (iso: string | null): string => (iso === null ? 'undated' : dateWords(iso));
