/** Claims for and against a verdict: quotes that open the document where they stand. */
import { percent, signed } from '../../answer/figure-words.ts';
import { type Side, sidesOf } from '../../answer/sides.ts';
import { publisherLabel, SPEAKER_WORDS } from '../../answer/source-words.ts';
import { counted, dateWords } from '../../claim/dates-in-words.ts';
import type { Evidence, Verdict } from '../../claim/verdict.ts';
import { hueOf } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { documentPath } from './places.ts';

/** Claims shown a side before one asks for the rest, and the most of those. */
const SHOWN = 4;
const MOST = 26;

export function evidenceSides(verdict: Verdict): Html {
  const sides = sidesOf(verdict);
  return html`<div class="sides">
${side('for', 'What speaks for this', sides.for, 'No page speaks for this.')}
${side('against', 'What speaks against it', sides.against, 'No page speaks against it.')}
</div>
<p class="note">${startSentence(verdict)} A weight of +0.7 doubles the odds of the answer, one of −0.7 halves them; where several say the same, each alone weighs
little.</p>`;
}

function side(id: string, title: string, { moving, idle }: Side, none: string): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${moving.length === 0 ? html`<p class="note">${none}</p>` : html`<ul class="evidence">${moving.slice(0, SHOWN).map(item)}</ul>`}
${further(moving.slice(SHOWN), (count) => `${count} more`)}
${further(idle, (count) => `${counted(count, 'claim')} that no longer ${count === 1 ? 'counts' : 'count'}: ${count === 1 ? 'a copy' : 'copies'}, or overtaken`)}</section>`;
}

/** Claims that one asks for. */
function further(evidence: readonly Evidence[], label: (count: number) => string): Html | string {
  if (evidence.length === 0) return '';
  const cut = evidence.length > MOST ? `, ${MOST} of them here` : '';
  return html`<details class="note"><summary>${label(evidence.length)}${cut}</summary><ul class="evidence">${evidence.slice(0, MOST).map(item)}</ul></details>`;
}

function item({ claim, document, weight }: Evidence): Html {
  const certainty = claim.certainty === 'certain' ? '' : ` · ${claim.certainty}`;
  const when = document.said === null ? 'undated' : html`<time datetime="${document.said}">${dateWords(document.said.slice(0, 10))}</time>`;
  return html`<li class="${hueOf(claim)}"><blockquote>“<a href="${documentPath(document.id, claim.span)}">${claim.quote}</a>”</blockquote>
<p class="source"><span>${publisherLabel(document)}, ${when} · ${SPEAKER_WORDS[claim.speaker]}${certainty}</span> <span class="weight" title="log-odds">${signed(weight)}</span></p></li>`;
}

/** 'Before any page spoke, this was 31% likely. The silence since weighs −4.9.' */
function startSentence({ prior, silence }: Verdict): string {
  const quiet = silence === undefined || Math.abs(silence) < 0.05 ? '' : ` The silence since weighs ${signed(silence)}.`;
  return `Before any page spoke, this was ${percent(1 / (1 + Math.exp(-prior)))} likely.${quiet}`;
}
