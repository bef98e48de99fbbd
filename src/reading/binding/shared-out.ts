/** The seasons of several series of one clause, each its own: 'X (season three), Y (two)', 'X after two seasons and Y after one', 'X and Y for a fourth and a second'. */
import type { Status } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { boundOwnSeasons, frontedSeason, leadingSeason, type OwnSeason, ownSeason } from './own-season.ts';
import { type BoundSeason, cancelledSeasons } from './seasons.ts';

const UNSAID: readonly BoundSeason[] = [{ kind: 'topic' }];
const UNKNOWN: readonly BoundSeason[] = [{ kind: 'none' }];

/** @returns null where the series share what the clause says; else the seasons of each */
export function sharedOut(
  series: readonly SeriesName[],
  status: Status,
  spans: readonly SeasonSpan[],
  sentence: Sentence,
  analysis: Analysis,
): ReadonlyMap<SeriesName, readonly BoundSeason[]> | null {
  const { tokens } = analysis.view;
  const mentions = series.map((name) =>
    analysis.mentions.find((other) => other.name === name && other.from >= sentence.view.first && other.to <= sentence.view.limit),
  );
  if (series.length < 2) {
    // 'dropping two freshman comedies and, after three seasons, the drama X'
    const [only, mention] = [series[0], mentions[0]];
    const season = mention === undefined ? null : frontedSeason(mention, tokens, sentence);
    return only === undefined || season === null ? null : new Map([[only, boundOwnSeasons(season, status, tokens, sentence)]]);
  }
  const referring = saidOfFormerAndLatter(status, sentence, analysis);
  if (referring.size > 0) return new Map(series.map((name) => [name, referring.get(name) ?? UNKNOWN]));
  const said = spans.filter(({ relation }) => relation === 'numbered').flatMap(({ numbers }) => numbers);
  // 'X and Y for their fourth and second seasons'
  if (said.length === series.length && spans.every(({ relation }) => relation === 'numbered') && !isRising(said))
    return new Map(series.map((name, at) => [name, [{ kind: 'number', number: said[at] as number }]]));
  const inOrder = saidInOrder(series, status, sentence, tokens);
  if (inOrder !== null) return inOrder;
  const [kind] = spans;
  if (kind?.relation === 'age' && status === 'cancelled') {
    // 'X and the rookies Y and Z': X is none of them
    const season = cancelledSeasons(tokens, [kind], sentence, {});
    return new Map(
      series.map((name, at) => [name, (mentions[at]?.to ?? 0) <= kind.from || isVeteran(mentions[at], tokens) ? UNKNOWN : season]),
    );
  }
  const leading = mentions.map((mention) => (mention === undefined ? null : leadingSeason(mention, tokens, sentence)));
  const own = mentions.map((mention, at): OwnSeason | null =>
    mention === undefined ? null : (leading[at] ?? ownSeason(tokens, mention.to, sentence)),
  );
  const several = own.filter((season) => season !== null).length;
  const last = own.at(-1);
  if (
    several === 0 ||
    (several === 1 &&
      leading.every((season) => season === null) &&
      last != null &&
      (last.span.relation !== 'numbered' || !isBracketed(last)))
  )
    return null;
  return new Map(
    series.map((name, at) => {
      const season = own[at] ?? own.slice(at).find((other) => other?.shared === true) ?? null;
      // 'X and, after three seasons, Y': how many X had is not said
      if (season === null && (leading.slice(at).some((one) => one?.span.relation === 'count') || isForEpisodes(mentions[at], tokens)))
        return [name, UNKNOWN];
      return [name, season === null ? UNSAID : boundOwnSeasons(season, status, tokens, sentence)];
    }),
  );
}

/** 'X and Y, after six and four seasons, respectively'. */
export function saidInOrder(
  series: readonly SeriesName[],
  status: Status,
  sentence: Sentence,
  tokens: Tokens,
): ReadonlyMap<SeriesName, readonly BoundSeason[]> | null {
  if (!holdsWord(tokens, sentence.view.first, sentence.view.limit, IN_ORDER)) return null;
  const own = sentence.seasons.filter(({ relation, numbers, soft }) => (relation === 'count' || numbers.length === 1) && !soft);
  if (own.length !== series.length) return null;
  return new Map(
    series.map((name, at) => [name, boundOwnSeasons({ span: own[at] as SeasonSpan, to: 0, shared: false }, status, tokens, sentence)]),
  );
}
const IN_ORDER = wordSet('respectively');

/** 'X for a second season and Y for another eight episodes': which season those are of is not said. */
const isForEpisodes = (mention: Mention | undefined, tokens: Tokens): boolean =>
  mention !== undefined &&
  FOR.has(tokens.word[mention.to] as number) &&
  holdsWord(tokens, mention.to, mention.to + MOST_TO_EPISODES, EPISODES);
const FOR = wordSet('for to');
const EPISODES = wordSet('episodes parts chapters');
const MOST_TO_EPISODES = 5;

/** 'The freshman drama X and the veteran Y'. */
const isVeteran = (mention: Mention | undefined, tokens: Tokens): boolean =>
  mention !== undefined && holdsWord(tokens, mention.from - MOST_TO_VETERAN, mention.from, VETERANS);
const VETERANS = wordSet('veteran veterans longrunning stalwart mainstay');
const MOST_TO_VETERAN = 3;

/** 'X and Y, the latter for a sixth season': the seasons said of the former and of the latter. */
function saidOfFormerAndLatter(
  status: Status,
  sentence: Sentence,
  { mentions, view: { tokens } }: Analysis,
): Map<SeriesName, readonly BoundSeason[]> {
  const said = new Map<SeriesName, readonly BoundSeason[]>();
  for (const { refers, name, to } of mentionsWithin(mentions, sentence.view)) {
    const own = refers ? ownSeason(tokens, to, sentence) : null;
    if (own !== null) said.set(name, boundOwnSeasons(own, status, tokens, sentence));
  }
  return said;
}

/** 'a third and a fourth season' of X and Y may be two seasons of both; 'their fourth and second seasons' cannot. */
function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
}

const isBracketed = ({ span, to }: OwnSeason): boolean => to > span.to;
