/** `/search`: what a question may mean, and where the coverage has its words. */
import { publisherLabel } from '../../answer/source-words.ts';
import type { Answer } from '../../claim/answer.ts';
import type { Span } from '../../claim/claim.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Hit } from '../../ledger/ledger.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { answerRows } from '../parts/lists.ts';
import { documentPath } from '../parts/places.ts';
import { searchBox } from './home-page.ts';

interface SearchModel {
  readonly query: string;
  /** How well the question was understood: several series have the title, or none, and these are near. */
  readonly kind: 'ambiguous' | 'unknown' | 'empty';
  readonly answers: readonly Answer[];
  /** The title of a series that the catalogue knows, and no document on record speaks of. */
  readonly elsewhere: string | null;
  readonly hits: readonly Hit[];
}

export function searchPage(model: SearchModel): Html {
  return page(
    { title: model.query === '' ? 'Search' : model.query, hasSearch: false },
    html`<section class="ask">
<h1>${headline(model)}</h1>
${searchBox(model.query)}
${why(model)}
</section>
${model.answers.length === 0 ? '' : html`<section class="found" aria-labelledby="series"><h2 id="series">${model.kind === 'ambiguous' ? 'Which one?' : 'Did you mean'}</h2>${answerRows(model.answers)}</section>`}
${model.hits.length === 0 ? '' : html`<section class="section hits" aria-labelledby="words"><h2 id="words">Where the coverage has these words</h2>${hitRows(model.hits)}</section>`}`,
  );
}

/** What is shown under the box while one types. */
export function suggestions(query: string, answers: readonly Answer[]): Html {
  return answers.length === 0
    ? html`<p class="note">No series on record begins with ‘${query}’.</p>`
    : html`<p class="unseen">${answers.length} found</p>${answerRows(answers)}`;
}

function headline({ query, kind, elsewhere }: SearchModel): string {
  if (kind === 'empty') return 'Is it coming back?';
  if (kind === 'ambiguous') return `‘${query}’ may mean several series.`;
  return elsewhere === null ? `No series on record is called ‘${query}’.` : `No page on record is about ${elsewhere}.`;
}

/** What to make of nothing, or of next to nothing. */
function why({ kind, elsewhere, answers, hits }: SearchModel): Html | '' {
  if (kind !== 'unknown') return '';
  if (elsewhere !== null) return html`<p class="small">The series is known; no document that was read speaks of it.</p>`;
  return answers.length + hits.length > 0
    ? ''
    : html`<p class="small">No document that was read has these words either. The title alone finds most; here is <a href="/series">every series on record</a>.</p>`;
}

function hitRows(hits: readonly Hit[]): Html {
  return html`<ul class="rows">${hits.map(
    ({
      text,
      matches,
      document,
      claim,
    }) => html`<li><p class="quote">${claim === null ? '' : '“'}<a href="${documentPath(document.id, claim?.span ?? null)}">${marked(text, matches)}</a>${claim === null ? '' : '”'}</p>
<p class="when">${publisherLabel(document)}${document.said === null ? '' : `, ${dateWords(document.said)}`}${claim === null ? '' : ` · about ${claim.series}`}</p></li>`,
  )}</ul>`;
}

function marked(text: string, matches: readonly Span[]): readonly (Html | string)[] {
  let at = 0;
  const pieces: (Html | string)[] = [];
  for (const [start, end] of matches) {
    pieces.push(text.slice(at, start), html`<b>${text.slice(start, end)}</b>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
