import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim } from '../../reconcile/made-up.ts';
import { makeDocument } from '../../text/document.ts';
import { parsePlain } from '../../text/plain.ts';
import { plain } from '../terminal/style.ts';
import { renderReading } from './reading-view.ts';

const credit = claim(
  'credit',
  { person: 'Ada Lark', role: 'cast', character: 'the keeper of the light' },
  { season: null, said: '2020-03-03' },
).claim;
const words = { ...credit, quote: 'Ada Lark, who keeps the light from the first hour of the night to the last' };
const item = { document: makeDocument(parsePlain('Harbour is back.'), 'a.txt'), path: 'a.txt', reading: { claims: [words], verdicts: [] } };
const linesAt = (width: number) => renderReading(item, { paint: plain, width }).split('\n').slice(2);

test('a claim, how it is made and its words are beside each other', () =>
  assert.deepEqual(linesAt(120), [
    '  Harbour  credit Ada Lark cast as th…eper of the light  certain, outlet         “Ada Lark, who keeps t…t to the last”',
    '',
    '',
  ]));

test('in a narrow terminal they are below each other, and no wider than it', () =>
  assert.deepEqual(linesAt(50), [
    '  Harbour  credit Ada Lark cast…eeper of the light',
    '    certain, outlet  “Ada Lark, who ke…o the last”',
    '',
    '',
  ]));
