/**
 * How well and how fast main text is taken out of real pages, beside Readability on linkedom.
 * `node bench/pages.ts [--variant ours|readability] [--errors] [--part dev|held]`; without a variant, a fresh process runs each.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode } from '../src/text/encoding.ts';
import { readPage } from '../src/text/html/page.ts';

interface Annotation {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}
interface Extracted {
  readonly text: string;
  readonly headline: string | null;
  readonly published: string | null;
}
type Reader = (html: string) => Extracted;

const FOLDER = new URL('../../shared/data/article-pages/', import.meta.url);
const VARIANTS = ['ours', 'readability'] as const;
const ROUNDS = 3;

const { values } = parseArgs({
  options: { variant: { type: 'string' }, errors: { type: 'boolean' }, part: { type: 'string' }, ndjson: { type: 'boolean' } },
});
if (!existsSync(FOLDER)) {
  console.error(`no pages at ${FOLDER.pathname}: this benchmark needs the shared data beside the project`);
  process.exit(66);
}
if (values.variant === undefined) {
  for (const variant of VARIANTS) spawnSync(process.execPath, [import.meta.filename, '--variant', variant], { stdio: 'inherit' });
} else {
  await measure(values.variant);
}

/** A third of the pages, by the hash of their file name, was never looked at while the rules were written. */
function isHeldOut(file: string): boolean {
  return createHash('sha256').update(file).digest()[0]! % 3 === 0;
}

async function measure(variant: string): Promise<void> {
  const annotations: Record<string, Annotation> = JSON.parse(readFileSync(new URL('annotations.json', FOLDER), 'utf8'));
  const pages = Object.entries(annotations).map(([url, annotation]) => {
    const bytes = gunzipSync(readFileSync(new URL(`pages/${encodeURIComponent(annotation.file)}.gz`, FOLDER)));
    return { url, annotation, html: decode(bytes, { html: true }) ?? '' };
  });
  const read = variant === 'readability' ? await readability() : ours;
  const results = new Map<string, Extracted>();
  for (const { annotation, html } of pages) results.set(annotation.file, read(html));
  if (values.ndjson) {
    for (const [path, result] of results) console.log(JSON.stringify({ path, ...result }));
    return;
  }
  const speeds: number[] = [];
  for (let round = 0; round < (variant === 'ours' ? ROUNDS : 1); round++) {
    const start = process.cpuUsage();
    for (const { html } of pages) read(html);
    speeds.push(pages.length / (process.cpuUsage(start).user / 1e6));
  }
  const all = pages.map(({ annotation }) => annotation);
  for (const [name, part] of [
    ['dev', all.filter((a) => !isHeldOut(a.file))],
    ['held out', all.filter((a) => isHeldOut(a.file))],
    ['all', all],
  ] as const) {
    console.log(`${variant.padEnd(12)} ${name.padEnd(9)} ${score(part, results)}`);
  }
  console.log(`${variant.padEnd(12)} pages per second of processor time: ${speeds.map((speed) => speed.toFixed(0)).join(' ')}`);
  if (values.errors) printErrors(pages, results);
}

function ours(html: string): Extracted {
  const parts = readPage(html);
  if (parts === null) return { text: '', headline: null, published: null };
  return { text: parts.parts.map(({ text }) => text).join('\n'), headline: parts.headline, published: parts.published };
}

async function readability(): Promise<Reader> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return (html) => {
    try {
      const { document } = parseHTML(html);
      const article = new Readability(document as never).parse();
      return { text: article?.textContent ?? '', headline: article?.title ?? null, published: article?.publishedTime ?? null };
    } catch {
      return { text: '', headline: null, published: null };
    }
  };
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function score(annotations: readonly Annotation[], results: ReadonlyMap<string, Extracted>): string {
  let [tp, fn, fp] = [0, 0, 0];
  const date = { right: 0, given: 0, all: 0 };
  const title = { right: 0, all: 0 };
  for (const annotation of annotations) {
    const result = results.get(annotation.file)!;
    const text = fold(result.text);
    const held = annotation.with.filter((piece) => text.includes(fold(piece))).length;
    tp += held;
    fn += annotation.with.length - held;
    fp += annotation.without.filter((piece) => text.includes(fold(piece))).length;
    if (annotation.date) {
      date.all++;
      if (result.published !== null && result.published !== '') date.given++;
      if ((result.published ?? '').slice(0, 10) === annotation.date) date.right++;
    }
    if (annotation.title) {
      title.all++;
      if (sameTitle(fold(annotation.title).toLowerCase(), fold(result.headline).toLowerCase())) title.right++;
    }
  }
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const figures = {
    pages: annotations.length,
    precision,
    recall,
    f1,
    dateRight: date.right / date.all,
    dateRightOfGiven: date.right / (date.given || 1),
    title: title.right / title.all,
  };
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(4)}`)
    .join('  ');
}

function sameTitle(wanted: string, got: string): boolean {
  return got.includes(wanted.slice(0, 40)) || (got !== '' && wanted.includes(got.slice(0, 40)));
}

function printErrors(pages: readonly { url: string; annotation: Annotation }[], results: ReadonlyMap<string, Extracted>): void {
  for (const { url, annotation } of pages) {
    if (isHeldOut(annotation.file) !== (values.part === 'held')) continue;
    const result = results.get(annotation.file)!;
    const text = fold(result.text);
    const missing = annotation.with.filter((piece) => !text.includes(fold(piece)));
    const extra = annotation.without.filter((piece) => text.includes(fold(piece)));
    const wrongDate =
      annotation.date && (result.published ?? '').slice(0, 10) !== annotation.date ? `date ${annotation.date} got ${result.published}` : '';
    const wrongTitle =
      annotation.title && !sameTitle(fold(annotation.title).toLowerCase(), fold(result.headline).toLowerCase())
        ? `title ${annotation.title} got ${result.headline}`
        : '';
    if (missing.length + extra.length === 0 && wrongDate === '' && wrongTitle === '') continue;
    console.log(`\n${annotation.file} ${text.length} ${url}`);
    if (missing.length > 0) console.log(`  missing ${JSON.stringify(missing)}`);
    if (extra.length > 0) console.log(`  extra ${JSON.stringify(extra)}`);
    if (wrongDate !== '') console.log(`  ${wrongDate}`);
    if (wrongTitle !== '') console.log(`  ${wrongTitle}`);
  }
}
