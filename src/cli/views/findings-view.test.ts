import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpProof } from '../../check/formats/made-up-proof.ts';
import { coloured, plain } from '../terminal/style.ts';
import { renderFindings } from './findings-view.ts';

test('a finding with its place, its words underlined, its evidence and its repair', () => {
  assert.equal(
    renderFindings(madeUpProof(), { paint: plain, width: 100 }),
    `Harbour Lights season 2: release date confirmed
The Quay · 2026-03-03

drafts/harbour lights.md:7:28  error  headline/no-answer
  The headline promises a date that the text does not have.
     │
   7 │ # Harbour Lights season 2: release date confirmed
     │                            ^^^^^^^^^^^^^^^^^^^^^^
  evidence  “No date has been announced” (line 12)
  instead   what we know

drafts/harbour lights.md:9:6  warning  contradiction/record
  The record has no order: 100% of it says so, or nearly.
     │
   9 │ The *second season* has been promised, and
     │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence  The Gazette, 2026-03-01: “not renewed”
  instead   second season has not been ordered

drafts/harbour lights.md:9:30  suggestion  attribution/missing
  Nobody is named.
     │
   9 │ The *second season* has been promised, and
     │                              ^^^^^^^^^^^^^
  instead   promised by the studio, and 100% of viewers

`,
  );
});

test('colours are for terminals that want them', () => {
  const view = { paint: coloured, width: 100 };
  assert.ok(renderFindings(madeUpProof(), view).includes('\u001b[31merror\u001b[39m'));
  assert.ok(!renderFindings(madeUpProof(), { ...view, paint: plain }).includes('\u001b'));
});

test('without the file, the lines are said to be those of the text', () =>
  assert.match(renderFindings({ ...madeUpProof(), source: null }, { paint: plain, width: 100 }), / · lines are those of its text$/m));

test('nothing is printed of a document without findings', () =>
  assert.equal(renderFindings({ ...madeUpProof(), findings: [] }, { paint: plain, width: 100 }), ''));

test('what is said goes on in the next line of a narrow terminal, under its first words', () => {
  const lines = renderFindings(madeUpProof(), { paint: plain, width: 40 }).split('\n');
  assert.deepEqual(lines.slice(4, 6), ['  The headline promises a date that the', '  text does not have.']);
  const at = lines.findIndex((line) => line.includes('The Gazette'));
  assert.deepEqual(lines.slice(at, at + 2), ['  evidence  The Gazette, 2026-03-01:', '            “not renewed”']);
});
