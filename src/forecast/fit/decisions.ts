/** When decisions are announced: tables of days since the premiere, from announcements whose premiere day is often not known. */
import { binOf, DECISION_EDGES, narrowest } from '../bins.ts';
import type { Days } from '../history.ts';
import type { Outcome } from './record.ts';
import { type Observation, type Shrinkage, shrunkTable } from './shrunk-table.ts';

export interface DecisionRow {
  readonly outcome: Outcome;
  readonly decided: number | null;
  readonly premiere: number | null;
  /** Stretch in which an unknown premiere lies. */
  readonly within: Days | null;
  readonly kind: string;
  classesFor(premiere: number): readonly string[];
  /** False where the outcome was inferred from silence. */
  readonly explicit: boolean;
  readonly weight: number;
}

export interface Decisions {
  readonly orders: Record<string, number[]>;
  readonly closes: Record<string, number[]>;
  /** Of seasons not ordered, the share whose end was announced. */
  readonly announced: number;
  /** Of announced ends, the share that were planned. */
  readonly planned: number;
  readonly used: number;
}

const ORDERS = { strength: 20, smooth: 20, least: 10 };
/** Few ends have a day; where they have none of their own, ends are announced when orders are. */
const CLOSES = { strength: 40, smooth: 20, least: 10 };
/** More rounds would sharpen the tables into spikes: the months explain the delays and the delays the months. */
const ROUNDS = 2;
const MONTHS = 12;

/** @param premieres days of premieres by kind of carrier: how often each month is when one is not known */
export function fitDecisions(rows: readonly DecisionRow[], premieres: readonly { kind: string; day: number }[]): Decisions {
  const months = monthShares(premieres);
  const placed = rows.filter(({ decided }) => decided !== null);
  const fitOne = (chosen: readonly DecisionRow[], shrinkage: Shrinkage, kin: Record<string, number[]> = {}): Record<string, number[]> => {
    let tables = shrunkTable(
      chosen.flatMap((row) => (row.premiere === null ? [] : [certain(row, row.premiere)])),
      DECISION_EDGES,
      shrinkage,
      kin,
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      const current = tables;
      tables = shrunkTable(
        chosen.flatMap((row) => (row.premiere === null ? spread(row, months, current) : [certain(row, row.premiere)])),
        DECISION_EDGES,
        shrinkage,
        kin,
      );
    }
    return tables;
  };
  const closed = rows.filter(({ outcome }) => outcome !== 'ordered');
  const explicit = closed.filter((row) => row.explicit);
  const orders = fitOne(
    placed.filter(({ outcome }) => outcome === 'ordered'),
    ORDERS,
  );
  return {
    orders,
    closes: fitOne(
      placed.filter(({ outcome }) => outcome !== 'ordered'),
      CLOSES,
      orders,
    ),
    announced: share(
      explicit.length,
      closed.reduce((sum, { weight }) => sum + weight, 0),
      0.85,
    ),
    planned: share(explicit.filter(({ outcome }) => outcome === 'ended').length, explicit.length, 0.2),
    used: placed.length,
  };
}

function certain(row: DecisionRow, premiere: number): Observation {
  return { classes: row.classesFor(premiere), bins: [[binOf(DECISION_EDGES, row.decided! - premiere), 1]] };
}

/** One announcement over the months in which its season may have begun, as likely as the month and the delay make each. */
function spread(
  row: DecisionRow,
  months: ReadonlyMap<string, readonly number[]>,
  tables: Readonly<Record<string, readonly number[]>>,
): Observation[] {
  if (row.within === null) return [];
  const shares = months.get(row.kind) ?? months.get('all')!;
  const options = Array.from({ length: MONTHS }, (_, index) => {
    const premiere = Math.round(row.within!.first + (index + 0.5) * ((row.within!.last - row.within!.first) / MONTHS));
    const bin = binOf(DECISION_EDGES, row.decided! - premiere);
    const classes = row.classesFor(premiere);
    const width = DECISION_EDGES[bin + 1]! - DECISION_EDGES[bin]!;
    const density = (narrowest(tables, classes)[bin] ?? 1 / DECISION_EDGES.length) / width;
    return { classes, bin, weight: (shares[monthOf(premiere)] ?? 0) * density };
  });
  const total = options.reduce((sum, { weight }) => sum + weight, 0);
  return total <= 0 ? [] : options.map(({ classes, bin, weight }) => ({ classes, bins: [[bin, weight / total]] }));
}

function monthShares(premieres: readonly { kind: string; day: number }[]): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>([['all', new Array<number>(MONTHS).fill(1)]]);
  for (const { kind, day } of premieres) {
    const of = counts.get(kind) ?? new Array<number>(MONTHS).fill(2);
    of[monthOf(day)]! += 1;
    counts.get('all')![monthOf(day)]! += 1;
    counts.set(kind, of);
  }
  return new Map(
    [...counts].map(([kind, of]) => {
      const total = of.reduce((sum, count) => sum + count, 0);
      return [kind, of.map((count) => count / total)];
    }),
  );
}

function monthOf(day: number): number {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: Math.floor(day) }).month - 1;
}

/** Share with two observations' worth of what is usual. */
function share(part: number, whole: number, usual: number): number {
  return Math.round(((part + 2 * usual) / (whole + 2)) * 1000) / 1000;
}
