/** `/check`: a draft, with the words marked that something is wrong with, and what is wrong beside them. */
import { placedIn } from '../../check/formats/placed.ts';
import type { Proof } from '../../check/formats/proof.ts';
import type { Rejected } from '../../claim/rejected.ts';
import { ASSETS } from '../assets.ts';
import { findingCount, findingMarks, findingNote, numbered } from '../parts/finding-notes.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';

export interface DraftModel {
  readonly text: string; // as it was sent; empty where nothing was yet
  readonly asOf: string | null; // ISO day that was asked for
  /** Null where nothing was sent yet. */
  readonly outcome: Proof | Rejected | null;
}

export function checkPage(model: DraftModel): Html {
  return page(
    {
      title: 'Check a draft',
      path: '/check',
      about: 'Paste a draft about a series and see what is wrong with it, each finding beside its words.',
      links: html`<script src="${ASSETS.desk.path}" type="module"></script>`,
    },
    html`<h1 class="quiet">Check a draft</h1>
<p class="lead">Paste an article about a series. It is checked against itself and against what is on record; nothing of it is kept.</p>
<form class="desk" method="post" action="/check" data-desk>
<div class="sheet">
<div class="layer" aria-hidden="true" data-part="layer">${layer(model)}</div>
<label class="unseen" for="draft">The draft</label>
<textarea id="draft" name="draft" maxlength="${LONGEST_DRAFT}" spellcheck="true" autocomplete="off" placeholder="# Will there be a second season?" required>${`\n${model.text}`}</textarea>
</div>
<div>
<p class="controls"><label for="as-of">against the record as of</label> <input id="as-of" name="asOf" type="date" value="${model.asOf ?? ''}"> <button class="main">Check</button></p>
<p class="count" role="status" data-part="count">${count(model)}</p>
<div data-part="findings">${notes(model)}</div>
</div>
</form>`,
  );
}

/** What the page's script puts in place while somebody types; the elements stay, so that the count is read out where it changes. */
export function checkedParts(model: DraftModel): Html {
  return html`<div data-part="layer">${layer(model)}</div><p data-part="count">${count(model)}</p><div data-part="findings">${notes(model)}</div>`;
}

/** A book has as many letters; a draft has a hundredth. */
export const LONGEST_DRAFT = 500_000;

/** The same words behind the ones that are typed, so that marks show through. */
function layer({ text, outcome }: DraftModel): Html {
  if (outcome === null || 'reason' in outcome) return html`${text}\n`;
  const proof = placedIn(outcome);
  // Places of another text than the one typed cannot be marked in it.
  const marks = proof.sheet.text === text ? numbered(proof) : [];
  return html`${findingMarks({ text, marks: [] }, [0, text.length], marks)}\n`;
}

function count({ outcome }: DraftModel): Html {
  if (outcome === null) return html`Findings appear here.`;
  if ('reason' in outcome) return html`This cannot be checked: ${outcome.reason}. ${outcome.hint}.`;
  return findingCount(outcome.findings);
}

function notes({ outcome }: DraftModel): Html | string {
  if (outcome === null || 'reason' in outcome || outcome.findings.length === 0) return '';
  const proof = placedIn(outcome);
  return html`<ol class="findings" aria-label="Findings">${numbered(proof).map((one) => findingNote(one, proof, 'draft'))}</ol>`;
}
