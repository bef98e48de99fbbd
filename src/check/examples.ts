/** How the rules' examples are read: as Markdown of one day, with a catalogue of invented series alone. */
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { NO_IDS } from '../catalogue/entry.ts';
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import { createReader } from '../reading/reader.ts';
import { makeDocument } from '../text/document.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { check } from './check.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The day on which every example is published: a Friday. */
export const EXAMPLE_DAY = '2024-05-10';

const SERIES = ['Brackenfell', 'Maddox Quay', 'Kestrel Point', 'Juniper Vance', 'Old Solway', 'Ferrybridge Nine'];

export const EXAMPLE_READER = createReader(
  buildCatalogue(
    SERIES.map((title) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      title,
      aliases: [],
      year: 2021,
      endYear: null,
      carriers: [],
      country: null,
      kind: null,
      people: [],
      ids: NO_IDS,
    })),
  ),
);

/** An example as a document of the day on which every example is published. */
export function exampleDocument(text: string): Document {
  return makeDocument({ ...parseMarkdown(text), published: EXAMPLE_DAY }, null);
}

export function checkExample(text: string, rules: readonly Rule[] = RULES): Finding[] {
  const document = exampleDocument(text);
  return check({ document, reading: EXAMPLE_READER(document), record: null, asOf: null, source: text }, {}, rules);
}
