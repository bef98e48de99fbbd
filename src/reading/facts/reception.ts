/** What reviews and the public think of a series, and how many watched it. */
import type { Metric, Opinion, Speaker } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import { Bank } from '../patterns/bank.ts';
import type { Sentence } from '../sentence.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';

interface ReceptionRow {
  readonly id: string;
  readonly value: Opinion;
  readonly speaker: Extract<Speaker, 'audience' | 'outlet'>;
  readonly patterns: readonly string[];
}

const PEOPLE = '(fans|viewers|audiences|audience|subscribers|watchers|people|fan|everyone)';
const RECEPTION: readonly ReceptionRow[] = [
  {
    id: 'opinion/audience-likes',
    value: 'positive',
    speaker: 'audience',
    patterns: [
      `${PEOPLE} ..4 (~love|~praise|~adore|~enjoy|~rave|~applaud|~embrace|~devour|~lap_up|~fall_in_love|hooked|obsessed|raving|thrilled)`,
      `(well|highly|warmly|positively|rapturously) received by ..4 ${PEOPLE}`,
      `(praised|loved|adored|beloved|embraced) by ..4 ${PEOPLE}`,
      '(~win|~gain|~earn|~build|~amass|~find) ..3 (loyal|devoted|cult|huge|big) ..1 (following|crowd|audience|fanbase|fandom)',
      '(fan|crowd|viewer) (favourite|favorite|pleaser)',
      '(well|much) (loved|liked) ..2 (season|series|show|outings|comedy|drama|sitcom)',
    ],
  },
  {
    id: 'opinion/audience-dislikes',
    value: 'negative',
    speaker: 'audience',
    patterns: [
      `${PEOPLE} ..4 (~hate|~pan|~slam|~criticise|~criticize|~blast|~complain|disappointed|underwhelmed|unimpressed|divided)`,
      `(panned|slammed|criticised|criticized|hated|derided) by ..4 ${PEOPLE}`,
    ],
  },
  {
    id: 'opinion/review-praises',
    value: 'positive',
    speaker: 'outlet',
    patterns: [
      '(great|terrific|superb|brilliant|excellent|stunning|gripping|compelling|delightful|wonderful|masterful|riveting|fantastic|outstanding|impressive|remarkable|triumphant|hilarious)',
      '(must watch|triumph|delight|masterpiece|gem|joy|treat|highly recommended|at its best|worth your time|works beautifully)',
    ],
  },
  {
    id: 'opinion/review-pans',
    value: 'negative',
    speaker: 'outlet',
    patterns: [
      '(dull|disappointing|bland|forgettable|tedious|lacklustre|lackluster|clumsy|tiresome|uninspired|boring|messy|shallow|lifeless|underwhelming|toothless)',
      '(flop|disappointment|mess|letdown|let down|falls flat|falls short|misfire|chore|waste of|fails to|runs out of)',
    ],
  },
];
const BANK = new Bank(RECEPTION);
const REVIEW = wordSet('review reviewed verdict');
const MILLIONS: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, m: 1e6, mil: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };
const METRIC_NOUNS: Readonly<Record<string, Metric>> = {
  viewers: 'viewers',
  people: 'viewers',
  households: 'viewers',
  views: 'views',
  streams: 'views',
  hours: 'hours',
  followers: 'followers',
  likes: 'likes',
};
const WATCHED = wordSet('watched tuned viewers saw drew averaged pulled attracted');
const TOP = VOCABULARY.intern('top');

export function receptionDrafts(analysis: Analysis): Draft[] {
  const series = analysis.focus.subject;
  if (series === null) return [];
  const review = isReview(analysis);
  const found: { sentence: Sentence; row: ReceptionRow; from: number; to: number }[] = [];
  for (const sentence of analysis.sentences) {
    for (const { row, match } of BANK.cues(analysis.view.tokens, sentence.view.first, sentence.view.limit, sentence.chart)) {
      if (row.speaker === 'audience' || review) found.push({ sentence, row, from: match.from, to: match.to });
    }
  }
  const drafts: Draft[] = [];
  for (const speaker of ['audience', 'outlet'] as const) {
    const said = found.filter(({ row }) => row.speaker === speaker);
    const value = balanceOf(said.map(({ row }) => row.value));
    const first = said.find(({ row }) => row.value === value) ?? said[0];
    if (first === undefined || value === null) continue;
    drafts.push({
      series,
      season: seasonOf(first.sentence, analysis),
      body: { predicate: 'opinion', value },
      certainty: 'certain',
      speaker,
      from: first.from,
      to: first.to,
      block: first.sentence.view.block,
      rules: [first.row.id],
    });
  }
  return [...drafts, ...analysis.sentences.flatMap((sentence) => audience(sentence, analysis))];
}

/** What prevails; mixed where neither does. @returns null where nothing was said */
function balanceOf(values: readonly Opinion[]): Opinion | null {
  if (values.length === 0) return null;
  const positive = values.filter((value) => value === 'positive').length / values.length;
  return positive >= 0.65 ? 'positive' : positive <= 0.35 ? 'negative' : 'mixed';
}

/** The headline or a heading calls it a review. */
function isReview({ view }: Analysis): boolean {
  const heads = view.sentences.filter(({ block }) => view.blocks[block]?.kind === 'headline' || view.blocks[block]?.kind === 'heading');
  return heads.some(({ first, limit }) => holds(view.tokens, first, limit, REVIEW));
}

/** The season said in the sentence; else, of what is out, the one before the season that the text asks for. */
function seasonOf({ seasons, view }: Sentence, { focus }: Analysis): BoundSeason {
  const span = seasons.find(({ relation, soft }) => relation === 'numbered' && !soft);
  if (span !== undefined) return { kind: 'number', number: span.numbers[0] as number };
  const topic = focus.topicOf(view.block)?.season ?? null;
  return topic !== null && topic > 1 ? { kind: 'number', number: topic - 1 } : { kind: 'topic' };
}

/** '5.4 million viewers', '1.65 billion hours', 'No. 1 on Netflix', 'the top ten'. */
function audience(sentence: Sentence, analysis: Analysis): Draft[] {
  const { first, limit, block } = sentence.view;
  const { tokens } = analysis.view;
  const series = analysis.mentions.findLast(({ from, to }) => from >= first && to <= limit)?.name ?? analysis.focus.seriesAt(limit, block);
  if (series === null) return [];
  const drafts: Draft[] = [];
  const put = (metric: Metric, value: number, from: number, to: number): void => {
    drafts.push({
      series,
      season: seasonOf(sentence, analysis),
      body: { predicate: 'audience', value: { metric, value } },
      certainty: 'certain',
      speaker: 'outlet',
      from,
      to,
      block,
      rules: [`audience/${metric}`],
    });
  };
  for (let at = first; at < limit; at++) {
    const figure = figureAt(tokens, at, limit);
    if (figure !== null && (figure.metric !== 'viewers' || holds(tokens, first, limit, WATCHED))) {
      put(figure.metric, figure.value, at, figure.to);
      at = figure.to - 1;
    } else if (tokens.word[at] === TOP && sentence.carriers.length > 0) {
      const rank = NUMBERS.cardinal(tokens, at + 1);
      if (rank !== null && rank.value === 10 && rank.to <= limit) put('rank', 10, at, rank.to);
    }
  }
  return drafts;
}

/** A number, its scale, a few words and the noun of a metric. */
function figureAt(
  tokens: Tokens,
  at: number,
  limit: number,
): { readonly metric: Metric; readonly value: number; readonly to: number } | null {
  const number = NUMBERS.cardinal(tokens, at) ?? attached(tokens, at);
  if (number === null || number.to >= limit) return null;
  const scale = MILLIONS[wordAt(tokens, number.to)];
  const value = scale === undefined ? number.value : number.value * scale;
  if (value < 10_000) return null;
  let next = scale === undefined ? number.to : number.to + 1;
  for (let skipped = 0; skipped < 3 && next < limit; skipped++, next++) {
    const metric = METRIC_NOUNS[wordAt(tokens, next)];
    if (metric !== undefined) return { metric, value: Math.round(value), to: next + 1 };
  }
  return null;
}

/** '5.4m' is one word. */
function attached(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  if (tokens.kind[at] !== NUMBER) return null;
  const match = /^([\d.,]+)(m|mn|bn|k)$/i.exec(tokens.text.slice(tokens.start[at], tokens.end[at]));
  if (match === null) return null;
  const unit = { m: 1e6, mn: 1e6, bn: 1e9, k: 1e3 }[(match[2] as string).toLowerCase()] ?? 1;
  return { value: Number((match[1] as string).replaceAll(',', '')) * unit, to: at + 1 };
}

function wordAt(tokens: Tokens, at: number): string {
  return at < tokens.count ? tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : '';
}

function holds(tokens: Tokens, from: number, limit: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at < limit; at++) if (set.has(tokens.word[at] as number)) return true;
  return false;
}
