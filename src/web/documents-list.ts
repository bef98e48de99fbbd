/** The documents that an answer rests on, newest first. */
import { counted, dateWords } from '../answer/dates-in-words.ts';
import { publisherName } from '../answer/sentences.ts';
import type { Answer } from '../claim/answer.ts';
import { titlesIn } from './document-title.ts';
import { type Html, html } from './html.ts';
import { documentPath } from './places.ts';

const MOST_DOCUMENTS = 25;

export function documentsList(answer: Answer): Html {
  const titles = titlesIn(answer);
  const shown = answer.documents.slice(0, MOST_DOCUMENTS);
  const rest = answer.documents.length - shown.length;
  return html`<section class="plain" aria-labelledby="documents"><h2 id="documents">${counted(answer.documents.length, 'document')}</h2>
<ul>${shown.map(
    (document) => html`<li><a href="${documentPath(document.id)}">${titles.get(document.id)!}</a>
<p class="small">${publisherName(document)}, ${document.said === null ? 'undated' : dateWords(document.said.slice(0, 10))}</p></li>`,
  )}</ul>${rest > 0 ? html`<p class="note">${rest} more are in the JSON.</p>` : ''}</section>`;
}
