/** A Brief as HTML: a page of its own with linked data, and the same to put into another page. */
import { html, raw } from 'hono/html';
import type { Brief, Section, Sentence, Source } from './brief.ts';
import { jsonLd } from './json-ld.ts';
import { aroundReferences, headlineOf, type Reference, referencesOf, sourceName, urlOf, webAddress } from './references.ts';
import { distinct } from './words.ts';

type Html = ReturnType<typeof html>;

/** The whole page; it loads nothing. */
export function renderHtml(brief: Brief): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${brief.title.text}</title>
<meta name="description" content="${brief.sections[0]!.sentences[0]!.text}">
${linkedData(brief)}
<style>
${raw(STYLE)}
</style>
</head>
<body>
<main>
<article>
<h1>${brief.title.text}</h1>
${briefBody(brief, webAddress)}
</article>
</main>
</body>
</html>
`);
}

/** Data that no browser runs; a `<` in a title must not end it. */
export function linkedData(brief: Brief): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(jsonLd(brief)).replaceAll('<', '\\u003c'))}</script>`;
}

/** Where a reference leads; null for the source's line at the end of the article. */
type AddressOf = (reference: Reference) => string | null;

/** What stands under the title. */
export function briefBody(brief: Brief, addressOf: AddressOf): Html {
  return html`${brief.sections.map((section) => sectionHtml(section, brief, addressOf))}
<footer class="sources"><h2 id="sources">Sources</h2>
<ol>
${brief.sources.map(sourceHtml)}
</ol></footer>`;
}

function sectionHtml({ id, heading, sentences }: Section, brief: Brief, addressOf: AddressOf): Html {
  const text = html`<p>${sentences.map((sentence, index) => html`${index === 0 ? '' : ' '}${sentenceHtml(sentence, brief, addressOf)}`)}</p>`;
  return heading === null
    ? html`<div class="lead">${text}</div>
`
    : html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${text}</section>
`;
}

function sentenceHtml(sentence: Sentence, brief: Brief, addressOf: AddressOf): Html {
  const [words, stop] = aroundReferences(sentence);
  return html`${words}${referencesOf(sentence, brief).map((reference) => referenceHtml(reference, addressOf(reference)))}${stop}`;
}

/** The quote is what the pointer shows. */
function referenceHtml({ source: { number }, claims }: Reference, address: string | null): Html {
  const quotes = distinct(claims.map(({ quote }) => `“${quote.replace(/\s+/g, ' ').trim()}”`)).join(' … ');
  const title = quotes === '' ? '' : html` title="${quotes}"`;
  return html`<sup><a href="${address ?? `#source-${number}`}"${title} aria-label="source ${number}">[${number}]</a></sup>`;
}

function sourceHtml(source: Source): Html {
  const [url, headline] = [urlOf(source), headlineOf(source)];
  const words = `${sourceName(source)}${headline === null ? '' : `: ${headline}`}`;
  return html`<li id="source-${source.number}">${url === null ? words : html`<a href="${url}">${words}</a>`}</li>
`;
}

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, "Liberation Serif", serif; }
h1, h2 { line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
p { margin: 0; }
.lead { font-size: 1.25rem; }
sup { line-height: 0; font-size: 0.75em; margin-left: 0.15em; }
.sources { font-size: 0.9375rem; }`;
