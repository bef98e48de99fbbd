/** Where to watch: the carrier that most pages name, or of few pages the latest, and others that were named. */
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { only, type SourcedFor } from '../only.ts';
import type { Subject } from '../subject.ts';
import { distinct, listed } from '../words.ts';

export function watchSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const named = only(answer.facts.carrier, 'network'); // most often first
  const [first, ...rest] = answer.documents.length <= FEW ? [...named].sort(laterFirst) : named;
  if (first === undefined) return [];
  const beside = rest.filter(({ document }) => document.id === first.document.id);
  const now = [first, ...beside];
  const names = distinct(now.map(({ claim }) => claim.value));
  const others = rest.filter(({ claim }) => !names.some((name) => isSameName(name, claim.value)) && !isPartOf(claim.value, names));
  return [
    grounded(`${title} is on ${listed(names)}.`, now.map(claimed)),
    grounded(`Other coverage names ${listed(distinct(others.map(({ claim }) => claim.value)))}.`, others.map(claimed)),
  ];
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
