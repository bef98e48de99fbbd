/** Moves after a decision: from order to premiere, and decisions taken back. */
import { LEAD_EDGES } from '../bins.ts';
import type { SeasonRecord } from './record.ts';

/** One season of which both the order's and the premiere's day are known. */
export interface Lead {
  readonly kind: string;
  readonly days: number;
}

const FEWEST = 10;
/** Seasons that the wider rate counts for, at 60 days each. */
const PRIOR = 5;
const PRIOR_DAYS = 60;
const USUAL_LEAD_DAYS = 250;

/** Rate of release by days since the order, for all and by kind of carrier. */
export function leadHazards(leads: readonly Lead[]): Record<string, number[]> {
  const hazards = (chosen: readonly Lead[], parent: readonly number[] | null): number[] =>
    LEAD_EDGES.map((start, bin) => {
      const end = LEAD_EDGES[bin + 1] ?? start + 1000;
      const came = chosen.filter(({ days }) => days >= start && days < end).length;
      const exposed = chosen.reduce((sum, { days }) => sum + Math.max(0, Math.min(days, end) - start), 0);
      const prior = parent?.[bin] ?? 1 / USUAL_LEAD_DAYS;
      return round((came + PRIOR * prior * PRIOR_DAYS) / (exposed + PRIOR * PRIOR_DAYS), 6);
    });
  const all = hazards(leads, null);
  const kinds = [...new Set(leads.map(({ kind }) => kind))].toSorted();
  const tables = kinds
    .map((kind) => [kind, leads.filter((lead) => lead.kind === kind)] as const)
    .filter(([, chosen]) => chosen.length >= FEWEST);
  return { all, ...Object.fromEntries(tables.map(([kind, chosen]) => [kind, hazards(chosen, all)] as const)) };
}

/** Reversals among the scorecards' decisions, over the days in which they could have happened. */
export function rareMoves(records: readonly SeasonRecord[]): { unrenew: number; revive: number } {
  const reversed = (outcome: string): number => records.filter((record) => record.reversed === true && record.outcome === outcome).length;
  const all = (outcome: string): number => records.filter((record) => record.source === 'metacritic' && record.outcome === outcome).length;
  return {
    unrenew: round((reversed('cancelled') + 1) / ((all('ordered') + 30) * 280), 8),
    revive: round((reversed('ordered') + 1) / ((all('cancelled') + 30) * 540), 8),
  };
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
