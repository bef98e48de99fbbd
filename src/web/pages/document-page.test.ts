import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDocument } from '../../check/examples.ts';
import { DESK_VERSION } from '../../check/version.ts';
import { answererOn } from '../../cli/answers.ts';
import { EXAMPLE_READER } from '../../reading/lexicon/examples.ts';
import { madeUpApp } from '../made-up-app.ts';
import { seriesPath } from '../parts/places.ts';

const { app, ledger } = madeUpApp(answererOn);
const document = exampleDocument(
  '# Will Brackenfell return for season 2?\n\nNetflix has not renewed Brackenfell for a second season. Only time will tell.',
);
const reading = EXAMPLE_READER(document);
ledger.add(document, reading, { learned: '2026-11-20T08:00:00Z', reader: 'test' });
const get = async (path: string) => (await app.request(path)).text();
const page = await get(`/documents/${document.id}`);

test('what the desk finds is underlined in its place, numbered, and told beside it', () => {
  const [, anchor, words] = /<span class="fault cancelled" id="(f\d+-\d+)">(.*?)<\/span>/.exec(page)!;
  assert.equal(words, 'Will Brackenfell return for season 2?');
  assert.ok(page.includes(`<sup class="ref"><a href="#${anchor}-note1"`));
  const note = page.slice(page.indexOf(`id="${anchor}-note1"`));
  assert.ok(note.indexOf('headline/no-answer') < note.indexOf(`href="#${anchor}"`));
  assert.match(note, /The headline/);
});

test('a headline with a finding stands once, as the heading of the page', () => {
  const body = page.slice(page.indexOf('<main'));
  assert.equal(body.split('Will Brackenfell return for season 2?').length - 1, 1);
  assert.match(body, /<h1><span class="fault cancelled"/);
});

test('it is kept from then on, and is the same as data', async () => {
  const kept = ledger.findings([document.id], DESK_VERSION).get(document.id)!;
  assert.deepEqual(
    kept.map(({ rule }) => rule),
    ['headline/no-answer'],
  );
  assert.deepEqual(JSON.parse(await get(`/api/v1/documents/${document.id}`)).findings, kept);
});

test('what a series page says that pages get wrong leads to the words', async () => {
  const { series, seriesId } = reading.claims[0]!;
  const [, path, anchor] = /href="(\/documents\/[0-9a-f]+)#(f\d+-\d+)"/.exec(await get(seriesPath({ title: series, id: seriesId })))!;
  assert.ok((await get(path!)).includes(`id="${anchor}"`));
});
