/** How the rules' examples are read: as Markdown of one day, with a catalogue of invented series alone. */
import type { Document } from '../claim/document.ts';
import type { Finding } from '../claim/finding.ts';
import { EXAMPLE_DAY, EXAMPLE_READER } from '../reading/lexicon/examples.ts';
import { makeDocument } from '../text/document.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { check } from './check.ts';
import { Checked } from './checked.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** An example as a document of the day on which every example is published. */
export function exampleDocument(text: string): Document {
  return makeDocument({ ...parseMarkdown(text), published: EXAMPLE_DAY }, null);
}

/** The text of an example on the desk, for what rules are made of. */
export function exampleOnDesk(text: string): Checked {
  const document = exampleDocument(text);
  return new Checked({ document, reading: EXAMPLE_READER(document), record: null, asOf: null });
}

export function checkExample(text: string, rules: readonly Rule[] = RULES): Finding[] {
  const document = exampleDocument(text);
  return check({ document, reading: EXAMPLE_READER(document), record: null, asOf: null, source: text }, {}, rules);
}
