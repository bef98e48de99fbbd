import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Document } from '../claim/document.ts';
import { isRejected, type Rejected } from '../claim/rejected.ts';
import { type Outcome, parseSource } from './parse.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const document = (outcome: Outcome | undefined): Document => {
  assert.ok(outcome !== undefined && !isRejected(outcome), `rejected: ${JSON.stringify(outcome)?.slice(0, 200)}`);
  return outcome;
};
const rejected = (outcome: Outcome | undefined): Rejected => {
  assert.ok(outcome !== undefined && isRejected(outcome), 'read, though it should be rejected');
  return outcome;
};
const PROSE = 'Café Harbour is back\n\nThe café drama was renewed for a second season on Monday. “Yes,” said the channel.\n';

/** Every way in which the same text may come, and the name it comes under. */
const READABLE: readonly (readonly [how: string, name: string, source: Uint8Array])[] = [
  ['UTF-8', 'a.txt', bytes(PROSE)],
  ['UTF-8 with a mark', 'a.txt', bytes(`\ufeff${PROSE}`)],
  ['UTF-16 LE with a mark', 'a.txt', bytes(`\ufeff${PROSE}`, 'utf16le')],
  ['UTF-16 LE without', 'a.txt', bytes(PROSE, 'utf16le')],
  ['UTF-16 BE without', 'a.txt', Buffer.from(PROSE, 'utf16le').swap16()],
  ['gzip', 'a.txt.gz', gzipSync(PROSE)],
  ['gzip without the name', 'a.txt', gzipSync(PROSE)],
  ['no name at all', '-', bytes(PROSE)],
];
for (const [how, name, source] of READABLE)
  test(`reads ${how}`, () => {
    const { headline, text } = document([...parseSource(source, name)][0]);
    assert.equal(headline, 'Café Harbour is back');
    assert.match(text, /“Yes,” said/);
  });

test('reads Windows-1252', () => {
  const source = Buffer.concat([
    bytes('Caf\xe9 Harbour is back\n\nThe caf\xe9 drama: ', 'latin1'),
    Uint8Array.of(0x93),
    bytes('Yes'),
    Uint8Array.of(0x94, 0x0a),
  ]);
  assert.match(document([...parseSource(source, 'a.txt')][0]).text, /Café Harbour is back\n\nThe café drama: “Yes”/);
});

test('reads a charset that the page declares', () => {
  const page = `<html><head><meta charset="shift_jis"></head><body><article><h1>Harbour</h1><p>${'The drama is back for a second season. '.repeat(20)}`;
  const source = Buffer.concat([bytes(page), Uint8Array.of(0x8d, 0x58, 0x90, 0x56), bytes('</p></article></body></html>')]);
  assert.match(document([...parseSource(source, 'a.html')][0]).text, /更新/);
});

/** Words that every object of the language answers to: in a text they are words as any other. */
const PAGE = `<html><body><article><h1>Harbour is back</h1><constructor><p>${'The drama is back for a second season. '.repeat(9)}</p></constructor><p role="constructor" itemprop="constructor">${'The channel said so. '.repeat(9)}</p></article></body></html>`;
const INHERITED: readonly (readonly [what: string, name: string, source: string, text: RegExp])[] = [
  ['the end of a name', 'a.constructor', PROSE, /second season/],
  ['a line of a head', 'a.txt', 'Harbour is back\n\nConstructor: the team\n\nThe drama was renewed.', /Constructor: the team/],
  ['a key of front matter', 'a.md', '---\nconstructor: x\ntitle: T\n---\n\nThe drama was renewed.', /was renewed/],
  ['a reference', 'a.md', 'The &constructor; of the drama', /The &constructor; of/],
  ['an element of a page', 'a.html', PAGE, /second season[\s\S]*channel said so/],
  ['an element of a fragment', 'a.json', '{"html":"<constructor>The drama</constructor> is back"}', /^The drama is back$/],
];
for (const [what, name, source, text] of INHERITED)
  test(`'constructor' as ${what}`, () => {
    const read = document([...parseSource(bytes(source), name)][0]);
    assert.match(read.text, text);
    for (const { kind } of read.blocks) assert.equal(typeof kind, 'string');
  });

const DEEP = 100_000;
/** Input that cannot be read, and words that its reason must hold. */
const BAD: readonly (readonly [what: string, name: string, source: () => Uint8Array, reason: RegExp])[] = [
  ['an empty file', 'e.txt', () => bytes(''), /empty/],
  ['white space', 'e.md', () => bytes(' \n\t\n'), /white space/],
  ['binary data', 'b.txt', () => Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32), /binary/],
  ['a PDF', 'a.txt', () => bytes('%PDF-1.7\n…'), /PDF/],
  ['a picture', 'a.html', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /PNG/],
  [
    'truncated gzip',
    'a.txt.gz',
    () => gzipSync(Buffer.from(Array.from({ length: 4000 }, (_, n) => `${n * 7919}`).join(' '))).subarray(0, 900),
    /truncated/,
  ],
  ['damaged gzip', 'a.gz', () => Buffer.concat([gzipSync(PROSE).subarray(0, 12), bytes('damage, damage, damage')]), /damaged/],
  ['a gzip bomb', 'a.gz', () => gzipSync(Buffer.alloc(128 * 1024 * 1024)), /bomb/],
  [
    'a page without an article',
    'a.html',
    () => bytes('<!doctype html><html><body><nav><a href="/">Home</a></nav><script>1</script></body></html>'),
    /no article/,
  ],
  ['a feed that is not XML', 'a.rss', () => bytes('nothing to see'), /not a feed: .*'nothing to see'/],
  ['a feed without items', 'a.rss', () => bytes('<rss version="2.0"><channel><title>T</title></channel></rss>'), /no items|cannot be read/],
  ['JSON that is no document', 'a.json', () => bytes('{"a": 1}'), /no document/],
  ['broken JSON', 'a.json', () => bytes('{"a": '), /malformed JSON/],
  ['blank NDJSON', 'a.ndjson', () => bytes('\n\n'), /no line/],
];
for (const [what, name, source, reason] of BAD)
  test(`rejects ${what}`, () => {
    const outcomes = [...parseSource(source(), name)];
    assert.equal(outcomes.length, 1);
    const outcome = rejected(outcomes[0]);
    assert.match(outcome.reason, reason);
    assert.equal(outcome.name.startsWith(name.replace(/\.gz$/, '')), true);
    assert.notEqual(outcome.hint, '');
  });

test('reads a page nested a hundred thousand deep', () => {
  const page = `<html><body>${'<div>'.repeat(DEEP)}<p>${'The drama is back for a second season, the channel said. '.repeat(10)}</p>${'</div>'.repeat(DEEP)}</body></html>`;
  const outcome = [...parseSource(bytes(page), 'deep.html')][0];
  assert.ok(outcome !== undefined);
  if (!isRejected(outcome)) assert.match(outcome.text, /second season/);
});

test('reads one line of many megabytes', () => {
  const line = 'The drama was renewed for a second season, said Mr. Hale. '.repeat(100_000);
  for (const name of ['a.txt', 'a.md', '-']) assert.equal(document([...parseSource(bytes(line), name)][0]).text.length, line.length - 1);
});

test('malformed lines among good ones are rejected by number, the others kept', () => {
  const source = bytes('{"id":"a","text":"One is back."}\n{bad\n\n42\r\n{"id":"c"}\n{"headline":"Two is back"}\n');
  const outcomes = [...parseSource(source, 'm.ndjson')];
  assert.deepEqual(
    outcomes.map(({ name }) => name),
    ['a', 'm.ndjson:2', 'm.ndjson:4', 'm.ndjson:5', 'm.ndjson:6'],
  );
  assert.deepEqual(outcomes.map(isRejected), [false, true, true, true, false]);
  assert.match(rejected(outcomes[1]).reason, /line 2/);
});

const cases = '../shared/bench/dev';
const skip = existsSync(cases) ? false : 'needs ../shared/bench/dev';
test('publication days and headlines of the labelled pages', { skip }, () => {
  const wrong: string[] = [];
  let given = 0;
  let files = 0;
  for (const file of readdirSync(cases).filter((name) => /\.(?:txt|md)$/.test(name))) {
    const labels = JSON.parse(readFileSync(`${cases}/${file.replace(/\.\w+$/, '')}.json`, 'utf8')) as Record<string, unknown>;
    const { published, headline, text } = document([...parseSource(readFileSync(`${cases}/${file}`), file)][0]);
    files++;
    if (published !== null) given++;
    if (published !== null && published.slice(0, 10) !== labels['published']) wrong.push(`${file}: ${published}`);
    if (headline !== labels['headline']) wrong.push(`${file}: ${headline}`);
    for (const { quote } of labels['claims'] as { quote: string }[]) if (!text.includes(quote)) wrong.push(`${file}: lacks '${quote}'`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(given >= files * 0.6, `${given} of ${files} dated`);
});
