/** A ledger in memory with made-up documents on it, for tests. */
import { type Ledger, openLedger, type Stamp } from './ledger.ts';
import { madeUp } from './made-up.ts';

export const MARCH: Stamp = { learned: '2024-03-01T12:00:00Z', reader: 'first' };
export const APRIL: Stamp = { learned: '2024-04-01T12:00:00Z', reader: 'second' };

export function filled(numbers: readonly number[], at: Stamp = MARCH): Ledger {
  const ledger = openLedger(':memory:');
  for (const _ of ledger.addAll(numbers.map(madeUp), at));
  return ledger;
}

export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
