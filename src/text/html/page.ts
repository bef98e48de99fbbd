/** A web page to the parts of its article. */
import type { Part, Parts } from '../parts.ts';
import { type Piece, readBody } from './body.ts';
import { findByline } from './byline.ts';
import { findDates } from './dated.ts';
import { findHeadline } from './headline.ts';
import { headlinePart, leadParts, sameText } from './lead.ts';
import { fold, readMeta } from './meta.ts';
import { chooseRoot } from './root.ts';
import { signatureParts } from './signature.ts';
import { surveyPage } from './survey.ts';
import { parseTree } from './tree.ts';

/** Fewer visible characters than this are no article. */
const LEAST_TEXT = 60;
const SHORT_TEXT = 400;
/** An article in JSON-LD that is longer than a short text on the page by this factor says that the page does not show it. */
const WHOLE = 3;
/** Share of the text that stands below the headline of an ordinary page. */
const MOST_BELOW = 0.5;

/**
 * Reads the main text of a page, with what the page says of its headline, author, publisher and dates.
 * @param html decoded source of the page; broken markup is read as browsers read it
 * @returns null where the page holds no article, such as a page of links or a frame around a script
 */
export function readPage(html: string): Parts | null {
  const nodes = parseTree(html);
  const meta = readMeta(nodes);
  const survey = surveyPage(nodes);
  const root = chooseRoot(survey);
  const headline = findHeadline(survey, meta, root);
  const url = meta.canonical ?? meta.tags.get('og:url') ?? meta.article.url;
  const { published, updated } = findDates(survey, meta, headline?.node ?? null, root, url);
  const byline = findByline(survey, meta, headline?.node ?? null, root);
  const signature = signatureParts(survey, headline?.node ?? null, byline);
  const signed = new Set(signature.map(({ node }) => node));
  const body =
    root === null
      ? []
      : belowHeadline(readBody(survey, root), headline?.node ?? null)
          .filter(({ node }) => !signed.has(node))
          .map(({ part }) => part);
  const said = saidBody(meta.article.body);
  const isWhole = sizeOf(body) >= SHORT_TEXT || sizeOf(body) * WHOLE >= sizeOf(said);
  if (Math.max(sizeOf(body), sizeOf(said)) < LEAST_TEXT) return null;
  const head = headline === null ? null : headlinePart(survey, headline);
  const lead = root === null ? [] : leadParts(survey, meta, headline, root, body);
  const text = (isWhole ? body : joined(body, said)).filter((part, index) => head === null || index > 5 || !sameText(part.text, head.text));
  const parts: Part[] = [...(head === null ? [] : [head]), ...lead, ...signature.map(({ part }) => part), ...text];
  return {
    url: isAddress(url) ? url : null,
    publisher: meta.tags.get('og:site_name') ?? meta.article.publisher ?? meta.tags.get('application-name') ?? null,
    published,
    updated,
    headline: head?.text ?? null,
    byline,
    parts,
  };
}

/** What stands above the headline is the page's own business, unless most of the text does. */
function belowHeadline(pieces: readonly Piece[], head: number | null): readonly Piece[] {
  if (head === null) return pieces;
  const below = pieces.filter(({ node }) => node > head);
  const size = (all: readonly Piece[]): number => all.reduce((sum, piece) => sum + piece.size, 0);
  return size(below) >= size(pieces) * MOST_BELOW ? below : pieces;
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** The article as JSON-LD gives it, for pages that a script fills in; where it stands in the source is not known. */
function saidBody(body: string | null): Part[] {
  if (body === null) return [];
  const plain = /<\/?p\b|<br\b/i.test(body) ? body.replace(/<[^<>]{0,500}>/g, '\n') : body;
  const lines = plain.split(/\n+/).map(fold);
  return lines.filter((line) => line !== '').map((text) => ({ kind: 'paragraph', text, marks: [], origin: [] }));
}

/** What the page shows of an article, such as its opening, before the whole of it. */
function joined(shown: readonly Part[], said: readonly Part[]): Part[] {
  const whole = said.map(({ text }) => text).join('\n');
  return [...shown.filter(({ text }) => !whole.includes(text)), ...said];
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url);
}
