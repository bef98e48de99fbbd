/** What stands around a list that comes in pages: a box for a name, how many there are, and steps to the other pages. */
import { capital } from '../../answer/capital.ts';
import type { ListAsked } from '../routes/paged.ts';
import { figure, figureOf } from './figures.ts';
import { type Html, html } from './html.ts';

export interface ListWords {
  readonly path: string; // of the page
  readonly one: string; // what a row is called
  readonly many: string;
  readonly order: string; // which come first: 'those with most claims settled first'
}

/** The box, where there is more than a page, and what was found. Nothing of an empty list. */
export function listHead(asked: ListAsked<unknown>, words: ListWords): Html | '' {
  if (asked.all === 0) return '';
  return html`${asked.pages > 1 || asked.name !== '' ? finder(asked.name, words) : ''}
<p class="small" role="status">${foundSentence(asked, words)}</p>`;
}

function finder(name: string, { path, many }: ListWords): Html {
  return html`<form class="controls finder" action="${path}" role="search" aria-label="${capital(many)}"><label for="name">Name</label> <input id="name" name="q" type="search" value="${name}" autocomplete="off" spellcheck="false"> <button>Find</button></form>`;
}

/** '51 to 100 of 832 publishers on record, those with most claims settled first.' */
function foundSentence({ rows, before, found, all, name, pages }: ListAsked<unknown>, { path, one, many, order }: ListWords): Html {
  const back = name === '' ? '' : html` <a href="${path}">All ${figure(all)}</a>`;
  const named = name === '' ? '' : ` with ‘${name}’ in ${found === 1 ? 'its' : 'their'} name`;
  if (found === 0) return html`No ${one} on record has ‘${name}’ in its name.${back}`;
  if (pages === 1) return html`${figureOf(found, one, many)} on record${named}.${back}`;
  return html`${figure(before + 1)} to ${figure(before + rows.length)} of ${figureOf(found, one, many)} on record${named}, ${order}.${back}`;
}

/** Nothing where there is one page. */
export function listSteps({ page, pages, name }: ListAsked<unknown>, { path, many }: ListWords): Html | '' {
  if (pages === 1) return '';
  const step = (to: number, rel: string, words: string) =>
    to < 1 || to > pages ? '' : html`<li><a href="${pathOf(path, name, to)}" rel="${rel}">${words}</a></li>`;
  return html`<nav class="note" aria-label="Further ${many}"><ul class="links">${step(page - 1, 'prev', 'Those before')}${step(page + 1, 'next', 'Those after')}<li>Page ${page} of ${pages}</li></ul></nav>`;
}

function pathOf(path: string, name: string, page: number): string {
  const query = new URLSearchParams({ ...(name === '' ? {} : { q: name }), ...(page === 1 ? {} : { page: String(page) }) });
  return query.size === 0 ? path : `${path}?${query}`;
}
