/** Pages that say that something is not there, or went wrong: what happened, and what to do. */
import { type Html, html } from './html.ts';
import { page } from './layout.ts';

export interface Message {
  readonly title: string; // a sentence
  readonly hint: string;
  readonly near?: readonly { readonly label: string; readonly path: string }[];
}

export function messagePage({ title, hint, near = [] }: Message): Html {
  return page(
    { title: title.replace(/\.$/, '') },
    html`<div class="message"><h1>${title}</h1><p class="lead">${hint}</p>${
      near.length === 0
        ? ''
        : html`<section class="section" aria-labelledby="near"><h2 id="near">Did you mean</h2><ul class="rows">${near.map(
            ({ label, path }) => html`<li><a class="title" href="${path}">${label}</a></li>`,
          )}</ul></section>`
    }</div>`,
  );
}
