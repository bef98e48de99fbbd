/** What holds of every format, whatever the document and the findings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../claim/finding.ts';
import { isRejected } from '../../claim/rejected.ts';
import { SEVERITIES } from '../../claim/words.ts';
import { parseSource } from '../../text/parse.ts';
import { claimReviews, JUDGEMENTS } from './claim-review.ts';
import { annotations } from './github.ts';
import { ProofData, proofLine } from './json.ts';
import { MADE_UP_RULES } from './made-up-proof.ts';
import type { Proof } from './proof.ts';
import { sarif } from './sarif.ts';
import { SarifLog } from './sarif-shape.ts';

/** Words, markup, line ends of every kind, and letters of more than one unit. */
const PIECES = [
  'season 2',
  '*promised*',
  '# ',
  '\n',
  '\r\n',
  '\r',
  '<b>',
  '&amp;',
  '[a](b)',
  '☃',
  '🎬',
  '::',
  '%',
  ',',
  ' ',
  '"',
  '\u0000',
  '\ud800',
];
const sources = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''));
const words = fc.string({ minLength: 1 });
const findings = fc.array(
  fc.record({
    rule: fc.constantFrom('headline/no-answer', 'contradiction/record', 'house/words'),
    severity: fc.constantFrom(...SEVERITIES),
    message: words,
    from: fc.nat(200),
    length: fc.nat(40),
    evidence: fc.array(fc.record({ text: words, at: fc.option(fc.nat(200)), documentId: fc.option(fc.constant('ab')) }), { maxLength: 3 }),
    fix: fc.option(fc.string()),
  }),
  { maxLength: 5 },
);

const proofs = fc
  .tuple(sources, fc.constantFrom('a.md', 'a.txt', 'a.html', '-'), words, findings)
  .map(([source, name, path, found]): Proof | null => {
    const [document] = [...parseSource(new TextEncoder().encode(source), name)];
    if (document === undefined || isRejected(document)) return null;
    const { text } = document;
    return {
      document,
      path: name === '-' ? null : path,
      source: document.origin === null ? null : source,
      findings: found.map(({ from, length, evidence, ...rest }): Finding => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const places = evidence.map(({ at, ...one }) => ({
          ...one,
          span: at === null || at >= text.length ? null : ([at, at + 1] as [number, number]),
        }));
        return { ...rest, quote: text.slice(start, end), span: [start, end], evidence: places };
      }),
    };
  });

const holds = (name: string, property: (proof: Proof) => void) =>
  test(name, () => fc.assert(fc.property(proofs, (proof) => proof === null || property(proof) === undefined)));

holds('a SARIF log has its shape, and its regions lie in their file', (proof) => {
  const [run] = SarifLog.parse(JSON.parse(sarif([proof], { version: '0.1.0', rules: MADE_UP_RULES }))).runs;
  assert.equal(run!.results.length, proof.findings.length);
  const length = (proof.source ?? proof.document.text).length;
  for (const { locations } of run!.results) {
    const { charOffset, charLength, startLine, endLine } = locations[0]!.physicalLocation.region;
    assert.ok(charOffset >= 0 && charOffset + charLength <= length && startLine <= endLine);
  }
});

holds('an annotation is one line with its severity and its file', (proof) => {
  const lines = annotations(proof).split('\n').slice(0, -1);
  assert.equal(lines.length, proof.findings.length);
  for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^,:\r\n]*,line=\d+,endLine=\d+,[^\r\n]*::[^\r\n]*$/u);
});

holds('JSON is a line with every finding', (proof) => {
  const line = proofLine(proof);
  assert.equal(line.trimEnd().split('\n').length, 1);
  assert.equal(ProofData.parse(JSON.parse(line)).findings.length, proof.findings.length);
});

holds('there is a fact check for each finding that judges a statement', (proof) => {
  const reviews = claimReviews(proof, { name: 'Fact Desk', url: null, on: '2026-11-21' }).split('\n').slice(0, -1);
  assert.equal(reviews.length, proof.findings.filter(({ rule }) => rule in JUDGEMENTS).length);
});
