/** Every place in a document at which one of its series is named. */
import { foldTitle } from '../../catalogue/fold.ts';
import { within } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { NUMBER, PUNCTUATION, SHORTENED, type Tokens, WORD } from '../words/tokens.ts';
import { isKinHere } from './kin-names.ts';
import { isVersion } from './longer-names.ts';
import type { SeriesName } from './series.ts';

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: SeriesName;
  readonly refers?: true; // 'the latter': no name, and no item of a list
}

/** The mentions, of some in order, that stand in a stretch of tokens: a sentence, a block. */
export function mentionsWithin(
  mentions: readonly Mention[],
  { first, limit }: { readonly first: number; readonly limit: number },
): readonly Mention[] {
  return within(
    mentions,
    first,
    limit,
    ({ from }) => from,
    ({ to }) => to,
  );
}

const SMALL = /^\p{Ll}/u;
const CUT_SHORT = wordSet(SHORTENED.map((ending) => `'${ending}`).join(' '));
const LONGEST_NAME = 12;

/** The forms by which the series of a document are called in it. */
export class Forms {
  readonly #names: ReadonlyMap<string, SeriesName>;
  readonly #heads = new Map<string, number>();
  readonly #small = new Set<string>(); // heads of titles that are written with a small letter

  readonly #kin: ReadonlySet<string>;

  /** @param names by folded form @param kin the forms that are what is left of a title beside others of its family */
  constructor(names: ReadonlyMap<string, SeriesName>, kin: ReadonlySet<string>) {
    this.#names = names;
    this.#kin = kin;
    for (const [form, { title, entry }] of names) {
      const words = form.split(' ');
      const head = words[0] as string;
      this.#heads.set(head, Math.max(this.#heads.get(head) ?? 0, words.length));
      if (entry !== null && SMALL.test(title)) this.#small.add(head);
    }
  }

  get size(): number {
    return this.#names.size;
  }

  nameOf(form: string): SeriesName | undefined {
    return this.#names.get(form);
  }

  /** A form that is also a word, a place or somebody's: see `isKinHere`. */
  isKin(form: string): boolean {
    return this.#kin.has(form);
  }

  /** 'black-ish', 'thirtysomething': the catalogue writes a title so that begins with this word. */
  isWrittenSmall(head: string): boolean {
    return this.#small.has(head);
  }

  /** The most words of a form that begins with a word; undefined where none does. */
  wordsFrom(head: string): number | undefined {
    return this.#heads.get(head);
  }
}

/**
 * @param forms longest wins
 * @returns in order, without overlap
 */
export function findMentions(tokens: Tokens, sentence: Sentence, forms: Forms, marked: ReadonlySet<number>): Mention[] {
  if (forms.size === 0) return [];
  const { first, limit } = sentence.view;
  const mentions: Mention[] = [];
  for (let at = first; at < limit; ) {
    const mention = mentionAt(tokens, at, sentence, forms, marked);
    if (mention === null) at++;
    else {
      // 'Celebrity Top Chef' is no Top Chef, whether it is known or not
      if (!isVersion(tokens, at, first)) mentions.push(mention);
      at = mention.to;
    }
  }
  return mentions;
}

function mentionAt(tokens: Tokens, at: number, sentence: Sentence, forms: Forms, marked: ReadonlySet<number>): Mention | null {
  const { limit } = sentence.view;
  if (tokens.kind[at] === PUNCTUATION && !marked.has(at)) return null;
  const named = isCapital(tokens, at) || tokens.kind[at] === NUMBER || marked.has(at) || hasCapitalInside(tokens, at);
  if (!named && !forms.isWrittenSmall(textOf(tokens, at, at + 1))) return null;
  const words =
    forms.wordsFrom(headOf(tokens, at)) ?? forms.wordsFrom(textOf(tokens, at, at + 1).toLowerCase()) ?? articleHead(tokens, at, forms);
  if (words === undefined) return null;
  for (let to = Math.min(limit, starredEnd(tokens, at) + Math.min(words * 2 + 1, LONGEST_NAME)); to > at; to--) {
    if (tokens.kind[to - 1] === PUNCTUATION && !'!?%+$)*'.includes(tokens.text[tokens.start[to - 1] as number] as string)) continue;
    const form = foldTitle(textOf(tokens, at, to));
    const name = forms.nameOf(form);
    if (name !== undefined && forms.isKin(form) && !isKinHere(tokens, at, to, name, sentence)) continue;
    if (name !== undefined && (named || textOf(tokens, at, to) === name.title))
      return isParent(tokens, to) || isSource(tokens, at) || isNumberOf(tokens, at, to) ? null : { from: at, to, name };
  }
  return null;
}

/** 'For season 24, and NCIS: Origins for a third': the number of a season is no 24. */
const isNumberOf = (tokens: Tokens, at: number, to: number): boolean =>
  to === at + 1 && tokens.kind[at] === NUMBER && at > 0 && NUMBERED.has(tokens.word[at - 1] as number);
const NUMBERED = wordSet('season seasons series year');

/** 'Riverdale spin-off Katy Keene', '‘Star Trek’ prequel': the series that another came of, and not the one that is spoken of. */
function isParent(tokens: Tokens, to: number): boolean {
  const next =
    to < tokens.count && tokens.kind[to] === PUNCTUATION && QUOTES.includes(tokens.text[tokens.start[to] as number] as string)
      ? to + 1
      : to;
  return next < tokens.count && (OFFSPRING.has(tokens.word[next] as number) || isSpinOff(tokens, next));
}

/** 'A spin-off of Riverdale', 'the prequel to ‘Star Trek’'. */
function isSource(tokens: Tokens, from: number): boolean {
  const behind = isMark(tokens, from - 1, OPENING) ? from - 2 : from - 1;
  if (!OF.has(tokens.word[behind] as number)) return false;
  return OFFSPRING.has(tokens.word[behind - 1] as number) || (behind > 1 && isSpinOff(tokens, behind - 2));
}
const OPENING = '\'"‘“«*_';
const OF = wordSet('of to from');

const QUOTES = '\'"’”»*_';
const OFFSPRING = wordSet('spinoff spinoffs offshoot prequel');

/** 'Spin-off' is two tokens. */
const isSpinOff = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count &&
  textOf(tokens, at, at + 2)
    .toLowerCase()
    .startsWith('spin-off');

/** 'The Crown' folds to 'crown': its head is the word behind the article. */
function articleHead(tokens: Tokens, at: number, forms: Forms): number | undefined {
  if (at + 1 >= tokens.count || headOf(tokens, at) !== 'the') return undefined;
  const words = forms.wordsFrom(headOf(tokens, at + 1));
  return words === undefined ? undefined : words + 1;
}

function hasCapitalInside(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  for (let i = (tokens.start[at] as number) + 1; i < (tokens.end[at] as number); i++) {
    const code = tokens.text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}

/** The token as a folded form would begin with it; folding in full only where it holds more than ASCII, or marks that folding drops. */
function headOf(tokens: Tokens, at: number): string {
  // folding drops the apostrophe of "Grey's Anatomy" and "You're the Worst"
  const text = textOf(tokens, at, at + 1 < tokens.count && CUT_SHORT.has(tokens.word[at + 1] as number) ? at + 2 : starredEnd(tokens, at));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // the stops of 'A.P. Bio' and 'S.W.A.T.', the stars of 'M*A*S*H'
    if (code > 0x7f || DROPPED.includes(code)) return foldTitle(text).split(' ')[0] as string;
  }
  return text.toLowerCase();
}

const DROPPED = [...`'.*`].map((mark) => mark.charCodeAt(0));

/** Behind the letters that stars join to one at a token. */
function starredEnd({ text, start, end, count }: Tokens, at: number): number {
  let to = at + 1;
  while (to + 1 < count && text[start[to] as number] === '*' && end[to - 1] === start[to] && end[to] === start[to + 1]) to += 2;
  return to;
}
