import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_MODEL } from '../../forecast/default-model.ts';
import { forecast } from '../../forecast/forecast.ts';
import { isWait } from './reasons.ts';

const becauseOn = (asOf: string) =>
  forecast(
    { series: 'Harbour', carrier: 'Netflix', seasons: [{ number: 1, premiere: '2020-02-27' }], asOf, undecided: true } as Parameters<
      typeof forecast
    >[0],
    DEFAULT_MODEL,
  ).because;

test('a long wait is among the reasons of the forecast, once', () => assert.equal(becauseOn('2021-06-01').filter(isWait).length, 1));
test('other reasons are no wait', () => assert.ok(becauseOn('2021-06-01').some((reason) => !isWait(reason))));
