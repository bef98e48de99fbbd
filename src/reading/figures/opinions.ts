/** Claims about what reviewers and viewers think: where it is told, and what a review itself comes to. */
import type { Opinion, Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import { settingsOf } from '../facts/settings.ts';
import type { Cue } from '../patterns/bank.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import type { FigureRow } from './rows.ts';
import { NEGATIVE_WORDS, NEGATORS, POSITIVE_WORDS, STRONG_WORDS } from './sentiment.ts';

/** Whose opinion is the audience's. */
const AUDIENCE = wordSet(
  'fan fans viewer viewers audience audiences public crowd subscribers fanbase following viewership people internet',
);
const CRITICS = wordSet('critic critics reviewer reviewers review reviews notices critical critically press');
/** What people feel about these is no opinion of the series. */
const NEWS = wordSet(
  'cancelled canceled cancellation axed axe ended ending renewed renewal news decision delay wait waiting see announced announcement',
);
const REVIEW = VOCABULARY.intern('review');

export function opinionDrafts({ row, match }: Cue<FigureRow>, setting: Setting): Draft[] {
  const { tokens } = setting.analysis.view;
  const certainty = setting.certainty(match.from, match.to);
  const series = setting.series(match.from, match.to);
  if (series === null || row.opinion === undefined || certainty === null || certainty === 'denied' || certainty === 'conditional')
    return [];
  // what fans feel about news of the series is no opinion of it
  if (row.opinion === 'negative' && setting.holds(NEWS)) return [];
  let speaker: Speaker = 'outlet';
  for (let at = match.from; at < match.to; at++) {
    if (AUDIENCE.has(tokens.word[at] as number)) speaker = 'audience';
    else if (CRITICS.has(tokens.word[at] as number) && speaker !== 'audience') speaker = 'outlet';
  }
  return [
    {
      series,
      season: setting.season(match.from, match.to, { kind: 'none' }),
      body: { predicate: 'opinion', value: row.opinion },
      certainty,
      speaker,
      from: match.from,
      to: match.to,
      block: setting.sentence.view.block,
      rules: [row.id],
    },
  ];
}

const FEWEST_WORDS = 2;
const ONE_SIDED = 0.6;

interface Tally {
  positive: number;
  negative: number;
  best: Setting | null;
}

/** What each review of a document comes to: all of it where the headline calls it one, else each section whose heading does. */
export function reviewDrafts(analysis: Analysis): Draft[] {
  const { blocks, tokens } = analysis.view;
  const drafts: Draft[] = [];
  let heading: Setting | null = null;
  let tally: Tally = { positive: 0, negative: 0, best: null };
  const close = (): void => {
    const draft = heading === null ? null : verdictOf(heading, tally);
    if (draft !== null) drafts.push(draft);
    tally = { positive: 0, negative: 0, best: null };
  };
  let whole = false;
  for (const setting of settingsOf(analysis)) {
    const { first, limit, block } = setting.sentence.view;
    const kind = blocks[block]?.kind;
    if (kind === 'headline' || kind === 'heading') {
      if (whole) continue;
      close();
      const isReview = has(tokens.word, first, limit, REVIEW);
      heading = isReview ? setting : null;
      whole = isReview && kind === 'headline';
    } else if (heading !== null) weigh(setting, tally);
  }
  close();
  return drafts;
}

function has(words: Int32Array, from: number, to: number, word: number): boolean {
  for (let at = from; at < to; at++) if (words[at] === word) return true;
  return false;
}

function weigh(setting: Setting, tally: Tally): void {
  const { word } = setting.analysis.view.tokens;
  const { first, limit } = setting.sentence.view;
  let here = 0;
  for (let at = first; at < limit; at++) {
    const id = word[at] as number;
    const side = POSITIVE_WORDS.has(id) ? 1 : NEGATIVE_WORDS.has(id) ? -1 : 0;
    if (side === 0) continue;
    const turned =
      at > first && (NEGATORS.has(word[at - 1] as number) || (at > first + 1 && NEGATORS.has(word[at - 2] as number))) ? -side : side;
    here += turned;
    const weight = STRONG_WORDS.has(id) ? 2 : 1;
    if (turned > 0) tally.positive += weight;
    else tally.negative += weight;
  }
  if (here !== 0 && tally.best === null) tally.best = setting;
}

function verdictOf(heading: Setting, { positive, negative, best }: Tally): Draft | null {
  const all = positive + negative;
  const series = heading.series(heading.sentence.view.first, heading.sentence.view.limit);
  if (all < FEWEST_WORDS || best === null || series === null) return null;
  const share = positive / all;
  const value: Opinion = share >= ONE_SIDED ? 'positive' : share <= 1 - ONE_SIDED ? 'negative' : 'mixed';
  const { first, limit, block } = best.sentence.view;
  return {
    series,
    season: heading.season(heading.sentence.view.first, heading.sentence.view.limit, { kind: 'topic' }),
    body: { predicate: 'opinion', value },
    certainty: 'certain',
    speaker: 'outlet',
    from: first,
    to: limit,
    block,
    rules: ['opinion/review'],
  };
}
