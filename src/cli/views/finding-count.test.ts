import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Severity } from '../../claim/finding.ts';
import type { Threshold } from '../settings/check-config.ts';
import { FindingCount } from './finding-count.ts';

const DATED = { published: '2026-03-01', updated: null } as never;

/** The count of documents with findings of these severities each. */
function countOf(documents: readonly (readonly Severity[])[]): FindingCount {
  const count = new FindingCount();
  for (const severities of documents) count.add({ document: DATED, findings: severities.map((severity) => ({ severity })) as never });
  return count;
}

for (const [documents, expected] of [
  [[], 'no document was checked'],
  [[[]], 'nothing found in 1 document'],
  [[['error']], '1 error in 1 document'],
  [[['error', 'error', 'warning'], [], []], '2 errors and 1 warning in 1 of 3 documents'],
  [[['suggestion'], ['warning', 'error'], ['suggestion']], '1 error, 1 warning and 2 suggestions in 3 of 3 documents'],
] as const satisfies readonly (readonly [readonly (readonly Severity[])[], string])[])
  test(`the summary: ${expected}`, () => assert.equal(countOf(documents).summary, expected));

for (const [found, reached] of [
  ['error', ['error', 'warning', 'suggestion']],
  ['warning', ['warning', 'suggestion']],
  ['suggestion', ['suggestion']],
] as const satisfies readonly (readonly [Severity, readonly Threshold[]])[])
  test(`one ${found} reaches ${reached.join(', ')}`, () => {
    const count = countOf([[found]]);
    const all: readonly Threshold[] = ['error', 'warning', 'suggestion', 'never'];
    assert.deepEqual(
      all.filter((threshold) => count.reaches(threshold)),
      reached,
    );
  });

for (const [published, undated] of [
  ['2026-03-01T08:00:00Z', 0],
  ['2026', 1],
  ['next spring', 1],
  [null, 1],
] as const)
  test(`a document published ${published}: ${undated} without a day`, () => {
    const count = new FindingCount();
    count.add({ document: { published, updated: null } as never, findings: [] });
    assert.equal(count.undated, undated);
  });
