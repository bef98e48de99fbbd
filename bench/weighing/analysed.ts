/** Documents to learn from, analysed: those of the labelled coverage, and general news in which hardly anything is told that no rule tells. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Predicate } from '../../src/claim/claim.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { type Analysis, analyse } from '../../src/reading/analysis.ts';
import { BANK, draftsByRule } from '../../src/reading/reader.ts';
import { parseSource } from '../../src/text/parse.ts';
import { type Labelled, labelledCoverage } from '../labelled.ts';
import { labelledLines, newsLines } from '../news/labelled-news.ts';

interface Analysed extends Labelled {
  readonly analysis: Analysis;
}

/**
 * @param shared the folder of the labelled coverage beside the project
 * @param predicates documents in which one of them is not labelled are left out, and those that are not about television
 */
export function analysedCoverage(shared: string, catalogue: Catalogue, predicates: readonly Predicate[]): Analysed[] {
  const asked = labelledCoverage(shared).filter(
    ({ labels }) => labels === null || predicates.every((predicate) => labels.includes(predicate)),
  );
  return asked.flatMap((labelled) => {
    const analysis = analyse(labelled.document, catalogue, BANK);
    return analysis === null ? [] : [{ ...labelled, analysis }];
  });
}

/** General news of which no rule claims a predicate. @param every one item in so many is taken */
export function newsWithout(predicate: Predicate, every: number, shared: string, catalogue: Catalogue): Analysis[] {
  const labelled = labelledLines();
  const taken = newsLines(shared).filter((_, at) => at % every === 0 && !labelled.has(at));
  return taken.flatMap((line) =>
    [...parseSource(Buffer.from(line), 'news.ndjson')].flatMap((document) => {
      const analysis = isRejected(document) ? null : analyse(document, catalogue, BANK);
      return analysis === null || tells(analysis, predicate) ? [] : [analysis];
    }),
  );
}

const tells = (analysis: Analysis, predicate: Predicate): boolean =>
  analysis.names.length > 0 && draftsByRule(analysis).some(({ body }) => body.predicate === predicate);
