/** Finds headline, standfirst, by-line and dates among the first parts of a text, and names the parts for what they are. */
import { cutPart } from './cut-part.ts';
import { readDateLine, readDateline } from './date-line.ts';
import type { Part, Parts } from './parts.ts';

/** What is known before the text is read: from front matter, a record's fields, a feed's item. */
export interface Known {
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly headline?: string | null;
  readonly byline?: string | null;
}

/** Date lines and by-lines stand among the first parts, seldom below the last ones. */
const HEAD_PARTS = 12;
const FOOT_PARTS = 3;
/** Below the prose only a line that says so is a date line. */
const FOOT_LABEL = /\b(?:published|posted|updated|modified|written|edited|revised)\b/i;
const LONGEST_HEADLINE = 220;
/** Longer lines are prose; shorter ones are looked at by a pattern. */
const LONGEST_LINE = 160;
/** The end of a sentence, and of one behind it. */
const TWO_SENTENCES = /[.!?]["”’')]?\s.*[.!?…:]["”’')]?$/;

/** The keys of a head written as lines of `Key: value`, but for those of days, which the lines of dates know. */
export const HEAD_FIELDS: ReadonlyMap<string, keyof Known> = new Map(
  Object.entries<keyof Known>({
    title: 'headline',
    headline: 'headline',
    subject: 'headline',
    author: 'byline',
    byline: 'byline',
    publisher: 'publisher',
    publication: 'publisher',
    outlet: 'publisher',
    site: 'publisher',
    source: 'publisher',
    url: 'url',
    link: 'url',
  }),
);
const LONGEST_KEY = Math.max(...[...HEAD_FIELDS.keys()].map((key) => key.length));
const LONGEST_VALUE = 300;

/**
 * @param parts of one text in order; a headline already found by its markup is of kind `headline`
 * @param known wins over what the text says
 */
export function withHead(parts: readonly Part[], known: Known = {}): Parts {
  const { found, kept } = new HeadReader(parts);
  const named = nameHead(
    kept.filter(({ text }) => text !== ''),
    known.headline ?? found.headline ?? null,
  );
  const updated = known.updated ?? found.updated ?? null;
  return {
    url: known.url ?? found.url ?? null,
    publisher: known.publisher ?? found.publisher ?? null,
    // A page that says only when it was changed is as old as that, as far as a reader can tell.
    published: known.published ?? found.published ?? updated,
    updated,
    headline: named.headline,
    byline: known.byline ?? found.byline ?? null,
    parts: named.parts,
  };
}

/** Goes through the parts once: what names the text or dates it is found, and stays among the parts under its own kind. */
class HeadReader {
  readonly found: { -readonly [K in keyof Known]: Known[K] } = {};
  readonly kept: readonly Part[];
  readonly #parts: readonly Part[];
  #seenProse = false;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.kept = parts.flatMap((part, index) => this.#read(part, index));
  }

  #read(part: Part, index: number): readonly Part[] {
    const inHead = index < HEAD_PARTS && !(this.#seenProse && index > HEAD_PARTS / 2);
    const inFoot = index >= this.#parts.length - FOOT_PARTS;
    if (part.kind === 'headline') this.found.headline ??= part.text;
    const field = inHead && !this.#seenProse ? this.#field(part) : null;
    if (field !== null) return field;
    if (part.kind === 'headline' || (!inHead && !inFoot)) return [part];
    const dated = this.#dateLine(part, index, inHead) ?? (inHead ? this.#dateline(part) : null);
    if (dated !== null) return dated;
    if (part.kind === 'paragraph' && readsAsProse(part.text)) this.#seenProse = true;
    return [part];
  }

  /** 'Author: Ann Lee' */
  #field(part: Part): readonly Part[] | null {
    const field = fieldOf(part.text);
    if (field === null) return null;
    this.found[field.key] ??= field.value;
    return field.key === 'headline' ? [cutPart(part, 'headline', part.text.length - field.value.length, part.text.length)] : [];
  }

  /** A line of its own with a day or a name: 'By Ann Lee, 3 May 2020'. At the foot only one that says so is the text's, and only where nothing else dates it. */
  #dateLine(part: Part, index: number, inHead: boolean): readonly Part[] | null {
    const { published, updated } = this.found;
    const line = readDateLine(part.text, published === undefined ? null : Number(published?.slice(0, 4)));
    if (line === null || !mayDate(part) || isCredit(this.#parts, index)) return null;
    const isDated = line.published !== null || line.updated !== null;
    if (!inHead && !(isDated && FOOT_LABEL.test(part.text) && published === undefined && updated === undefined)) return null;
    if (line.published !== null) this.found.published ??= line.published;
    if (line.updated !== null) this.found.updated ??= line.updated;
    if (line.byline !== null) this.found.byline ??= line.byline;
    return [{ ...part, kind: isDated ? 'dateline' : 'byline', level: undefined }];
  }

  /** The place and day before a text's first words: 'LONDON, 3 May 2020 — ' */
  #dateline(part: Part): readonly Part[] | null {
    const dateline = this.found.published === undefined ? readDateline(part.text) : null;
    if (dateline === null) return null;
    this.found.published = dateline.published;
    this.#seenProse = true;
    if (!dateline.isLabel) return [part];
    return [
      cutPart(part, 'dateline', 0, dateline.end),
      cutPart(part, part.kind === 'heading' ? 'paragraph' : part.kind, dateline.end, part.text.length),
    ];
  }
}

const LONGEST_DATED_ITEM = 24; // 'Updated December 10, 2025' has its label

/** Rows of a table and lines of a list have days of their own: 'Kestrel Point, January 11' does not date the page. */
function mayDate({ kind, text }: Part): boolean {
  return kind !== 'row' && (kind !== 'item' || text.length <= LONGEST_DATED_ITEM || FOOT_LABEL.test(text));
}

/** 'Written by: …' among the credits of an episode is none of the page's by-lines. */
function isCredit(parts: readonly Part[], index: number): boolean {
  return [parts[index - 1], parts[index + 1]].some(
    (part) => part !== undefined && /^(?:directed|created|produced|developed|starring|cast)\b.{0,20}[:\s]/i.test(part.text.slice(0, 60)),
  );
}

/** True where the line may be a headline: short, no sentence of prose. */
function readsAsHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || text.length < 3) return false;
  const last = text.at(-1) as string;
  if (last === '.' && !text.endsWith('...') && !/\b\p{Lu}\.$/u.test(text)) return false;
  if (last === ',' || last === ';') return false;
  // Two sentences in sentence case are prose even where the last ends in '!'.
  const sentences = text.split(/[.!?]["”’']?\s/).length;
  return sentences === 1 || /[\p{L}\p{N}"”’')]$/u.test(text) || titleCase(text) > 0.6;
}

const readsAsProse = (text: string): boolean => text.length > LONGEST_LINE || TWO_SENTENCES.test(text);

/** Share of the words of four letters and more that begin with a capital. */
function titleCase(text: string): number {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

/** Makes the first line the headline where it reads as one, and names what stands between it and the prose. */
function nameHead(parts: readonly Part[], known: string | null): { readonly headline: string | null; readonly parts: readonly Part[] } {
  const all = [...parts];
  let headline = known;
  const first = all.findIndex(({ kind }) => kind !== 'dateline' && kind !== 'byline');
  const candidate = all[first];
  if (headline === null && candidate !== undefined && first >= 0) {
    const follows = all.slice(first + 1).some(({ kind }) => kind !== 'headline');
    if (follows && (candidate.kind === 'paragraph' || candidate.kind === 'heading') && readsAsHeadline(candidate.text)) {
      headline = candidate.text;
      all[first] = { ...candidate, kind: 'headline', level: undefined };
    }
  }
  const at = all.findIndex(({ kind }) => kind === 'headline');
  if (at > 0) all.unshift(...all.splice(at, 1));
  nameStandfirst(all);
  return { headline, parts: all };
}

/** A short line between the headline and the first prose, beside a by-line or date line, is the standfirst or a caption. */
function nameStandfirst(all: Part[]): void {
  if (all[0]?.kind !== 'headline') return;
  const dated = all.slice(1, 7).findLastIndex(({ kind }) => kind === 'dateline' || kind === 'byline') + 1;
  for (let index = 1; index < Math.min(all.length - 1, 7); index++) {
    const part = all[index] as Part;
    if (part.kind === 'dateline' || part.kind === 'byline' || part.kind === 'standfirst') continue;
    const isLine = part.kind === 'paragraph' || (part.kind === 'heading' && isUntouched(part));
    const emphasised =
      part.kind === 'paragraph' && part.marks.some(({ kind, start, end }) => kind !== 'link' && start === 0 && end >= part.text.length - 1);
    if (!isLine || (index > dated && !emphasised && !(dated > 0 && part.kind === 'heading' && index === dated + 1))) break;
    if (index < dated || emphasised) all[index] = { ...part, kind: 'standfirst', level: undefined };
    else all[index] = { ...part, kind: 'caption', level: undefined };
  }
}

/** A heading that no markup says to be one; plain text and bold lines give no level. */
const isUntouched = (part: Part): boolean => part.level === undefined;

function fieldOf(text: string): { readonly key: keyof Known; readonly value: string } | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > LONGEST_KEY) return null;
  const key = HEAD_FIELDS.get(text.slice(0, colon).toLowerCase());
  const value = text.slice(colon + 1).trim();
  return key === undefined || value === '' || value.length > LONGEST_VALUE ? null : { key, value };
}
