/**
 * Markdown to parts. Headings, paragraphs, nested lists, tables, quotes, code, front matter; linear in the length of the source,
 * and every offset of the text leads back to the source.
 * @see https://spec.commonmark.org/0.31.2/
 */
import type { BlockKind } from '../claim/document.ts';
import { isCrumb } from './crumbs.ts';
import { frontMatter } from './front-matter.ts';
import { withHead } from './head.ts';
import { addInline, type Stretch } from './markdown-inline.ts';
import { type Line, linesOf } from './markdown-lines.ts';
import { cellsOf, isTableRule } from './markdown-table.ts';
import { normalLabel } from './markdown-tokens.ts';
import { PartBuilder } from './part-builder.ts';
import type { Part, Parts } from './parts.ts';

const RULE = /^ {0,3}(?:(?:\*[ \t]{0,9}){3,99}|(?:-[ \t]{0,9}){3,99}|(?:_[ \t]{0,9}){3,99})$/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,99}|~{3,99})/;
const MARKER = /^([ \t]*)([-*+•]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)|$)/;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,300})\]:[ \t]*(\S.*)$/;
const LONGEST_BOLD_HEADING = 120;

/** A block that lines are still added to. */
interface Open {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly stretches: Stretch[];
}

export function parseMarkdown(source: string): Parts {
  const front = frontMatter(source);
  const parts = new Blocks(source, front?.end ?? 0).read();
  return withHead(nameHeadline(parts, front?.known.headline ?? null), front?.known ?? {});
}

/** The first heading is the headline where it leads the text. */
function nameHeadline(parts: readonly Part[], title: string | null): Part[] {
  const at = parts.findIndex(({ kind, level }) => kind === 'heading' && level !== undefined);
  const first = parts[at];
  const leads = first !== undefined && (at === 0 || (at < 4 && first.level === 1)) && (title === null || first.text === title);
  return leads ? parts.with(at, { ...first, kind: 'headline', level: undefined }) : [...parts];
}

class Blocks {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #labels = new Set<string>();
  readonly #parts: Part[] = [];
  /** Columns of the list markers that are open, outermost first. */
  #indents: number[] = [];
  #open: Open | null = null;
  #isBlankAbove = true;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#lines = linesOf(source, from);
    for (const { text } of this.#lines) {
      const definition = DEFINITION.exec(text);
      if (definition !== null && !(definition[1] as string).startsWith('^')) this.#labels.add(normalLabel(definition[1] as string));
    }
  }

  read(): Part[] {
    for (let index = 0; index < this.#lines.length; ) index = this.#block(index);
    this.#flush();
    return this.#parts;
  }

  /** Reads the line at `index`, and those that belong to the same fence, comment or table. Returns the next line to read. */
  #block(index: number): number {
    const line = this.#lines[index] as Line;
    const { text } = line;
    if (text.trim() === '') {
      this.#flush();
      this.#isBlankAbove = true;
      return index + 1;
    }
    const fence = FENCE.exec(text);
    if (fence !== null) return this.#fence(index, fence[1] as string);
    if (/^ {0,3}<!--/.test(text)) return this.#comment(index);
    const next = this.#lines[index + 1];
    if (this.#open === null && text.includes('|') && next !== undefined && isTableRule(next.text)) return this.#table(index);
    this.#line(line);
    this.#isBlankAbove = false;
    return index + 1;
  }

  #line(line: Line): void {
    const { text, from, to } = line;
    const atx = ATX.exec(text);
    if (atx !== null) {
      this.#flush();
      const end = /[ \t]#+[ \t]*$/.exec(text.slice(-200));
      this.#begin('heading', (atx[1] as string).length, { from: from + atx[0].length, to: end === null ? to : to - end[0].length });
      this.#flush();
      return;
    }
    const setext = SETEXT.exec(text);
    if (setext !== null && this.#open?.kind === 'paragraph' && !line.isQuote) {
      this.#open = { ...this.#open, kind: 'heading', level: setext[1]?.startsWith('=') ? 1 : 2 };
      this.#flush();
      return;
    }
    if (RULE.test(text)) {
      this.#flush();
      this.#indents = [];
      return;
    }
    const marker = MARKER.exec(text);
    // A number begins a list inside a paragraph only where it is 1: '1984. A good year' may be a line of prose.
    if (
      marker !== null &&
      (this.#open?.kind !== 'paragraph' || !/^\d/.test(marker[2] as string) || marker[2] === '1.' || marker[2] === '1)')
    ) {
      this.#flush();
      this.#begin('item', this.#levelOf(column(marker[1] as string)), { from: from + marker[0].length, to });
      return;
    }
    const definition = DEFINITION.exec(text);
    if (definition !== null && this.#open === null) {
      if ((definition[1] as string).startsWith('^'))
        this.#begin('paragraph', undefined, { from: to - (definition[2] as string).length, to });
      return;
    }
    this.#prose(line);
  }

  #prose(line: Line): void {
    const { text, from, to } = line;
    if (this.#open === null) {
      const indent = column(text.slice(0, text.length - text.trimStart().length));
      if (this.#isBlankAbove && indent < 2) this.#indents = [];
      this.#begin(line.isQuote ? 'quote' : 'paragraph', undefined, { from, to });
    } else this.#open.stretches.push({ from, to });
    // A hard break ends the part: a by-line and a date line above one another are two.
    if (/(?: {2,}|\\)$/.test(text.slice(-40))) {
      const kind = this.#open?.kind;
      if (text.endsWith('\\')) this.#open?.stretches.splice(-1, 1, { from, to: to - 1 });
      if (kind !== 'item') this.#flush();
    }
  }

  /** The depth of a list item by the column of its marker. */
  #levelOf(indent: number): number {
    while (this.#indents.length > 0 && indent < (this.#indents.at(-1) as number)) this.#indents.pop();
    const last = this.#indents.at(-1);
    if (last === undefined || indent >= last + 2) this.#indents.push(indent);
    return this.#indents.length;
  }

  #fence(index: number, mark: string): number {
    this.#flush();
    let at = index + 1;
    for (; at < this.#lines.length; at++) {
      const { text, from, to } = this.#lines[at] as Line;
      const close = FENCE.exec(text);
      if (close !== null && (close[1] as string).startsWith(mark) && text.trim() === close[1]) break;
      const builder = new PartBuilder();
      builder.add(this.#source, from, to);
      const part = builder.build('paragraph');
      if (part !== null) this.#parts.push(part);
    }
    return at + 1;
  }

  #comment(index: number): number {
    this.#flush();
    let at = index;
    while (at < this.#lines.length && !(this.#lines[at] as Line).text.includes('-->')) at++;
    const last = this.#lines[at];
    if (last === undefined) return at;
    const rest = last.text.indexOf('-->') + 3;
    if (last.text.slice(rest).trim() !== '') this.#line({ ...last, from: last.from + rest, text: last.text.slice(rest) });
    return at + 1;
  }

  #table(index: number): number {
    let at = index;
    for (; at < this.#lines.length; at++) {
      const { text, from } = this.#lines[at] as Line;
      if (!text.includes('|') || text.trim() === '') break;
      if (at === index + 1) continue;
      const builder = new PartBuilder();
      for (const [number, cell] of cellsOf(text, from).entries()) {
        if (number > 0) builder.addTab(null);
        addInline(this.#source, [cell], builder, { labels: this.#labels, showsAlt: false });
      }
      const part = builder.build('row');
      if (part !== null) this.#parts.push(part);
    }
    return at;
  }

  #begin(kind: BlockKind, level: number | undefined, stretch: Stretch): void {
    this.#open = { kind, level, stretches: [stretch] };
  }

  #flush(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const part = this.#part(open, false) ?? captionOf(this.#part(open, true));
    if (part === null || isCrumb(part.text)) return;
    this.#parts.push(isBoldLine(part, open) ? { ...part, kind: 'heading' } : part);
  }

  #part({ kind, level, stretches }: Open, showsAlt: boolean): Part | null {
    const builder = new PartBuilder();
    addInline(this.#source, stretches, builder, { labels: this.#labels, showsAlt });
    return builder.build(kind, level);
  }
}

/** A picture alone in its paragraph: the words that describe it. */
const captionOf = (part: Part | null): Part | null => (part === null ? null : { ...part, kind: 'caption' });

/** A short paragraph all in bold does the work of a heading. */
function isBoldLine(part: Part, { kind, stretches }: Open): boolean {
  if (kind !== 'paragraph' || stretches.length > 1 || part.text.length > LONGEST_BOLD_HEADING || /[.,;!]$/.test(part.text)) return false;
  return part.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= part.text.length - 1);
}

/** Columns up to the first character; a tab stops at every fourth. */
function column(indent: string): number {
  let at = 0;
  for (const char of indent) at = char === '\t' ? (Math.floor(at / 4) + 1) * 4 : at + 1;
  return at;
}
