import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage } from './page.ts';

const FOLDER = new URL('../../../../shared/bench/dev/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'needs ../shared/bench/dev';
const files = skip === false ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Headings of what stands around the text on those pages. */
const AROUND =
  /related posts|you might also like|more like this|trending now|leave a reply|share this|newsletter|cookies|all rights reserved|read next|read more:/i;

test('labelled pages are there', { skip }, () => assert.ok(files.length > 0));
for (const file of files) {
  test(`every labelled quote is in the text, and nothing from around it: ${file}`, () => {
    const label = JSON.parse(readFileSync(new URL(file.replace(/html$/, 'json'), FOLDER), 'utf8'));
    const parts = readPage(readFileSync(new URL(file, FOLDER), 'utf8'));
    const text = fold(parts?.parts.map((part) => part.text).join('\n') ?? '');
    const missing = label.claims.map(({ quote }: { quote: string }) => fold(quote)).filter((quote: string) => !text.includes(quote));
    assert.deepEqual(missing, []);
    assert.doesNotMatch(text, AROUND);
    assert.equal(parts?.headline, label.headline);
  });
}
