/** `/publishers`: who the coverage on record is from, and how far each is believed. */
import { percent } from '../answer/sentences.ts';
import { dateWords } from '../claim/dates-in-words.ts';
import type { PublisherLine } from '../ledger/ledger.ts';
import { KIND_PRIORS, kindOf } from '../reconcile/publisher-kinds.ts';
import type { PublisherRecord } from '../reconcile/reliability.ts';
import { count } from './home-page.ts';
import { type Html, html, raw } from './html.ts';
import { page } from './layout.ts';

export interface PublishersModel {
  readonly lines: readonly PublisherLine[]; // those with most documents first
  readonly records: readonly PublisherRecord[]; // of those that made a claim on a fate or a date
}

interface Row {
  readonly line: PublisherLine;
  readonly record: PublisherRecord | null;
  readonly tried: number; // claims that were settled since
}

const MOST_LISTED = 300;

export function publishersPage({ lines, records }: PublishersModel): Html {
  const byName = new Map(records.map((record) => [record.publisher, record]));
  const rows = lines
    .map((line): Row => {
      const record = byName.get(line.publisher) ?? null;
      return { line, record, tried: record === null ? 0 : record.held + record.failed };
    })
    .sort((a, b) => b.tried - a.tried); // else in the order of their documents
  const shown = rows.slice(0, MOST_LISTED);
  return page(
    { title: 'Publishers', path: '/publishers', about: 'Who the coverage on record is from, and how far each is believed.' },
    html`<div class="message"><h1>Who says so</h1></div>
<p class="lead">How far each publisher is believed. It begins with what its kind of publisher usually earns, and moves with what became of its claims.</p>
<p class="small">Held: claims that came true. Failed: claims that did not. Open: nothing is settled yet. The thin line is how unsure the figure is. ${count(rows.length, 'publisher')} on record${shown.length < rows.length ? `; here are the ${MOST_LISTED} with most claims settled` : ''}.</p>
${shown.length === 0 ? html`<p class="lead">Nothing has been read yet.</p>` : table(shown)}`,
  );
}

function table(rows: readonly Row[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Publishers"><table class="publishers">
<thead><tr><th scope="col">Publisher</th><th scope="col" class="number">Believed</th><td class="drawn"></td><th scope="col" class="number">Held</th><th scope="col" class="number">Failed</th><th scope="col" class="number">Open</th><th scope="col" class="number">Documents</th><th scope="col">On record</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`;
}

function row({ line: { publisher, documents, firstSaid, lastSaid }, record }: Row): Html {
  const named = kindOf(publisher);
  const { kind, mean } = KIND_PRIORS[named];
  const believed = record?.reliability ?? mean;
  return html`<tr><th scope="row">${publisher ?? 'No publisher named'}${named === 'other' || named === 'unnamed' ? '' : html` <span class="small">${kind}</span>`}</th>
<td class="number">${percent(believed)}</td><td class="drawn">${bar(believed, record?.spread ?? null)}</td>
${[record?.held, record?.failed, record?.open].map((figure) => html`<td class="number">${figure ?? '–'}</td>`)}
<td class="number">${FIGURE.format(documents)}</td><td class="days">${days(firstSaid, lastSaid)}</td></tr>`;
}

const FIGURE = new Intl.NumberFormat('en');
const BAR = 96;

/** The share as a bar, with one standard deviation to either side. */
function bar(share: number, spread: number | null): Html {
  const x = (value: number) => Math.round(BAR * Math.min(1, Math.max(0, value)) * 10) / 10;
  const whisker = spread === null ? '' : `<line class="whisker" x1="${x(share - spread)}" x2="${x(share + spread)}" y1="6" y2="6"/>`;
  return raw(
    `<svg class="bar" width="${BAR}" height="12" aria-hidden="true"><rect class="all" width="${BAR}" height="12"/><rect class="share" width="${x(share)}" height="12"/>${whisker}</svg>`,
  );
}

function days(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'undated';
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
}
