import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CarrierKind, carrierOf } from './carriers.ts';
import { countryCode } from './country.ts';
import { formOf } from './form.ts';

const ROWS: readonly (readonly [name: string, country: string | null, carrier: string, kind: CarrierKind])[] = [
  ['NETF', null, 'Netflix', 'streaming'],
  ['netflix', 'jp', 'Netflix', 'streaming'],
  ['Amazon', null, 'Amazon Prime Video', 'streaming'],
  ['CW', null, 'The CW', 'us-broadcast'],
  ['TBS', 'jp', 'TBS', 'japan'],
  ['TBS', 'us', 'TBS (US)', 'us-cable'],
  ['ABC', 'au', 'ABC (AU)', 'canada-australia'],
  ['SHO', null, 'Showtime', 'us-premium'],
  ['Max', null, 'HBO Max', 'streaming'],
  ['Paramount+', null, 'Paramount+', 'streaming'],
  ['Harbour TV', 'gb', 'Harbour TV', 'uk'],
  ['Harbour TV', null, 'Harbour TV', 'unknown'],
];
for (const [name, country, carrier, kind] of ROWS) {
  test(`${name} of ${country} is ${carrier}`, () => assert.deepEqual(carrierOf(name, country), { name: carrier, kind }));
}
test('no carrier is null', () => assert.equal(carrierOf(' ', 'us'), null));

test('countries by name and by code', () => {
  assert.deepEqual(['USA', 'Великобритания', 'kr', 'Narnia', ' ', null].map(countryCode), ['us', 'gb', 'kr', 'narnia', null, null]);
});

test('a form by kind and genres, strongest first', () => {
  assert.equal(formOf('Scripted', ['Anime'], null), 'anime');
  assert.equal(formOf('Animation', [], 'jp'), 'anime');
  assert.equal(formOf('documentary', ['Limited Series'], null), 'limited');
  assert.equal(formOf(null, ['Drama', 'Crime'], null), 'scripted');
  assert.equal(formOf('something new', [], null), 'unknown');
});
