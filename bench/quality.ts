/**
 * How well the reader reads and the desk checks: scores both on the labelled coverage beside the project and on our own in `bench/coverage`, and holds the figures to their floors.
 *
 *   node bench/quality.ts                        prints every figure; exit 1 where one is below its floor
 *   node bench/quality.ts --update               raises floors to today's figures, never lowers one
 *   node bench/quality.ts --update --allow-regression
 *
 * Each corpus is scored whole and in two parts: 'seen' may be looked at while rules are written, 'held' (numbers that leave 2 when divided
 * by 3) never is. Floors are pinned with a digest of the labels: other labels, other floors.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.ts';
import { isRejected } from '../src/claim/rejected.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { parseSource } from '../src/text/parse.ts';
import { isHeld, LABELLED_IN_HEADLINES, LABELLED_IN_PLAIN, LABELLED_IN_ROUNDUPS } from './labelled.ts';
import { LABELLED_IN_NEWS, labelledNews } from './news/labelled-news.ts';
import { EMPTY_POOL, type Pool, pooled, pooledLines, type Scored } from './pooled.ts';

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
const FLOORS = new URL('quality.json', import.meta.url);
const FAMILIES = [
  'renewals',
  'cancellations',
  'ending-and-undecided',
  'dates',
  'certainty-and-speakers',
  'figures-and-production',
  'credits',
  'binding-and-titles',
];
/** Everyday news: of American trades, of the rest of the world, explainers, and of many series at once. */
const PLAIN = ['us', 'world', 'guide', 'many'];

interface Corpus {
  readonly name: string;
  readonly documents: string; // path of a file or folder
  readonly labels: string;
  readonly only?: string;
  /** Its labels say which headlines are bait and which statements contradict each other. */
  readonly desk?: true;
  /** Its labels do not say who speaks. */
  readonly unspoken?: true;
  /** With which others its claims are counted together, where not with most. */
  readonly pool?: string;
}
interface Figures {
  readonly [figure: string]: number;
}
interface Floors {
  readonly digest: string;
  readonly figures: Readonly<Record<string, Figures>>;
}

const shared = (path: string): string => join(SHARED, path);
const own = (path: string): string => fileURLToPath(new URL(`coverage/${path}`, import.meta.url));

const CORPORA: readonly Corpus[] = [
  { name: 'followers', documents: shared('corpus/followers'), labels: shared('corpus/followers'), desk: true },
  { name: 'dev', documents: shared('bench/dev'), labels: shared('bench/dev'), desk: true },
  {
    name: 'headlines',
    documents: shared('bench/headlines/items.jsonl'),
    labels: shared('bench/headlines/labels.jsonl'),
    only: LABELLED_IN_HEADLINES.join(','),
  },
  ...FAMILIES.map((family) => ({
    name: `idioms/${family}`,
    documents: shared(`bench/idioms/${family}.items.jsonl`),
    labels: shared(`bench/idioms/${family}.labels.jsonl`),
  })),
  // our own, written by people who had seen neither the rules nor the coverage above
  { name: 'own/documents', documents: own('documents'), labels: own('documents'), desk: true },
  { name: 'own/fates', documents: own('fates.items.jsonl'), labels: own('fates.labels.jsonl') },
  { name: 'own/facts', documents: own('facts.items.jsonl'), labels: own('facts.labels.jsonl') },
  {
    name: 'own/roundups',
    documents: own('roundups'),
    labels: own('roundups'),
    only: LABELLED_IN_ROUNDUPS.join(','),
    pool: 'own/roundups',
  },
  ...PLAIN.map((kind) => ({
    name: `own/plain/${kind}`,
    documents: own(`plain/${kind}.items.jsonl`),
    labels: own(`plain/${kind}.labels.jsonl`),
    only: LABELLED_IN_PLAIN.join(','),
    pool: 'own/plain',
  })),
];

if (!existsSync(SHARED)) {
  console.error('bench/quality needs the labelled coverage in ../shared, which is not there');
  process.exit(66);
}
const scratch = mkdtempSync(join(tmpdir(), 'greenlit-quality-'));
try {
  process.exitCode = main();
} finally {
  rmSync(scratch, { recursive: true });
}

function main(): number {
  const read = createReader(loadBundledCatalogue());
  const hash = createHash('sha256');
  const measured: Record<string, Figures> = {};
  const pools = new Map<string, Pool>();
  for (const corpus of [...CORPORA, newsIn(scratch)]) {
    const labels = labelsOf(corpus);
    for (const { line } of labels) hash.update(line);
    const predictions = join(scratch, 'predictions.ndjson');
    writeFileSync(predictions, predict(corpus, read));
    for (const part of ['all', 'seen', 'held'] as const) {
      const chosen = labels.filter(({ held }) => part === 'all' || held === (part === 'held'));
      if (chosen.length === 0) continue;
      const lines = chosen.map(({ line }) => line);
      const scored = score(lines, predictions, corpus);
      measured[`${corpus.name} ${part}`] = figuresOf(scored, lines, predictions, corpus);
      const pool = `${corpus.pool ?? 'together'} ${part}`;
      pools.set(pool, pooled(pools.get(pool) ?? EMPTY_POOL, scored.predicates));
    }
  }
  const digest = hash.digest('hex').slice(0, 16);
  print(measured);
  for (const [what, pool] of pools) for (const line of pooledLines(what, pool)) console.log(line);
  return settle(digest, measured);
}

/** The labelled news as files. */
function newsIn(folder: string): Corpus {
  const news = labelledNews(SHARED);
  const [documents, labels] = [join(folder, 'news.items.jsonl'), join(folder, 'news.labels.jsonl')];
  writeFileSync(documents, news.map(({ line }) => line).join('\n'));
  writeFileSync(labels, news.map(({ id, claims }) => JSON.stringify({ id, claims })).join('\n'));
  return { name: 'news', documents, labels, only: LABELLED_IN_NEWS.join(','), unspoken: true, pool: 'news' };
}

/** A corpus's labels, a JSON line a document, with whether the document is held out. */
function labelsOf({ labels }: Corpus): { readonly line: string; readonly held: boolean }[] {
  const lines = statSync(labels).isDirectory()
    ? readdirSync(labels)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => JSON.stringify({ ...JSON.parse(readFileSync(join(labels, file), 'utf8')), id: parse(file).name }))
    : readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({ line, held: isHeld(JSON.parse(line).id) }));
}

function predict({ documents }: Corpus, read: ReturnType<typeof createReader>): string {
  const files = statSync(documents).isDirectory()
    ? readdirSync(documents)
        .filter((file) => !file.endsWith('.json'))
        .map((file) => join(documents, file))
    : [documents];
  const lines: string[] = [];
  for (const file of files) {
    for (const outcome of parseSource(readFileSync(file), file)) {
      if (isRejected(outcome)) continue;
      const reading = read(outcome);
      const name = file.endsWith('.jsonl') ? { id: outcome.name } : { path: file };
      const findings = check({ document: outcome, reading, record: null, asOf: null, source: null });
      lines.push(JSON.stringify({ document: { ...name, published: outcome.published }, ...reading, findings }));
    }
  }
  return lines.join('\n');
}

/** What the scorer prints; of its other keys the project reads none. */
interface Scores {
  readonly predicates: Scored;
  readonly core: { readonly f1: number };
  readonly claims: { readonly f1: number };
  readonly certaintyAccuracy: number;
  readonly speakerAccuracy: number;
  readonly verdictAccuracy: number;
  readonly bait: { readonly f1: number };
  readonly contradictions: { readonly f1: number; readonly precision: number };
}

function score(labels: readonly string[], predictions: string, { only }: Corpus): Scores {
  const file = join(scratch, 'labels.jsonl');
  writeFileSync(file, labels.join('\n'));
  const limits = only === undefined ? [] : ['--only', only];
  const run = spawnSync(process.execPath, [join(SHARED, 'bench/score.mjs'), file, predictions, '--json', ...limits], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

function figuresOf(scored: Scores, labels: readonly string[], predictions: string, { desk, unspoken }: Corpus): Figures {
  return {
    statusF1: scored.predicates.status?.f1 ?? 0,
    statusPrecision: scored.predicates.status?.precision ?? 0,
    coreF1: scored.core.f1,
    allF1: scored.claims.f1,
    certainty: scored.certaintyAccuracy,
    ...(unspoken === true ? {} : { speaker: scored.speakerAccuracy }),
    verdicts: scored.verdictAccuracy,
    ...(desk === true ? deskFigures(scored, labels, predictions) : {}),
  };
}

/** What the desk finds; `cleared` is the share of documents with nothing wrong by their labels in which it finds no error. */
function deskFigures({ bait, contradictions }: Scores, labels: readonly string[], predictions: string): Figures {
  const clean = labels.map((line) => JSON.parse(line)).filter((label) => !label.bait && !((label.contradictions ?? []).length > 0));
  const failed = new Set(
    readFileSync(predictions, 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ findings }) => findings.some(({ severity }: { readonly severity: string }) => severity === 'error'))
      .map(({ document }) => parse(document.path).name),
  );
  return {
    bait: bait.f1,
    contradictions: contradictions.f1,
    contraPrecision: contradictions.precision,
    cleared: clean.filter(({ id }) => !failed.has(id)).length / clean.length,
  };
}

function print(measured: Readonly<Record<string, Figures>>): void {
  const names = Object.keys(Object.values(measured)[0] ?? {});
  console.log(`${''.padEnd(34)}${names.map((name) => name.padStart(16)).join('')}`);
  for (const [corpus, figures] of Object.entries(measured)) {
    console.log(`${corpus.padEnd(34)}${names.map((name) => shown(figures[name]).padStart(16)).join('')}`);
  }
}

/** In per cent; nothing where the labels do not say. */
function shown(figure: number | undefined): string {
  return figure === undefined ? '' : (figure * 100).toFixed(1);
}

/** Compares with the floors, or moves them. @returns the exit code */
function settle(digest: string, measured: Readonly<Record<string, Figures>>): number {
  const floors: Floors | null = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : null;
  const comparable = floors !== null && floors.digest === digest;
  const below = comparable ? lowered(floors.figures, measured) : [];
  if (process.argv.includes('--update')) {
    if (below.length > 0 && !process.argv.includes('--allow-regression')) {
      console.error(`these figures fell; --allow-regression lowers their floors all the same:\n${below.join('\n')}`);
      return 1;
    }
    const figures = Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, rounded(values)]));
    writeFileSync(FLOORS, `${JSON.stringify({ digest, figures }, null, 2)}\n`);
    return 0;
  }
  if (floors !== null && !comparable) console.error('the labels are not those of the floors: node bench/quality.ts --update pins new ones');
  for (const line of below) console.error(`below its floor: ${line}`);
  return below.length > 0 ? 1 : 0;
}

function lowered(floors: Readonly<Record<string, Figures>>, measured: Readonly<Record<string, Figures>>): string[] {
  return Object.entries(floors).flatMap(([name, values]) =>
    Object.entries(values)
      .filter(([figure, floor]) => (measured[name]?.[figure] ?? 0) < floor)
      .map(([figure, floor]) => `${name} ${figure}: ${measured[name]?.[figure]?.toFixed(3)} under ${floor}`),
  );
}

/** Down to three places, so that a floor is never above what was measured. */
function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.floor(value * 1000) / 1000]));
}
