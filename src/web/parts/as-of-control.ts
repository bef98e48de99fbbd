/** Asks for the page as of another day: a date, and steps to the days on which something was said. */
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Neighbours } from '../routes/as-of.ts';
import { type Html, html } from './html.ts';

export interface AsOfModel extends Neighbours {
  readonly path: string; // of the page, without query
  readonly asOf: string;
  readonly today: string;
}

export function asOfControl({ path, asOf, today, before, after }: AsOfModel): Html {
  const step = (day: string | null, sign: string, words: string) =>
    day === null
      ? html`<span class="step" aria-hidden="true">${sign}</span>`
      : html`<a class="step" href="${day === today ? path : `${path}?asOf=${day}`}" aria-label="${words}: ${dateWords(day)}" title="${words}: ${dateWords(day)}">${sign}</a>`;
  return html`<form class="asof" action="${path}">
<label for="as-of">as of</label>
<input id="as-of" type="date" name="asOf" value="${asOf}" max="${today}" data-day>
<button>Show</button>
${step(before, '◂', 'Before the last word')}${step(after, '▸', after === today ? 'Today' : 'The next word')}
</form>`;
}
