/** What holds for every input: nothing throws, spans lie in the text in order, offsets ascend. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isRejected } from '../claim/rejected.ts';
import type { Format } from './format.ts';
import { type Outcome, parseSource } from './parse.ts';
import { sentences } from './sentences.ts';
import { Sheet } from './sheet.ts';
import { sourceOffset } from './source-offset.ts';

/** Pieces that mean something to one format or another, so that random input reaches more than its first branch. */
const PIECES = [
  ...[
    'constructor',
    '&constructor;',
    '<constructor>',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '\t',
    ' ',
    '\u00a0',
    '\u00ad',
    '.',
    '!',
    '?',
    '…',
    '"',
    '”',
    '(',
    ')',
    '—',
    ' - ',
    ': ',
    '|',
    '\\',
    '日',
    'é',
    '\ud800',
    '\u0000',
    '\ufeff',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '```',
    '---',
    '===',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '&amp;',
    '&#8217;',
    '<!--',
    '-->',
    '|---|',
    '[^1]: ',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul><li>',
    '<table><tr><td>',
    '<script>',
    '<br>',
    '<article>',
    '<h1>',
    '<title>',
    '<rss>',
    '<item>',
    '<![CDATA[',
    ']]>',
    '{"text":"',
    '"}',
  ],
  ...[
    'Harbour',
    'season 2',
    'By Jo Bell',
    'May 3, 2020',
    'Published: ',
    'Updated ',
    '12/13/2021',
    'Mr.',
    'a.m.',
    'U.S.',
    'title: ',
    'The drama was renewed.',
    'Netflix',
    'B',
  ],
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

function holds(outcome: Outcome, source: string | null): void {
  if (isRejected(outcome)) {
    assert.ok(outcome.reason !== '' && outcome.hint !== '');
    return;
  }
  const { text, blocks, marks, origin } = outcome;
  let end = 0;
  for (const { span } of blocks) {
    assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= text.length, `block ${span} after ${end} of ${text.length}`);
    assert.ok(!text.slice(span[0], span[1]).includes('\n'));
    end = span[1];
  }
  for (const { span } of marks)
    assert.ok(span[0] < span[1] && blocks.some((block) => block.span[0] <= span[0] && span[1] <= block.span[1]));
  let last = 0;
  for (const { start, end: stop, block } of sentences(outcome)) {
    const span = blocks[block]?.span ?? [0, 0];
    assert.ok(start >= last && stop > start && start >= span[0] && stop <= span[1]);
    last = stop;
  }
  for (let index = 2; index < (origin?.length ?? 0); index += 2) {
    assert.ok((origin?.[index] ?? 0) > (origin?.[index - 2] ?? 0) && (origin?.[index + 1] ?? 0) >= (origin?.[index - 1] ?? 0));
  }
  if (source !== null && origin !== null && origin.length > 0) {
    const sheet = new Sheet({ document: outcome, source });
    const lines = source.split(/\r\n|\r|\n/).length;
    for (let offset = 0; offset <= text.length; offset += 7) assert.ok(sheet.placeOf([offset, offset]).line <= lines);
    // Where a pair stands, the text and the source show the same character, save for references and escapes.
    for (let index = 0; index < origin.length; index += 2) {
      const offset: number = origin[index] ?? 0;
      const own: string = text[offset] ?? '';
      const there: string = source[sourceOffset(origin, offset)] ?? '';
      assert.ok(
        own === there || ' \t&<\\'.includes(own) || ' \t&<\\\r\n'.includes(there) || there.trim() === '',
        `'${own}' from '${there}'`,
      );
    }
  }
}

const FORMATS_TRIED: readonly Format[] = ['plain', 'markdown', 'feed', 'json', 'ndjson', 'html'];
for (const format of FORMATS_TRIED)
  test(`any text as ${format}`, () => {
    fc.assert(
      fc.property(prose, (source) => {
        const isOwn = format === 'plain' || format === 'markdown';
        for (const outcome of parseSource(Buffer.from(source), 'x', { format }))
          holds(outcome, isOwn && isWellFormed(source) ? source.replace(/^\ufeff/, '') : null);
      }),
      { numRuns: 300, seed: 20200227 },
    );
  });

/** Bytes come back as the same text: no lone surrogate, and nothing that makes them pass for another encoding. */
const isWellFormed = (source: string): boolean => source.isWellFormed() && !source.includes('\u0000');

test('any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.ndjson', 'a.gz'),
      (bytes, name) => {
        for (const outcome of parseSource(bytes, name)) holds(outcome, null);
        for (const outcome of parseSource(gzipSync(bytes), name)) holds(outcome, null);
        for (const outcome of parseSource(Uint8Array.of(0x1f, 0x8b, ...bytes), name)) holds(outcome, null);
      },
    ),
    { numRuns: 300, seed: 20200227 },
  );
});

test('any JSON', () => {
  const value = fc.dictionary(
    fc.constantFrom(
      'id',
      'text',
      'html',
      'title',
      'headline',
      'published',
      'date',
      'source',
      'publisher',
      'content',
      'description',
      'author',
      'url',
      'items',
      'version',
    ),
    fc.oneof(prose, fc.jsonValue(), fc.constant('https://jsonfeed.org/version/1')),
  );
  fc.assert(
    fc.property(value, (fields) => {
      for (const outcome of parseSource(Buffer.from(JSON.stringify(fields)), 'a.ndjson')) holds(outcome, null);
      for (const outcome of parseSource(Buffer.from(JSON.stringify([fields])), 'a.json')) holds(outcome, null);
    }),
    { numRuns: 300, seed: 20200227 },
  );
});
