/** The documents that an answer rests on, newest first. */
import { publisherLabel } from '../../answer/source-words.ts';
import type { Answer } from '../../claim/answer.ts';
import { counted, dateWords } from '../../claim/dates-in-words.ts';
import { type TextOf, titlesIn } from './document-title.ts';
import { type Html, html } from './html.ts';
import { answerPath, documentPath } from './places.ts';

const MOST_DOCUMENTS = 25;

export function documentsList(answer: Answer, textOf: TextOf): Html {
  const titles = titlesIn(answer, MOST_DOCUMENTS, textOf);
  const shown = answer.documents.slice(0, MOST_DOCUMENTS);
  const rest = answer.documents.length - shown.length;
  return html`<section class="plain" aria-labelledby="documents"><h2 id="documents">${counted(answer.documents.length, 'document')}</h2>
<ul>${shown.map(
    (document) => html`<li><a href="${documentPath(document.id)}">${titles.get(document.id)!}</a>
<p class="small">${publisherLabel(document)}, ${document.said === null ? 'undated' : dateWords(document.said.slice(0, 10))}</p></li>`,
  )}</ul>${rest > 0 ? html`<p class="note">The other ${rest} are in the <a href="${answerPath(answer.series, answer.asOf)}">answer as data</a>.</p>` : ''}</section>`;
}
