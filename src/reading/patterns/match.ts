/** Matching compiled patterns against the words of a text. */
import { isCapital } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { type Choice, headOf, type Node, type Sequence } from './nodes.ts';
import type { Pattern } from './pattern.ts';

/** What the patterns' slots find: for a kind of span and a token, the tokens at which such spans end (or begin). */
export interface SlotSource {
  /** Bits (`kindBit`) of the kinds of which there is a span at all. */
  readonly kinds: number;
  /** Ends (exclusive) of the spans of the kind that begin at the token. */
  endsFrom(slot: string, token: number): readonly number[];
  /** Begins of the spans of the kind that end (exclusive) at the token. */
  beginsTo(slot: string, token: number): readonly number[];
}

export interface SlotMatch {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Match {
  readonly from: number; // first token
  readonly to: number; // behind the last token
  readonly slots: readonly SlotMatch[];
}

/** Where a match may lie: the tokens `[first, limit)` of a text, with the spans in them. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly first: number;
  readonly limit: number;
  readonly slots: SlotSource;
}

const NOTHING: readonly SlotMatch[] = [];

/**
 * Tries a pattern whose anchor word stands at a token.
 * @returns the first way in which it fits (choices in the order written, gaps as short as can be), or null
 */
export function matchAt({ around: { before, after } }: Pattern, anchor: number, stretch: Stretch): Match | null {
  let found: Match | null = null;
  walk(after, 0, anchor + 1, 1, stretch, NOTHING, (to, behind) => {
    walk(before, 0, anchor, -1, stretch, behind, (from, slots) => {
      found = { from, to, slots };
      return true;
    });
    return found !== null;
  });
  return found;
}

type Step = 1 | -1;
type Then = (at: number, slots: readonly SlotMatch[]) => boolean;

/** False where a sequence begins with words that do not stand there: asked before anything is made for it. */
function mayBegin(sequence: Sequence, at: number, step: Step, stretch: Stretch): boolean {
  const words = headOf(sequence);
  return words === null || words.has(wordNext(at, step, stretch));
}

/** The next word in a direction; 0, which is in no set, outside the stretch. */
export function wordNext(at: number, step: Step, { tokens, first, limit }: Stretch): number {
  const token = step === 1 ? at : at - 1;
  return token >= first && token < limit ? tokens.word[token]! : 0;
}

/**
 * Walks a sequence in one direction. Going forward, `at` is the next token to read; going back, the token behind the next to read.
 * Gaps are bounded and sequences are short, so that the work for one anchor is bounded by the pattern, never by the text. What can go one way
 * only is walked in this loop; a closure is made only where there are several.
 */
function walk(
  sequence: Sequence,
  from: number,
  start: number,
  step: Step,
  stretch: Stretch,
  slots: readonly SlotMatch[],
  then: Then,
): boolean {
  let at = start;
  for (let index = from; ; index++) {
    const node = sequence[index];
    if (node === undefined) return then(at, slots);
    switch (node.kind) {
      case 'word':
        if (!node.words.has(wordNext(at, step, stretch))) return false;
        at += step;
        break;
      case 'punctuation':
        at = pastQuotes(at, step, stretch);
        if (wordNext(at, step, stretch) !== -node.code) return false;
        at = pastQuotes(at + step, step, stretch);
        break;
      case 'edge':
        if (!isEdge(step === 1 ? at : at - 1, stretch)) return false;
        break;
      case 'not':
        if (stands(node, at, stretch, slots)) return false;
        break;
      case 'slot':
        return walkSlot(node.name, sequence, index, at, step, stretch, slots, then);
      case 'gap':
        return walkGap(node, sequence, index, at, step, stretch, slots, then);
      case 'choice':
        if (node.begins === null || node.begins.has(wordNext(at, step, stretch)))
          return walkChoice(node, sequence, index, at, step, stretch, slots, then);
        if (!node.optional) return false;
        break;
    }
  }
}

const FOUND: Then = () => true;

/** True where one of the things that may not stand here does. */
function stands({ options, behind }: Node & { kind: 'not' }, at: number, stretch: Stretch, slots: readonly SlotMatch[]): boolean {
  const step = behind ? -1 : 1;
  const from = pastQuotes(at, step, stretch);
  for (const option of options) if (walk(option, 0, from, step, stretch, slots, FOUND)) return true;
  return false;
}

function walkChoice(
  { options, optional }: Choice,
  sequence: Sequence,
  index: number,
  at: number,
  step: Step,
  stretch: Stretch,
  slots: readonly SlotMatch[],
  then: Then,
): boolean {
  const on: Then = (next, found) => walk(sequence, index + 1, next, step, stretch, found, then);
  for (const option of options) {
    if (mayBegin(option, at, step, stretch) && walk(option, 0, at, step, stretch, slots, on)) return true;
  }
  return optional && on(at, slots);
}

function walkSlot(
  name: string,
  sequence: Sequence,
  index: number,
  at: number,
  step: Step,
  stretch: Stretch,
  slots: readonly SlotMatch[],
  then: Then,
): boolean {
  const near = pastQuotes(at, step, stretch);
  const others = step === 1 ? stretch.slots.endsFrom(name, near) : stretch.slots.beginsTo(name, near);
  for (const other of others) {
    const from = step === 1 ? near : other;
    const to = step === 1 ? other : near;
    if (from < stretch.first || to > stretch.limit) continue;
    const found = [...slots, { name, from, to }];
    if (walk(sequence, index + 1, other, step, stretch, found, then)) return true;
    const past = pastQuotes(other, step, stretch);
    if (past !== other && walk(sequence, index + 1, past, step, stretch, found, then)) return true;
  }
  return false;
}

/** The marks that stand about a title are no words between it and the next: "orders 'X', a drama" reads as 'orders X, a drama'. */
function pastQuotes(at: number, step: Step, stretch: Stretch): number {
  let next = at;
  for (let marks = 0; marks < MOST_MARKS && QUOTES.has(wordNext(next, step, stretch)); marks++) next += step;
  return next;
}

/** A text may hold a megabyte of them. */
const MOST_MARKS = 3;
/** As `Tokens.word` holds them. */
const QUOTES = new Set([...'\'"“”‘’*'].map((mark) => -mark.charCodeAt(0)));

function walkGap(
  { most, commas, without }: Node & { kind: 'gap' },
  sequence: Sequence,
  index: number,
  at: number,
  step: Step,
  stretch: Stretch,
  slots: readonly SlotMatch[],
  then: Then,
): boolean {
  const { tokens, first, limit } = stretch;
  const words = headOf(sequence, index + 1);
  let next = at;
  for (let used = 0; ; ) {
    const token = step === 1 ? next : next - 1;
    const isInside = token >= first && token < limit;
    const word = isInside ? tokens.word[token]! : 0;
    if ((words === null || words.has(word)) && walk(sequence, index + 1, next, step, stretch, slots, then)) return true;
    if (!isInside || endsClause(tokens, token, commas) || without.has(word)) return false;
    if (tokens.kind[token] !== PUNCTUATION) used++;
    if (used > most) return false;
    next += step;
  }
}

/** Nothing of the clause stands at the token: it is outside the sentence, a comma or what ends a clause. */
function isEdge(token: number, { tokens, first, limit }: Stretch): boolean {
  return token < first || token >= limit || endsClause(tokens, token, false);
}

/** The 'E' of 'David E. Kelley'. */
const isInitial = (tokens: Tokens, token: number): boolean =>
  token >= 0 && tokens.kind[token] === WORD && tokens.end[token]! - tokens.start[token]! === 1 && isCapital(tokens, token);

const STOP = 0x2e;
const COMMA = 0x2c;
const ENDS = new Set([...'-.;:!?—–'].map((mark) => mark.charCodeAt(0)));

/** A gap passes quotation marks, commas where it may, and stops at what ends a clause. */
function endsClause(tokens: Tokens, token: number, commas: boolean): boolean {
  if (tokens.kind[token] !== PUNCTUATION) return false;
  const code = -tokens.word[token]!;
  if (code === STOP && isInitial(tokens, token - 1)) return false;
  return code === COMMA ? !commas : ENDS.has(code);
}
