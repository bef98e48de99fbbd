/** Lists within a line: 'Renewed: X, Y and Z', 'X: renewed; Y: off', 'X (renewed), Y (axed)'. */

import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { type Entry, entryOf } from './entry.ts';
import { type Label, labelOf, labelWithin, markLabel, NEW, SEVERAL } from './labels.ts';
import { leadOf, namesOnly, piecesOf, skipQuotes, startsAsName, type TitlePlaces } from './pieces.ts';
import type { Reach } from './tables.ts';

/** What is known of the tokens of a line before its series are. */
export interface Known {
  readonly isFiller: (at: number) => boolean; // of a carrier or a season
  readonly titles: TitlePlaces;
  readonly ordering: boolean; // the headline speaks of orders: a list of new series is one of series ordered
}

/** 'Renewed: X, which goes into its third year; Y. Cancelled: Z', 'X: renewed; Y: off'. */
export function inlineEntries(tokens: Tokens, reach: Reach, block: number, known: Known): Entry[] {
  const { isFiller, titles } = known;
  const entries: Entry[] = [];
  let label: Label | null = null;
  let opening: number | null = null; // the name that began the sentence whose next piece this is
  for (const whole of piecesOf(tokens, reach, titles)) {
    const piece = behindCarrier(tokens, whole, known);
    const lead = leadOf(tokens, piece, titles);
    const marked = markLabel(tokens, whole);
    if (marked !== null && startsAsName(tokens, piece.first, titles)) {
      entries.push(entryOf(piece.first, piece.limit, block, marked));
      continue;
    }
    const behind = lead === null ? null : labelOf(tokens, lead + 1, piece.limit, isFiller);
    const bracketed = behind === null ? inBrackets(tokens, piece, isFiller) : null;
    // 'Cancelled: X, Y (decision pending)'; 'Renewed: X (final season)' is renewed
    const isLabelled = label !== null || (lead !== null && labelOf(tokens, piece.first, lead, isFiller) !== null);
    if (bracketed !== null && (!isLabelled || bracketed.label.status === 'undecided')) {
      const from = skipQuotes(tokens, (lead ?? piece.first - 1) + 1);
      if (startsAsName(tokens, from, titles)) entries.push({ ...entryOf(from, piece.limit, block, bracketed.label), mark: bracketed });
      opening = null;
      continue;
    }
    const verdict = opening === null || !closesSentence(tokens, piece, reach) ? null : labelOf(tokens, piece.first, piece.limit, isFiller);
    if (opening !== null && verdict !== null && label === null) {
      entries.push(entryOf(opening, piece.limit, block, verdict));
      opening = null;
      continue;
    }
    opening = opensSentence(tokens, piece, reach) && isName(tokens, piece) ? (lead ?? piece.first - 1) + 1 : null;
    const named = startsAsName(tokens, piece.first, titles);
    if (lead !== null) {
      // 'It has picked up ten series. They are: X, Y and Z'
      const before = isSaidOf(tokens, piece, reach)
        ? null
        : points(tokens, piece.first, lead)
          ? labelWithin(tokens, reach.first, piece.first)
          : (labelOf(tokens, piece.first, lead, isFiller) ??
            labelWithin(tokens, piece.first, lead) ??
            newLabel(tokens, piece.first, lead, known));
      label = behind === null ? before : null;
      if (label !== null) entries.push(entryOf(skipQuotes(tokens, lead + 1), piece.limit, block, label));
      else if (behind !== null && named) entries.push(entryOf(piece.first, piece.limit, block, behind));
      continue;
    }
    const last = entries.at(-1);
    if (label !== null && named) entries.push(entryOf(piece.first, piece.limit, block, label));
    // what goes on in lower case behind a comma is said of the name before it
    else if (last !== undefined && (label !== null || last.to === piece.first - 1) && isMark(tokens, piece.first - 1, ','))
      entries.splice(-1, 1, entryOf(last.from, piece.limit, block, label ?? last.label));
    else label = null;
  }
  return entries;
}

/** 'New dramas: X and Y', where the headline speaks of orders. */
function newLabel(tokens: Tokens, from: number, to: number, { ordering }: Known): Label | null {
  if (!ordering || to - from !== 2 || tokens.word[from] !== A_NEW || !SEVERAL.has(tokens.word[from + 1] as number)) return null;
  return { status: 'renewed', isNew: true, strong: true, isLast: false, certainty: 'certain' };
}
const A_NEW = VOCABULARY.intern('new');

/** 'X, on the other hand, is done: …': said of what stands before it, and the label of nothing. */
const isSaidOf = (tokens: Tokens, { first }: Reach, reach: Reach): boolean =>
  first > reach.first && SAID_OF.has(tokens.word[first] as number);
const SAID_OF = wordSet('is are was were has have');

/** 'They are', 'These include'. */
const points = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 2 && THOSE.has(tokens.word[from] as number) && ARE.has(tokens.word[from + 1] as number);
const THOSE = wordSet('they these those');
const ARE = wordSet('are include');

/** 'ABC — Renewed: X, Y': whose list it is stands before its label. */
function behindCarrier(tokens: Tokens, piece: Reach, { isFiller, titles }: Known): Reach {
  const lead = leadOf(tokens, piece, titles);
  if (lead === null || !namesOnly(tokens, { first: piece.first, limit: lead }, isFiller)) return piece;
  const rest = { first: skipQuotes(tokens, lead + 1), limit: piece.limit };
  const next = leadOf(tokens, rest, titles);
  return next !== null && labelOf(tokens, rest.first, next, isFiller) !== null ? rest : piece;
}

/** 'X (renewed)', 'Y (axed after two seasons)': the bracket that ends a piece, where it says what becomes of it and no more than that. */
function inBrackets(
  tokens: Tokens,
  { first, limit }: Reach,
  isFiller: (at: number) => boolean,
): (Reach & { readonly label: Label }) | null {
  if (!isMark(tokens, limit - 1, ')]')) return null;
  let open = limit - 2;
  while (open > first && !isMark(tokens, open, '([)]')) open--;
  // '(a fifth was ordered this week)' is of another season than the one before it
  const isOfOne = INDEFINITE.has(tokens.word[open + 1] as number);
  const label = isMark(tokens, open, '([') && open > first && !isOfOne ? labelOf(tokens, open + 1, limit - 1, isFiller) : null;
  return label?.strong === true && !holdsWord(tokens, open, limit, NEW) ? { first: open, limit, label } : null;
}

const INDEFINITE = wordSet('a an another');

/** 'X, yes. Y, no.': the first piece of each sentence, with a comma behind it. */
function opensSentence(tokens: Tokens, { first, limit }: Reach, reach: Reach): boolean {
  return (first === reach.first || isMark(tokens, first - 1, '.;')) && limit < reach.limit && isMark(tokens, limit, ',');
}

/** 'X will end with its fifth season, HBO confirmed': a sentence, and no name. */
function isName(tokens: Tokens, { first, limit }: Reach): boolean {
  for (let at = first; at < limit; at++)
    if (tokens.kind[at] === WORD && !isCapital(tokens, at) && !SMALL.has(tokens.word[at] as number)) return false;
  return true;
}
const SMALL = wordSet("of the and in a an to for with on at by from vs 's season series");

const closesSentence = (tokens: Tokens, { first, limit }: Reach, reach: Reach): boolean =>
  isMark(tokens, first - 1, ',') && (limit === reach.limit || isMark(tokens, limit, '.;'));
