/**
 * Counts how often a fate that is read is what the document says, by how it was read: `node bench/how-read.ts [--shared ../shared]`.
 *
 * Right is a claim with the series and the fate of a label. What counts is everyday coverage, its seen and its held part: the held part alone where words were weighed, since the
 * weights learned from the other. `src/reconcile/read-right.ts` goes by these shares (docs/decisions/0022-read-right.md).
 */
import { foldTitle } from '../src/catalogue/fold.ts';
import type { Claim } from '../src/claim/claim.ts';
import { howRead, tellingRules } from '../src/claim/how-read.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { fitOptions } from './fitted-file.ts';
import { type Labelled, labelledCoverage } from './labelled.ts';

const EVERYDAY: ReadonlySet<string> = new Set(['news', 'headlines', 'plain']);
const MOST_SHOWN = 12;

const read = createReader(loadBundledCatalogue());
const fates = labelledCoverage(fitOptions().shared)
  .filter(({ corpus }) => EVERYDAY.has(corpus))
  .flatMap((labelled) =>
    read(labelled.document)
      .claims.filter(({ predicate }) => predicate === 'status')
      .map((claim) => ({ claim, how: howRead(claim), isRight: isSaid(claim, labelled), held: labelled.held })),
  )
  .filter(({ how, held }) => held || how !== 'weight');

print(
  Map.groupBy(fates, ({ how }) => how),
  Number.POSITIVE_INFINITY,
);
console.log('those that one rule alone saw');
print(
  Map.groupBy(
    fates.filter(({ how }) => how === 'rule'),
    ({ claim }) => tellingRules(claim)[0]!,
  ),
  MOST_SHOWN,
);

function isSaid(claim: Claim, { claims }: Labelled): boolean {
  return claims.some(
    ({ predicate, series, value }) =>
      predicate === claim.predicate && series !== null && foldTitle(series) === foldTitle(claim.series) && value === claim.value,
  );
}

function print(groups: ReadonlyMap<string, readonly { readonly isRight: boolean }[]>, most: number): void {
  for (const [name, group] of [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, most)) {
    const right = group.filter(({ isRight }) => isRight).length;
    console.log(`  ${name}: ${right} of ${group.length}, ${((100 * right) / group.length).toFixed(0)}%`);
  }
}
