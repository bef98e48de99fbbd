/** What the desk finds wrong in the documents about a series: the errors, as an Answer shows them. */
import { desk } from '../check/lazily.ts';
import type { Answer, Sourced } from '../claim/answer.ts';
import type { Finding } from '../claim/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The last so many documents about a series are looked at, so that an answer waits for no archive. */
const MOST_CHECKED = 100;

/** Documents of which it is kept what was found; they never change, so the oldest asked about go. Most are clean, and cost their name alone. */
const MOST_KEPT = 50_000;

/** @returns the errors in the documents of a series' claims that are chiefly about it, in the order of those claims */
export function foundOn(ledger: Pick<Ledger, 'document'>): (sourced: readonly Sourced[]) => Answer['findings'] {
  const kept = new Map<string, About>();
  const aboutOf = (id: string): About => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const about = readAbout(ledger, id);
    kept.set(id, about);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
    return about;
  };
  return (sourced) => {
    const documents = new Map(sourced.map((one) => [one.document.id, one]));
    return [...documents.values()].slice(-MOST_CHECKED).flatMap(({ document, claim }) => {
      const { series, errors } = aboutOf(document.id);
      return series === claim.series ? errors.map((finding) => ({ ...finding, document })) : [];
    });
  };
}

interface About {
  /** The series that the document says most of; null where it claims nothing. */
  readonly series: string | null;
  readonly errors: readonly Finding[];
}

const CLEAN: About = { series: null, errors: [] };

function readAbout(ledger: Pick<Ledger, 'document'>, id: string): About {
  const stored = ledger.document(id);
  if (stored === null) return CLEAN;
  const { document, reading } = stored;
  const errors = desk()
    .check({ document, reading, record: null, asOf: null, source: null })
    .filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? CLEAN : { series: chiefOf(reading.claims), errors };
}

function chiefOf(claims: readonly { readonly series: string }[]): string | null {
  const counts = new Map<string, number>();
  for (const { series } of claims) counts.set(series, (counts.get(series) ?? 0) + 1);
  let chief: string | null = null;
  for (const [series, count] of counts) if (chief === null || count > (counts.get(chief) ?? 0)) chief = series;
  return chief;
}
