/** The findings of several documents as one page that stands alone: to send, to print, to keep with a build. */
import { type PlacedProof, placedIn } from '../../check/formats/placed.ts';
import { type Proof, proofName } from '../../check/formats/proof.ts';
import { ASSETS } from '../assets.ts';
import { blockElement, blocksOf } from '../parts/blocks.ts';
import { findingCount, findingMarks, findingNote, type Numbered, numbered } from '../parts/finding-notes.ts';
import { type Html, html, joined, raw, safeUrl } from '../parts/html.ts';

/** @returns a whole page without script, its style in it */
export function checkReport(proofs: readonly Proof[]): string {
  const withFindings = proofs.filter(({ findings }) => findings.length > 0);
  const clean = proofs.filter(({ findings }) => findings.length === 0);
  const all = proofs.flatMap(({ findings }) => findings);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Findings · Greenlit</title>
<style>${raw(ASSETS.style.body)}</style>
</head>
<body>
<main>
<h1 class="quiet">Findings</h1>
<p class="count">${findingCount(all)}<span>in ${withFindings.length} of ${proofs.length} ${proofs.length === 1 ? 'document' : 'documents'}</span></p>
${withFindings.map((proof, index) => article(proof, `d${index + 1}-`))}
${clean.length === 0 ? '' : html`<section class="section plain"><h2>Nothing found in</h2><ul>${clean.map((proof) => html`<li>${proofName(proof)}</li>`)}</ul></section>`}
</main>
</body>
</html>`}\n`;
}

function article(proof: Proof, prefix: string): Html {
  const { document } = proof;
  const placed = placedIn(proof);
  const findings = numbered(placed, prefix);
  const url = safeUrl(document.url);
  const about = [
    proofName(proof),
    document.publisher ?? '',
    document.published?.slice(0, 10) ?? 'undated',
    url === null ? '' : html`<a href="${url}" rel="noreferrer nofollow">the page itself</a>`,
  ];
  return html`<article class="document section">
<h2>${document.headline ?? proofName(proof)}</h2>
<p class="small">${joined(
    about.filter((part) => part !== ''),
    ' · ',
  )}</p>
<div class="text">${blocksOf(document).map((block) => passage(proof, placed, block, findings))}</div>
</article>`;
}

/** A block with its marks, and beside it the notes on what begins in it. */
function passage(
  { document }: Proof,
  placed: PlacedProof,
  { kind, span: [start, end] }: ReturnType<typeof blocksOf>[number],
  findings: readonly Numbered[],
): Html {
  const inText = findings.map((one) => ({ ...one, span: one.finding.span }));
  const here = inText.filter(({ span }) => span[0] < end && span[1] > start);
  const beginning = findings.filter(({ finding: { span } }) => span[0] >= start && span[0] < end);
  const notes =
    beginning.length === 0
      ? ''
      : html`<ol class="findings" aria-label="Findings in this passage">${beginning.map((one) => findingNote(one, placed, 'passage'))}</ol>`;
  return html`<div class="block">${blockElement(kind, findingMarks(document, [start, end], here))}${notes}</div>`;
}
