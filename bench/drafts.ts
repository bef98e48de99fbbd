/**
 * How the desk judges drafts written to try it: articles that contradict themselves beside articles that only look as if they did, and
 * headlines that bait beside honest ones. A file named `-first` was there while the rules were written; the others were written after them, and
 * `-fourth`, in the voice of the trades, mended them in its turn. `-fifth` is small, with its clashing facts set far apart and said in other words;
 * it was written without a look at the rules, and one rule has been mended on it since. `-sixth` is of its kind: it was written by the same rule-blind
 * way, is as invented as the others, and its first run is the only figure that counts as unseen.
 *
 *   node bench/drafts.ts             prints precision, recall and F1 of each file
 *   node bench/drafts.ts --misses    lists what was judged wrongly as well
 */
import { readFileSync } from 'node:fs';
import { check } from '../src/check/check.ts';
import type { Finding } from '../src/claim/finding.ts';
import type { Reader } from '../src/claim/reading.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { makeDocument } from '../src/text/document.ts';
import { parseMarkdown } from '../src/text/markdown.ts';

/** A draft begins with `<!-- WORD: about DAY -->`. */
const HEAD = /<!-- (?<word>\w+): (?<about>[\w-]+) (?<day>\d{4}-\d\d-\d\d) -->\n/;

/** What is wrong with the drafts of a file: the word that says so, and the rules that may find it. */
const KINDS = {
  contradictions: {
    parts: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
    word: 'contradicts',
    rules: ['contradiction/self', 'name/inconsistent', 'date/arithmetic'],
  },
  headlines: { parts: ['second'], word: 'baits', rules: ['headline/no-answer'] },
} as const;

interface Draft {
  readonly isWrong: boolean;
  readonly about: string;
  readonly headline: string;
  readonly findings: readonly Finding[];
}

const read = createReader(loadBundledCatalogue());
for (const [kind, { parts, word, rules }] of Object.entries(KINDS))
  for (const part of parts) {
    const drafts = draftsOf(`drafts/${kind}-${part}.md`, word, rules, read);
    const found = drafts.filter(({ findings }) => findings.length > 0);
    const wrong = drafts.filter(({ isWrong }) => isWrong);
    const right = found.filter(({ isWrong }) => isWrong).length;
    const precision = found.length === 0 ? 0 : right / found.length;
    const recall = wrong.length === 0 ? 0 : right / wrong.length;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const figures = Object.entries({ precision, recall, f1 }).map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`);
    console.log(`${kind} ${part}: ${drafts.length} drafts, ${wrong.length} wrong; ${figures.join(', ')}`);
    if (!process.argv.includes('--misses')) continue;
    for (const { isWrong, about, headline, findings } of drafts) {
      if (isWrong === findings.length > 0) continue;
      console.log(`  ${isWrong ? 'missed' : 'invented'} (${about}) ${headline}`);
      for (const { rule, message, quote, evidence } of findings)
        console.log(`    ${rule}: ${message} “${quote}” / “${evidence.map(({ text }) => text).join('” “')}”`);
    }
  }

function draftsOf(file: string, word: string, rules: readonly string[], reader: Reader): Draft[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const parts = source.split(HEAD).slice(1);
  return Array.from({ length: parts.length / 4 }, (_, index): Draft => {
    const [said, about, day, text] = parts.slice(index * 4, index * 4 + 4) as [string, string, string, string];
    const document = makeDocument({ ...parseMarkdown(text), published: day }, null);
    const findings = check({ document, reading: reader(document), record: null, asOf: null, source: null });
    return {
      isWrong: said === word,
      about,
      headline: document.headline ?? '',
      findings: findings.filter(({ rule }) => rules.includes(rule)),
    };
  });
}
