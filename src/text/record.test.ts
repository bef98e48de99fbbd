import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRejected } from '../claim/rejected.ts';
import { type Fields, readRecord } from './record.ts';

function read(fields: Fields) {
  const outcome = readRecord(fields, 'in:3');
  assert.ok(!isRejected(outcome), JSON.stringify(outcome));
  const blocks = outcome.blocks.map(({ kind, span }) => `${kind}: ${outcome.text.slice(span[0], span[1])}`);
  return { ...outcome, blocks };
}

test('the fields of the benchmark', () => {
  const { name, url, publisher, published, headline, blocks, origin } = read({
    id: 'r-1',
    url: 'https://gazette.example/a',
    publisher: 'The Gazette',
    published: '2024-03-12',
    headline: 'Harbour is back',
    text: 'It was renewed on May 3, 2019.\nMore to come.',
  });
  assert.deepEqual(
    { name, url, publisher, published, headline, origin },
    {
      name: 'r-1',
      url: 'https://gazette.example/a',
      publisher: 'The Gazette',
      published: '2024-03-12',
      headline: 'Harbour is back',
      origin: null,
    },
  );
  assert.deepEqual(blocks, ['headline: Harbour is back', 'paragraph: It was renewed on May 3, 2019.', 'paragraph: More to come.']);
});

test('an item as news interfaces give it', () => {
  const { name, publisher, published, headline, byline, blocks } = read({
    source: { id: null, name: 'Gazette.com' },
    author: 'Jo Bell',
    title: 'Harbour is back - Gazette',
    description: 'It is back for a second run.',
    publishedAt: '2020-04-18T06:47:23Z',
    content: 'The drama was renewed on Monday, a month after its finale … [+3391 chars]',
  });
  assert.deepEqual(
    { name, publisher, published, headline, byline },
    {
      name: 'in:3',
      publisher: 'Gazette.com',
      published: '2020-04-18T06:47:23Z',
      headline: 'Harbour is back',
      byline: 'Jo Bell',
    },
  );
  assert.deepEqual(blocks, [
    'headline: Harbour is back',
    'standfirst: It is back for a second run.',
    'paragraph: The drama was renewed on Monday, a month after its finale',
  ]);
});

test('a description that the content repeats is said once', () => {
  const { blocks } = read({
    title: 'T is here',
    description: 'It is back for a second run, says the…',
    content: 'It is back for a second run, says the channel today.',
  });
  assert.deepEqual(blocks, ['headline: T is here', 'paragraph: It is back for a second run, says the channel today.']);
});

test('markup in a text field is read as markup', () => {
  assert.deepEqual(read({ text: '<p>One &amp; two.</p><ul><li>Three</li></ul>' }).blocks, ['paragraph: One & two.', 'item: Three']);
});

test('a stretch of HTML', () => {
  assert.deepEqual(read({ headline: 'H is here', html: '<p>One <b>two</b>.</p><table><tr><td>a<td>b</table>' }).blocks, [
    'headline: H is here',
    'paragraph: One two.',
    'row: a\tb',
  ]);
});

test('the same content is the same document, whoever sends it', () => {
  const fields = { headline: 'H is here', text: 'One.' };
  assert.equal(read({ ...fields, id: 'a' }).id, read({ ...fields, id: 'b' }).id);
  assert.notEqual(read(fields).id, read({ ...fields, published: '2020-01-01' }).id);
});

/** Values of `published` and what they come to. */
const TIMES: readonly (readonly [value: unknown, iso: string | null])[] = [
  ['2020-03-03', '2020-03-03'],
  ['2020-03-03T10:00:00+05:30', '2020-03-03T10:00:00+05:30'],
  ['Tue, 03 Mar 2020 10:00:00 GMT', '2020-03-03T10:00:00Z'],
  ['Tue, 3 Mar 2020 22:00 -0500', '2020-03-03T22:00:00-05:00'],
  [1583229600, '2020-03-03T10:00:00Z'],
  [1583229600000, '2020-03-03T10:00:00Z'],
  ['March 3, 2020', '2020-03-03'],
  ['soon', null],
  ['2020-02-31', null],
  [null, null],
];
for (const [value, iso] of TIMES)
  test(`published ${JSON.stringify(value)}`, () => assert.equal(read({ text: 'One.', published: value }).published, iso));

for (const fields of [{}, { id: 'a' }, { text: '' }, { text: 42 }, { html: '<script>1</script>' }])
  test(`no text in ${JSON.stringify(fields)}`, () => assert.ok(isRejected(readRecord(fields, 'in:3'))));
