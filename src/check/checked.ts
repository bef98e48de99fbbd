/** The text on the desk: a document, what the reader found in it, and views of it that rules share, made when first asked for. */
import { findCarriers } from '../catalogue/carriers.ts';
import type { Claim, ClaimFor, Predicate, Span } from '../claim/claim.ts';
import type { BlockKind, Document } from '../claim/document.ts';
import { ownDay } from '../claim/own-day.ts';
import type { Reading } from '../claim/reading.ts';
import { anchorOf } from '../reading/dates/document-dates.ts';
import { type DateMention, tagDates } from '../reading/dates/tagger.ts';
import type { SeasonSpan } from '../reading/seasons/season-span.ts';
import { tagSeasons } from '../reading/seasons/tag-seasons.ts';
import { within } from '../reading/sentences/in-order.ts';
import { SpanChart } from '../reading/sentences/span-chart.ts';
import { type DocumentView, tokenAt, viewOf } from '../reading/sentences/view.ts';
import { NUMBERS } from '../reading/words/lexis.ts';
import type { SeriesRecord } from './series-record.ts';

/** One sentence with what stands in it. */
export interface CheckedSentence {
  readonly index: number; // among the sentences of the text
  readonly span: Span;
  readonly kind: BlockKind;
  readonly block: number;
  readonly first: number; // tokens
  readonly limit: number;
  readonly seasons: readonly SeasonSpan[];
  /** Seasons by number and noun, each once: 'season 2', and not 'the second'. */
  readonly firmSeasons: readonly number[];
  readonly dates: readonly DateMention[];
  /** Slots for patterns: `season`, `nth`, `another`, `count`, `carrier`, `date`, `duration`, `time`, `number`. */
  readonly chart: SpanChart;
  /** Ends in a question mark. */
  readonly asks: boolean;
}

export interface CheckedInput {
  readonly document: Document;
  readonly reading: Reading;
  /** Null where nothing beyond the text is at hand. */
  readonly record: SeriesRecord | null;
  /** ISO day of which the record is asked, and on which an undated text speaks; null for the text's own. */
  readonly asOf: string | null;
}

export class Checked {
  readonly document: Document;
  readonly reading: Reading;
  readonly record: SeriesRecord | null;
  /** ISO day on which the text speaks: its own, else the one given; null where neither is known. */
  readonly day: string | null;
  /** ISO day of which the record is asked: the one given, else the text's own. */
  readonly asOf: string | null;
  #view: DocumentView | null = null;
  #sentences: readonly CheckedSentence[] | null = null;
  #body: readonly CheckedSentence[] | null = null;

  constructor({ document, reading, record, asOf }: CheckedInput) {
    this.document = document;
    this.reading = reading;
    this.record = record;
    const own = ownDay(document);
    this.day = own ?? asOf;
    this.asOf = asOf ?? own;
  }

  get text(): string {
    return this.document.text;
  }

  get view(): DocumentView {
    this.#view ??= viewOf(this.document, null);
    return this.#view;
  }

  get sentences(): readonly CheckedSentence[] {
    this.#sentences ??= sentencesOf(this.view, this.day);
    return this.#sentences;
  }

  /** The headline; null where the document has none. */
  get headline(): CheckedSentence | null {
    return this.sentences.find(({ kind }) => kind === 'headline') ?? null;
  }

  /** All but the headline. */
  get body(): readonly CheckedSentence[] {
    this.#body ??= this.sentences.filter(({ kind }) => kind !== 'headline');
    return this.#body;
  }

  claims<P extends Predicate>(predicate: P): readonly ClaimFor<P>[] {
    return this.reading.claims.filter((claim: Claim) => claim.predicate === predicate) as readonly Claim[] as readonly ClaimFor<P>[];
  }

  /** The sentence in which a place stands; null between sentences. */
  sentenceAt(offset: number): CheckedSentence | null {
    const all = this.sentences;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as CheckedSentence).span[1] <= offset) low = middle + 1;
      else high = middle;
    }
    const found = all[low];
    return found !== undefined && found.span[0] <= offset ? found : null;
  }

  words(span: Span): string {
    return this.text.slice(span[0], span[1]);
  }
}

function sentencesOf(view: DocumentView, day: string | null): readonly CheckedSentence[] {
  const { tokens, blocks, document } = view;
  const anchor = { ...anchorOf(document), published: day };
  const dates = blocks.map(({ span }) => tagDates(document.text, span[0], span[1], anchor));
  return view.sentences.map(({ first, limit, block, start, end }, index): CheckedSentence => {
    const seasons = tagSeasons(tokens, first, limit);
    const own = within(
      dates[block] ?? [],
      start,
      end,
      (date) => date.start,
      (date) => date.end,
    );
    const chart = new SpanChart();
    for (const { from, to, relation, bare, soft } of seasons) {
      if (relation === 'numbered' && !bare && !soft) chart.add('season', from, to);
      if (relation === 'numbered') chart.add('nth', from, to);
      if (relation === 'another' || relation === 'count') chart.add(relation, from, to);
    }
    for (const date of own) {
      const from = tokenAt(tokens, date.start);
      chart.add(date.kind, from, Math.max(from + 1, tokenAt(tokens, date.end)));
    }
    for (const carrier of findCarriers(document.text, start, end)) {
      const from = tokenAt(tokens, carrier.start);
      if (!carrier.ambiguous) chart.add('carrier', from, Math.max(from + 1, tokenAt(tokens, carrier.end)));
    }
    for (let at = first; at < limit; at++) {
      const number = NUMBERS.cardinal(tokens, at);
      if (number !== null) chart.add('number', at, number.to);
    }
    const kind = blocks[block]?.kind ?? 'paragraph';
    const asks = document.text.slice(Math.max(start, end - 3), end).includes('?');
    const firmSeasons = numbersOf(seasons.filter(({ bare }) => !bare));
    return { index, span: [start, end], kind, block, first, limit, seasons, firmSeasons, dates: own, chart, asks };
  });
}

/** The seasons that some spans name by number, each once. */
export const numbersOf = (spans: readonly SeasonSpan[]): readonly number[] => [
  ...new Set(spans.flatMap(({ relation, numbers, soft }) => (relation === 'numbered' && !soft ? numbers : []))),
];
