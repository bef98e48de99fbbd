/** Turns drafts into claims when the whole document is known: relative seasons get their numbers, and what is said twice is said once. */
import type { Claim } from '../../claim/claim.ts';
import { CERTAINTIES } from '../../claim/words.ts';
import type { Analysis } from '../analysis.ts';
import type { SeasonEvent } from '../weighing/said-numbers.ts';
import { weighSeason } from '../weighing/weigh-seasons.ts';
import { isMark, textOf } from '../words/stretch.ts';
import type { Draft } from './draft.ts';
import { numbersPart } from './premieres/parts.ts';
import {
  bySeries,
  closedBooks,
  dropAnswered,
  dropCoarser,
  dropGoodbyes,
  dropLimited,
  dropSeasonsEnd,
  dropSettled,
  dropSilenceWithin,
  dropVaguer,
  isMusing,
} from './redundant.ts';
import { SEASON_BY_WEIGHT } from './rests-on-weight.ts';
import { withMadeSeasons } from './seasons/made-seasons.ts';
import { unsaidSeasons } from './seasons/unsaid-seasons.ts';

/** What drops the claims that others make needless, in this order. */
const DROPPED: readonly ((claims: readonly Claim[]) => readonly Claim[])[] = [
  dropVaguer,
  dropSettled,
  dropSilenceWithin,
  dropAnswered,
  dropSeasonsEnd,
  dropGoodbyes,
  dropLimited,
  dropCoarser,
];

export function settleDrafts(drafts: readonly Draft[], analysis: Analysis): Claim[] {
  if (drafts.length === 0) return [];
  const seasonOf = unsaidSeasons(drafts, analysis);
  const claims = new Map<string, Claim>();
  const told = drafts.map((draft) => seasoned(claimOf(draft, seasonOf(draft), analysis), draft, analysis));
  for (const claim of withMadeSeasons(told, drafts, analysis)) {
    const key = JSON.stringify([claim.series, claim.season, claim.predicate, claim.value, claim.certainty === 'denied']);
    const same = claims.get(key);
    claims.set(key, same === undefined ? claim : merged(same, claim));
  }
  const said = [...claims.values()];
  const among = bySeries(said);
  const closed = said.map((claim) => closedBooks(claim, among(claim)));
  const about = bySeries(closed);
  const settled = closed.map((claim) => sameSeason(claim, about(claim)));
  return DROPPED.reduce<readonly Claim[]>((kept, drop) => drop(kept), settled).toSorted((a, b) => a.span[0] - b.span[0]);
}

/** 'Two terms in, impeached', 'won't train a second class': the likeliest season of a fate or a day that is told of one, where no rule finds it. */
function seasoned(claim: Claim, { season: bound, from }: Draft, analysis: Analysis): Claim {
  const event = eventOf(claim);
  if (claim.season !== null || bound.kind !== 'topic' || event === null) return claim;
  const season = weighSeason(event, from, analysis);
  return season === null || numbersPart(season, from, analysis) ? claim : { ...claim, season, rules: [...claim.rules, SEASON_BY_WEIGHT] };
}

function eventOf({ predicate, value }: Claim): SeasonEvent | null {
  if (predicate === 'status') return value;
  return predicate === 'premiere' ? predicate : null;
}

const REVERSES: Readonly<Record<string, string>> = { renewed: 'cancelled', cancelled: 'renewed' };

/** 'Fox cancelled it; NBC ordered a sixth season', 'a fourth season was ordered, then the show was axed': what is undone is the season that was decided. */
function sameSeason(claim: Claim, about: readonly Claim[]): Claim {
  if (claim.predicate !== 'status' || claim.season !== null || claim.certainty === 'denied') return claim;
  const others = about.filter((other) => other.predicate === 'status' && other.season !== null && other.certainty !== 'denied');
  const seasons = new Set(others.filter(({ value }) => value === REVERSES[claim.value]).map(({ season }) => season));
  const [season] = seasons;
  if (season === undefined || seasons.size > 1 || others.some(({ value }) => value === claim.value)) return claim;
  return { ...claim, season };
}

/**
 * The same said twice: the firmer saying, of two as firm the first that does not only ask, a speaker who is no mere writer, and the rules of both; a season that one of
 * them states is no longer the likeliest alone.
 */
function merged(first: Claim, again: Claim): Claim {
  const firmness = (claim: Claim): number => CERTAINTIES.indexOf(claim.certainty);
  const statesIt = isMusing(first) && !isMusing(again);
  const base = statesIt || firmness(again) < firmness(first) ? again : first;
  const speaker = base.speaker === 'outlet' && firmness(again) === firmness(first) ? again.speaker : base.speaker;
  const stated = [first, again].some(({ rules }) => !rules.includes(SEASON_BY_WEIGHT));
  const rules = [...new Set([...first.rules, ...again.rules])].filter((rule) => !stated || rule !== SEASON_BY_WEIGHT);
  return { ...base, speaker, rules };
}

function claimOf({ series, body, certainty, speaker, from: begins, to, rules }: Draft, season: number | null, { view }: Analysis): Claim {
  const { tokens } = view;
  // 'NBC keeps X, drops Y': the comma that stands for NBC is not quoted
  const from = isMark(tokens, begins, ',;') && begins + 1 < to ? begins + 1 : begins;
  const span = [tokens.start[from] as number, tokens.end[to - 1] as number] as const;
  return {
    series: series.title,
    seriesId: series.entry?.id ?? null,
    season,
    ...body,
    certainty,
    speaker,
    quote: textOf(tokens, from, to),
    span,
    rules,
  } as Claim;
}
