import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees, describeClaim, readExample } from './examples.ts';
import { ROWS } from './index.ts';

test('ids of rows are unique', () => {
  assert.deepEqual(
    ROWS.map(({ id }) => id),
    [...new Set(ROWS.map(({ id }) => id))],
  );
});

for (const { id, finds, leaves } of ROWS) {
  for (const example of finds) {
    const [text = '', expected = ''] = example.split(' => ');
    test(`${id} finds: ${example}`, () => {
      const claims = readExample(text);
      const made = claims.filter(({ rules }) => rules.includes(id));
      for (const one of expected.split(';')) {
        assert.ok(
          made.some((claim) => agrees(claim, one)),
          `read ${claims.map((claim) => `${describeClaim(claim)} [${claim.rules}]`).join('; ') || 'nothing'}`,
        );
      }
    });
  }
  for (const text of leaves) {
    test(`${id} leaves: ${text}`, () => {
      const made = readExample(text).filter(({ rules }) => rules.includes(id));
      assert.deepEqual(made.map(describeClaim), []);
    });
  }
}
