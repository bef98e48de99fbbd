/**
 * How many requests a second a server answers on a ledger, and how late the slowest of a hundred comes, beside a bare Hono handler on the
 * same machine in the same run. `node bench/load.ts --db FILE [--seconds 5] [--rounds 3]`; needs wrk. Fresh processes; every other round the
 * order is reversed.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { seriesSlug } from '../src/answer/slug.ts';
import { openLedger } from '../src/ledger/ledger.ts';

const CONNECTIONS = 16;
const UNLIKE = new URL('load/unlike.lua', import.meta.url).pathname;

const { values } = parseArgs({
  options: { db: { type: 'string' }, seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } },
});
if (values.db === undefined) {
  console.error('which ledger? node bench/load.ts --db FILE');
  process.exit(2);
}

interface Target {
  readonly name: string;
  readonly url: string;
  readonly isUnlike: boolean; // each request unlike the last
}
interface Measured {
  readonly perSecond: number;
  readonly slowMilliseconds: number; // 99th percentile
}

const { slug, documents, series } = busiest(values.db);
const bare = await start(['bench/load/bare.ts'], /^(\d+)$/m);
const server = await start(['bin/greenlit.js', 'serve', '--port', '0', '--db', values.db], /127\.0\.0\.1:(\d+)\//);
const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
const page = at(server.port, `/series/${slug}`);
const answer = at(server.port, `/api/v1/answer?series=${slug}`);
const targets: readonly Target[] = [
  { name: 'bare Hono handler', url: at(bare.port, '/'), isUnlike: false },
  { name: 'series page, kept', url: page, isUnlike: false },
  { name: 'series page, made anew', url: page, isUnlike: true },
  { name: 'API answer, kept', url: answer, isUnlike: false },
  { name: 'home page, kept', url: at(server.port, '/'), isUnlike: false },
];
const idle = residentMegabytes(server.child);
for (const { url } of targets) await (await fetch(url)).text();
const results = new Map<Target, Measured[]>(targets.map((target) => [target, []]));
for (let round = 0; round < Number(values.rounds); round++)
  for (const target of round % 2 === 0 ? targets : targets.toReversed()) results.get(target)!.push(load(target));
const loaded = residentMegabytes(server.child);
for (const { child } of [bare, server]) child.kill('SIGTERM');

console.log(
  `${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}; wrk with ${CONNECTIONS} connections`,
);
console.log(`${values.db}: ${documents} documents, ${series} series; /series/${slug}\n`);
console.log('| asked for | requests a second | of bare | 99th percentile, ms |');
console.log('| --- | --- | --- | --- |');
const base = mean(results.get(targets[0]!)!.map(({ perSecond }) => perSecond));
for (const [{ name }, rounds] of results) {
  const rates = rounds.map(({ perSecond }) => perSecond);
  const slow = rounds.map(({ slowMilliseconds }) => slowMilliseconds);
  const share = `${Math.round((100 * mean(rates)) / base)}%`;
  console.log(`| ${name} | ${Math.round(mean(rates))} ± ${Math.round(deviation(rates))} | ${share} | ${mean(slow).toFixed(1)} |`);
}
console.log(`\nMemory: ${idle} MB before the first request, ${loaded} MB after the last.`);

/** The series that most documents speak of. */
function busiest(db: string) {
  using ledger = openLedger(db);
  const [line] = ledger.series({ order: 'documents', limit: 1 });
  if (line === undefined) throw new RangeError(`${db} holds no series`);
  const { documents: all, series: count } = ledger.stats();
  return { slug: seriesSlug({ title: line.title, id: line.id }), documents: all, series: count };
}

function start(args: readonly string[], port: RegExp): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    let out = '';
    child.once('exit', () => fail(new Error(`${args[0]} ended before it listened`)));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      const found = port.exec(out)?.[1];
      if (found !== undefined) done({ child, port: Number(found) });
    });
  });
}

function load({ url, isUnlike }: Target): Measured {
  const script = isUnlike ? ['-s', UNLIKE] : [];
  const args = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${values.seconds}s`, '--latency', ...script, url];
  const text = execFileSync('wrk', args, { encoding: 'utf8' });
  if (/Non-2xx/.test(text)) throw new Error(`${url} was not answered with 200:\n${text}`);
  const [, late = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(text) ?? [];
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    slowMilliseconds: Number(late) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN),
  };
}

function residentMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)));
}
