/** Where to watch: the carrier that most pages name, or of few pages the latest, and others that were named. */
import { carriersNamed } from '../../../catalogue/carriers.ts';
import { isUnmade } from '../../sentences.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { only, type SourcedFor } from '../only.ts';
import { isFirm } from '../standing.ts';
import type { Subject } from '../subject.ts';
import { distinct, listed } from '../words.ts';

export function watchSection({ answer, title, verdict }: Subject): readonly (Sentence | null)[] {
  const named = only(answer.facts.carrier, 'network'); // most often first
  const [first, ...rest] = answer.documents.length <= FEW ? [...named].sort(laterFirst) : named;
  if (first === undefined) return [];
  const beside = rest.filter(({ document }) => document.id === first.document.id);
  const now = [first, ...beside];
  const names = distinct(now.map(({ claim }) => claim.value));
  const others = rest.filter(({ claim }) => !names.some((name) => isSameName(name, claim.value)) && !isPartOf(claim.value, names));
  return [
    grounded(`${title} ${isGone(verdict, names) ? 'was' : 'is'} on ${listed(names)}.`, now.map(claimed)),
    grounded(`Other coverage names ${listed(distinct(others.map(({ claim }) => claim.value)))}.`, others.map(claimed)),
  ];
}

/** A series that is over leaves the air, and stays with a service that streams it. */
function isGone(verdict: Subject['verdict'], names: readonly string[]): boolean {
  if (verdict === null || !isUnmade(verdict) || !isFirm(verdict)) return false;
  return names.every((name) => carriersNamed(name).every(({ kind }) => kind !== 'streaming'));
}

/** So few pages have no majority: the latest word counts. */
const FEW = 4;

const laterFirst = (a: SourcedFor<'network'>, b: SourcedFor<'network'>): number =>
  (dayOf(b.document) ?? '').localeCompare(dayOf(a.document) ?? '');

/** 'CW' and 'The CW'. */
const isSameName = (left: string, right: string): boolean => bare(left) === bare(right);
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** 'TNT Series' beside 'TNT'. */
const isPartOf = (name: string, names: readonly string[]): boolean => names.some((one) => name.startsWith(`${one} `));
