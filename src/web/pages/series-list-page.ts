/** `/series`: every series on record, each with its answer in a line. */
import type { Answer } from '../../claim/answer.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { answerRows } from '../parts/lists.ts';
import { type ListWords, listHead, listSteps } from '../parts/paged-list.ts';
import type { Record } from '../record/record.ts';
import type { IndexedSeries } from '../record/series-index.ts';
import { type ListAsked, paged, type Query } from '../routes/paged.ts';

const WORDS: ListWords = { path: '/series', one: 'series', many: 'series', order: 'those spoken of last first' };

/** @param query `q`, a part of a title or of another name of the series, and `page` */
export function seriesListAsked(index: Record['index'], query: Query): ListAsked<IndexedSeries> {
  const name = (query('q') ?? '').trim();
  const all = index.recent(Number.POSITIVE_INFINITY);
  const part = name.toLowerCase();
  const isNamed = ({ title, aliases }: IndexedSeries) => [title, ...(aliases ?? [])].some((one) => one.toLowerCase().includes(part));
  return { ...paged(part === '' ? all : all.filter(isNamed), query('page')), all: all.length, name };
}

/** @param answers to the rows that are asked for, in their order */
export function seriesListPage(asked: ListAsked<IndexedSeries>, answers: readonly Answer[]): Html {
  return page(
    { title: 'Series', path: '/series', about: 'Every series that the coverage on record speaks of, each with its answer.' },
    html`<div class="message"><h1>Every series on record</h1></div>
${asked.all === 0 ? html`<p class="lead">Nothing has been read yet.</p>` : ''}
${listHead(asked, WORDS)}
${answers.length === 0 ? '' : html`<section class="found">${answerRows(answers)}</section>`}
${listSteps(asked, WORDS)}`,
  );
}
