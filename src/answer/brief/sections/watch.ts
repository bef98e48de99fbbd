/** Where to watch: the carrier by the latest word, and others that were named. */
import { claimed, grounded, type Sentence } from '../brief.ts';
import { dayOf } from '../naming.ts';
import { only, type SourcedFor } from '../only.ts';
import type { Subject } from '../subject.ts';
import { distinct, listed } from '../words.ts';

export function watchSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const carriers = [...only(answer.facts.carrier, 'network')].sort((a, b) => (latest(a) > latest(b) ? -1 : latest(a) < latest(b) ? 1 : 0));
  const [newest] = carriers;
  if (newest === undefined) return [];
  const now = carriers.filter(({ document }) => document.id === newest.document.id);
  const others = carriers.filter((carrier) => !now.includes(carrier));
  const named = distinct(others.map(({ claim }) => claim.value));
  return [
    grounded(`${title} is on ${listed(distinct(now.map(({ claim }) => claim.value)))}.`, now.map(claimed)),
    grounded(`Other coverage names ${listed(named)}.`, others.map(claimed)),
  ];
}

const latest = ({ document }: SourcedFor<'network'>): string => dayOf(document) ?? '';
