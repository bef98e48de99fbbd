/** Pages that say that something is not there, or went wrong: what happened, and what to do. */

import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { searchBox } from './home-page.ts';

export interface Message {
  readonly title: string; // a sentence
  readonly hint: string;
  /** What stands over what is near; 'Did you mean' where it is left out. */
  readonly nearby?: string;
  readonly near?: readonly { readonly label: string; readonly path: string }[];
}

/** @param asks whether to ask again is what to do, so that the box stands large */
export function messagePage({ title, hint, nearby = 'Did you mean', near = [] }: Message, asks: boolean): Html {
  return page(
    { title: title.replace(/\.$/, ''), hasSearch: !asks },
    html`<div class="message"><h1>${title}</h1><p class="lead">${hint}</p>${asks ? searchBox('') : ''}${
      near.length === 0
        ? ''
        : html`<section class="section" aria-labelledby="near"><h2 id="near">${nearby}</h2><ul class="rows">${near.map(
            ({ label, path }) => html`<li><a class="title" href="${path}">${label}</a></li>`,
          )}</ul></section>`
    }</div>`,
  );
}
