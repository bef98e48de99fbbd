/** The season of what is made (episodes, a stage of production, a trailer) where its words say none: the first of a new series, and none that may never be. */
import type { Claim } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import { isCalledNew } from './called-new.ts';
import type { Draft } from './draft.ts';

const MADE: ReadonlySet<Claim['predicate']> = new Set(['episodes', 'production', 'trailer']);

/** A claim with the draft that it came from. */
interface Told {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** @param claims what each of the drafts comes to, in their order */
export function withMadeSeasons(claims: readonly Claim[], drafts: readonly Draft[], analysis: Analysis): readonly Claim[] {
  if (!claims.some(({ predicate }) => MADE.has(predicate))) return claims;
  const all = claims.map((claim, at): Told => ({ claim, draft: drafts[at] as Draft }));
  const about = Map.groupBy(all, ({ claim }) => claim.series);
  return all.map((told) => {
    const { claim, draft } = told;
    if (!MADE.has(claim.predicate) || isSaid(told)) return claim;
    const others = about.get(claim.series) ?? [];
    const isCount = claim.predicate === 'episodes';
    const season = (isCount ? seasonBegun(draft, others) : null) ?? claim.season;
    if (season === null) return isFirst(draft, others, analysis) || isUnaged(draft, others, analysis) ? { ...claim, season: 1 } : claim;
    return { ...claim, season: isCount && claim.certainty === 'certain' && isUnmade(season, others) ? season - 1 : season };
  });
}

/** True where its own words give the season. */
const isSaid = ({ claim, draft: { season } }: Told): boolean =>
  season.kind === 'next' ? claim.season !== null : season.kind === 'number' && season.assumed !== true;

/** 'Arrives on March 3 with eight episodes', 'all ten episodes start on Friday': so many has the season that begins. */
function seasonBegun({ block, from, to }: Draft, others: readonly Told[]): number | null {
  const beside = others.find(
    ({ claim, draft }) =>
      claim.predicate === 'premiere' &&
      claim.certainty !== 'denied' &&
      draft.block === block &&
      draft.from - to <= NEAR &&
      from - draft.to <= NEAR,
  );
  return beside?.claim.season ?? null;
}
const NEAR = 8; // tokens

/** A series ordered, begun or called new, or that is to have one season: what is made of it is of its first. */
function isFirst({ series }: Draft, others: readonly Told[], analysis: Analysis): boolean {
  const told = others.filter(({ claim }) => TELLING.has(claim.predicate) && claim.certainty !== 'denied');
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
function isUnaged({ series }: Draft, others: readonly Told[], { sentences, view: { tokens } }: Analysis): boolean {
  if (series.entry !== null || others.some(({ claim }) => claim.predicate === 'status')) return false;
  return !sentences.some(({ seasons, view }) => seasons.some(({ soft }) => !soft) || holdsWord(tokens, view.first, view.limit, AGED));
}
const AGED = wordSet('return returns returned returning back renewed renewal again another revival season seasons more new');

/** What says where a series stands. */
const TELLING: ReadonlySet<Claim['predicate']> = new Set(['status', 'premiere']);
const isLimited = ({ claim, draft }: Told): boolean => claim.value === 'ending' && draft.season.kind === 'none';

/** A season that nobody has decided on, that will not be or is only being written: it is the one before it that has so many. */
function isUnmade(season: number, others: readonly Told[]): boolean {
  if (season < 2) return false;
  const told = others.filter(({ claim }) => claim.season === season && claim.certainty === 'certain');
  return told.some(isOfUnmade) && !told.some(isOfMade);
}
const isOfUnmade = ({ claim: { value, rules } }: Told): boolean => UNMADE.has(value) && !rules.some((rule) => rule.endsWith(BY_WEIGHT));
const UNMADE: ReadonlySet<unknown> = new Set(['undecided', 'cancelled', 'writing']);
const BY_WEIGHT = '/by-weight';
/** A day that is told of no season may be of the one before. */
const isOfMade = (told: Told): boolean => (told.claim.predicate === 'premiere' ? isSaid(told) : MADE_BY.has(told.claim.value));
const MADE_BY: ReadonlySet<unknown> = new Set(['renewed', 'ending', 'filming', 'wrapped']);
