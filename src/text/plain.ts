/** Plain text to parts: paragraphs, hard-wrapped or a line each, bullets, headings that stand alone on a short line. */
import type { BlockKind } from '../claim/document.ts';
import { isCrumb, isOfOtherPieces } from './crumbs.ts';
import { readDateLine } from './date-line.ts';
import { type Known, withHead } from './head.ts';
import { isTableRule } from './markdown-table.ts';
import { isSpace, PartBuilder } from './part-builder.ts';
import type { Part, Parts } from './parts.ts';
import { plainCells, separatorAt } from './plain-table.ts';

/** One line of the source without the white space around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blankBefore: boolean;
  readonly text: string; // to look at: the first 400 characters, without the marks of bold type
}

const BULLET = /^(?:[•●▪◦‣∙·*–—-]|o(?=\s{2})|\d{1,3}[.)])[\s\u00a0]+(?=\S)/u;
const LOOK = 400;
const MARK = '**';
const BOLD = /\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*/gu;
/** A by-line or date line among the first lines of a block says that the block is a head and no list. */
const HEAD_LINES = 12;
const LONGEST_HEADING = 90;

export function parsePlain(source: string, known: Known = {}): Parts {
  return withHead(plainParts(source), known);
}

/** The parts of the text, without a head: what stands first may be a headline. */
export function plainParts(source: string): Part[] {
  const lines = linesOf(source);
  const width = wrapWidth(lines);
  const parts: Part[] = [];
  let listed = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.blankBefore) listed = isList(lines.slice(at, blockEnd(lines, at)));
    if (isCrumb(line.text) || isOfOtherPieces(line.text)) {
      at++;
      continue;
    }
    const separator = separatorAt(lines, at);
    if (separator !== null) {
      const row = isTableRule(line.text) ? null : rowOf(source, line, separator);
      if (row !== null) parts.push(row);
      at++;
      continue;
    }
    const bullet = BULLET.exec(line.text);
    let end = at + 1;
    if (width !== null) while (end < lines.length && goesOn(lines[end - 1] as Line, lines[end] as Line, width)) end++;
    const builder = new PartBuilder();
    for (let index = at; index < end; index++) {
      const own = lines[index] as Line;
      if (index > at) builder.addSpace();
      addLine(builder, source, index === at && bullet !== null ? own.start + bullet[0].length : own.start, own.end);
    }
    const kind: BlockKind = bullet !== null ? 'item' : end - at > 1 ? 'paragraph' : kindOf(lines, at, listed);
    const part = builder.build(kind, bullet === null ? undefined : bulletLevel(line.indent));
    if (part !== null) parts.push(part);
    at = end;
  }
  return parts;
}

function rowOf(source: string, { start, end }: Line, separator: string): Part | null {
  const builder = new PartBuilder();
  for (const [number, { from, to }] of plainCells(source.slice(start, end), separator).entries()) {
    if (number > 0) builder.addTab(null);
    addLine(builder, source, start + from, start + to);
  }
  return builder.build('row');
}

/** Posts and letters write **bold** as Markdown does; the marks leave the text. */
function addLine(builder: PartBuilder, source: string, from: number, to: number): void {
  let at = from;
  for (const { index, 0: bold } of source.slice(from, to).matchAll(BOLD)) {
    const open = from + index;
    builder.add(source, at, open);
    const start = builder.offset;
    at = open + bold.length;
    builder.add(source, open + MARK.length, at - MARK.length);
    builder.mark('strong', start);
  }
  builder.add(source, at, to);
}

const bulletLevel = (indent: number): number => Math.min(1 + Math.floor(Math.max(0, indent - 2) / 2), 6);

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let feed = source.indexOf('\n');
  let carriage = source.indexOf('\r');
  for (let at = 0; at < source.length; ) {
    // Old files end lines with a lone carriage return. Each search goes on from where the last one ended.
    if (feed >= 0 && feed < at) feed = source.indexOf('\n', at);
    if (carriage >= 0 && carriage < at) carriage = source.indexOf('\r', at);
    const newline = Math.min(feed < 0 ? source.length : feed, carriage < 0 ? source.length : carriage);
    let start = at;
    let end = newline;
    while (start < end && isSpace(source.charCodeAt(start))) start++;
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
    if (start === end) blank = true;
    else {
      const text = source.slice(start, Math.min(end, start + LOOK)).replaceAll(MARK, '');
      lines.push({ start, end, indent: start - at, blankBefore: blank, text });
      blank = false;
    }
    at = newline + (source[newline] === '\r' && source[newline + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

/** Column at which the text is wrapped by hand; null where every line is a block of its own. */
function wrapWidth(lines: readonly Line[]): number | null {
  let longest = 0;
  let full = 0;
  let joined = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  if (longest > 120 || longest < 50) return null;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.blankBefore) continue;
    joined++;
    const above = lines[index - 1] as Line;
    if (above.end - above.start + 1 + firstWord(line) > longest - 12 && !/[.!?:]$/.test(above.text)) full++;
  }
  return joined >= 3 && full >= joined * 0.5 ? longest : null;
}

const firstWord = (line: Line): number => {
  const gap = line.text.indexOf(' ');
  return gap < 0 ? line.text.length : gap;
};

/** In wrapped text a line goes on where its next word would not have fitted above. */
function goesOn(above: Line, line: Line, width: number): boolean {
  if (
    line.blankBefore ||
    BULLET.test(line.text) ||
    isCrumb(line.text) ||
    readDateLine(line.text) !== null ||
    readDateLine(above.text) !== null
  )
    return false;
  return above.end - above.start + 1 + firstWord(line) > width - 12;
}

function blockEnd(lines: readonly Line[], from: number): number {
  let to = from + 1;
  while (to < lines.length && !(lines[to] as Line).blankBefore) to++;
  return to;
}

/** @param listed the block that the line stands in is a list without bullets */
function kindOf(lines: readonly Line[], at: number, listed: boolean): BlockKind {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  const plain = listed ? 'item' : 'paragraph';
  if (!line.blankBefore || below === undefined || line.end - line.start > LONGEST_HEADING) return plain;
  if (below.blankBefore) return readsAsHeading(line.text, at > 0) ? 'heading' : 'paragraph';
  // A short line on top of a block of lines names them: 'NBC', 'Renewed:'.
  const isTitle = /^[\p{L}\p{N}"“‘'(][^.!?]{0,60}:?$/u.test(line.text) && !isEntry(line.text) && isHead(lines, at);
  const names = listed || BULLET.test(below.text) || (blockEnd(lines, at + 1) === at + 2 && isEntry(below.text));
  return isTitle && names ? 'heading' : plain;
}

/** Shorter than what it stands over, or ending in a colon. */
function isHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1] as Line;
  return line.text.endsWith(':') || isEntry(below.text) || (line.text === line.text.toUpperCase() && /\p{Lu}/u.test(line.text));
}

/** A line of a list without bullets: 'Name – part', 'Title: renewed', 'Name (part)'. */
const isEntry = (text: string): boolean =>
  /^[^.!?:–—-]{2,70}(?:\s[-–—]{1,2}\s|:\s|\s\([^)]{2,60}\)$)/u.test(text) ||
  /^.{2,60}\s[–—-]\s/.test(text) ||
  /^[^.!?]{2,50}\([^)]{2,60}\)$/.test(text);

/** True where most lines of a block without blank lines, apart from one on top, are entries. */
function isList(block: readonly Line[]): boolean {
  if (block.length < 2 || block.slice(0, HEAD_LINES).some(({ text }) => readDateLine(text) !== null)) return false;
  const rows = isEntry((block[0] as Line).text) ? block.length : block.length - 1;
  const entries = block.filter(({ text }) => isEntry(text)).length;
  const short = block.filter(({ text }) => isEntry(text) || (text.length < 60 && !/[.!?]["”’]?$/.test(text))).length;
  return entries * 2 >= rows && short >= rows && rows >= 2;
}

/** A short line between blank lines, without the end of a sentence. A question may be a heading. */
function readsAsHeading(text: string, hasAbove: boolean): boolean {
  if (!hasAbove) return false;
  if (!/^[\p{Lu}\p{N}"“‘'¿¡(#]/u.test(text) || /[.,;!…]["”’')]?$/.test(text)) return false;
  if (/^[QA][.:]\s/.test(text) || /^[“"].{0,90}[”"]$/.test(text)) return false;
  if (/[.!?]\s\S/.test(text.replace(/\b(?:vs|St|Dr|Mr|Mrs|Ms|No|Jr|Sr|\p{Lu})\.\s/gu, ' '))) return false;
  return !/\s(?:said|says|told)\b/.test(text) || text.endsWith('?');
}
