/** What stands around a fact in its sentence: clauses, how firmly it is said, who says it, which series and season it is about. */
import type { Certainty, Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import { clausesOf } from '../clauses.ts';
import { BREAKERS } from '../credits/name-words.ts';
import { readsAsPerson } from '../credits/persons.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { type Modality, modalityOf, type OperatorSpan, operatorsOf } from '../modality/modality.ts';
import { type Attribution, attributionsOf } from '../modality/speakers.ts';
import type { SeasonSpan } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { CAPITAL, WORD } from '../words/tokens.ts';
import { documentSpeaker } from './document-speaker.ts';

export class Setting {
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  /** The series named in the sentence, in order. */
  readonly mentions: readonly Mention[];
  #clause: Uint16Array | null = null;
  #operators: readonly OperatorSpan[] | null = null;
  #attributions: readonly Attribution[] | null = null;

  constructor(sentence: Sentence, analysis: Analysis, mentions: readonly Mention[]) {
    this.sentence = sentence;
    this.analysis = analysis;
    this.mentions = mentions;
  }

  get clause(): Uint16Array {
    this.#clause ??= clausesOf(this.analysis.view.tokens, this.sentence.view.first, this.sentence.view.limit);
    return this.#clause;
  }

  modality(from: number, to: number): Modality {
    const { tokens } = this.analysis.view;
    this.#operators ??= operatorsOf(tokens, this.sentence);
    return modalityOf(tokens, this.sentence, this.#operators, this.clause, from, to, false);
  }

  /** How firmly the words `[from, to)` are said; null where they are only asked or wished. */
  certainty(from: number, to: number): Certainty | null {
    const modality = this.modality(from, to);
    if (modality.asked || modality.wished) return null;
    if (modality.condition) return 'conditional';
    if (modality.negations % 2 === 1 || modality.none) return 'denied';
    return modality.rumoured ? 'possible' : modality.certainty;
  }

  /** Who says it: the one named in the sentence, else the document's own voice. */
  speaker(): Speaker {
    this.#attributions ??= attributionsOf(this.analysis.view.tokens, this.sentence, new Set());
    const said = this.#attributions.find(({ speaker }) => speaker !== 'official') ?? this.#attributions[0];
    return said?.speaker ?? documentSpeaker(this.analysis);
  }

  /**
   * The series that the words `[from, to)` are about: one named beside them, else the one that the document is chiefly about, else the
   * nearest in the sentence, else the one in focus. One that is only looked back on ('of Kestrel Point fame') does not count.
   */
  series(from: number, to: number): SeriesName | null {
    const { focus } = this.analysis;
    const { first, block } = this.sentence.view;
    const own = this.mentions.filter((mention) => !this.isLookedBackOn(mention));
    const chief = chiefOf(this.analysis);
    let best: Mention | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const mention of own) {
      const cost = this.#distance(mention, from, to) - (mention.name === chief ? NEAR : 0);
      if (cost < bestCost) {
        best = mention;
        bestCost = cost;
      }
    }
    if (best === null) return chief ?? focus.seriesAt(first, block);
    return chief !== null && best.name !== chief && bestCost > NEAR ? chief : best.name;
  }

  /** 'known for X', 'X alum', 'X star Ann Lee': the series is a person's past, or another's. */
  isLookedBackOn({ from, to, name }: Mention): boolean {
    if (name === this.analysis.focus.subject) return false;
    const { tokens } = this.analysis.view;
    if (to < tokens.count && AFTER_PAST.has(tokens.word[to] as number)) return true;
    for (let at = from - 1; at >= Math.max(this.sentence.view.first, from - 4); at--) {
      if (BEFORE_PAST.has(tokens.word[at] as number)) return true;
    }
    return false;
  }

  #distance({ from, to }: Mention, factFrom: number, factTo: number): number {
    const { first } = this.sentence.view;
    const apart = Math.abs(
      (this.clause[from - first] as number) - (this.clause[Math.min(factFrom, this.sentence.view.limit - 1) - first] as number),
    );
    return apart * 12 + (from >= factTo ? from - factTo + 1 : Math.max(0, factFrom - to));
  }

  /** The season said nearest to the words; null where the sentence names none that is a number. */
  saidSeason(from: number, to: number): SeasonSpan | null {
    let best: SeasonSpan | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    const { first } = this.sentence.view;
    for (const span of this.sentence.seasons) {
      if (span.relation === 'count' || span.soft || (span.relation === 'this' && !span.final)) continue;
      const apart = Math.abs((this.clause[span.from - first] as number) - (this.clause[from - first] as number));
      const cost = apart * 12 + (span.from >= to ? span.from - to : Math.max(0, from - span.to));
      if (cost < bestCost) {
        best = span;
        bestCost = cost;
      }
    }
    return best;
  }

  /** The season of the words: the one said in the sentence, else the one of the sentences before it in its block, else what the headings are about. */
  season(from: number, to: number, fallback: BoundSeason = { kind: 'topic' }): BoundSeason {
    const said = this.saidSeason(from, to);
    if (said === null || said.relation === 'this') return fallback;
    return said.relation === 'numbered' ? { kind: 'number', number: said.numbers[0] as number } : { kind: 'next', step: 1 };
  }
}

const NEAR = 7;

/** The series that most of a document's mentions are of, where its headline or more than half of them name it; null in a roundup. */
function chiefOf(analysis: Analysis): SeriesName | null {
  const cached = CHIEFS.get(analysis);
  if (cached !== undefined) return cached;
  const { subject } = analysis.focus;
  const times = analysis.mentions.filter(({ name }) => name === subject).length;
  const { blocks, tokens } = analysis.view;
  const headline = blocks.find(({ kind }) => kind === 'headline')?.span;
  const headlined =
    headline === undefined
      ? []
      : analysis.mentions.filter(
          ({ from, to }) => (tokens.start[from] as number) >= headline[0] && (tokens.end[to - 1] as number) <= headline[1],
        );
  const alone = headlined.length > 0 && headlined.every(({ name }) => name === subject);
  const chief = subject !== null && (alone || times * 2 >= analysis.mentions.length) ? subject : null;
  CHIEFS.set(analysis, chief);
  return chief;
}

const CHIEFS = new WeakMap<Analysis, SeriesName | null>();

const AFTER_PAST = wordSet(
  'alum alumnus alumna alums fame veteran veterans graduate graduates breakout favourite favorite star stars actor actress',
);
const BEFORE_PAST = wordSet('known formerly previously ex like unlike fame alongside credits include including seen recently remembered');

/** The settings of a document's sentences, in order. */
export function settingsOf(analysis: Analysis): readonly Setting[] {
  const cached = CACHE.get(analysis);
  if (cached !== undefined) return cached;
  let at = 0;
  const settings = analysis.sentences.map((sentence) => {
    while (at < analysis.mentions.length && (analysis.mentions[at] as Mention).from < sentence.view.first) at++;
    const here: Mention[] = [];
    for (; at < analysis.mentions.length && (analysis.mentions[at] as Mention).from < sentence.view.limit; at++) {
      const mention = analysis.mentions[at] as Mention;
      if (!isPartOfName(mention, analysis) && !readsAsPerson(mention)) here.push(mention);
    }
    return new Setting(sentence, analysis, here);
  });
  CACHE.set(analysis, settings);
  return settings;
}

/** 'Marc Maron' beside a series called Maron: the surname of a longer name is no mention, unless the document is about the series. */
function isPartOfName({ from, to, name }: Mention, { focus, view: { tokens } }: Analysis): boolean {
  if (to - from > 1 || name === focus.subject || from === 0 || name.grounds.includes('quoted')) return false;
  const before = from - 1;
  return (
    tokens.kind[before] === WORD &&
    ((tokens.flags[before] as number) & CAPITAL) !== 0 &&
    !BREAKERS.has(tokens.word[before] as number) &&
    ((tokens.flags[from] as number) & CAPITAL) !== 0
  );
}

/** Several passes read one analysis; what they share is made once and goes with it. */
const CACHE = new WeakMap<Analysis, readonly Setting[]>();
