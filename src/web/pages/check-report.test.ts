import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpProof } from '../../check/formats/made-up-proof.ts';
import { checkReport } from './check-report.ts';

const proof = madeUpProof();
const report = checkReport([proof, { ...proof, path: 'clean.md', findings: [] }, { ...proof, path: 'other.md' }]);

test('the report stands alone: nothing is loaded, nothing runs', () => {
  assert.doesNotMatch(report, /<script|<link|<img|<button|@import|url\(/);
  assert.match(report, /<style>[^<]*--paper/);
});

test('each finding is a mark in the text and a note beside it', () => {
  for (const prefix of ['d1-', 'd2-'])
    for (const number of [1, 2, 3]) {
      assert.equal(report.split(`id="${prefix}${number}"`).length, 2, `${prefix}${number} is one place`);
      assert.ok(report.includes(`href="#${prefix}${number}"`));
    }
  assert.match(report, /<mark class="cancelled" id="d1-1">release date confirmed<\/mark>/);
});

test('the clean documents are named', () => assert.match(report, /<h2>Nothing found in<\/h2><ul><li>clean\.md<\/li><\/ul>/));

test('what documents hold is escaped', () => {
  const hostile = madeUpProof(
    '# <script>alert(1)</script> release date confirmed\n\n<img src=x onerror=alert(1)> No date has been announced.',
    'x.txt',
  );
  assert.doesNotMatch(checkReport([{ ...hostile, path: '<b>.txt' }]), /<script|<img|<b>/);
});
