import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpProof } from '../../check/formats/made-up-proof.ts';
import { placedIn } from '../../check/formats/placed.ts';
import type { Claim, Span } from '../../claim/claim.ts';
import { numbered } from './finding-notes.ts';
import { passage } from './passage.ts';

const proof = madeUpProof();
const { text } = proof.document;
const findings = numbered(placedIn(proof));
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

function claim(words: string): Claim {
  const said = { series: 'Harbour Lights', seriesId: null, season: 2, quote: words, span: spanOf(words), rules: ['made-up'] } as const;
  return { ...said, predicate: 'status', value: 'renewed', certainty: 'certain', speaker: 'outlet' };
}

const html = String(passage({ text, marks: [] }, [0, text.length], [claim('season has been promised')], findings));

test('the words stay as they were, with the numbers of the findings among them', () => {
  assert.equal(html.replace(/<sup.*?<\/sup>/g, '').replace(/<[^>]*>/g, ''), text);
  assert.deepEqual(
    [...html.matchAll(/<sup class="ref">(.*?)<\/sup>/g)].map(([, words]) => words!.replace(/<[^>]*>/g, '')),
    ['1', '2', '3'],
  );
});

test('a number stands behind the last of the words, and leads to the note', () => {
  assert.match(html, /release date confirmed<\/span><sup class="ref"><a href="#f1-note1" aria-label="finding 1">1<\/a><\/sup>/);
});

test('a claim keeps its hue under the line of a finding, and each place has one name', () => {
  assert.match(html, /<span class="fault undecided" id="f2">second <\/span>/);
  assert.match(html, /<span class="fault undecided"><mark class="renewed" id="q\d+-\d+">season has been <\/mark><\/span>/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('of findings that share words the worst gives the line', () => {
  const [first] = findings;
  const twice = [
    { ...first!, finding: { ...first!.finding, severity: 'suggestion' as const } },
    { ...first!, number: 2 },
  ];
  const both = String(passage({ text, marks: [] }, [0, text.length], [], twice));
  assert.match(both, /<span class="fault cancelled" id="f1">release date confirmed<\/span>/);
  assert.match(both, /#f1-note1.*#f1-note2/);
});
