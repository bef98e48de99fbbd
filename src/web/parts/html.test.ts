import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html as honoHtml } from 'hono/html';
import { type Child, html, raw, safeUrl } from './html.ts';

const CHILDREN: readonly (readonly [name: string, child: Child, markup: string])[] = [
  ['text is escaped', `<script>"'&`, '&lt;script&gt;&quot;&#39;&amp;'],
  ['markup stands', html`<b>${'&'}</b>`, '<b>&amp;</b>'],
  ['markup of hono stands', honoHtml`<b>${'<'}</b>` as Child, '<b>&lt;</b>'],
  ['raw markup stands', raw('<hr>'), '<hr>'],
  ['a number', 1.5, '1.5'],
  ['what is absent leaves nothing', [null, undefined, false, true], ''],
  ['lists within lists', ['<', [html`<i></i>`, ['>']]], '&lt;<i></i>&gt;'],
];
for (const [name, child, markup] of CHILDREN) test(name, () => assert.equal(String(html`-${child}-`), `-${markup}-`));

test('hono takes our markup as it is', () => assert.equal(String(honoHtml`<p>${html`<b>${'<'}</b>`}</p>`), '<p><b>&lt;</b></p>'));

test('only web addresses are links', () => {
  assert.equal(safeUrl('https://example.org/'), 'https://example.org/');
  assert.equal(safeUrl('javascript:alert(1)'), null);
});
