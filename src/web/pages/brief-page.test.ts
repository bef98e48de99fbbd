import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeBrief } from '../../answer/brief/compose-brief.ts';
import { renderMarkdown } from '../../answer/brief/render-markdown.ts';
import { Answer } from '../../claim/answer.ts';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';

const { app } = madeUpApp(answererOn);
const briefOf = (json: string) => composeBrief(Answer.parse(JSON.parse(json)))!;
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');

test('the page says what the brief says, and every reference leads to a document on record or to the list of sources', async () => {
  const { status, text } = await get('/series/harbour-lights/brief');
  const brief = briefOf((await get('/api/v1/answer?series=harbour-lights')).text);
  assert.equal(status, 200);
  const words = text.replace(/<sup>.*?<\/sup>/g, '');
  for (const sentence of brief.sections.flatMap(({ sentences }) => sentences))
    assert.ok(words.includes(escaped(sentence.text)), sentence.text);
  const references = [...text.matchAll(/<sup><a href="([^"]+)"/g)].map(([, to]) => to!);
  assert.ok(references.length > 0);
  for (const to of new Set(references))
    if (to.startsWith('#')) assert.ok(text.includes(`id="${to.slice(1)}"`), to);
    else assert.equal((await get(to)).status, 200, to);
  assert.match(text, /<script type="application\/ld\+json">/);
});

test('as Markdown it is what the command writes', async () => {
  const { status, type, text } = await get('/series/harbour-lights/brief.md?asOf=2020-03-05');
  const brief = briefOf((await get('/api/v1/answer?series=harbour-lights&asOf=2020-03-05')).text);
  assert.equal(status, 200);
  assert.match(type, /^text\/markdown/);
  assert.equal(text, renderMarkdown(brief));
});

test('a season can be asked for, and is kept on the way to Markdown', async () => {
  const { text } = await get('/series/harbour-lights/brief?season=1&asOf=2020-03-05');
  const markdown = /href="([^"]*brief\.md[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&');
  assert.match((await get(markdown)).text, /^season: 1$/m);
  for (const wrong of ['0', 'two', '1000']) assert.equal((await get(`/series/harbour-lights/brief?season=${wrong}`)).status, 400, wrong);
});

test('the page of a series leads to its brief', async () =>
  assert.match((await get('/series/harbour-lights')).text, /href="\/series\/harbour-lights\/brief"/));

for (const [path, status] of [
  ['/series/nope/brief', 404],
  ['/series/harbour-lights/brief?asOf=1999-01-01', 404],
  ['/series/harbour-lights/brief?asOf=soon', 400],
] as const)
  test(`${path} answers ${status}`, async () => assert.equal((await get(path)).status, status));
