import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Finding } from '../../claim/finding.ts';
import { proofLine } from './json.ts';
import { madeUpProof } from './made-up-proof.ts';

test('a line of JSON with the findings as they are and their places', () => {
  const line = proofLine(madeUpProof());
  assert.equal(line.indexOf('\n'), line.length - 1);
  const data = JSON.parse(line);
  assert.equal(data.document.path, 'drafts/harbour lights.md');
  assert.equal(data.placesIn, 'file');
  assert.deepEqual(
    data.findings.map(({ line, column, endLine, endColumn }: Record<string, number>) => [line, column, endLine, endColumn]),
    [
      [7, 28, 7, 50],
      [9, 6, 9, 38],
      [9, 30, 10, 16],
    ],
  );
  assert.deepEqual(
    data.findings.map((one: unknown) => Finding.parse(one)),
    madeUpProof().findings,
  );
});

test('a document from standard input is called so, and its places are those of the text', () => {
  const proof = madeUpProof();
  const data = JSON.parse(proofLine({ ...proof, document: { ...proof.document, name: '-' }, path: null, source: null }));
  assert.equal(data.document.name, 'standard input');
  assert.equal(data.placesIn, 'text');
});
