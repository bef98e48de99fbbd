/** The season of what is made (episodes, a stage of production, a trailer) where its words say none: the first of a new series, and none that may never be. */
import type { Claim } from '../../../claim/claim.ts';
import { BY_WEIGHT } from '../../../claim/how-read.ts';
import type { Analysis } from '../../analysis.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { startingWithin } from '../../sentences/in-order.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Draft } from '../draft.ts';
import { isCalledNew } from './called-new.ts';

const MADE: ReadonlySet<Claim['predicate']> = new Set(['episodes', 'production', 'trailer']);

/** A claim with the draft that it came from. */
interface Told {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** What is told of one series, seen as a whole. */
interface Standing {
  /** Premieres that are not denied, in the order of the text. */
  readonly premieres: readonly Told[];
  /** True of a series of which what the text counts is of its first season. */
  readonly isFirst: boolean;
  /** True where that season began in a year gone by: what is being made is another. */
  readonly isOut: boolean;
  /** Seasons that nobody has decided on, that will not be or are only being written. */
  readonly unmade: ReadonlySet<number>;
}

/** @param claims what each of the drafts comes to, in their order */
export function withMadeSeasons(claims: readonly Claim[], drafts: readonly Draft[], analysis: Analysis): readonly Claim[] {
  if (!claims.some(({ predicate }) => MADE.has(predicate))) return claims;
  const all = claims.map((claim, at): Told => ({ claim, draft: drafts[at] as Draft }));
  const about = Map.groupBy(all, ({ claim }) => claim.series);
  const standings = new Map<string, Standing>();
  return all.map((told) => {
    const { claim, draft } = told;
    if (!MADE.has(claim.predicate) || isSaid(told)) return claim;
    const standing = standings.get(claim.series) ?? standingOf(draft.series, about.get(claim.series) ?? [], analysis);
    standings.set(claim.series, standing);
    const isCount = claim.predicate === 'episodes';
    const season = (isCount ? seasonBegun(draft, standing) : null) ?? claim.season;
    if (season === null) return standing.isFirst && (isCount || !standing.isOut) ? { ...claim, season: 1 } : claim;
    // a season that is not made yet has none to count: it is the one before it that has so many
    return { ...claim, season: isCount && claim.certainty === 'certain' && standing.unmade.has(season) ? season - 1 : season };
  });
}

function standingOf(series: SeriesName, about: readonly Told[], analysis: Analysis): Standing {
  const premieres = about
    .filter(({ claim }) => claim.predicate === 'premiere' && claim.certainty !== 'denied')
    .sort((a, b) => a.draft.from - b.draft.from);
  const certain = about.filter(({ claim }) => claim.certainty === 'certain');
  const made = new Set(certain.filter(isOfMade).map(({ claim }) => claim.season));
  const unmade = certain
    .filter(isOfUnmade)
    .flatMap(({ claim: { season } }) => (season !== null && season > 1 && !made.has(season) ? [season] : []));
  const year = analysis.document.published?.slice(0, 4) ?? '';
  return {
    premieres,
    isFirst: isFirst(series, about, analysis) || isUnaged(series, about, analysis),
    isOut: premieres.some(({ claim }) => claim.season === 1 && String(claim.value).slice(0, 4) < year),
    unmade: new Set(unmade),
  };
}

/** True where its own words give the season. */
const isSaid = ({ claim, draft: { season } }: Told): boolean =>
  season.kind === 'next' ? claim.season !== null : season.kind === 'number' && season.assumed !== true;

/** 'Arrives on March 3 with eight episodes', 'all ten episodes start on Friday': so many has the season that begins. */
function seasonBegun({ block, from, to }: Draft, { premieres }: Standing): number | null {
  const around = startingWithin(premieres, from - LONGEST, to + NEAR + 1, ({ draft }) => draft.from);
  return around.find(({ draft }) => draft.block === block && from - draft.to <= NEAR)?.claim.season ?? null;
}
const NEAR = 8; // tokens
const LONGEST = 40; // from where a premiere's words begin

/** A series ordered, begun or called new, or that is to have one season: what is made of it is of its first. */
function isFirst(series: SeriesName, about: readonly Told[], analysis: Analysis): boolean {
  const told = about.filter(({ claim }) => TELLING.has(claim.predicate) && claim.certainty !== 'denied');
  if (told.some(({ claim: { season } }) => season !== null && season > 1)) return false;
  if (told.some((one) => one.claim.season === 1 || isLimited(one))) return true;
  const year = series.entry?.year ?? null;
  const written = analysis.document.published === null ? null : Number(analysis.document.published.slice(0, 4));
  const sinceBegun = year === null || written === null ? null : written - year;
  if (isCalledNew(series, analysis) || (sinceBegun !== null && sinceBegun < 0)) return true;
  // what is renewed in the year in which it began has its second to come
  return sinceBegun === 0 && !told.some(({ claim }) => claim.value === 'renewed');
}

/** A series that no catalogue knows, in a text that speaks of no seasons and of nothing that comes back: it is the first that anybody hears of it. */
const isUnaged = (series: SeriesName, about: readonly Told[], analysis: Analysis): boolean =>
  series.entry === null && !about.some(({ claim }) => claim.predicate === 'status') && !speaksOfAge(analysis);

const AGES = new WeakMap<Analysis, boolean>();
function speaksOfAge(analysis: Analysis): boolean {
  const { sentences, view } = analysis;
  const aged =
    AGES.get(analysis) ??
    (holdsWord(view.tokens, 0, view.tokens.count, AGED) || sentences.some(({ seasons }) => seasons.some(({ soft }) => !soft)));
  AGES.set(analysis, aged);
  return aged;
}
const AGED =
  wordSet(`return returns returned returning back renewed renewal again another revival season seasons more new since years decade decades ran running hit latest
  final last resume resumes resumed popular beloved loved veteran longest originally`);

/** What says where a series stands. */
const TELLING: ReadonlySet<Claim['predicate']> = new Set(['status', 'premiere']);
const isLimited = ({ claim, draft }: Told): boolean => claim.value === 'ending' && draft.season.kind === 'none';

const isOfUnmade = ({ claim: { value, rules } }: Told): boolean => UNMADE.has(value) && !rules.some((rule) => rule.endsWith(BY_WEIGHT));
const UNMADE: ReadonlySet<unknown> = new Set(['undecided', 'cancelled', 'writing']);
/** A day that is told of no season may be of the one before. */
const isOfMade = (told: Told): boolean => (told.claim.predicate === 'premiere' ? isSaid(told) : MADE_BY.has(told.claim.value));
const MADE_BY: ReadonlySet<unknown> = new Set(['renewed', 'ending', 'filming', 'wrapped']);
