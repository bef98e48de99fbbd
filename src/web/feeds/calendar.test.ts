/** The calendar as somebody else's parser reads it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { answererOn } from '../../cli/answers.ts';
import { madeUpApp } from '../made-up-app.ts';
import { storyItem, tellOfPremiere } from '../made-up-coverage.ts';

/** What a title must survive: every character that the format uses itself, and one of several bytes at every place where a line may be folded. */
const HARD = 'Semi; colon, “Back\\slash” & BEGIN:VEVENT';
const LONG = `${'Ünïcödé 日本語 🎬 '.repeat(12)}end`;

async function events(app: ReturnType<typeof madeUpApp>['app'], query = ''): Promise<readonly InstanceType<typeof ICAL.Event>[]> {
  const response = await app.request(`/calendar.ics${query}`);
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const value = (event: InstanceType<typeof ICAL.Event>, name: string): string => String(event.component.getFirstPropertyValue(name));

for (const title of [HARD, LONG])
  test(`${title.slice(0, 40)} comes out of the calendar as it went in`, async () => {
    const { app, ledger } = madeUpApp(answererOn);
    tellOfPremiere(ledger, title, '2026-11-01', '2026-11-02T08:00:00Z', '2026-12-24');
    const found = (await events(app)).filter(({ summary }) => summary === `${title}: season 2`);
    assert.equal(found.length, 1);
    const [event] = found;
    assert.match(event!.description, /season 2 begins on 2026-12-24/);
    assert.equal(value(event!, 'categories'), 'Channel Nine');
  });

test('an event is a whole day, busy for nobody, with where it is from', async () => {
  const [event] = await events(madeUpApp(answererOn).app);
  assert.equal(event!.startDate.isDate, true);
  assert.equal(event!.startDate.toString(), '2026-12-05');
  assert.equal(event!.endDate.toString(), '2026-12-06');
  assert.equal(event!.duration.toString(), 'P1D');
  assert.equal(value(event!, 'transp'), 'TRANSPARENT');
  assert.equal(value(event!, 'status'), 'CONFIRMED');
  assert.equal(value(event!, 'url'), 'http://localhost/series/night-ferry-2024');
  assert.ok(event!.uid.length > 0);
  assert.ok(event!.component.getFirstPropertyValue('dtstamp'));
});

test('a day that moves keeps its event, which says that it is a later one', async () => {
  const { app, ledger } = madeUpApp(answererOn);
  const one = async () => (await events(app)).find(({ summary }) => summary.startsWith('Salt and Vine'))!;
  tellOfPremiere(ledger, 'Salt and Vine', '2026-11-01', '2026-11-02T08:00:00Z', '2026-12-10');
  const before = await one();
  tellOfPremiere(ledger, 'Salt and Vine', '2026-11-15', '2026-11-16T08:00:00Z', '2027-02-10', 'was put off and comes');
  const after = await one();
  assert.equal(after.uid, before.uid);
  assert.equal(after.startDate.toString(), '2027-02-10');
  assert.match(after.description, /was put off and comes on 2027-02-10/);
  assert.ok(after.sequence > before.sequence, `${before.sequence} then ${after.sequence}`);
  assert.ok(value(after, 'last-modified') > value(before, 'last-modified'));
});

test('the words under an event give its day, though others weigh more', async () => {
  const { app, ledger } = madeUpApp(answererOn);
  tellOfPremiere(ledger, 'Salt and Vine', '2026-06-01', '2026-06-02T08:00:00Z', '2026', 'is expected');
  tellOfPremiere(ledger, 'Salt and Vine', '2026-11-01', '2026-11-02T08:00:00Z', '2026-12-10');
  const found = (await events(app)).find(({ summary }) => summary.startsWith('Salt and Vine'));
  assert.match(found!.description, /season 2 begins on 2026-12-10/);
});

test('what is coarser than a week is left out, and tentative where it is asked for', async () => {
  const { app } = madeUpApp(answererOn);
  const coarse = (await events(app, '?coarse=true')).filter((event) => value(event, 'status') === 'TENTATIVE');
  assert.deepEqual(
    coarse.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    [['The Tide Clock: season 4 (not sure)', '2027-03-01', '2027-04-01']],
  );
  assert.equal((await events(app)).length, 1);
});

test('a forecast is in it where it is asked for, tentative, over its window', async () => {
  const { app, ledger } = madeUpApp(answererOn);
  const { document, reading } = storyItem({
    series: 'Salt and Vine',
    publisher: 'Gazette of the North',
    said: '2026-11-10',
    headline: 'Salt and Vine is out',
    paragraphs: ['The first season came on 1 October 2026. A second season is not confirmed yet.'],
    claims: [
      { quote: 'came on 1 October 2026', predicate: 'premiere', value: '2026-10-01', season: 1, speaker: 'official' },
      { quote: 'A second season is not confirmed yet', predicate: 'status', value: 'undecided', season: 2 },
    ],
  });
  ledger.add(document, reading, { learned: '2026-11-11T08:00:00Z', reader: 'greenlit 0.1.0' });
  const forecasts = (await events(app, '?forecasts=true')).filter(({ uid }) => uid.endsWith('-forecast@greenlit'));
  assert.deepEqual(
    forecasts.map(({ summary }) => summary),
    ['Salt and Vine: season 2 (forecast)'],
  );
  for (const event of forecasts) {
    assert.equal(value(event, 'status'), 'TENTATIVE');
    assert.match(event.description, /If it comes, most likely /);
    assert.ok(event.startDate.isDate && event.endDate.compare(event.startDate) > 0);
  }
});

test('a calendar with nothing in it is a calendar', async () =>
  assert.deepEqual(await events(madeUpApp(answererOn).app, '?futureDays=1'), []));
