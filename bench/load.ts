/**
 * How many requests a second a server answers on a ledger, how late the slowest of a hundred comes, and what each costs of a processor,
 * beside a bare Hono handler on the same machine in the same run. `node bench/load.ts --db FILE [--seconds 5] [--rounds 3]`; needs wrk.
 * Fresh processes; every other round the order is reversed. Where others use the machine too, the processor's time is what to compare.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { seriesSlug } from '../src/answer/slug.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { mean, standardDeviation } from './figures.ts';
import { residentMegabytes, type Started, start } from './load/started.ts';
import { CONNECTIONS, type Measured, wrk } from './load/wrk.ts';

const { values } = parseArgs({
  options: { db: { type: 'string' }, seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } },
});
if (values.db === undefined) {
  console.error('which ledger? node bench/load.ts --db FILE');
  process.exit(2);
}
const seconds = Number(values.seconds);

/** What is asked for. */
interface Target {
  readonly name: string;
  readonly server: Started;
  readonly path: string;
  readonly isUnlike?: true; // another visitor with each request
}

const { slug, usual, documents, slugs } = seriesOf(values.db);
const bare = await start(['bench/load/bare.ts'], /^(\d+)$/m);
const server = await start(['bin/greenlit.js', 'serve', '--port', '0', '--db', values.db], /127\.0\.0\.1:(\d+)\//);
const page = `/series/${slug}`;
const targets: readonly Target[] = [
  { name: 'bare Hono handler', server: bare, path: '/' },
  { name: 'series page, kept', server, path: page },
  { name: 'series page, made anew', server, path: page, isUnlike: true },
  { name: 'API answer, kept', server, path: answerTo(usual) },
  { name: 'API answer, made anew', server, path: answerTo(usual), isUnlike: true },
  { name: 'the longest API answer, kept', server, path: answerTo(slug) },
  { name: 'the longest API answer, made anew', server, path: answerTo(slug), isUnlike: true },
  { name: 'home page, kept', server, path: '/' },
];
const idle = residentMegabytes(server);
const firsts = await firstTimes();
for (const { server: one, path } of targets) await (await fetch(one.url + path)).text();
const results = new Map<Target, Measured[]>(targets.map((target) => [target, []]));
for (let round = 0; round < Number(values.rounds); round++)
  for (const target of round % 2 === 0 ? targets : targets.toReversed()) results.get(target)!.push(wrk(target, seconds));
const loaded = residentMegabytes(server);
for (const one of [bare, server]) one.stop();

console.log(
  `${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}; wrk with ${CONNECTIONS} connections`,
);
console.log(
  `${values.db}: ${documents} documents, ${slugs.length} series; ${page}, and of the tenth that most speak of the last: ${usual}\n`,
);
console.log('| asked for | requests a second | of bare | 99th percentile, ms | processor, ms each | bare handlers each |');
console.log('| --- | --- | --- | --- | --- | --- |');
const [base] = [...results.values()].map((rounds) => ({ rate: mean(rounds.map(rateOf)), cost: mean(rounds.map(costOf)) }));
for (const [{ name }, rounds] of results) {
  const rates = rounds.map(rateOf);
  const [rate, cost] = [mean(rates), mean(rounds.map(costOf))];
  const slow = mean(rounds.map(({ slowMilliseconds }) => slowMilliseconds)).toFixed(1);
  const share = `${Math.round((100 * rate) / base!.rate)}%`;
  const times = (cost / base!.cost).toFixed(1);
  console.log(
    `| ${name} | ${Math.round(rate)} ± ${Math.round(standardDeviation(rates))} | ${share} | ${slow} | ${cost.toFixed(3)} | ${times} |`,
  );
}
console.log(`\nFirst time that a series page is asked for, ${firsts.length} series one after the other, ms: ${quantiles(firsts)}`);
console.log(`Memory: ${idle} MB before the first request, ${loaded} MB after the last.`);

function answerTo(series: string): string {
  return `/api/v1/answer?series=${series}`;
}

function rateOf({ perSecond }: Measured): number {
  return perSecond;
}

function costOf({ processorMilliseconds }: Measured): number {
  return processorMilliseconds;
}

/** Milliseconds that each of some hundred series takes that nobody has asked about, the home page first. */
async function firstTimes(): Promise<readonly number[]> {
  await (await fetch(`${server.url}/`)).text();
  const every = Math.max(1, Math.floor(slugs.length / 200));
  const times: number[] = [];
  for (const one of slugs.filter((_, index) => index % every === 0)) {
    const began = performance.now();
    await (await fetch(`${server.url}/series/${encodeURIComponent(one)}`)).text();
    times.push(performance.now() - began);
  }
  return times;
}

function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.9, 0.99].map((share) => `${100 * share}% ${sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1)}`).join(', ');
}

/** Its series, the one that most documents speak of, and the last of the tenth of them that most speak of: what people ask about is spoken of. */
function seriesOf(db: string) {
  using ledger = openLedger(db);
  const slugs = ledger.series({ order: 'documents' }).map(({ title, id }) => seriesSlug({ title, id }));
  const [slug] = slugs;
  if (slug === undefined) throw new RangeError(`${db} holds no series`);
  return { slug, usual: slugs[Math.floor(slugs.length / 10)]!, slugs, documents: ledger.stats().documents };
}
