/** Which series 'both', 'neither' and 'none' mean: those that were named together last. */
import type { Analysis } from '../analysis.ts';
import type { CueContext } from '../context.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import { within } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Phrase } from './reference.ts';

const NONE = wordSet('neither none');
const PAIR = wordSet('both neither');
/** How far back, in tokens, a paragraph is looked through. */
const REACH = 100;

/** True where a phrase of a sentence is one for several series. */
export function meansSeveral({ from, to }: Phrase, { sentence }: Pick<CueContext, 'sentence'>): boolean {
  return sentence.chart.endsFrom('several', from).includes(to);
}

/** 'The two dramas have been renewed', 'the Dick Wolf spin-offs will end': the series that were named together last, none where one alone was; null of a phrase for one. */
export function pluralMeant(phrase: Phrase, context: Pick<CueContext, 'sentence'>, analysis: Analysis): readonly SeriesName[] | null {
  const { tokens } = analysis.view;
  if (!PLURALS.has(tokens.word[phrase.to - 1] as number) || tokens.word[phrase.from] !== THE) return null;
  const named = severalMeant(phrase, context, analysis);
  const count = NUMBERS.cardinal(tokens, phrase.from + 1)?.value ?? named.length;
  return count === named.length ? named : [];
}
const THE = VOCABULARY.intern('the');
const PLURALS = wordSet('dramas comedies sitcoms dramedies procedurals thrillers soaps spinoffs offshoots newcomers freshmen rookies');

/** True where it denies of all of them what its sentence says. */
export function meansNone(phrase: Phrase, context: Pick<CueContext, 'sentence'>, { view: { tokens } }: Analysis): boolean {
  return NONE.has(tokens.word[phrase.from] as number) && meansSeveral(phrase, context);
}

/** 'Neither X nor Y will be back', 'has renewed neither X nor Y': what is said is denied of each. */
export function isOfNeither(
  { match }: Cue,
  { sentence: { view } }: Pick<CueContext, 'sentence'>,
  { mentions, view: { tokens } }: Analysis,
): boolean {
  const here = mentionsWithin(mentions, view);
  return here.some(({ from, to }, at) => {
    const before = here[at - 1];
    if (before === undefined || !isAtOnceBehind(NOR, from, tokens) || !isAtOnceBehind(NEITHER, before.from, tokens)) return false;
    const [first, last] = from < match.to ? [to, match.from] : [match.to, before.from];
    return !holdsMark(tokens, first, last, ',;:');
  });
}
const NEITHER = wordSet('neither');
const NOR = wordSet('nor');
const isAtOnceBehind = (words: WordSet, title: number, tokens: Tokens): boolean => holdsWord(tokens, title - MOST_TO_TITLE, title, words);
/** 'Nor the sitcom ‘X’': tokens. */
const MOST_TO_TITLE = 4;

/** The series named before it in its sentence; else in the last sentence of its paragraph, or in the headline, that names as many. */
export function severalMeant({ from }: Phrase, { sentence }: Pick<CueContext, 'sentence'>, analysis: Analysis): readonly SeriesName[] {
  const { sentences, mentions, view } = analysis;
  const pair = PAIR.has(view.tokens.word[from] as number);
  const { first, block } = sentence.view;
  const earlier = within(
    sentences,
    first - REACH,
    first,
    ({ view: other }) => other.first,
    ({ view: other }) => other.limit,
  ).filter(({ view: other }) => other.block === block);
  const [headline] = sentences;
  const places = [sentence, ...earlier.toReversed(), ...(headline === undefined ? [] : [headline])];
  const count = NUMBERS.cardinal(view.tokens, from + 1)?.value ?? null;
  if (count !== null) return theLast(count, places, from, mentions);
  for (const place of places) {
    const named = namesOf(mentionsWithin(mentions, place.view).filter((mention) => mention.to <= from));
    if (pair ? named.length === 2 : named.length >= 2) return named;
  }
  return [];
}

/** 'All three': so many as the last sentences name together; none where they name more. */
function theLast(count: number, places: readonly Sentence[], from: number, mentions: readonly Mention[]): readonly SeriesName[] {
  const named = new Set<SeriesName>();
  for (const place of places) {
    if (named.size >= count) break;
    for (const name of namesOf(mentionsWithin(mentions, place.view).filter((mention) => mention.to <= from))) named.add(name);
  }
  return named.size === count ? [...named] : [];
}

const namesOf = (mentions: readonly Mention[]): readonly SeriesName[] => [...new Set(mentions.map(({ name }) => name))];
