import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../failure.ts';
import type { Environment } from './configuration.ts';
import { serverSettings } from './server-settings.ts';

type Row = readonly [env: Environment, writing: string, reading: string, perMinute: number | null, hosts: readonly string[] | null];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ROWS: readonly Row[] = [
  [{}, 'everyone', 'everyone', null, LOOPBACK],
  [{ GREENLIT_HOST: '::1' }, 'everyone', 'everyone', null, LOOPBACK],
  [{ GREENLIT_HOST: '127.0.0.2' }, 'everyone', 'everyone', null, LOOPBACK],
  [{ GREENLIT_HOST: '0.0.0.0' }, 'token', 'everyone', 600, null],
  [{ GREENLIT_HOST: '127.0.0.1.example' }, 'token', 'everyone', 600, null],
  [{ GREENLIT_HOST: '192.168.1.5', GREENLIT_HOSTS: 'tv.home' }, 'token', 'everyone', 600, [...LOOPBACK, 'tv.home']],
  [{ GREENLIT_HOSTS: 'tv.home, nas' }, 'token', 'everyone', 600, [...LOOPBACK, 'tv.home', 'nas']],
  [{ GREENLIT_PROXY: 'true' }, 'token', 'everyone', 600, LOOPBACK],
  [{ GREENLIT_PRIVATE: 'yes' }, 'everyone', 'token', null, LOOPBACK],
  [{ GREENLIT_HOST: '0.0.0.0', GREENLIT_RATE: '0' }, 'token', 'everyone', null, null],
  [{ GREENLIT_RATE: '30' }, 'everyone', 'everyone', 30, LOOPBACK],
];
for (const [env, writing, reading, perMinute, hosts] of ROWS)
  test(`${JSON.stringify(env)}: ${writing} may write, ${reading} may read`, () => {
    const settings = serverSettings(env);
    assert.deepEqual(settings.access, { writing, reading });
    assert.equal(settings.rate?.perMinute ?? null, perMinute);
    assert.deepEqual(settings.hosts, hosts);
  });

test('an option goes before the environment, which goes before what is usual', () => {
  const { port, host, log } = serverSettings({ GREENLIT_PORT: '8080', GREENLIT_HOST: '::1' }, { port: '9090' });
  assert.deepEqual([port, host, log], [9090, '::1', 'text']);
});

for (const env of [
  { GREENLIT_PORT: '65536' },
  { GREENLIT_PORT: '-1' },
  { GREENLIT_PORT: 'http' },
  { GREENLIT_TIME_ZONE: 'Atlantis/Centre' },
  { GREENLIT_PRIVATE: 'maybe' },
  { GREENLIT_RATE: '1.5' },
  { GREENLIT_LOG: 'xml' },
])
  test(`${JSON.stringify(env)} is refused`, () =>
    assert.throws(
      () => serverSettings(env),
      (error) => error instanceof Failure && error.code === 'usage/invalid',
    ));
