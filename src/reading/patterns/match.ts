/** Matching compiled patterns against the words of a text. */
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Node, Pattern, Sequence } from './pattern.ts';

/** What the patterns' slots find: for a kind of span and a token, the tokens at which such spans end (or begin). */
export interface SlotSource {
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

const NOTHING: readonly SlotMatch[] = [];

/**
 * Tries a pattern whose anchor word stands at a token.
 * @param first first token the match may use, `limit` behind the last: the sentence
 * @returns the first way in which it fits (choices in the order written, gaps as short as can be), or null
 */
export function matchAt(pattern: Pattern, tokens: Tokens, anchor: number, first: number, limit: number, slots: SlotSource): Match | null {
  let found: Match | null = null;
  walk(pattern.after, 0, anchor + 1, 1, tokens, first, limit, slots, NOTHING, (to, after) => {
    walk(pattern.before, 0, anchor, -1, tokens, first, limit, slots, after, (from, all) => {
      found = { from, to, slots: all };
      return true;
    });
    return found !== null;
  });
  return found;
}

type Then = (at: number, slots: readonly SlotMatch[]) => boolean;

/**
 * Walks a sequence in one direction. Going forward, `at` is the next token to read; going back, the token behind the next to read.
 * Gaps are bounded and sequences are short, so that the work for one anchor is bounded by the pattern, never by the text.
 */
function walk(
  sequence: Sequence,
  index: number,
  at: number,
  step: 1 | -1,
  tokens: Tokens,
  first: number,
  limit: number,
  source: SlotSource,
  slots: readonly SlotMatch[],
  then: Then,
): boolean {
  const node = sequence[index];
  if (node === undefined) return then(at, slots);
  const on = (next: number, found: readonly SlotMatch[]): boolean =>
    walk(sequence, index + 1, next, step, tokens, first, limit, source, found, then);
  switch (node.kind) {
    case 'word': {
      const token = step === 1 ? at : at - 1;
      return token >= first && token < limit && node.ids.includes(tokens.word[token] as number) && on(at + step, slots);
    }
    case 'punctuation': {
      const token = step === 1 ? at : at - 1;
      return token >= first && token < limit && tokens.word[token] === -node.code && on(at + step, slots);
    }
    case 'edge':
      return isEdge(tokens, step === 1 ? at : at - 1, first, limit) && on(at, slots);
    case 'slot':
      return walkSlot(node.name, at, step, first, limit, source, slots, on);
    case 'gap':
      return walkGap(node, at, step, tokens, first, limit, slots, on);
    case 'choice': {
      for (const option of node.options) {
        if (walk(option, 0, at, step, tokens, first, limit, source, slots, on)) return true;
      }
      return node.optional && on(at, slots);
    }
    case 'not': {
      const look = node.behind ? -1 : 1;
      const hit = node.options.some((option) => walk(option, 0, at, look, tokens, first, limit, source, slots, () => true));
      return !hit && on(at, slots);
    }
  }
}

function walkSlot(
  name: string,
  at: number,
  step: 1 | -1,
  first: number,
  limit: number,
  source: SlotSource,
  slots: readonly SlotMatch[],
  on: Then,
): boolean {
  const others = step === 1 ? source.endsFrom(name, at) : source.beginsTo(name, at);
  for (const other of others) {
    const from = step === 1 ? at : other;
    const to = step === 1 ? other : at;
    if (from < first || to > limit) continue;
    if (on(other, [...slots, { name, from, to }])) return true;
  }
  return false;
}

function walkGap(
  { most, commas, without }: Extract<Node, { readonly kind: 'gap' }>,
  at: number,
  step: 1 | -1,
  tokens: Tokens,
  first: number,
  limit: number,
  slots: readonly SlotMatch[],
  on: Then,
): boolean {
  let next = at;
  for (let used = 0; ; ) {
    if (on(next, slots)) return true;
    const token = step === 1 ? next : next - 1;
    if (token < first || token >= limit || endsClause(tokens, token, commas) || without.has(tokens.word[token] as number)) return false;
    if (tokens.kind[token] !== PUNCTUATION) used++;
    if (used > most) return false;
    next += step;
  }
}

/** Nothing of the clause stands at the token: it is outside the sentence, a comma or what ends a clause. */
function isEdge(tokens: Tokens, token: number, first: number, limit: number): boolean {
  return token < first || token >= limit || endsClause(tokens, token, false);
}

/** A gap passes quotation marks, commas where it may, and stops at what ends a clause. */
function endsClause(tokens: Tokens, token: number, commas: boolean): boolean {
  if (tokens.kind[token] !== PUNCTUATION) return false;
  const code = -(tokens.word[token] as number);
  if (code === 0x2c) return !commas;
  return (
    code === 0x2d || code === 0x2e || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x2014 || code === 0x2013
  );
}

/** True where a node can match without a token; used to check rows. */
export function isEmptyable(node: Node): boolean {
  return node.kind === 'gap' || node.kind === 'not' || node.kind === 'edge' || (node.kind === 'choice' && node.optional);
}
