/** What the desk finds wrong in the documents about a series: the errors, as an Answer shows them. */
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Desk } from '../../ledger/desk-on.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** The last so many documents about a series are looked at, so that an answer waits for no archive. */
const MOST_CHECKED = 100;

/** @returns the errors in the documents of a series' claims that are chiefly about it, in the order of those claims */
export function foundOn(ledger: Pick<Ledger, 'document'>, desk: Desk): (sourced: readonly Sourced[]) => Answer['findings'] {
  return (sourced) => {
    const documents = new Map(sourced.map((one) => [one.document.id, one]));
    const looked = [...documents.values()].slice(-MOST_CHECKED);
    const findings = desk(looked.map(({ document }) => document.id));
    return looked.flatMap(({ document, claim }) => {
      const errors = (findings.get(document.id) ?? []).filter(({ severity }) => severity === 'error');
      const isAbout = errors.length > 0 && chiefOf(ledger.document(document.id)!.reading.claims) === claim.series;
      return isAbout ? errors.map((finding) => ({ ...finding, document })) : [];
    });
  };
}

function chiefOf(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { series } of claims) counts.set(series, (counts.get(series) ?? 0) + 1);
  let chief: string | null = null;
  for (const [series, count] of counts) if (chief === null || count > (counts.get(chief) ?? 0)) chief = series;
  return chief;
}
