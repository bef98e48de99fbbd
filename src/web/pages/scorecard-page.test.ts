import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { madeUpLedger } from '../made-up-coverage.ts';

test('the page shows the back-test with its pictures, and forecasts once they are settled', async () => {
  const ledger = madeUpLedger();
  const { app, answer } = madeUpApp(answererOn, { ledger });
  const before = await (await app.request('/scorecard')).text();
  assert.equal(before.match(/<h1>/g)?.length, 1);
  assert.match(before, /No forecast has been shown yet/);
  assert.ok((before.match(/<svg role="img" aria-label="Calibration: /g)?.length ?? 0) >= 3);

  const series = ledger.series().find(({ title }) => title === 'Harbour Lights')!;
  const asked = { key: series.key, title: series.title, id: series.id, entry: null };
  const { forecast } = answer(asked, Temporal.PlainDate.from('2020-03-10'));
  ledger.recordForecast(forecast!, { key: series.key, model: 'made up', issued: '2020-03-10T10:00:00Z' });
  const after = await (await app.request('/scorecard')).text();
  assert.match(after, /1 forecast has been shown, and something is settled of it\./);
  assert.notEqual(after, before);
});

test('kinds of carriers are named in words, carriers by their names', async () => {
  const text = await (await madeUpApp(answererOn).app.request('/scorecard')).text();
  for (const name of ['American broadcast networks: ordered', 'The large streaming services: ordered', 'Netflix: ordered'])
    assert.ok(text.includes(`>${name}<`), name);
  assert.doesNotMatch(text, /us-broadcast|us-cable|us-premium/);
});
