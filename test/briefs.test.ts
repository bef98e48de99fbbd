/** Briefs on every series of the examples, in every format: their words, and what the desk finds in them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Brief } from '../src/answer/brief/brief.ts';
import { composeBrief } from '../src/answer/brief/compose-brief.ts';
import { faultsIn } from '../src/answer/brief/faults.ts';
import { renderHtml } from '../src/answer/brief/render-html.ts';
import { renderMarkdown } from '../src/answer/brief/render-markdown.ts';
import type { Document } from '../src/claim/document.ts';
import { isRejected } from '../src/claim/rejected.ts';
import { answererOn } from '../src/cli/answers.ts';
import { loadCatalogue } from '../src/cli/catalogue-file.ts';
import { seriesAsked } from '../src/cli/series-asked.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import { parseSource } from '../src/text/parse.ts';
import { examplesLedger } from './examples-ledger.ts';
import { runHere } from './run-here.ts';

const DAY = '2026-11-21';

const home = mkdtempSync(join(tmpdir(), 'greenlit-briefs-'));
after(() => rmSync(home, { recursive: true, force: true }));
let db = '';
const briefs = new Map<string, Brief>();
before(async () => {
  db = await examplesLedger();
  using ledger = openLedger(db, { readonly: true });
  const answer = answererOn(ledger, () => Temporal.Instant.from(`${DAY}T12:00:00Z`));
  for (const { key } of ledger.series())
    briefs.set(key, composeBrief(answer(seriesAsked(ledger, key, loadCatalogue({})), Temporal.PlainDate.from(DAY)))!);
});

test('every series of the examples has a brief', () => {
  assert.ok(briefs.size >= 20, `${briefs.size} briefs`);
  for (const [key, brief] of briefs) assert.ok(brief.sections.length >= 3, key);
});

test('no sentence of any has a fault or stands twice', () => {
  for (const [key, { sections, series }] of briefs) {
    const texts = sections.flatMap(({ sentences }) => sentences).map(({ text }) => text);
    for (const text of texts) assert.deepEqual(faultsIn(text, series.title), [], `${key}: ${text}`);
    assert.equal(new Set(texts).size, texts.length, key);
  }
});

const FILES = [
  { name: 'brief.md', render: renderMarkdown },
  { name: 'brief.html', render: renderHtml },
] as const;

for (const { name, render } of FILES) {
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

  test(`the desk finds no error and no warning in any ${name}`, async () => {
    const written = [...briefs.values()].map((brief) => {
      const path = join(home, `${brief.series.slug}.${name}`);
      writeFileSync(path, render(brief));
      return path;
    });
    const { exit, out } = await runHere(['check', ...written, '--fail-on', 'warning', '--as-of', DAY, '--db', db]);
    assert.equal(exit, 0, out);
  });
}

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
    assert.equal(data.dateModified, DAY, key);
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
