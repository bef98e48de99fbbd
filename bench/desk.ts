/**
 * How long the desk takes over a draft, besides reading it: every rule, again and again over the examples of the rules put together.
 *
 *   node bench/desk.ts [WORDS]
 */
import { check } from '../src/check/check.ts';
import { exampleDocument } from '../src/check/examples.ts';
import { RULES } from '../src/check/rules.ts';
import { EXAMPLE_READER } from '../src/reading/lexicon/examples.ts';

const RUNS = 60;
const WARM_UP = 20;

const words = Number(process.argv[2] ?? 1000);
const examples = RULES.flatMap(({ flags, leaves }) => [...flags, ...leaves]).map((text) => text.replaceAll(/^#+ /gm, ''));
const paragraphs: string[] = [];
for (let index = 0, count = 0; count < words; index++) {
  const paragraph = examples[index % examples.length] as string;
  paragraphs.push(paragraph);
  count += paragraph.split(/\s+/).length;
}
const source = `# When is Brackenfell back for season 3?\n\n${paragraphs.join('\n\n')}`;
const document = exampleDocument(source);
const reading = EXAMPLE_READER(document);
const times: number[] = [];
let found = 0;
for (let run = 0; run < RUNS + WARM_UP; run++) {
  const start = performance.now();
  found = check({ document, reading, record: null, asOf: null, source }).length;
  if (run >= WARM_UP) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] as number).toFixed(2);
console.log(
  `${source.split(/\s+/).length} words, ${found} findings: least ${at(0)} ms, median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms, worst ${at(1)} ms`,
);
