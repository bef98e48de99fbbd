/** What a desk must find in the real pages about Followers. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.ts';
import type { Finding } from '../src/claim/finding.ts';
import { isRejected } from '../src/claim/rejected.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { parseSource } from '../src/text/parse.ts';

const PAGES = fileURLToPath(new URL('../../shared/corpus/followers/', import.meta.url));
const skip = existsSync(PAGES) ? false : 'needs ../shared/corpus/followers';

const findings: readonly Finding[] = skip === false ? findingsOf() : [];

function findingsOf(): Finding[] {
  const read = createReader(loadBundledCatalogue());
  return globSync(`${PAGES}*.txt`).flatMap((path) =>
    [...parseSource(readFileSync(path), path)].flatMap((document) =>
      isRejected(document) ? [] : check({ document, reading: read(document), record: null, asOf: null, source: null }),
    ),
  );
}

/** The quote of each finding, and words that its evidence must hold. */
const WANTED: readonly (readonly [name: string, rule: string, quote: RegExp, evidence: RegExp | null])[] = [
  ['the headline that asks and never answers', 'headline/no-answer', /Did The Show Get Renewed/, /official statement first/],
  ["'has been promised' against 'has not been announced'", 'contradiction/self', /has been promised/, /has not yet been announced/],
  ["'almost a full year' against 'late 2023'", 'date/arithmetic', /full year has passed/, /late 2023/],
  ["'6.2' called 'quite high marks'", 'figure/characterised', /high marks/, /6\.2/],
  ["a 'massive hit' without a figure", 'figure/characterised', /massive hit/, null],
];

for (const [name, rule, quote, evidence] of WANTED) {
  test(`finds ${name}`, { skip }, () => {
    const found = findings.filter((finding) => finding.rule === rule && quote.test(finding.quote));
    assert.equal(
      found.length,
      1,
      `${rule} found ${findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => finding.quote)
        .join('; ')}`,
    );
    if (evidence !== null) assert.ok(found[0]?.evidence.some(({ text }) => evidence.test(text)));
  });
}

test('calls nothing else in them an error', { skip }, () => {
  assert.deepEqual(
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule)
      .toSorted(),
    ['contradiction/self', 'headline/no-answer'],
  );
});
