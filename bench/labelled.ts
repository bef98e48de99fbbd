/** The labelled coverage that weights are fitted on: documents with their labels, ours and that beside the project. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../src/claim/document.ts';
import { isRejected } from '../src/claim/rejected.ts';
import { parseSource } from '../src/text/parse.ts';
import { LABELLED_IN_NEWS, labelledNews } from './news/labelled-news.ts';

export interface LabelledClaim {
  readonly series: string | null; // null where a claim is of no one series
  readonly season: number | null;
  readonly predicate: string;
  readonly value: unknown;
  readonly certainty: string;
  readonly quote: string;
}

export interface Labelled {
  readonly corpus: string;
  readonly document: Document;
  readonly claims: readonly LabelledClaim[];
  readonly held: boolean; // its number leaves 2 when divided by 3: only ever scored on
  readonly labels: readonly string[] | null; // the predicates that are labelled; null for all
}

/** The predicates that are labelled in headlines. */
export const LABELLED_IN_HEADLINES: readonly string[] = ['status', 'premiere', 'production', 'trailer'];
/** And in our own everyday news. */
export const LABELLED_IN_PLAIN: readonly string[] = [...LABELLED_IN_HEADLINES, 'episodes'];

/** And in our own roundups, which are only scored: what is fitted on them is worse at all others. */
export const LABELLED_IN_ROUNDUPS: readonly string[] = ['status', 'premiere'];

const OWN = fileURLToPath(new URL('coverage/', import.meta.url));

/** @param shared the folder of the labelled coverage beside the project; what is not there is left out */
export function labelledCoverage(shared: string): Labelled[] {
  const bench = join(shared, 'bench');
  const idioms = join(bench, 'idioms');
  const families = [idioms, OWN].flatMap(familiesIn);
  return [
    ...corpus('dev', join(bench, 'dev'), join(bench, 'dev')),
    ...corpus('headlines', join(bench, 'headlines', 'items.jsonl'), join(bench, 'headlines', 'labels.jsonl'), LABELLED_IN_HEADLINES),
    ...families.flatMap((items) => corpus(items, items, labelsOf(items))),
    ...corpus('own', join(OWN, 'documents'), join(OWN, 'documents')),
    ...familiesIn(join(OWN, 'plain')).flatMap((items) => corpus('plain', items, labelsOf(items), LABELLED_IN_PLAIN)),
    ...news(shared),
  ];
}

const familiesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).flatMap((file) => (file.endsWith('.items.jsonl') ? [join(folder, file)] : [])) : [];

const labelsOf = (items: string): string => items.replace('.items.', '.labels.');

function news(shared: string): Labelled[] {
  return labelledNews(shared).flatMap(({ id, line, claims }) =>
    [...parseSource(Buffer.from(line), 'news.ndjson')].flatMap((document) =>
      isRejected(document) ? [] : [{ corpus: 'news', document, claims, held: isHeld(id), labels: LABELLED_IN_NEWS }],
    ),
  );
}

function corpus(name: string, documents: string, labels: string, predicates: readonly string[] | null = null): Labelled[] {
  if (!existsSync(documents)) return [];
  const claims = claimsOf(labels);
  const files = statSync(documents).isDirectory()
    ? readdirSync(documents).flatMap((file) => (/\.(?:md|txt|html)$/.test(file) ? [join(documents, file)] : []))
    : [documents];
  return files.flatMap((file) =>
    [...parseSource(readFileSync(file), file)].flatMap((document) => {
      if (isRejected(document)) return [];
      const id = documents === file ? (document.name ?? '') : parse(file).name;
      const found = claims.get(id);
      return found === undefined ? [] : [{ corpus: name, document, claims: found, held: isHeld(id), labels: predicates }];
    }),
  );
}

function claimsOf(path: string): ReadonlyMap<string, readonly LabelledClaim[]> {
  if (!statSync(path).isDirectory())
    return new Map(
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .map(({ id, claims }) => [id, claims]),
    );
  const files = readdirSync(path).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [parse(file).name, JSON.parse(readFileSync(join(path, file), 'utf8')).claims]));
}

/** By the number of the document: 7 of '007_title', 12 of 'roundup-012'. */
export const isHeld = (id: string): boolean => Number(/\d+$/.exec(id.replace(/_.*/, ''))?.[0]) % 3 === 2;
