import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpProof } from '../../check/formats/made-up-proof.ts';
import { placedIn } from '../../check/formats/placed.ts';
import { findingCount, findingMarks, findingNote, numbered } from './finding-notes.ts';

const proof = placedIn(madeUpProof());
const findings = numbered(proof);
const notes = findings.map((one) => String(findingNote(one, proof, 'draft')));

test('a repair can be put in where no markup stands among the words', () =>
  assert.deepEqual(
    notes.map((note) => /data-fix="([^"]*)"/.exec(note)?.[1] ?? null),
    ['what we know', null, 'promised by the studio, and 100% of viewers'],
  ));

test('a repair that cannot be put in is told', () => assert.match(notes[1]!, /Instead: <ins>second season has not been ordered<\/ins>/));

test('evidence leads to its line, or to its document', () => {
  assert.match(notes[0]!, /Line 12: ‘No date has been announced’/);
  assert.match(notes[1]!, /<a href="\/documents\/ab">The Gazette, 2026-03-01: “not renewed”<\/a>/);
});

test('where findings share words, each has its place and the worst gives the hue', () => {
  const { text } = proof.sheet;
  const marked = String(findingMarks({ text, marks: [] }, [0, text.length], findings));
  for (const { anchor } of findings) assert.equal(marked.split(`id="${anchor}"`).length, 2);
  assert.match(marked, /<mark class="undecided" id="f2">second season\* has been <\/mark><mark class="undecided" id="f3">promised<\/mark>/);
  assert.equal(marked.replace(/<[^>]*>/g, ''), text);
});

test('the count says each severity, worst first, or that there is nothing', () => {
  const words = (html: unknown) =>
    String(html)
      .replace(/<[^>]*>/g, '')
      .trim();
  assert.equal(words(findingCount(findings.map(({ finding }) => finding))), '1 error 1 warning 1 suggestion');
  assert.equal(words(findingCount([])), 'Nothing found');
});
