/**
 * Whether a server under load grows: `node bench/load/memory.ts --db FILE [--minutes 10]`. Asks for every series page in turn, as often as it
 * is answered, with the home page, the API and days of the past between; prints the memory every half minute, and how it went in the second half.
 */
import { parseArgs } from 'node:util';
import { seriesSlug } from '../../src/answer/slug.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import { mean } from '../figures.ts';
import { residentMegabytes, start } from './started.ts';

const CONNECTIONS = 4;
const LOOK_MILLISECONDS = 30_000;

const { values } = parseArgs({ options: { db: { type: 'string' }, minutes: { type: 'string', default: '10' } } });
if (values.db === undefined) {
  console.error('which ledger? node bench/load/memory.ts --db FILE');
  process.exit(2);
}
const paths = pathsOf(values.db);
const server = await start(['bin/greenlit.js', 'serve', '--port', '0', '--db', values.db], /127\.0\.0\.1:(\d+)\//);
const began = performance.now();
const end = began + Number(values.minutes) * 60_000;
const looks: { readonly minutes: number; readonly megabytes: number }[] = [];
let asked = 0;
const timer = setInterval(look, LOOK_MILLISECONDS);
look();
await Promise.all(Array.from({ length: CONNECTIONS }, ask));
clearInterval(timer);
look();
server.stop();
const half = looks.filter(({ minutes }) => minutes >= Number(values.minutes) / 2);
console.log(`${asked} requests; in the second half ${slope(half).toFixed(2)} MB a minute`);

async function ask(): Promise<void> {
  while (performance.now() < end) {
    const path = paths[asked++ % paths.length]!;
    const response = await fetch(server.url + path, { headers: { 'accept-encoding': 'gzip' } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`);
  }
}

function look(): void {
  const minutes = (performance.now() - began) / 60_000;
  const megabytes = residentMegabytes(server);
  looks.push({ minutes, megabytes });
  console.log(`${minutes.toFixed(1)} min  ${megabytes} MB  ${asked} requests`);
}

/** By least squares. */
function slope(points: typeof looks): number {
  const [x, y] = [mean(points.map(({ minutes }) => minutes)), mean(points.map(({ megabytes }) => megabytes))];
  const over = points.reduce((sum, { minutes, megabytes }) => sum + (minutes - x) * (megabytes - y), 0);
  return over / points.reduce((sum, { minutes }) => sum + (minutes - x) ** 2, 0);
}

function pathsOf(db: string): readonly string[] {
  using ledger = openLedger(db);
  return ledger.series().flatMap(({ title, id, lastSaid }, index) => {
    const slug = encodeURIComponent(seriesSlug({ title, id }));
    const page = `/series/${slug}`;
    const others = ['/', `/api/v1/answer?series=${slug}`, lastSaid === null ? page : `${page}?asOf=${lastSaid}`, '/feed.xml'];
    return [page, others[index % others.length]!];
  });
}
