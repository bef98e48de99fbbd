/** What a sentence is weighed by: its words, their pairs, what some of them name in place of the name, and where it stands. */
import type { Analysis } from '../analysis.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { within } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY } from '../words/lexis.ts';
import { stemOf } from '../words/stem.ts';
import { NUMBER, PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { type Sink, WrittenFeatures } from './tally.ts';

/** A word's stem, or what it names in angle brackets: `<series>`, `<carrier>`, `<season:numbered>`. Tokens from `from` up to `to`. */
export interface Term {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A name: tokens from `from` up to `to`. */
export interface Named {
  readonly from: number;
  readonly to: number;
}

/** A document's tokens, and its names in order: those of its series, or any that stand in their places. */
export interface Naming {
  readonly view: { readonly tokens: Tokens };
  readonly mentions: readonly Named[];
  readonly people?: readonly Named[]; // where it matters who is named: each stretch of people counts as one term
}

/** The terms of a sentence in order, without its punctuation but for a question mark. */
export function termsOf(sentence: Sentence, { view: { tokens }, mentions, people = [] }: Naming): Term[] {
  const { first, limit } = sentence.view;
  const named = namedIn(sentence, mentions, people);
  const terms: Term[] = [];
  for (let at = first; at < limit; ) {
    const term = named.get(at) ?? { text: textAt(tokens, at), from: at, to: at + 1 };
    if (term.text !== '') terms.push(term);
    at = term.to;
  }
  return terms;
}

/** Every term, and every two that follow each other; the sentence's ends count as terms, `^` and `$`. */
export function seeFeatures(terms: readonly Term[], sink: Sink): void {
  let before = sink.numberOf('^');
  for (const { text } of terms) {
    const here = sink.numberOf(text);
    sink.see(here);
    sink.see(before, here);
    before = here;
  }
  sink.see(before, sink.numberOf('$'));
}

/** The same as they are written in a table of weights, each once. */
export function featuresOf(terms: readonly Term[]): ReadonlySet<string> {
  const written = new WrittenFeatures();
  seeFeatures(terms, written);
  return written.keys;
}

const TOKENS_A_STEP = 8;
const MOST_STEPS = 5;
const MANY_NAMES = 4;

/** What is known of a sentence beside its words: what stands in it, its length, its block and how many series the document has. */
export function settingOf({ seasons, carriers, dates, view }: Sentence, { view: { blocks }, names }: Analysis): Set<string> {
  const steps = Math.min(MOST_STEPS, Math.floor((view.limit - view.first) / TOKENS_A_STEP));
  return new Set([
    ...seasons.map((season) => `holds:${kindOf(season)}`),
    ...(carriers.length > 0 ? ['holds:carrier'] : []),
    ...(dates.length > 0 ? ['holds:date'] : []),
    `length:${steps}`,
    `block:${blocks[view.block]?.kind}`,
    `names:${Math.min(MANY_NAMES, names.length)}`,
  ]);
}

/** What is named in the sentence, by the token it begins at: of two at one place, the one put first here. */
function namedIn(
  { seasons, carriers, dates, chart, view }: Sentence,
  mentions: readonly Named[],
  people: readonly Named[],
): Map<number, Term> {
  const named = new Map<number, Term>();
  const put = (text: string, from: number, to: number): void => {
    if (!named.has(from)) named.set(from, { text, from, to: Math.max(to, from + 1) });
  };
  for (const { from, to } of people) put('<person>', from, to);
  for (const { from, to } of within(mentions, view.first, view.limit, startOf, endOf)) put('<series>', from, to);
  for (const { from, to } of carriers) put('<carrier>', from, to);
  for (const season of seasons) put(`<season:${kindOf(season)}>`, season.from, season.to);
  for (const { from, to } of dates) put('<date>', from, to);
  for (let from = view.first; from < view.limit; from++) for (const to of chart.endsFrom('network', from)) put('<carrier>', from, to);
  return named;
}

const startOf = ({ from }: Named): number => from;
const endOf = ({ to }: Named): number => to;

const kindOf = ({ relation, final, soft }: SeasonSpan): string => `${final ? 'final' : relation}${soft ? '?' : ''}`;

function textAt({ text, start, end, kind, word }: Tokens, at: number): string {
  if (kind[at] === NUMBER) return '<number>';
  if (kind[at] === PUNCTUATION) return text[start[at] as number] === '?' ? '?' : '';
  const known = word[at] as number;
  return (known > 0 ? stemOfKnown(known) : null) ?? stemOf(text.slice(start[at], end[at]).toLowerCase().replace('’', "'"));
}

/** By the word's number, as texts ask for them; null of a word that may be written in another way than by capitals: "isn’t", 'Café'. */
const STEMS: (string | null)[] = [];
const PLAIN = /^[a-z0-9]+$/;

function stemOfKnown(id: number): string | null {
  let stem = STEMS[id];
  if (stem === undefined) {
    const word = VOCABULARY.wordOf(id);
    stem = PLAIN.test(word) ? stemOf(word) : null;
    STEMS[id] = stem;
  }
  return stem;
}
