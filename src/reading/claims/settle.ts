/** Turns drafts into claims when the whole document is known: relative seasons get their numbers, and what is said twice is said once. */
import { CERTAINTIES, type Claim } from '../../claim/claim.ts';
import { covers } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import type { SeriesName } from '../mentions/series.ts';
import { textOf } from '../view.ts';
import { countedSeasons, knownSeasons, wantedSeasons } from './document-seasons.ts';
import type { Draft } from './draft.ts';

export function settleDrafts(drafts: readonly Draft[], analysis: Analysis): Claim[] {
  const wanted = wantedSeasons(analysis);
  const known = knownSeasons(analysis, drafts, wanted);
  const counts = countedSeasons(analysis);
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const claim = claimOf(draft, seasonOf(draft, analysis, known, counts, wanted), analysis);
    const key = JSON.stringify([claim.series, claim.season, claim.predicate, claim.value, claim.certainty === 'denied']);
    const same = claims.get(key);
    claims.set(key, same === undefined ? claim : merged(same, claim));
  }
  const settled = [...claims.values()].map((claim, _, all) => closedBooks(claim, all)).map(sameSeason);
  return dropCoarser(dropVaguer(settled)).sort((a, b) => a.span[0] - b.span[0]);
}

const REVERSES: Readonly<Record<string, string>> = { renewed: 'cancelled', cancelled: 'renewed' };

/** 'Fox cancelled it; NBC ordered a sixth season', 'a fourth season was ordered, then the show was axed': what is undone is the season that was decided. */
function sameSeason(claim: Claim, _: number, all: readonly Claim[]): Claim {
  if (claim.predicate !== 'status' || claim.season !== null || claim.certainty === 'denied') return claim;
  const others = all.filter(
    (other) => other.predicate === 'status' && other.series === claim.series && other.season !== null && other.certainty !== 'denied',
  );
  const seasons = new Set(others.filter(({ value }) => value === REVERSES[claim.value]).map(({ season }) => season));
  const [season] = seasons;
  if (season === undefined || seasons.size > 1 || others.some(({ value }) => value === claim.value)) return claim;
  return { ...claim, season };
}

/** The same said twice: the firmer saying, of two as firm the first, a speaker who is no mere writer, and the rules of both. */
function merged(first: Claim, again: Claim): Claim {
  const firmness = (claim: Claim): number => CERTAINTIES.indexOf(claim.certainty);
  const base = firmness(again) < firmness(first) ? again : first;
  const speaker = base.speaker === 'outlet' && firmness(again) === firmness(first) ? again.speaker : base.speaker;
  return { ...base, speaker, rules: [...new Set([...first.rules, ...again.rules])] };
}

function claimOf({ series, body, certainty, speaker, from, to, rules }: Draft, season: number | null, { view }: Analysis): Claim {
  const { tokens } = view;
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

function seasonOf(
  { season, series, block, body }: Draft,
  { focus }: Analysis,
  known: ReadonlyMap<SeriesName, number>,
  counts: ReadonlyMap<SeriesName, number>,
  wanted: ReadonlyMap<SeriesName, number>,
): number | null {
  if (season.kind === 'number') return season.number;
  const topic = focus.topicOf(block);
  const topical = topic !== null && (topic.name === null || topic.name === series) ? topic.season : null;
  if (season.kind === 'next') {
    const latest = known.get(series);
    if (latest !== undefined) return latest + season.step;
    return season.step === 1 ? (topical ?? wanted.get(series) ?? null) : null;
  }
  if (season.kind !== 'topic') return null;
  const count = counts.get(series);
  const next = body.predicate === 'status' && body.value !== 'ending' && count !== undefined ? count + 1 : null;
  const asked = body.predicate === 'status' && body.value !== 'ending' ? wanted.get(series) : undefined;
  return topical ?? next ?? asked ?? null;
}

/** 'February 2020' beside '27 February 2020' of the same season says nothing more. */
function dropCoarser(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.predicate !== 'premiere' ||
      !claims.some(
        (other) =>
          other !== claim &&
          other.predicate === 'premiere' &&
          other.series === claim.series &&
          other.season === claim.season &&
          other.value !== claim.value &&
          covers(claim.value, other.value) &&
          (claim.certainty === 'denied') === (other.certainty === 'denied'),
      ),
  );
}

/** 'There will be no sixth' of a series that ends with its fifth: nobody decides against it; a renewal is denied. */
function closedBooks(claim: Claim, all: readonly Claim[]): Claim {
  if (claim.predicate !== 'status' || claim.value !== 'cancelled' || claim.season === null || claim.speaker === 'official') return claim;
  const ended = all.some(
    (other) =>
      other.predicate === 'status' &&
      other.value === 'ending' &&
      other.series === claim.series &&
      other.certainty === 'certain' &&
      other.season === (claim.season as number) - 1,
  );
  return ended ? { ...claim, value: 'renewed', certainty: 'denied' } : claim;
}

/** A claim without a season beside the same claim with one says nothing more. */
function dropVaguer(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.season !== null ||
      claim.predicate !== 'status' ||
      !claims.some(
        (other) =>
          other !== claim &&
          other.series === claim.series &&
          other.predicate === 'status' &&
          other.value === claim.value &&
          other.season !== null,
      ),
  );
}
