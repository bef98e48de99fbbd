import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coloured, wantsColour } from './style.ts';

const ROWS: readonly (readonly [isTTY: boolean, env: Record<string, string>, colours: boolean])[] = [
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
];
for (const [isTTY, env, colours] of ROWS)
  test(`${isTTY ? 'terminal' : 'pipe'} with ${JSON.stringify(env)}: ${colours ? 'colours' : 'plain'}`, () =>
    assert.equal(wantsColour({ isTTY }, env), colours));

test('colours are closed again', () => assert.equal(coloured('bold', 'x'), '\u001b[1mx\u001b[22m'));
