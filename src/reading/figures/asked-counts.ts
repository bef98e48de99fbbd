/** The count that a heading asks for: 'How many episodes are in season 2? Eight, not ten.' */
import type { BlockKind } from '../../claim/document.ts';
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);
const MANY = wordSet('many number count');
const EPISODES = wordSet('episodes eps chapters parts');
const NOT = wordSet('not than of');
const LEAST = 3;
const MOST = 40;
/** What else numbers count. */
const UNITS = wordSet(
  `season seasons series year years month months week weeks day days hour hours minute minutes million people pm am star stars per percent am pm times`,
);

/** @returns drafts from the sentence that follows a heading which asks how many; none elsewhere */
export function askedCountDrafts(setting: Setting): Draft[] {
  const { analysis, sentence, previous } = setting;
  if (previous === null || !asksHowMany(previous) || HEADS.has(kindOf(setting) ?? 'paragraph')) return [];
  const asked = previous.sentence.seasons.find(({ relation, soft }) => relation === 'numbered' && !soft)?.numbers[0];
  const { tokens } = analysis.view;
  const { first, limit, block } = sentence.view;
  const series = setting.series(first, limit);
  const said = setting.saidSeason(first, limit);
  const answered = said?.relation === 'numbered' && !isLikened(said, tokens) ? (said.numbers[0] ?? null) : null;
  const topic = answered ?? asked ?? analysis.focus.topicOf(block)?.season ?? null;
  if (series === null || topic === null) return [];
  const drafts: Draft[] = [];
  for (let at = first; at < limit; at++) {
    const number = NUMBERS.cardinal(tokens, at);
    if (number === null) continue;
    const inOther = [...sentence.seasons, ...sentence.dates].some(({ from, to }) => at >= from && at < to);
    if (inOther || number.value < LEAST || number.value > MOST || UNITS.has(tokens.word[number.to] as number)) continue;
    const rejected = isRejected(setting, at);
    if (drafts.length > 0 && !rejected) continue;
    drafts.push({
      series,
      season: { kind: 'number', number: topic },
      body: { predicate: 'episodes', value: number.value },
      certainty: rejected ? 'denied' : (setting.certainty(at, number.to) ?? 'certain'),
      speaker: setting.speaker(),
      from: at,
      to: number.to,
      block,
      rules: ['episodes/asked-for'],
    });
  }
  return drafts;
}

/** 'Six, as the first did': the season that the one in question is held against. */
const isLikened = ({ from }: SeasonSpan, tokens: Tokens): boolean => holdsWord(tokens, from - MOST_TO_LIKE, from, LIKE);
const LIKE = wordSet('as than');
const MOST_TO_LIKE = 3;

const kindOf = ({ analysis, sentence }: Setting): BlockKind | undefined => analysis.view.blocks[sentence.view.block]?.kind;

/** A question of the text itself: 'How many episodes are there?', and not 'How many episodes have you seen?' */
function isAsking({ analysis: { view }, sentence: { view: sentence } }: Setting): boolean {
  return isMark(view.tokens, sentence.limit - 1, '?') && !holdsWord(view.tokens, sentence.first, sentence.limit, WATCHED);
}
const WATCHED = wordSet('seen watched left');

function asksHowMany(setting: Setting): boolean {
  const { analysis, sentence } = setting;
  if (!HEADS.has(kindOf(setting) ?? 'paragraph') && !isAsking(setting)) return false;
  const { word } = analysis.view.tokens;
  let many = false;
  let episodes = false;
  for (let at = sentence.view.first; at < sentence.view.limit; at++) {
    many ||= MANY.has(word[at] as number);
    episodes ||= EPISODES.has(word[at] as number);
  }
  return many && episodes;
}

/** 'Not the ten that the listings have', 'rather than ten'. */
function isRejected({ analysis, sentence }: Setting, at: number): boolean {
  const { tokens } = analysis.view;
  for (let before = at - 1; before >= Math.max(sentence.view.first, at - 3); before--) {
    if (tokens.kind[before] === PUNCTUATION) return false;
    if (NOT.has(tokens.word[before] as number)) return true;
  }
  return false;
}
