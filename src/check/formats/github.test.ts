import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations } from './github.ts';
import { madeUpProof } from './made-up-proof.ts';

const LINE = /^::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*)(?:,[a-zA-Z]+=[^,:\r\n]*)*)::([^\r\n]*)$/;
const lines = annotations(madeUpProof()).trimEnd().split('\n');

test('one annotation a finding, of its severity', () => {
  assert.deepEqual(
    lines.map((line) => LINE.exec(line)?.[1]),
    ['error', 'warning', 'notice'],
  );
});

test('an annotation has its place, its rule and what to write instead', () => {
  assert.equal(
    lines[0],
    '::error file=drafts/harbour lights.md,line=7,endLine=7,col=28,endColumn=50,title=headline/no-answer::The headline promises a date that the text does not have.%0AEvidence: No date has been announced%0AInstead: what we know',
  );
});

test('what would end a property or a line is escaped', () => {
  assert.match(lines[1]!, /no order: 100%25 of it/);
  const odd = { ...madeUpProof(), path: 'a,b:c%.md' };
  assert.match(annotations(odd), /^::error file=a%2Cb%3Ac%25\.md,/);
});

test('columns are left out where the words run over a line', () => {
  assert.equal(LINE.exec(lines[2]!)?.[2], 'file=drafts/harbour lights.md,line=9,endLine=10,title=attribution/missing');
});
