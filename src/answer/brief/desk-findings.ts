/** What the desk finds wrong in the coverage that an answer rests on: each document checked against itself, on its own day. */
import { desk } from '../../check/lazily.ts';
import type { Answer } from '../../claim/answer.ts';
import type { Document } from '../../claim/document.ts';
import type { Reading } from '../../claim/reading.ts';

/** A document with what was read in it, as the ledger keeps them. */
export interface ReadDocument {
  readonly document: Document;
  readonly reading: Reading;
}

/** The newest are looked at. */
const MOST_DOCUMENTS = 40;
/** A page of which less is about the series, such as a list of renewals, is not judged as coverage of it. */
const LEAST_SHARE = 0.5;

/**
 * The answer with the errors of its documents as findings; lesser findings are no matter for other people's print.
 * @param documentOf a document on record by its id; null where there is none
 */
export function withDeskFindings(answer: Answer, documentOf: (id: string) => ReadDocument | null): Answer {
  const findings = answer.documents.slice(0, MOST_DOCUMENTS).flatMap((citation) => {
    const read = documentOf(citation.id);
    if (read === null || !isAbout(read.reading, answer)) return [];
    return desk()
      .check({ ...read, record: null, asOf: null, source: null })
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ ...finding, document: citation }));
  });
  return { ...answer, findings: [...answer.findings, ...findings] };
}

function isAbout({ claims }: Reading, { series }: Answer): boolean {
  const own = claims.filter((claim) => (series.id === null ? claim.series === series.title : claim.seriesId === series.id));
  return own.length > 0 && own.length >= LEAST_SHARE * claims.length;
}
