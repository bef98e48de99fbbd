import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Placed, placeKnown } from './days.ts';
import { claim } from './made-up.ts';
import { SaidBefore } from './said-before.ts';

const ON = 18_300;
const saying = (quote: string, document = quote): Placed =>
  placeKnown([claim('status', 'renewed', { said: '2020-02-08', quote, document })], 30_000)[0]!;
const STORY = 'the network has ordered ten more episodes of the drama for next autumn';

const rows: readonly (readonly [what: string, later: number, one: Placed, isCopy: boolean])[] = [
  ['the same words three days later', 3, saying(STORY, 'another page'), true],
  ['the same words four days later', 4, saying(STORY, 'another page'), false],
  ['nearly the same words', 1, saying(`${STORY}, it said`), true],
  ['other words', 1, saying('a second run of the thriller was picked up on Monday'), false],
  ['other words in the same document', 1, saying('a second run of the thriller was picked up on Monday', STORY), true],
];
for (const [what, later, one, isCopy] of rows) {
  test(`${what}: ${isCopy ? 'a copy' : 'no copy'}`, () => {
    const said = new SaidBefore();
    said.add(saying(STORY), ON);
    assert.equal(said.has(one, ON + later), isCopy);
  });
}
test('the same figure marks one story, whatever the words', () => {
  const said = new SaidBefore();
  said.add(saying('it drew 4.21 million and was picked up'), ON);
  assert.ok(said.has(saying('picked up after 4.21 million watched'), ON));
});
test('the very words are found behind a hundred other wordings', () => {
  const said = new SaidBefore();
  said.add(saying(STORY), ON);
  for (let number = 0; number < 100; number += 1) said.add(saying(`page ${number} has words of its own ${number * 7}`), ON);
  assert.ok(said.has(saying(STORY, 'another page'), ON));
});
