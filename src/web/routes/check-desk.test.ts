import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { EXAMPLE_READER } from '../../reading/lexicon/examples.ts';
import { madeUpApp } from '../made-up-app.ts';

const { app } = madeUpApp(answererOn, { loadReader: async () => ({ read: EXAMPLE_READER, version: 'made-up 1' }) });
const BAIT = '# When is Maddox Quay season 4 coming out?\r\n\r\nNobody knows. No date for season 4 of Maddox Quay has been announced.\r\n';

async function post(fields: Readonly<Record<string, string>>, query = '') {
  const response = await app.request(`/check${query}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, text: await response.text() };
}

test('the page stands without a draft', async () => {
  const response = await app.request('/check');
  assert.equal(response.status, 200);
  assert.match(await response.text(), /<form class="desk" method="post" action="\/check"/);
});

test('a draft comes back with its words marked and the finding beside them, without script', async () => {
  const { status, text } = await post({ draft: BAIT, asOf: '' });
  assert.equal(status, 200);
  assert.match(text, /<textarea[^>]*>\n# When is Maddox Quay season 4 coming out\?\n\nNobody/);
  assert.match(text, /# <mark class="cancelled" id="f1">When is Maddox Quay season 4 coming out\?<\/mark>\n\nNobody/);
  assert.match(text, /<code>headline\/no-answer<\/code> <a href="#f1">line 1<\/a>/);
  assert.match(text, /data-span="2-42"/);
});

test('the parts are the marks, the count and the notes alone', async () => {
  const { text } = await post({ draft: BAIT, asOf: '2026-01-01' }, '?parts=1');
  assert.match(text, /^<div data-part="layer"># <mark/);
  assert.doesNotMatch(text, /<html|<form/);
});

for (const [what, draft, says] of [
  ['nothing', '  \n', /Findings appear here\./],
  ['a clean draft', '# Maddox Quay returns\n\nMaddox Quay season 2 premieres on June 3, 2024.', /Nothing found/],
  ['a page of nothing', '<html><body><nav>Home</nav></body></html>', /This cannot be checked: /],
  ['a book', 'word '.repeat(100_001), /it is longer than a book/],
] as const)
  test(`${what} is answered in words`, async () => assert.match((await post({ draft })).text, says));

test('a day that is none is refused', async () => assert.equal((await post({ draft: BAIT, asOf: 'soon' })).status, 400));

test('markup in a draft stays text', async () => {
  const { text } = await post({ draft: `${BAIT}\n</textarea><script>alert(1)</script>` }, '?parts=1');
  assert.doesNotMatch(text, /<script|<\/textarea/);
});
