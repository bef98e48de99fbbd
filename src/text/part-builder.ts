/** Builds the text of one part from pieces of the source: folds white space and remembers where each stretch came from. */
import type { BlockKind, MarkKind } from '../claim/document.ts';
import type { Part, PartMark } from './parts.ts';

/** Characters that show nothing and would split a word: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE: ReadonlySet<number> = new Set([0x00ad, 0x200b, 0x2060, 0xfeff]);

/** White space, control characters and the kinds of space that typesetters use. */
export function isSpace(code: number): boolean {
  if (code <= 32 || code === 0x7f || code === 0xa0) return true;
  if (code < 0x1680) return code >= 0x80 && code <= 0x9f;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0x1680;
}

const isShown = (code: number): boolean => (code > 32 && code < 127) || (!isSpace(code) && !INVISIBLE.has(code));

export class PartBuilder {
  readonly #pieces: string[] = [];
  readonly #origin: number[] = [];
  readonly #marks: PartMark[] = [];
  #length = 0;
  #space = false;

  /** Length of the text so far, a pending space included where text would follow it. */
  get offset(): number {
    return this.#length + (this.#space && this.#length > 0 ? 1 : 0);
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /**
   * Adds source[from, to), runs of white space as one space, none at either end of the part.
   * @param base added to offsets in `source` to give offsets in the whole source; null where those are unknown
   */
  add(source: string, from: number, to: number, base: number | null = 0): void {
    let at = from;
    while (at < to) {
      const code = source.charCodeAt(at);
      if (isSpace(code)) {
        this.#space = true;
        at++;
        continue;
      }
      if (INVISIBLE.has(code)) {
        at++;
        continue;
      }
      // A run goes on over single spaces, so that ordinary prose is one piece.
      let end = at + 1;
      while (
        end < to &&
        (isShown(source.charCodeAt(end)) || (source.charCodeAt(end) === 32 && isShown(source.charCodeAt(end + 1)) && end + 1 < to))
      )
        end++;
      this.#put(source.slice(at, end), base === null ? null : base + at);
      at = end;
    }
  }

  /** Adds text that stands in the source in another form, such as an entity; `at` is where that form begins. */
  addAs(text: string, at: number | null): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (isSpace(code)) this.#space = true;
      else if (!INVISIBLE.has(code)) this.#put(text[index] as string, at);
    }
  }

  /** A space, as at the end of a line. */
  addSpace(): void {
    this.#space = true;
  }

  /** A tab between the cells of a row; stays even where a cell is empty. */
  addTab(at: number | null): void {
    this.#space = false;
    this.#raw('\t', at);
  }

  /** Marks [start, offset so far) where that holds any text. */
  mark(kind: MarkKind, start: number): void {
    if (start < this.#length) this.#marks.push({ kind, start, end: this.#length });
  }

  /** @returns null where no text was added */
  build(kind: BlockKind, level?: number): Part | null {
    const text = this.#pieces.join('');
    if (text.trim() === '') return null;
    const marks = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return { kind, text, ...(level === undefined ? {} : { level }), marks, origin: this.#origin };
  }

  #put(piece: string, at: number | null): void {
    if (this.#space) {
      this.#space = false;
      if (this.#length > 0 && this.#pieces[this.#pieces.length - 1] !== '\t') this.#raw(' ', at === null ? null : at - 1);
    }
    this.#raw(piece, at);
  }

  #raw(piece: string, at: number | null): void {
    if (at !== null) {
      const last = this.#origin.length - 2;
      const follows = last >= 0 && (this.#origin[last + 1] as number) + this.#length - (this.#origin[last] as number) === at;
      if (!follows) this.#origin.push(this.#length, Math.max(at, 0));
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
