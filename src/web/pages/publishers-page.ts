/** `/publishers`: who the coverage on record is from, and how far each is believed. */
import { percent } from '../../answer/figure-words.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { KIND_PRIORS, kindOf } from '../../reconcile/publisher-kinds.ts';
import { figure } from '../parts/figures.ts';
import { type Html, html, joined, raw } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { type ListWords, listHead, listSteps } from '../parts/paged-list.ts';
import type { ListAsked } from '../routes/paged.ts';
import { type PublisherRow, UNNAMED } from '../routes/publisher-rows.ts';

const WORDS: ListWords = { path: '/publishers', one: 'publisher', many: 'publishers', order: 'those with most claims settled first' };

export function publishersPage(asked: ListAsked<PublisherRow>): Html {
  const { rows, all } = asked;
  return page(
    { title: 'Publishers', path: '/publishers', about: 'Who the coverage on record is from, and how far each is believed.' },
    html`<div class="message"><h1>Who says so</h1></div>
<p class="lead">How far each publisher is believed. It begins with what its kind of publisher usually earns, and moves with what became of its claims.</p>
<p class="small">Held: claims that came true. Failed: claims that did not. Open: nothing is settled yet. <span class="drawn">The thin line is how unsure the figure is.</span></p>
${all === 0 ? html`<p class="lead">Nothing has been read yet.</p>` : ''}
${listHead(asked, WORDS)}
${rows.length === 0 ? '' : table(rows)}
${listSteps(asked, WORDS)}`,
  );
}

/** What became of its claims. */
const TRIED = ['Held', 'Failed', 'Open'] as const;

const heading = (name: string): Html => html`<th scope="col" class="number">${name}</th>`;

/** On a narrow page, where the head of the table has no room, each figure has its name before it. */
const cell = (name: string, value: Html | string): Html => html`<td class="number" data-name="${name}">${value}</td>`;

function table(rows: readonly PublisherRow[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Publishers"><table class="publishers stacked">
<thead><tr><th scope="col">Publisher</th>${heading('Believed')}<td class="drawn"></td>${[...TRIED, 'Documents'].map(heading)}<th scope="col">On record</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`;
}

function row({ line: { publisher, documents, firstSaid, lastSaid }, record }: PublisherRow): Html {
  const named = kindOf(publisher);
  const { kind, mean } = KIND_PRIORS[named];
  const believed = record?.reliability ?? mean;
  return html`<tr><th scope="row">${nameOf(publisher)}${named === 'other' || named === 'unnamed' ? '' : html` <span class="small">${kind}</span>`}</th>
${cell('Believed', percent(believed))}<td class="drawn">${bar(believed, record?.spread ?? null)}</td>
${[record?.held, record?.failed, record?.open].map((tried, index) => cell(TRIED[index]!, tried === undefined ? '–' : figure(tried)))}
${cell('Documents', figure(documents))}<td class="days">${days(firstSaid, lastSaid)}</td></tr>`;
}

/** A site's name may go on in the next line before a dot. */
function nameOf(publisher: string | null): readonly (Html | string)[] {
  return joined((publisher ?? UNNAMED).split(/(?=\.)/), html`<wbr>`);
}

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
