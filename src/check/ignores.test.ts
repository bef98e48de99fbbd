import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExample } from './examples.ts';

const BAIT = '# Will Brackenfell return for season 2?';
const TEXT = 'Netflix has not renewed Brackenfell for a second season. Only time will tell.';

for (const [name, text, left] of [
  ['without a comment', `${BAIT}\n\n${TEXT}`, 1],
  ['for the whole file', `${BAIT}\n\n${TEXT}\n\n<!-- greenlit-ignore-file -->`, 0],
  ['for the rule, on what follows', `<!-- greenlit-ignore headline/no-answer -->\n\n${BAIT}\n\n${TEXT}`, 0],
  ['for every rule, on what follows', `<!-- greenlit-ignore -->\n\n${BAIT}\n\n${TEXT}`, 0],
  ['for another rule', `<!-- greenlit-ignore stale/superseded -->\n\n${BAIT}\n\n${TEXT}`, 1],
  ['on another paragraph', `${BAIT}\n\n<!-- greenlit-ignore headline/no-answer -->\n\n${TEXT}`, 1],
] as const) {
  test(`a comment ${name} leaves ${left} findings`, () => {
    assert.equal(checkExample(text).filter(({ rule }) => rule === 'headline/no-answer').length, left);
  });
}
