/** Briefs on every series of the examples, in every format. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { after, before, test } from 'node:test';
import type { Brief } from '../../answer/brief/brief.ts';
import { composeBrief } from '../../answer/brief/compose-brief.ts';
import { faultsIn } from '../../answer/brief/faults.ts';
import { renderHtml } from '../../answer/brief/render-html.ts';
import { renderMarkdown } from '../../answer/brief/render-markdown.ts';
import type { Document } from '../../claim/document.ts';
import { isRejected } from '../../claim/rejected.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { parseSource } from '../../text/parse.ts';
import { answererOn } from '../answers.ts';
import { loadCatalogue } from '../catalogue-file.ts';
import { Tally } from '../documents.ts';
import { seriesAsked } from '../series-asked.ts';
import { storeAll } from '../storing.ts';
import { openTerminal } from '../terminal.ts';

const NOW = Temporal.Instant.from('2026-11-21T10:00:00Z');
const DAY = Temporal.PlainDate.from('2026-11-21');

const briefs = new Map<string, Brief>();
let ledger: Ledger;
before(async () => {
  ledger = await examples();
  const answer = answererOn(ledger, () => NOW);
  for (const { key } of ledger.series()) briefs.set(key, composeBrief(answer(seriesAsked(ledger, key, loadCatalogue({})), DAY))!);
});
after(() => ledger.close());

/** The ledger that `greenlit start` makes, in memory. */
async function examples(): Promise<Ledger> {
  const nowhere = () => new PassThrough().resume();
  const terminal = openTerminal({
    input: new PassThrough(),
    output: nowhere(),
    errors: nowhere(),
    env: {},
    now: () => NOW,
    signal: new AbortController().signal,
  });
  const made = openLedger(':memory:');
  for await (const _ of storeAll({ paths: ['examples'], allowPrivate: false }, made, new Tally(), terminal, 1));
  return made;
}

test('every series of the examples has a brief', () => {
  assert.ok(briefs.size >= 20, `${briefs.size} briefs`);
  for (const [key, brief] of briefs) assert.ok(brief.sections.length >= 3, key);
});

test('no sentence of any has a fault or stands twice', () => {
  for (const [key, { sections }] of briefs) {
    const texts = sections.flatMap(({ sentences }) => sentences).map(({ text }) => text);
    for (const text of texts) assert.deepEqual(faultsIn(text), [], `${key}: ${text}`);
    assert.equal(new Set(texts).size, texts.length, key);
  }
});

const FILES = [
  { name: 'brief.md', render: renderMarkdown },
  { name: 'brief.html', render: renderHtml },
] as const;

for (const { name, render } of FILES)
  test(`${name} is read back with its title, its day and its sentences`, () => {
    for (const [key, brief] of briefs) {
      const document = readBack(render(brief), name);
      assert.equal(document.headline, brief.title.text, key);
      assert.equal(document.updated ?? document.published, brief.asOf, key);
      const text = document.text.replace(/ ?\[\d+\]/g, '');
      for (const sentence of brief.sections.flatMap(({ sentences }) => sentences))
        assert.ok(text.includes(sentence.text), `${key}: ${sentence.text}`);
    }
  });

function readBack(source: string, name: string): Document {
  const [document] = parseSource(Buffer.from(source), name);
  assert.ok(document !== undefined && !isRejected(document));
  return document;
}

test('HTML holds linked data about the series, the season and the article', () => {
  for (const [key, brief] of briefs) {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(renderHtml(brief)) ?? [];
    const data = JSON.parse(json!) as {
      '@type': string;
      dateModified: string;
      about: { '@type': string; partOfSeries?: { '@type': string; name: string } };
    };
    assert.equal(data['@type'], 'Article', key);
    assert.equal(data.dateModified, '2026-11-21', key);
    assert.equal(data.about['@type'], 'TVSeason', key);
    assert.deepEqual([data.about.partOfSeries?.['@type'], data.about.partOfSeries?.name], ['TVSeries', brief.series.title]);
  }
});

test('docs/briefs.md shows what is written', () => {
  const [, shown = 'no such output'] =
    /\$ greenlit brief 'The Society' --as-of 2026-11-21\n(.*?)\n…\n/s.exec(readFileSync('docs/briefs.md', 'utf8')) ?? [];
  const [, society] = [...briefs].find(([, { series }]) => series.title === 'The Society')!;
  assert.ok(renderMarkdown(society).startsWith(shown), shown);
});
