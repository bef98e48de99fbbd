/** The names that the reader weighs in the labelled coverage, each with whether the labels tell of a series so called. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import type { Document } from '../../src/claim/document.ts';
import { isRejected } from '../../src/claim/rejected.ts';
import { analyse } from '../../src/reading/analysis.ts';
import type { Ground, Standing } from '../../src/reading/mentions/grounds.ts';
import { BANK } from '../../src/reading/reader.ts';
import { parseSource } from '../../src/text/parse.ts';

/** One name of one document. */
export interface Sample {
  readonly document: string;
  readonly standing: Standing;
  readonly grounds: readonly Ground[];
  readonly series: boolean;
  readonly held: boolean; // of the part that is only scored on: its document's number leaves 2 when divided by 3
}

interface Labels {
  readonly id: string;
  readonly claims: readonly { readonly series: string | null }[]; // null where a claim is of no one series
}

/** Of these not every series is labelled that is named: a known title without a label may be one all the same. */
const PARTLY_LABELLED = 'headlines';

/**
 * @param shared the folder of the labelled coverage
 * @param also further folders of documents with their labels beside them, and `*.items.jsonl` files with their `*.labels.jsonl`
 */
export function samplesOf(shared: string, also: readonly string[], catalogue: Catalogue): Sample[] {
  const samples: Sample[] = [];
  const corpora = [
    ...corporaOf(join(shared, 'bench')),
    ...also.map((path) => (path.endsWith('.jsonl') ? family(path) : folder(path, path))),
  ];
  for (const { name, documents, labels } of corpora) {
    for (const document of documents) {
      const id = parse(document.name ?? '').name;
      const label = labels.get(id);
      if (label === undefined) continue;
      const gold = new Set(label.claims.flatMap(({ series }) => (series === null ? [] : [foldTitle(series)])));
      for (const { key, title, standing, grounds } of analyse(document, catalogue, BANK)?.weighed ?? []) {
        const series = gold.has(key) || gold.has(foldTitle(title));
        if (name === PARTLY_LABELLED && !series && standing !== 'unknown') continue;
        samples.push({ document: id, standing, grounds, series, held: isHeld(id) });
      }
    }
  }
  return samples;
}

/** By the number of the document: 7 of '007_title', 12 of 'w3-012'. */
const isHeld = (id: string): boolean => Number(/\d+$/.exec(id.replace(/_.*/, ''))?.[0]) % 3 === 2;

interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly labels: ReadonlyMap<string, Labels>;
}

function corporaOf(bench: string): Corpus[] {
  const idioms = join(bench, 'idioms');
  const families = existsSync(idioms) ? readdirSync(idioms).filter((file) => file.endsWith('.items.jsonl')) : [];
  return [
    folder('dev', join(bench, 'dev')),
    lines('headlines', join(bench, 'headlines', 'items.jsonl'), join(bench, 'headlines', 'labels.jsonl')),
    ...families.map((file) => family(join(idioms, file))),
  ];
}

const family = (items: string): Corpus => lines(items, items, items.replace('.items.', '.labels.'));

function folder(name: string, path: string): Corpus {
  const files = readdirSync(path).sort();
  const labels = new Map<string, Labels>();
  for (const file of files) {
    if (file.endsWith('.json')) labels.set(parse(file).name, JSON.parse(readFileSync(join(path, file), 'utf8')) as Labels);
  }
  const sources = files.filter((file) => !file.endsWith('.json'));
  return { name, documents: sources.flatMap((file) => documentsOf(join(path, file), file)), labels };
}

function lines(name: string, items: string, labelled: string): Corpus {
  const labels = new Map<string, Labels>();
  for (const line of readFileSync(labelled, 'utf8').split('\n')) {
    if (line === '') continue;
    const label = JSON.parse(line) as Labels;
    labels.set(label.id, label);
  }
  return { name, documents: documentsOf(items, items), labels };
}

const documentsOf = (path: string, name: string): Document[] =>
  [...parseSource(readFileSync(path), name)].filter((document): document is Document => !isRejected(document));
