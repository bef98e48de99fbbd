import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seasonAsked } from '../../answer/sentences.ts';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { chanceOverTime } from './chance-over-time.ts';

const { ledger, answer } = madeUpApp(answererOn);
const [line] = ledger.series({ series: 'Harbour Lights' });
const series = { key: line!.key, title: line!.title, id: line!.id, entry: null };
const whole = answer(series, Temporal.PlainDate.from('2026-11-21'));
const asked = seasonAsked(whole)!;
const days = ledger
  .citations({ series: line!.key })
  .map(({ said, learned }) => (said ?? learned).slice(0, 10))
  .sort();

test('each day has the number that the answer of the day would give', () => {
  const chances = chanceOverTime(whole, asked, days, (season, sampled) => answer.course(series, season, sampled));
  assert.ok(chances.length > 5);
  for (const { day, probability } of chances) {
    const then = answer(series, new Temporal.PlainDate(1970, 1, 1).add({ days: day }));
    const verdict = then.seasons.find(({ season }) => season === asked.season)!;
    const { renewed, released } = verdict.fate.probabilities;
    const number = verdict.fate.status === 'undecided' && then.forecast !== null ? then.forecast.renewed.ever : renewed + released;
    // Publishers are believed as of the last day here, and as of its own there.
    assert.ok(Math.abs(number - probability) < 0.05, `${then.asOf}: ${number} and ${probability}`);
  }
});

test('many days of news are thinned, and the day itself is the last', () => {
  const many = Array.from({ length: 400 }, (_, index) => Temporal.PlainDate.from('2020-01-01').add({ days: index }).toString());
  let sampled: readonly Temporal.PlainDate[] = [];
  chanceOverTime(whole, asked, many, (_, some) => {
    sampled = some;
    return some.map(() => null);
  });
  assert.ok(sampled.length > 20 && sampled.length < 60, `${sampled.length} days`);
  assert.equal(String(sampled.at(-1)), whole.asOf);
});

test('before anything was said there is nothing to show', () =>
  assert.deepEqual(
    chanceOverTime(whole, asked, [], () => []),
    [],
  ));
