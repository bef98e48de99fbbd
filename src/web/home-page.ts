/** `/`: one question, one box, what changed, what comes, what is waited for. */
import { silenceSentence } from '../answer/sentences.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { dayNote, followedNote, seasonRows } from './lists.ts';
import { changesPath } from './places.ts';
import type { SeasonOf } from './record.ts';

export interface HomeModel {
  readonly changes: readonly SeasonOf[];
  readonly premieres: readonly SeasonOf[];
  readonly waiting: readonly SeasonOf[];
  readonly series: number; // on record
  readonly documents: number;
  readonly carriers: readonly string[]; // that are listed alone; empty for all
}

export function homePage(model: HomeModel): Html {
  const isEmpty = model.documents === 0;
  return page(
    {
      title: '',
      path: '/',
      about: 'Was a series renewed, and when is it back? Answered with the words that say so.',
      hasSearch: false,
      live: changesPath(),
    },
    html`<section class="ask">
<h1>Is it coming back?</h1>
${searchBox('')}
<p class="small">${
      isEmpty
        ? 'Nothing has been read yet.'
        : `From ${count(model.documents, 'document')} about ${count(model.series, 'series', 'series')}: a title, or a question such as ‘was it renewed?’`
    }</p>
</section>
<div data-fresh="lists">${isEmpty ? empty() : lists(model)}</div>`,
  );
}

/** The box with the place for what is found while one types. */
export function searchBox(query: string): Html {
  return html`<form class="box" action="/search" role="search">
<label class="unseen" for="ask">Which series?</label>
<input id="ask" name="q" type="search" value="${query}" placeholder="Which series?" autocomplete="off" spellcheck="false" required data-suggest>
<button>Ask</button>
</form>
<div class="found" data-found aria-live="polite"></div>`;
}

function lists({ changes, premieres, waiting, carriers }: HomeModel): Html {
  return html`${followedNote(carriers)}<div class="pair">
<section aria-labelledby="changed"><h2 id="changed">What changed lately</h2>${
    changes.length === 0
      ? html`<p class="note">No decision is on record.</p>`
      : seasonRows(changes, ({ verdict }) => dayNote(verdict.fate.since))
  }</section>
<div>
<section aria-labelledby="soon"><h2 id="soon">Premieres soon</h2>${
    premieres.length === 0
      ? html`<p class="note">No date to come is on record.</p>`
      : html`${seasonRows(premieres, () => null)}<p class="note"><a href="/premieres">All premieres to come</a></p>`
  }</section>
${
  waiting.length === 0
    ? ''
    : html`<section class="section" aria-labelledby="waiting"><h2 id="waiting">Still waiting</h2>${seasonRows(waiting, ({ answer, verdict }) => silenceSentence(verdict, answer.asOf))}</section>`
}
</div>
</div>`;
}

function empty(): Html {
  return html`<section><p class="lead">Add coverage, and the answers appear here: <code>greenlit add PATH</code> takes files, folders, feeds and addresses.</p></section>`;
}

const FIGURE = new Intl.NumberFormat('en');

export function count(number: number, one: string, many = `${one}s`): string {
  return `${FIGURE.format(number)} ${number === 1 ? one : many}`;
}
