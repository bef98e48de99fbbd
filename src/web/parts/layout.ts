/** The frame around every page. */
import { ASSETS } from '../assets.ts';
import { type Html, html, raw } from './html.ts';

interface Frame {
  readonly title: string; // of the page, without the name of the program
  readonly path?: string; // of the page, to mark it in the menu
  readonly about?: string; // one sentence for search engines and previews
  readonly hasSearch?: boolean; // false where the page has a box of its own
  readonly links?: Html; // further <link>s
  readonly live?: string; // address of the stream at whose changes the parts marked data-fresh are fetched again
}

/** @property more what a narrow screen has no room for */
const MENU: readonly { readonly path: string; readonly label: string; readonly more?: string }[] = [
  { path: '/premieres', label: 'Premieres' },
  { path: '/publishers', label: 'Publishers' },
  { path: '/check', label: 'Check', more: ' a draft' },
  { path: '/scorecard', label: 'Scorecard' },
];

const current = (to: string, path: string | undefined): Html | '' => (to === path ? html` aria-current="page"` : '');

/** How every page begins; the theme of a visitor is put in here. */
export const ROOT = '<html lang="en">';

export function page({ title, path, about, hasSearch = true, links, live }: Frame, main: Html): Html {
  return html`<!doctype html>
${raw(ROOT)}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === '' ? 'Greenlit: is it coming back?' : `${title} · Greenlit`}</title>
${about === undefined ? '' : html`<meta name="description" content="${about}">`}
<link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style.path}">
<link rel="alternate" type="application/atom+xml" title="What changed" href="/feed.xml">
${links ?? ''}
<script src="${ASSETS.script.path}" type="module"></script>
${live === undefined ? '' : html`<script src="${ASSETS.live.path}" type="module"></script>`}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="mark" href="/">Greenlit</a>
<nav aria-label="Pages"><ul>${MENU.map(
    ({ path: to, label, more }) =>
      html`<li><a href="${to}"${current(to, path)}>${label}${more === undefined ? '' : html`<span class="room">${more}</span>`}</a></li>`,
  )}</ul></nav>
${
  hasSearch
    ? html`<form action="/search" role="search"><label class="unseen" for="ask-top">Which series?</label><input id="ask-top" name="q" type="search" placeholder="Which series?" required> <button>Ask</button></form>`
    : ''
}
</header>
<main id="main" tabindex="-1">
${main}
</main>
${live === undefined ? '' : html`<p class="unseen" role="status" data-live="${live}"></p>`}
<footer class="foot"><ul>
<li>Every answer names its sources. Weights and chances are estimates.</li>
<li><a href="/feed.xml">Feed</a></li>
<li><a href="/calendar.ics">Calendar</a></li>
<li><a href="/api"${current('/api', path)}>API</a></li>
<li><a href="/settings"${current('/settings', path)}>Settings</a></li>
</ul></footer>
</body>
</html>`;
}
