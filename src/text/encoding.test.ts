import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binaryKind, decode, type EncodingHint } from './encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const CASES: readonly (readonly [name: string, bytes: Uint8Array, hint: EncodingHint, text: string | null])[] = [
  ['ASCII', utf8('plain'), {}, 'plain'],
  ['UTF-8', utf8('é – “日本”'), {}, 'é – “日本”'],
  ['UTF-8 mark', raw([0xef, 0xbb, 0xbf], 'a'), {}, 'a'],
  ['UTF-16 LE mark', raw([0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00]), {}, 'aé'],
  ['UTF-16 BE mark', raw([0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9]), {}, 'aé'],
  ['UTF-16 LE by its zeros', Buffer.from('a show is back', 'utf16le'), {}, 'a show is back'],
  ['UTF-16 BE by its zeros', Buffer.from('a show is back', 'utf16le').swap16(), {}, 'a show is back'],
  ['Latin-1', raw('caf\xe9 society'), {}, 'café society'],
  ['Windows-1252', raw([0x93], 'yes', [0x94], ' caf\xe9'), {}, '“yes” café'],
  ['a charset in the markup', raw('<meta charset="windows-1251">', [0xc4, 0xe0]), { html: true }, '<meta charset="windows-1251">Да'],
  [
    'a charset in an XML declaration',
    raw("<?xml version='1.0' encoding='iso-8859-2'?>", [0xb3]),
    { html: true },
    "<?xml version='1.0' encoding='iso-8859-2'?>ł",
  ],
  ['a charset in the markup, of text', raw('charset=windows-1251 ', [0xe9]), {}, 'charset=windows-1251 é'],
  ['UTF-8 under a wrong declaration', utf8('<meta charset="latin1">é'), { html: true }, '<meta charset="latin1">é'],
  ['Shift_JIS as the sender says', raw([0x8d, 0x58, 0x90, 0x56]), { charset: 'Shift_JIS' }, '更新'],
  ['ISO-2022-JP as the sender says', raw([0x1b, 0x24, 0x42, 0x39, 0x39, 0x1b, 0x28, 0x42]), { charset: 'iso-2022-jp' }, '更'],
  ['a charset that nobody knows', raw('caf\xe9'), { charset: 'klingon' }, 'café'],
  ['UTF-8 cut inside a character', raw(utf8('é'.repeat(80)) as never, [0xc3]), {}, `${'é'.repeat(80)}\ufffd`],
  ['UTF-32 with its mark', raw([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), {}, null],
  ['a WARC archive', raw('WARC/1.0\r\nWARC-Type: response\r\n'), {}, null],
  ['zeros', raw([0, 1, 2, 0, 0, 3, 0]), {}, null],
  ['a PDF', raw('%PDF-1.4'), {}, null],
];
for (const [name, bytes, hint, text] of CASES) test(`decodes ${name}`, () => assert.equal(decode(bytes, hint), text));

test('says what binary data are', () => {
  assert.equal(binaryKind(raw([0xff, 0xfe, 0, 0])), 'UTF-32');
  assert.equal(binaryKind(raw('PK', [3, 4])), 'a ZIP archive or an Office document');
  assert.equal(binaryKind(raw([1, 2, 3, 4, 5, 6])), 'binary data');
  assert.equal(binaryKind(utf8('text\twith\r\nlines')), null);
});
