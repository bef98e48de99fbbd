/** What a text has for a question against what it says it has not: the grounds for calling a headline bait. */
import { foldTitle } from '../catalogue/fold.ts';
import type { Claim } from '../claim/claim.ts';
import { dayNumber, dayRange } from '../claim/edtf.ts';
import { ABSENCES, type Absence } from './absences.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { isHedged } from './hedges.ts';
import { Phrases } from './phrases.ts';
import { type Question, seasonsIn } from './questions.ts';
import { type Topic, topicsOf } from './topics.ts';

export interface Ground {
  readonly weight: number;
  readonly span: readonly [number, number];
}

/** Weights of grounds: a plain statement about the season asked for, one that leaves the season open, and a guess. */
const PLAIN = 2;
const LOOSE = 1;
const GUESS = 0.5;

interface Balance {
  readonly has: readonly Ground[];
  readonly lacks: readonly Ground[];
}

export const total = (grounds: readonly Ground[]): number => grounds.reduce((sum, { weight }) => sum + weight, 0);

/** True where something states the answer; guesses alone never do. */
export const isStated = (grounds: readonly Ground[]): boolean => grounds.some(({ weight }) => weight > GUESS);

/** Sentences that begin so, straight behind a question, answer it. */
const SHORT_ANSWER = new Phrases<'answer'>({
  answer: [
    'yes|yep|yeah|yup|no|nope|nah|not|affirmative|absolutely|sadly|unfortunately|alas|indeed|certainly|definitely|officially|thankfully|regrettably',
    'answer is ..3 (yes|no|affirmative|negative)',
    '(it is|it will|it has|they will|they are|she will|he will|of course|good news|bad news|afraid so|afraid not|no such luck|in a word)',
  ],
});

/** Work on a season, or what else has a date: no premiere. */
const MAKING = new Phrases<'making'>({
  making: [
    '~film|filming|shoot|shooting|shot|production|wrap|wraps|wrapped|~write|scripts|cameras|strike|editing|finale|event|panel|convention|awards|decision|announcement|trailer|teaser|tickets',
  ],
});

export class Answers {
  readonly #checked: Checked;
  readonly #topics: readonly Topic[];

  constructor(checked: Checked) {
    this.#checked = checked;
    this.#topics = topicsOf(checked);
  }

  /** @param seasons those that the headline names; empty where it names none */
  balance(question: Question, seasons: readonly number[]): Balance {
    const claimed = this.#claimed(question, seasons);
    const others =
      question === 'decision' || question === 'news' ? this.#shortAnswers(seasons) : question === 'date' ? this.#dated(seasons) : [];
    const has = claimed.length > 0 && question === 'date' ? claimed : [...claimed, ...others];
    return { has, lacks: this.#lacking(question, seasons) };
  }

  #claimed(question: Question, seasons: readonly number[]): Ground[] {
    const grounds: Ground[] = [];
    for (const claim of subjectClaims(this.#checked)) {
      if (claim.certainty === 'denied' || !answersQuestion(claim, question)) continue;
      const sentence = this.#checked.sentenceAt(claim.span[0]);
      if (sentence === null || sentence.kind === 'headline' || sentence.asks) continue;
      if (seasons.length > 0 && claim.season !== null && !seasons.includes(claim.season)) continue;
      grounds.push({ weight: this.#weigh(claim, sentence, question, seasons), span: claim.span });
    }
    return grounds;
  }

  #weigh(claim: Claim, sentence: CheckedSentence, question: Question, seasons: readonly number[]): number {
    const explicit = seasonsIn(sentence).some((season) => seasons.includes(season));
    if (question === 'guess') return PLAIN;
    if (claim.certainty !== 'certain' || (claim.speaker !== 'official' && this.#isHedged(sentence))) return GUESS;
    if (!explicit && this.#isPast(claim)) return GUESS;
    if (question === 'date' && claim.speaker === 'official') return PLAIN;
    return explicit || sentence.seasons.length > 0 || (seasons.length === 0 && claim.season !== null) ? PLAIN : LOOSE;
  }

  /** Days to come that stand in a plain sentence, whatever the reader made of it: 'Catch the third from October 20'. */
  #dated(seasons: readonly number[]): Ground[] {
    return this.#checked.body.flatMap((sentence): Ground[] => {
      const topic = this.#topics[sentence.index];
      if (topic === undefined || sentence.asks || !concerns(topic, seasons) || sentence.dates.length === 0) return [];
      const named = seasonsIn(sentence).some((season) => seasons.includes(season));
      const date = sentence.dates.find(
        ({ kind, direction, rejected }) => kind === 'date' && !rejected && (direction === 'future' || named),
      );
      return date === undefined || this.#isHedged(sentence) || MAKING.has(this.#checked, sentence)
        ? []
        : [{ weight: LOOSE, span: [date.start, date.end] }];
    });
  }

  #shortAnswers(seasons: readonly number[]): Ground[] {
    return this.#checked.body.flatMap((sentence): Ground[] => {
      const topic = this.#topics[sentence.index];
      if (
        topic?.answers !== true ||
        sentence.asks ||
        !topic.questions.some((asked) => asked === 'decision' || asked === 'news') ||
        !concerns(topic, seasons)
      )
        return [];
      const [first] = SHORT_ANSWER.in(this.#checked, sentence);
      if (first !== undefined && first.to - first.from > 2) return [{ weight: 2 * PLAIN, span: first.span }];
      return first !== undefined && first.from === sentence.first && !ABSENCES.has(this.#checked, sentence)
        ? [{ weight: PLAIN, span: sentence.span }]
        : [];
    });
  }

  #lacking(question: Question, seasons: readonly number[]): Ground[] {
    const wanted = LACKS[question];
    return this.#checked.body.flatMap((sentence): Ground[] => {
      const topic = this.#topics[sentence.index];
      if (topic === undefined || topic.foreign || sentence.asks || !concerns(topic, seasons)) return [];
      if (topic.questions.length > 0 && !topic.questions.some((asked) => asked === question || RELATED[question] === asked)) return [];
      return ABSENCES.in(this.#checked, sentence)
        .filter(({ kind }) => wanted[kind] !== undefined && (kind !== 'unsaid' || topic.questions.includes(question)))
        .slice(0, 1)
        .map(({ kind, span }) => ({ weight: wanted[kind] as number, span }));
    });
  }

  #isHedged(sentence: CheckedSentence): boolean {
    return isHedged(this.#checked, sentence);
  }

  /** A date that is over is the last season's unless the text says whose it is. */
  #isPast(claim: Claim): boolean {
    if (claim.predicate !== 'premiere' || this.#checked.day === null) return false;
    const range = dayRange(claim.value);
    const today = dayRange(this.#checked.day);
    return range !== null && today !== null && dayNumber(range.last) < dayNumber(today.first);
  }
}

/** Which absences tell against an answer, and how much. */
const LACKS: Readonly<Record<Question, Partial<Record<Absence, number>>>> = {
  date: { date: PLAIN, decision: LOOSE, unsaid: PLAIN, evasion: GUESS },
  guess: {},
  decision: { decision: PLAIN, unsaid: PLAIN, evasion: GUESS },
  news: { date: LOOSE, decision: PLAIN, unsaid: PLAIN, evasion: GUESS },
  trailer: { trailer: PLAIN },
  cast: {},
  episodes: {},
};

/** Where no decision is known there is no date either, and the other way round. */
const RELATED: Partial<Record<Question, Question>> = { date: 'decision', decision: 'date' };

const SETTLED: ReadonlySet<string> = new Set(['renewed', 'cancelled', 'ending']);

/** True where a claim of that kind is what the question asks for. A cancelled season answers when it is back, too. */
function answersQuestion(claim: Claim, question: Question): boolean {
  switch (question) {
    case 'date':
    case 'guess':
      return claim.predicate === 'premiere' || (claim.predicate === 'status' && (claim.value === 'cancelled' || claim.value === 'ending'));
    case 'decision':
    case 'news':
      return (
        (claim.predicate === 'status' && SETTLED.has(claim.value)) || claim.predicate === 'premiere' || claim.predicate === 'production'
      );
    case 'trailer':
      return claim.predicate === 'trailer' && claim.value === 'released';
    case 'cast':
      return claim.predicate === 'credit' && claim.value.role === 'cast';
    case 'episodes':
      return claim.predicate === 'episodes';
  }
}

/** Claims about what the headline names; all of them where it names no series that the reader found. */
function subjectClaims({ headline, reading, text }: Checked): readonly Claim[] {
  const claims: readonly Claim[] = reading.claims;
  const folded = headline === null ? '' : foldTitle(text.slice(headline.span[0], headline.span[1]));
  const own = claims.filter(({ series }) => folded.includes(foldTitle(series)));
  return own.length > 0 ? own : claims;
}

const concerns = ({ seasons }: Topic, wanted: readonly number[]): boolean =>
  wanted.length === 0 || seasons.length === 0 || seasons.some((season) => wanted.includes(season));
