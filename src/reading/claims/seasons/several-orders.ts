/** Orders of more than one season at once, with the numbers that the document gives elsewhere: 'two more series' above 'the 15th and 16th series'. */
import type { Analysis } from '../../analysis.ts';
import { isUpTo, lastOf } from '../../binding/seasons.ts';
import type { Draft } from '../draft.ts';
import type { SaidSeason } from './document-seasons.ts';

export interface SeveralOrder {
  readonly count: number; // seasons ordered
  readonly numbers: readonly number[] | null; // theirs, in order; null where the document says none
}

/** What the drafts of one order have in common. */
export const orderOf = ({ series, from }: Draft): string => `${series.key} ${from}`;

/** The orders of more than one season at once, by `orderOf`. */
export function ordersOfSeveral(
  drafts: readonly Draft[],
  said: readonly SaidSeason[],
  { view: { tokens }, names }: Analysis,
): ReadonlyMap<string, SeveralOrder> {
  const orders = new Map<string, SeveralOrder>();
  for (const draft of drafts) {
    const { season, series } = draft;
    if (season.kind !== 'next' || season.step < 2) continue;
    const count = Math.max(season.step, orders.get(orderOf(draft))?.count ?? 0);
    const own = said.filter(({ name, span }) => (name === series || names.length === 1) && span.relation === 'numbered');
    const together = own.find(({ span: { numbers } }) => numbers.length === count && isRun(numbers))?.span.numbers;
    const upTo = own.find(({ span }) => isUpTo(span, tokens, 0))?.span;
    orders.set(orderOf(draft), { count, numbers: together ?? (upTo === undefined ? null : lastOf(upTo, count)) });
  }
  return orders;
}

/** 15 and 16. */
const isRun = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1);
