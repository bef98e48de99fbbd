/** The story so far, in facts: each season that is out, oldest first. */
import type { Sourced } from '../../../claim/answer.ts';
import { whenWords } from '../../../claim/dates-in-words.ts';
import type { Verdict } from '../../../claim/verdict.ts';
import { capital } from '../../capital.ts';
import { seasonWithin } from '../../season-name.ts';
import { claimed, type Ground, grounded, type Sentence } from '../brief.ts';
import { only } from '../only.ts';
import { theSeason } from '../season-words.ts';
import type { Subject } from '../subject.ts';
import { manyOf } from '../words.ts';

const MOST_SEASONS = 12;

export function seasonsSection({ answer, verdict: asked }: Subject): readonly (Sentence | null)[] {
  const out = answer.seasons.filter(({ fate }) => fate.status === 'released').slice(0, MOST_SEASONS);
  return [...out]
    .reverse()
    .map((verdict, turn) => (verdict === asked && verdict.premiere === null ? null : seasonText(answer, verdict, turn)));
}

function seasonText({ facts }: Subject['answer'], verdict: Verdict, turn: number): Sentence | null {
  const { season, premiere, evidence } = verdict;
  const of = <S extends Sourced>(all: readonly S[]) => all.find(({ claim }) => claim.season === season);
  const episodes = of(only(facts.episodes, 'episodes'));
  const runtime = of(only(facts.runtime, 'runtime'));
  const premieres = only(evidence, 'premiere').filter(({ claim }) => claim.value === premiere?.edtf);
  const length = [
    episodes === undefined ? null : manyOf(episodes.claim.value, 'episode'),
    runtime === undefined ? null : `${episodes === undefined ? 'episodes of ' : 'of '}${runtime.claim.value} minutes`,
  ].filter((part) => part !== null);
  if (premieres.length === 0 && length.length === 0) return null;
  const name = turn % 2 === 0 ? theSeason(verdict) : seasonWithin(verdict);
  const came = premieres.length === 0 ? null : `${capital(name)} came out ${whenWords(premiere!.edtf)}`;
  const grounds: readonly Ground[] = [...premieres, episodes, runtime].filter((one) => one !== undefined).map(claimed);
  if (came === null) return grounded(`${capital(name)} has ${length.join(' ')}.`, grounds);
  return grounded(`${came}${length.length === 0 ? '' : `, with ${length.join(' ')}`}.`, grounds);
}
