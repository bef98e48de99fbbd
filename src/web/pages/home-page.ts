/** `/`: one question, one box, what changed, what comes, what is waited for. */
import { chanceSentence, silenceSentence } from '../../answer/sentences.ts';
import { dayRange } from '../../claim/edtf.ts';
import { carrierOf } from '../feeds/selection.ts';
import { figureOf } from '../parts/figures.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { changeRows, dayNote, followedNote, seasonRows } from '../parts/lists.ts';
import { changesPath } from '../parts/places.ts';
import type { ChangeOf, SeasonOf } from '../record/record.ts';

interface HomeModel {
  readonly changes: readonly ChangeOf[];
  readonly decided: readonly SeasonOf[]; // shown where nothing changed yet
  readonly premieres: readonly SeasonOf[];
  readonly waiting: readonly SeasonOf[];
  readonly today: Temporal.PlainDate;
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
        : html`A title does, or a question such as ‘was Followers renewed?’ On record: ${figureOf(model.documents, 'document')} about <a href="/series">${figureOf(model.series, 'series', 'series')}</a>.`
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

/** Older news than this is not of late, and what comes later is not soon. */
const LATE_DAYS = 90;
const SOON_DAYS = 365;

function lists({ changes, decided, premieres, waiting, carriers, today }: HomeModel): Html {
  const newest = changes[0]?.change.since ?? null;
  const isLate = newest !== null && newest >= today.subtract({ days: LATE_DAYS }).toString();
  const horizon = today.add({ days: SOON_DAYS });
  const soon = premieres.filter(({ verdict }) => Temporal.PlainDate.compare(dayRange(verdict.premiere!.edtf)!.first, horizon) <= 0);
  return html`${followedNote(carriers)}<div class="pair">
<section aria-labelledby="changed"><h2 id="changed">${isLate ? 'What changed lately' : changes.length > 0 ? 'The last changes on record' : 'The last decisions on record'}</h2>${
    changes.length > 0
      ? changeRows(changes)
      : decided.length > 0
        ? seasonRows(decided, decidedNote)
        : html`<p class="note">No decision is on record.</p>`
  }</section>
<div>
<section aria-labelledby="soon"><h2 id="soon">Premieres soon</h2>${
    soon.length === 0 ? html`<p class="note">No date within a year is on record.</p>` : seasonRows(soon, (season) => carrierOf(season))
  }${premieres.length === 0 ? '' : html`<p class="note"><a href="/premieres">All premieres to come</a></p>`}</section>
${
  waiting.length === 0
    ? ''
    : html`<section class="section" aria-labelledby="waiting"><h2 id="waiting">Still waiting</h2>${seasonRows(waiting, waitingNote)}</section>`
}
</div>
</div>`;
}

/** Since when; of a season that is out the sentence itself says it. */
function decidedNote({ verdict: { fate } }: SeasonOf): Html | null {
  return fate.status === 'released' ? null : dayNote(fate.since);
}

function waitingNote({ answer, verdict }: SeasonOf): string {
  return [silenceSentence(verdict, answer.asOf), chanceSentence(answer, verdict)].filter((sentence) => sentence !== null).join(' ');
}

function empty(): Html {
  return html`<section><p class="lead">Answers appear here once there is coverage to answer from. On the server, <code>greenlit add PATH</code> reads files, folders, feeds and web addresses; <code>greenlit add examples</code> is a start.</p></section>`;
}
