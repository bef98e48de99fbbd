/** The season of a decision by what the document decides in other places: the one that was ordered, refused, undone, or the last. */
import type { Status } from '../../../claim/claim.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Draft } from '../draft.ts';
import { isToldByWeight } from '../rests-on-weight.ts';

/** How far apart, in tokens, a decision and the one that it undoes may stand. */
const NEAR = 40;
const UNDOES: Partial<Readonly<Record<Status, Status>>> = { renewed: 'cancelled', cancelled: 'renewed' };

export const statusOf = ({ body }: Draft): Status | null => (body.predicate === 'status' ? body.value : null);

/** 'The network ordered the drama X for midseason': a day to come is that of the one season that is ordered. */
export function orderedFor({ series, body }: Draft, drafts: readonly Draft[], published: string | null): number | null {
  if (body.predicate !== 'premiere' || published === null || body.value < published.slice(0, body.value.length)) return null;
  const ordered = new Set(
    drafts.flatMap((other) =>
      other.series === series && statusOf(other) === 'renewed' && other.season.kind === 'number' ? [other.season.number] : [],
    ),
  );
  return ordered.size === 1 ? ([...ordered][0] as number) : null;
}

/** 'X renewed. The network handed out a third season': the one season that the document gives a fate is the one of all that it says of it. */
export function saidElsewhere({ series, body, certainty }: Draft, drafts: readonly Draft[]): number | null {
  if (body.predicate !== 'status' || certainty !== 'certain') return null;
  const same = drafts.filter((other) => other.series === series && statusOf(other) === body.value && other.certainty === 'certain');
  const read = same.filter((other) => !isToldByWeight(other));
  const numbers = new Set((read.length > 0 ? read : same).flatMap(({ season }) => (season.kind === 'number' ? [season.number] : [])));
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

/** 'Is X coming back? Yes: seasons three and four were ordered in 2023, and the third is out': the last that was ordered, whenever. */
export function lastOrdered({ series, rules }: Draft, drafts: readonly Draft[]): number | null {
  if (!rules.includes(QUESTION)) return null;
  const numbers = drafts.flatMap((other) =>
    other.series === series && statusOf(other) === 'renewed' && other.certainty === 'certain' && other.season.kind === 'number'
      ? [other.season.number]
      : [],
  );
  return numbers.length < 2 ? null : Math.max(...numbers);
}
const QUESTION = 'question/another-season';

/** 'Renewed it in May and, with the second season all but shot, un-renewed it': what is undone is what had been done. */
export function undoneNear(draft: Draft, drafts: readonly Draft[]): number | null {
  const undone = UNDOES[statusOf(draft) as Status];
  const found = drafts.find(
    (other) =>
      other.series === draft.series &&
      other.block === draft.block &&
      other.season.kind === 'number' &&
      statusOf(other) === undone &&
      other.certainty !== 'denied' &&
      Math.abs(other.from - draft.from) <= NEAR,
  );
  return found?.season.kind === 'number' ? found.season.number : null;
}

/** 'The streamer drops it; October's third season was the last': what is refused is the one behind the last. */
export function beyondLast({ series }: Draft, drafts: readonly Draft[]): number | null {
  const last = drafts.find(
    (other) => other.series === series && statusOf(other) === 'ending' && other.season.kind === 'number' && other.certainty === 'certain',
  );
  return last?.season.kind === 'number' ? last.season.number + 1 : null;
}

/** The last is the latest that the document knows or sees ordered: 'its third season arrives in May, and the story is told'. */
export function lastSeason({ series }: Draft, known: ReadonlyMap<SeriesName, number>, drafts: readonly Draft[]): number | null {
  const ordered = drafts.flatMap((other) =>
    other.series === series && statusOf(other) === 'renewed' && other.certainty === 'certain' && other.season.kind === 'number'
      ? [other.season.number]
      : [],
  );
  const latest = Math.max(0, known.get(series) ?? 0, ...ordered);
  return latest > 0 ? latest : null;
}

/** Where the season that the headings ask for has been refused, the last is the one before it. */
export function endingSeason({ series }: Draft, topical: number | null, drafts: readonly Draft[]): number | null {
  if (topical === null) return null;
  const decided = (value: Status): boolean =>
    drafts.some(
      (other) =>
        other.series === series &&
        statusOf(other) === value &&
        other.certainty === 'certain' &&
        other.season.kind === 'number' &&
        other.season.number === topical,
    );
  return decided('cancelled') && !decided('renewed') ? topical - 1 : topical;
}
