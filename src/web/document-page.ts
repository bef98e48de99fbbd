/** `/documents/ID`: the text as it was, with its claims and what the desk found marked where they stand. */
import { dateWords } from '../answer/dates-in-words.ts';
import { publisherName, SPEAKER_WORDS, valueWords } from '../answer/sentences.ts';
import { type PlacedProof, placedIn } from '../check/formats/placed.ts';
import type { Claim, Predicate, Span } from '../claim/claim.ts';
import type { Block } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import type { StoredDocument } from '../ledger/ledger.ts';
import { blockElement, blocksOf } from './blocks.ts';
import { fateMark, hueOf, shape } from './fate-mark.ts';
import { findingCount, findingNote, type Numbered, numbered } from './finding-notes.ts';
import { type Html, html, joined, safeUrl } from './html.ts';
import { page } from './layout.ts';
import { passage } from './passage.ts';
import { findingAnchor, quoteAnchor } from './places.ts';

export interface DocumentModel {
  readonly stored: StoredDocument;
  /** What the desk finds in it by itself. */
  readonly findings: readonly Finding[];
  /** Where the page of a series is; null for one that has none. */
  readonly seriesPath: (claim: Claim) => string | null;
}

/** Longer texts are shown up to here; their whole is one link away. */
const MOST_CHARACTERS = 200_000;

export function documentPage({ stored, findings, seriesPath }: DocumentModel): Html {
  const { document, reading } = stored;
  const url = safeUrl(document.url);
  const isAboutOne = new Set(reading.claims.map(({ series }) => series)).size < 2;
  const claims = [...reading.claims].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const blocks = blocksOf(document).filter(({ span }) => span[0] < MOST_CHARACTERS);
  const placed = placedIn({ document, path: null, source: null, findings });
  const beside: Beside = {
    claims,
    claimNote: (claim) => note(claim, seriesPath(claim), isAboutOne),
    placed,
    findings: numbered(placed).map((one) => ({ ...one, anchor: findingAnchor(one.finding.span) })),
  };
  const isCut = document.text.length > MOST_CHARACTERS;
  const card = { ...document, said: stored.said, learned: stored.learned };
  const title = document.headline ?? 'A page without a headline';
  return page(
    { title },
    html`<article class="document">
<h1>${title}</h1>
<p class="meta">${joined(
      [
        publisherName(card),
        document.byline ?? '',
        stored.said === null ? 'undated' : html`<time datetime="${stored.said}">${dateWords(stored.said)}</time>`,
        document.updated === null ? '' : `updated ${dateWords(document.updated.slice(0, 10))}`,
        url === null ? '' : html`<a href="${url}" rel="noreferrer nofollow">the page itself</a>`,
      ].filter((part) => part !== ''),
      ' · ',
    )}</p>
<p class="small">Learned ${dateWords(stored.learned)}, read by ${stored.reader}. ${claims.length === 0 ? 'No claim was found in it.' : ''}</p>
${claims.length + findings.length === 0 ? '' : legend(claims, findings)}
<div class="text">${blocks.map((block) => blockRow(stored, block, beside))}</div>
${isAboutOne && claims.length > 0 ? html`<p class="note">All of it is about ${seriesName(claims[0]!, seriesPath(claims[0]!))}.</p>` : ''}
${isCut ? html`<p class="note">The text goes on: this is its first fifth of a million characters. <a href="/documents/${document.id}.txt">The whole text</a></p>` : ''}
</article>`,
  );
}

function legend(claims: readonly Claim[], findings: readonly Finding[]): Html {
  const marks = html`<p class="legend"><span>Marked:</span>${(['renewed', 'undecided', 'cancelled', 'ending'] as const).map((fate) => fateMark(fate))}${fateMark('released', 'a date')}<span class="fate fact">${shape('fact')}another fact</span></p>`;
  const found = html`<p class="legend"><span>Underlined and numbered, what the desk finds:</span>${findingCount(findings)}</p>`;
  return html`${claims.length === 0 ? '' : marks}${findings.length === 0 ? '' : found}`;
}

/** What stands beside the text, with the places it belongs to. */
interface Beside {
  readonly claims: readonly Claim[];
  readonly claimNote: (claim: Claim) => Html;
  readonly placed: PlacedProof;
  readonly findings: readonly Numbered[];
}

function blockRow({ document }: StoredDocument, block: Block, { claims, claimNote, placed, findings }: Beside): Html | string {
  const [start, end] = [block.span[0], Math.min(block.span[1], MOST_CHARACTERS)];
  const isHere = ({ span }: { readonly span: Span }) => span[0] < end && span[1] > start;
  const claimed = claims.filter(isHere);
  const found = findings.filter(({ finding }) => isHere(finding));
  // The headline is the page's own already; it is shown again only where something is marked in it.
  if (block.kind === 'headline' && claimed.length + found.length === 0) return '';
  const claimNotes = claimed.filter(({ span }) => span[0] >= start).map(claimNote);
  const findingNotes = found.filter(({ finding }) => finding.span[0] >= start).map((one) => findingNote(one, placed, 'passage'));
  return html`<div class="block">${blockElement(block.kind, passage(document, [start, end], claimed, found))}${
    claimNotes.length + findingNotes.length === 0
      ? ''
      : html`<div class="beside">${findingNotes.length === 0 ? '' : html`<ol class="findings" aria-label="Findings in this passage">${findingNotes}</ol>`}${
          claimNotes.length === 0 ? '' : html`<ul class="notes" aria-label="Claims in this passage">${claimNotes}</ul>`
        }</div>`
  }</div>`;
}

const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  status: '',
  premiere: 'premieres ',
  production: 'production: ',
  episodes: '',
  runtime: 'length ',
  credit: '',
  rating: 'rated ',
  opinion: 'opinion: ',
  trailer: 'trailer: ',
  network: 'on ',
  audience: '',
  rule: 'rule: ',
};

/** '● Season 2: renewed', and how: firmly or not, by whose word, by which rules. */
function note(claim: Claim, path: string | null, isAboutOne: boolean): Html {
  const what = `${claim.certainty === 'denied' ? 'not ' : ''}${PREDICATE_WORDS[claim.predicate]}${valueWords(claim)}`;
  const season = claim.season === null ? '' : `${isAboutOne ? 'Season' : ', season'} ${claim.season}`;
  const about = [isAboutOne ? '' : seriesName(claim, path), season].filter((part) => part !== '');
  return html`<li class="${hueOf(claim)}"><span class="fate">${shape(hueOf(claim))}</span>${about}${about.length > 0 ? ': ' : ''}<a href="#${quoteAnchor(claim.span)}">${what}</a>
<span class="how">${claim.certainty} · ${SPEAKER_WORDS[claim.speaker]} · <code>${claim.rules.join(' ')}</code></span></li>`;
}

function seriesName({ series }: Claim, path: string | null): Html {
  return path === null ? html`<i>${series}</i>` : html`<a href="${path}">${series}</a>`;
}
