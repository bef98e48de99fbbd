/** A ledger's file that is to be relied on: checked from end to end before anybody does. */
import { Failure } from '../failure.ts';
import { type LedgerStats, openLedger } from '../ledger/ledger.ts';

type Sound = Pick<LedgerStats, 'path' | 'documents' | 'claims' | 'bytes'>;

/** @throws {Failure} `ledger/unreadable` where something is wrong with it, and what opening it throws */
export function soundLedger(path: string): Sound {
  using ledger = openLedger(path, { readonly: true, still: true, ofAnyAge: true });
  const faults = ledger.check();
  if (faults.length > 0) {
    throw new Failure('ledger/unreadable', `${path} is damaged: ${faults.slice(0, 3).join('; ')}`, {
      hint: 'use another copy of it; this one was not touched',
    });
  }
  const { documents, claims, bytes } = ledger.stats();
  return { path, documents, claims, bytes };
}

export function ledgerLine({ path, documents, claims, bytes }: Sound): string {
  return `${path}: ${documents} documents, ${claims} claims, ${(bytes / 1024 ** 2).toFixed(1)} MB, sound`;
}
