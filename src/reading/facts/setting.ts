/** What stands around a fact in its sentence: clauses, how firmly it is said, who says it, which series and season it is about. */
import type { Certainty, Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import { operatorsOf } from '../modality/find-operators.ts';
import { type Modality, modalityOf } from '../modality/modality.ts';
import type { OperatorSpan } from '../modality/reach.ts';
import { type Attribution, attributionsOf } from '../modality/speakers.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { clausesOf } from '../sentences/clauses.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { WordSet } from '../words/word-set.ts';
import { chiefOf } from './chief.ts';
import { nearby } from './nearby.ts';
import { sentencesOfStrangers } from './strangers.ts';

export class Setting {
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  /** The series named in the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** The series named last before the sentence in its block. */
  readonly #before: SeriesName | null;
  /** The sentence before, of whatever block; null for the first. */
  readonly previous: Setting | null;
  readonly #held = new Map<WordSet, boolean>();
  #clause: Uint16Array | null = null;
  #operators: readonly OperatorSpan[] | null = null;
  #attributions: readonly Attribution[] | null = null;

  constructor(sentence: Sentence, analysis: Analysis, mentions: readonly Mention[], before: SeriesName | null, previous: Setting | null) {
    this.sentence = sentence;
    this.analysis = analysis;
    this.mentions = mentions;
    this.#before = before;
    this.previous = previous;
  }

  /** True where a word of the set stands anywhere in the sentence; looked for once a set. */
  holds(set: WordSet): boolean {
    let held = this.#held.get(set);
    if (held === undefined) {
      held = holdsWord(this.analysis.view.tokens, this.sentence.view.first, this.sentence.view.limit, set);
      this.#held.set(set, held);
    }
    return held;
  }

  get clause(): Uint16Array {
    this.#clause ??= clausesOf(this.analysis.view.tokens, this.sentence.view.first, this.sentence.view.limit);
    return this.#clause;
  }

  /** What denies, hedges or asks the words `[from, to)`, looked for in the stretch around them where the sentence is long. */
  modality(from: number, to: number): Modality {
    const { tokens } = this.analysis.view;
    const { view } = this.sentence;
    this.#operators ??= operatorsOf(tokens, this.sentence, mentionsWithin(this.analysis.mentions, view));
    if (view.limit - view.first <= LONG) return modalityOf(tokens, this.sentence, this.#operators, this.clause, from, to, false);
    const first = Math.max(view.first, from - LONG);
    const limit = Math.min(view.limit, to + LONG);
    const stretch = { ...this.sentence, view: { ...view, first, limit } };
    const clause = this.clause.subarray(first - view.first, limit - view.first);
    const operators = nearby(this.#operators, from).filter((span) => span.from >= first && span.to <= limit);
    return modalityOf(tokens, stretch, operators, clause, from, to, false);
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
    this.#attributions ??= attributionsOf(this.analysis.view.tokens, this.sentence);
    const said = this.#attributions.find(({ speaker }) => speaker !== 'official') ?? this.#attributions[0];
    return said?.speaker ?? documentSpeaker(this.analysis);
  }

  /**
   * The series that the words `[from, to)` are about: one named beside them, else the one that the document is chiefly about, else the
   * nearest in the sentence, else the one in focus. One that is only looked back on ('of Kestrel Point fame') does not count.
   */
  series(from: number, to: number): SeriesName | null {
    const own = nearby(this.mentions, from).filter((mention) => !this.isLookedBackOn(mention));
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
    const under = sectionOf(this.analysis, this.sentence.view.block);
    const head = this.analysis.focus.headOf(this.sentence.view.block);
    if (best === null && head !== null) return head.name;
    if (best === null) {
      if (under !== null || chief !== null) return under ?? chief;
      if (sentencesOfStrangers(this.analysis).has(this.sentence.view.first)) return null;
      return this.#before ?? headed(this.analysis, this.sentence.view.block);
    }
    if (under !== null && best.name !== under && bestCost > NEAR) return under;
    return chief !== null && best.name !== chief && bestCost > NEAR ? chief : best.name;
  }

  /** 'known for X', 'X alum', 'X star Ann Lee': the series is a person's past, or another's. */
  isLookedBackOn({ from, to, name }: Mention): boolean {
    if (name === this.analysis.focus.subject) return false;
    const { tokens } = this.analysis.view;
    if (to < tokens.count && AFTER_PAST.has(tokens.word[to] as number)) return true;
    const first = Math.max(this.sentence.view.first, from - 4);
    if (from > first && tokens.word[from - 1] === OF && holdsWord(tokens, first, from, MAKERS)) return true;
    return holdsWord(tokens, first, from, BEFORE_PAST);
  }

  #distance({ from, to }: Mention, factFrom: number, factTo: number): number {
    const { first } = this.sentence.view;
    const apart = Math.abs(
      (this.clause[from - first] as number) - (this.clause[Math.min(factFrom, this.sentence.view.limit - 1) - first] as number),
    );
    return apart * 12 + (from >= factTo ? from - factTo + 1 : Math.max(0, factFrom - to));
  }

  /** The season said nearest to the words; null where the sentence names none that is a number. */
  saidSeason(
    from: number,
    to: number,
    farthest = Number.POSITIVE_INFINITY,
    isOwn: (span: SeasonSpan) => boolean = () => true,
  ): SeasonSpan | null {
    let best: SeasonSpan | null = null;
    let bestCost = farthest;
    const { first } = this.sentence.view;
    for (const span of nearby(this.sentence.seasons, from)) {
      if (span.relation === 'count' || span.soft || (span.relation === 'this' && !span.final) || !isOwn(span)) continue;
      if (this.#isOfNext(span, from, to)) continue;
      const behind = isMark(this.analysis.view.tokens, span.to, ',') && WHICH.has(this.analysis.view.tokens.word[span.to + 1] as number);
      // 'season 2, which expanded to 22 episodes'
      const apart =
        behind && span.to <= from ? 0 : Math.abs((this.clause[span.from - first] as number) - (this.clause[from - first] as number));
      const cost = apart * 12 + (span.from >= to ? span.from - to + BEHIND : Math.max(0, from - span.to));
      if (cost < bestCost) {
        best = span;
        bestCost = cost;
      }
    }
    return best;
  }

  /** 'Drew nine million, followed by Y season 2': of another series that is named behind the words, before the season. */
  #isOfNext(span: SeasonSpan, from: number, to: number): boolean {
    const named = this.mentions.findLast((mention) => mention.to <= span.from);
    return named !== undefined && named.from >= to && named.name !== this.series(from, to);
  }

  /** The season of the words: the one said in the sentence, else the one of the sentences before it in its block, else what the headings are about. */
  season(from: number, to: number, fallback: BoundSeason = { kind: 'topic' }): BoundSeason {
    const said = this.saidSeason(from, to);
    if (said === null || said.relation === 'this') return fallback;
    return said.relation === 'numbered' ? { kind: 'number', number: said.numbers[0] as number } : { kind: 'next', step: 1 };
  }
}

const WHICH = wordSet('which');
const LONG = 120; // tokens
const NEAR = 7;
const BEHIND = 3; // a season is said before its figures rather than after them

/** The series that the heading of a section within a text names; null where none stands above, and under the headline alone. */
function sectionOf({ focus, view: { blocks } }: Analysis, block: number): SeriesName | null {
  const topic = focus.topicOf(block);
  if (topic === null || topic.name === null || blocks[topic.block]?.kind !== 'heading') return null;
  return focus.subject !== null && topic.name.score < focus.subject.score - MUCH_SURER ? null : topic.name;
}

/** In log-odds: 'Mulligan' in a heading, where the piece is about a series beyond doubt, is one of its people. */
const MUCH_SURER = 3;

/** What the headings above a block name, else what the document names most. */
function headed({ focus, names }: Analysis, block: number): SeriesName | null {
  const name = focus.topicOf(block)?.name ?? focus.subject;
  return name !== null && (name.entry !== null || name.score >= SURE) ? name : (names[0] ?? null);
}

/** In log-odds, for a name that no catalogue knows. */
const SURE = 1;

/** Behind a series that is a person's past: 'X alum'. */
const AFTER_PAST = wordSet(
  'alum alumnus alumna alums fame veteran veterans graduate graduates breakout favourite favorite star stars actor actress',
);
/** 'From the makers of X', 'set in the universe of X'. */
const MAKERS = wordSet(
  'makers maker creator creators writer writers producer producers team director directors universe world vein style footsteps',
);
const OF = VOCABULARY.intern('of');
/** Before one: 'known for X'. */
const BEFORE_PAST = wordSet('known formerly previously ex like unlike fame alongside credits include including seen recently remembered');
