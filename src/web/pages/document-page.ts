/** `/documents/ID`: the text as it was, with its claims and what the desk found marked where they stand. */
import { publisherLabel } from '../../answer/source-words.ts';
import { type PlacedProof, placedIn } from '../../check/formats/placed.ts';
import type { Claim, Span } from '../../claim/claim.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Block } from '../../claim/document.ts';
import type { Finding } from '../../claim/finding.ts';
import type { StoredDocument } from '../../ledger/ledger.ts';
import { blockElement, blocksOf } from '../parts/blocks.ts';
import { claimNote, seriesName } from '../parts/claim-note.ts';
import { titleOf } from '../parts/document-title.ts';
import { fateMark, shape } from '../parts/fate-mark.ts';
import { findingCount, findingNote, type Numbered, numbered } from '../parts/finding-notes.ts';
import { type Html, html, joined, safeUrl } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { passage } from '../parts/passage.ts';
import { findingAnchor } from '../parts/places.ts';

interface DocumentModel {
  readonly stored: StoredDocument;
  /** What the desk finds in it by itself. */
  readonly findings: readonly Finding[];
  /** Where the page of a series is; null for one that has none. */
  readonly seriesPath: (claim: Claim) => string | null;
}

/** Longer texts are shown up to here; their whole is one link away. */
const MOST_CHARACTERS = 200_000;

export function documentPage(model: DocumentModel): Html {
  const { stored, findings, seriesPath } = model;
  const { document, reading } = stored;
  const isAboutOne = new Set(reading.claims.map(({ series }) => series)).size < 2;
  const claims = [...reading.claims].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const blocks = blocksOf(document).filter(({ span }) => span[0] < MOST_CHARACTERS);
  const placed = placedIn({ document, path: null, source: null, findings });
  const beside: Beside = {
    claims,
    noteOf: (claim) => claimNote(claim, seriesPath(claim), isAboutOne),
    placed,
    findings: numbered(placed).map((one) => ({ ...one, anchor: findingAnchor(one.finding.span) })),
  };
  const isCut = document.text.length > MOST_CHARACTERS;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return page(
    { title: titleOf(document) },
    html`<article class="document">
${opening(model, headline === undefined ? null : blockParts(stored, headline, beside))}
<div class="text">${blocks.filter((block) => block !== headline).map((block) => blockRow(stored, block, beside))}</div>
${isAboutOne && claims.length > 0 ? html`<p class="note">All of it is about ${seriesName(claims[0]!, seriesPath(claims[0]!))}.</p>` : ''}
${isCut ? html`<p class="note">The text goes on: this is its first fifth of a million characters. <a href="/documents/${document.id}.txt">The whole text</a></p>` : ''}
</article>`,
  );
}

/** What it is and where it is from. @param headline with its marks and notes; null where the text has none */
function opening({ stored, findings }: DocumentModel, headline: BlockParts | null): Html {
  const { document, reading, said, learned, reader } = stored;
  const { claims } = reading;
  const url = safeUrl(document.url);
  const publisher = publisherLabel({ ...document, said, learned });
  const isNamed = headline !== null || document.headline !== null;
  const about = [
    isNamed ? publisher : '',
    document.byline ?? '',
    said === null ? 'undated' : html`<time datetime="${said}">${dateWords(said)}</time>`,
    document.updated === null ? '' : `updated ${dateWords(document.updated.slice(0, 10))}`,
    url === null ? '' : html`<a href="${url}" rel="noreferrer nofollow">the original page</a>`,
  ];
  return html`<div class="opening">
<div>
<h1>${headline?.words ?? document.headline ?? publisher}</h1>
<p class="meta">${joined(
    about.filter((part) => part !== ''),
    ' · ',
  )}</p>
<p class="small">On record since ${dateWords(learned)}; read by version ${reader} of the reader. ${claims.length === 0 ? 'No claim was found in it.' : ''}</p>
${claims.length + findings.length === 0 ? '' : legend(claims, findings)}
</div>
${headline?.notes ?? ''}
</div>`;
}

function legend(claims: readonly Claim[], findings: readonly Finding[]): Html {
  const marks = html`<p class="legend"><span>Marked:</span>${(['renewed', 'undecided', 'cancelled', 'ending'] as const).map((fate) => fateMark(fate))}${fateMark('released', 'a date')}<span class="fate fact">${shape('fact')}another fact</span></p>`;
  const found = html`<p class="legend"><span>Underlined and numbered, what the desk finds:</span>${findingCount(findings)}</p>`;
  return html`${claims.length === 0 ? '' : marks}${findings.length === 0 ? '' : found}`;
}

/** What stands beside the text, with the places it belongs to. */
interface Beside {
  readonly claims: readonly Claim[];
  readonly noteOf: (claim: Claim) => Html;
  readonly placed: PlacedProof;
  readonly findings: readonly Numbered[];
}

function blockRow(stored: StoredDocument, block: Block, beside: Beside): Html {
  const { words, notes } = blockParts(stored, block, beside);
  return html`<div class="block">${blockElement(block.kind, words)}${notes}</div>`;
}

interface BlockParts {
  readonly words: Html; // with their marks
  readonly notes: Html | string; // what stands beside them
}

function blockParts({ document }: StoredDocument, block: Block, { claims, noteOf, placed, findings }: Beside): BlockParts {
  const [start, end] = [block.span[0], Math.min(block.span[1], MOST_CHARACTERS)];
  const isHere = ({ span }: { readonly span: Span }) => span[0] < end && span[1] > start;
  const claimed = claims.filter(isHere);
  const found = findings.filter(({ finding }) => isHere(finding));
  const claimNotes = claimed.filter(({ span }) => span[0] >= start).map(noteOf);
  const findingNotes = found.filter(({ finding }) => finding.span[0] >= start).map((one) => findingNote(one, placed, 'passage'));
  const notes = [
    findingNotes.length === 0 ? '' : html`<ol class="findings" aria-label="Findings in this passage">${findingNotes}</ol>`,
    claimNotes.length === 0 ? '' : html`<ul class="notes" aria-label="Claims in this passage">${claimNotes}</ul>`,
  ];
  return {
    words: passage(document, [start, end], claimed, found),
    notes: claimNotes.length + findingNotes.length === 0 ? '' : html`<div class="beside">${notes}</div>`,
  };
}
