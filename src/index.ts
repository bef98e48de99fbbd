/** Greenlit as a library. What is not exported here may change without an entry in the changelog. */
export { type AnswerInput, composeAnswer } from './answer/compose.ts';
export { renderText } from './answer/render-text.ts';
export { type KnownSeries, type Resolution, resolver } from './answer/resolve.ts';
export { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts';
export { CatalogueEntry } from './catalogue/entry.ts';
export { Answer, Forecast, Sourced } from './claim/answer.ts';
export {
  type Certainty,
  Claim,
  type ClaimFor,
  PREDICATES,
  type Predicate,
  type Speaker,
  type Status,
  type ValueOf,
} from './claim/claim.ts';
export { Document } from './claim/document.ts';
export { agreement, covers, dayRange, type Grain, grainOf } from './claim/edtf.ts';
export { Edtf } from './claim/edtf-schema.ts';
export { Finding } from './claim/finding.ts';
export { type Reader, type Reading, ReadingLine } from './claim/reading.ts';
export { isRejected, type Rejected } from './claim/rejected.ts';
export { type Basis, Citation, DocumentVerdict, Evidence, type Fate, Verdict } from './claim/verdict.ts';
export { BASES, CERTAINTIES, FATES, SPEAKERS, STATUSES } from './claim/words.ts';
export { FAILURES, Failure, type FailureCode } from './failure.ts';
export { DEFAULT_MODEL } from './forecast/default-model.ts';
export { SeriesFacts } from './forecast/facts.ts';
export { forecast } from './forecast/forecast.ts';
export { type Hazards, hazardsFor } from './forecast/hazards.ts';
export { type Ledger, openLedger } from './ledger/ledger.ts';
export { createReader, READER_VERSION } from './reading/reader.ts';
export { type ReconcileContext, reconcile } from './reconcile/reconcile.ts';
export { bundledEntries, loadBundledCatalogue } from './sources/bundled-catalogue.ts';
export { fetchPage } from './sources/fetch.ts';
export { parseSource } from './text/parse.ts';
