/** Number words and their values. */
import { NUMBER, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};
/** What the trade calls a run by, after the years of college, or by its place. */
const NAMED: Readonly<Record<string, number>> = {
  freshman: 1,
  rookie: 1,
  debut: 1,
  maiden: 1,
  inaugural: 1,
  initial: 1,
  opening: 1,
  introductory: 1,
  sophomore: 2,
  follow: 0,
  junior: 3,
};
const ROMAN: Readonly<Record<string, number>> = { ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9 };

/** What the tagger of seasons and the readers of figures ask about a word. To be made before any other word is interned. */
export class Numbers {
  readonly #cardinals = new Map<number, number>();
  readonly #ordinals = new Map<number, number>();
  readonly #named = new Map<number, number>();
  readonly #romans = new Map<number, number>();
  readonly #tens = new Map<number, number>();
  readonly #last: number;

  constructor(vocabulary: Vocabulary) {
    UNITS.forEach((word, value) => {
      this.#cardinals.set(vocabulary.intern(word), value);
    });
    ORDINALS.forEach((word, value) => {
      if (value > 0) this.#ordinals.set(vocabulary.intern(word), value);
    });
    for (const [word, value] of Object.entries(TENS)) this.#tens.set(vocabulary.intern(word), value);
    for (const [word, value] of Object.entries(TENTHS)) this.#ordinals.set(vocabulary.intern(word), value);
    for (const [word, value] of Object.entries(NAMED)) if (value > 0) this.#named.set(vocabulary.intern(word), value);
    for (const [word, value] of Object.entries(ROMAN)) this.#romans.set(vocabulary.intern(word), value);
    this.#last = vocabulary.size;
  }

  /** False of nearly every token, by the word's number alone: the words above are the first of the vocabulary. Asked some twenty times a token. */
  mayCount(tokens: Tokens, at: number): boolean {
    if (at >= tokens.count) return false;
    const id = tokens.word[at]!;
    return (id > 0 && id < this.#last) || tokens.kind[at] === NUMBER;
  }

  /** A cardinal at a token: '13', 'thirteen', 'twenty-two', '2,500'. @returns its value and the token behind it, or null */
  cardinal(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
    if (!this.mayCount(tokens, at)) return null;
    const id = tokens.word[at] as number;
    const tens = this.#tens.get(id);
    if (tens !== undefined) {
      const unit = at + 1 < tokens.count ? this.#cardinals.get(tokens.word[at + 1] as number) : undefined;
      return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, to: at + 2 } : { value: tens, to: at + 1 };
    }
    const word = this.#cardinals.get(id);
    if (word !== undefined) return { value: word, to: at + 1 };
    if (tokens.kind[at] !== NUMBER) return null;
    const value = digits(tokens.text, tokens.start[at] as number, tokens.end[at] as number);
    return value === null ? null : { value, to: at + 1 };
  }

  /** An ordinal at a token: 'third', '3rd', 'twenty-first'. */
  ordinal(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
    if (!this.mayCount(tokens, at)) return null;
    const id = tokens.word[at] as number;
    const plain = this.#ordinals.get(id);
    if (plain !== undefined) return { value: plain, to: at + 1 };
    const tens = this.#tens.get(id);
    if (tens !== undefined && at + 1 < tokens.count) {
      const unit = this.#ordinals.get(tokens.word[at + 1] as number);
      if (unit !== undefined && unit < 10) return { value: tens + unit, to: at + 2 };
    }
    if (tokens.kind[at] !== NUMBER) return null;
    const value = ordinalDigits(tokens.text, tokens.start[at] as number, tokens.end[at] as number);
    return value === null ? null : { value, to: at + 1 };
  }

  /** 'sophomore', 'freshman', 'junior', 'debut': the run they name. */
  named(tokens: Tokens, at: number): number | null {
    return this.mayCount(tokens, at) ? (this.#named.get(tokens.word[at] as number) ?? null) : null;
  }

  roman(tokens: Tokens, at: number): number | null {
    return this.mayCount(tokens, at) && (tokens.flags[at] as number) & 1 ? (this.#romans.get(tokens.word[at] as number) ?? null) : null;
  }
}

/** Longer figures are no numbers that coverage counts by. */
const MOST_CHARACTERS = 20;

/** '13', '2,500', '2.5'; null for '2nd', '10m', '1080p'. */
function digits(text: string, start: number, end: number): number | null {
  if (end - start > MOST_CHARACTERS) return null;
  let value = 0;
  let unit = 0; // what the digits behind a point are of; 0 before it
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + (code - 0x30);
      unit *= 10;
    } else if (code === 0x2e && unit === 0) unit = 1;
    else if (code !== 0x2c) return null;
  }
  return unit === 0 ? value : value / unit;
}

/** '2nd', '3rd', '11th'. */
function ordinalDigits(text: string, start: number, end: number): number | null {
  const value = end - start > 2 && end - start < 6 ? digits(text, start, end - 2) : null;
  if (value === null) return null;
  const suffix = text.slice(end - 2, end).toLowerCase();
  return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? value : null;
}
