import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALLOW_ALL, ALLOW_NONE, parseRobots, robotsAllow } from './robots.ts';

/** Each file with paths that 'greenlit' may and may not fetch under it. */
const FILES: readonly { readonly file: string; readonly may: readonly string[]; readonly mayNot: readonly string[] }[] = [
  { file: '', may: ['/', '/a'], mayNot: [] },
  { file: 'User-agent: *\nDisallow:', may: ['/', '/a'], mayNot: [] },
  { file: 'User-agent: *\nDisallow: /', may: ['/robots.txt'], mayNot: ['/', '/a?b'] },
  { file: 'User-agent: *\nDisallow: /private', may: ['/', '/priv'], mayNot: ['/private', '/private/a', '/privately'] },
  { file: 'User-agent: *\nDisallow: /a\nAllow: /a/b', may: ['/a/b', '/a/bc', '/b'], mayNot: ['/a', '/a/c'] },
  { file: 'User-agent: *\nAllow: /a/b\nDisallow: /a/b', may: ['/a/b'], mayNot: [] },
  { file: 'User-agent: *\nDisallow: /*.pdf$', may: ['/a.pdf?x', '/a.pdfs'], mayNot: ['/a.pdf', '/b/c.pdf'] },
  { file: 'User-agent: *\nDisallow: /a*b*c', may: ['/acb', '/ab'], mayNot: ['/abc', '/a1b2c3'] },
  { file: 'User-agent: *\nDisallow: *', may: [], mayNot: ['/', '/a'] },
  { file: 'User-agent: *\nDisallow: /*?', may: ['/a'], mayNot: ['/a?b=c'] },
  { file: 'User-agent: *\nDisallow: /a$', may: ['/ab', '/a/'], mayNot: ['/a'] },
  { file: 'User-agent: *\nDisallow: /a*a$', may: ['/a'], mayNot: ['/aa', '/aba'] },
  { file: 'User-agent: *\nDisallow: /caf%C3%A9', may: ['/cafe'], mayNot: ['/caf%c3%a9', '/café'] },
  { file: 'User-agent: *\nDisallow: /%7Ejoe', may: ['/joe'], mayNot: ['/~joe/x', '/%7ejoe'] },
  { file: 'User-agent: other\nDisallow: /', may: ['/', '/a'], mayNot: [] },
  { file: 'User-agent: *\nDisallow: /\n\nUser-agent: Greenlit\nDisallow: /a', may: ['/', '/b'], mayNot: ['/a'] },
  { file: 'User-agent: greenlit/2.0\nDisallow: /a', may: ['/'], mayNot: ['/a'] },
  {
    file: 'User-agent: greenlit\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: GREENLIT\nDisallow: /b',
    may: ['/c'],
    mayNot: ['/a', '/b'],
  },
  { file: 'User-agent: x\nUser-agent: greenlit\nDisallow: /a', may: ['/b'], mayNot: ['/a'] },
  { file: 'User-agent: greenlitbot\nDisallow: /', may: ['/'], mayNot: [] },
  { file: '\ufeffuser-AGENT : *  # all\r\n disallow: /a # not this\r\n', may: ['/b'], mayNot: ['/a'] },
  { file: 'Disallow: /a\nUser-agent: *\nDisallow: /b', may: ['/a'], mayNot: ['/b'] },
  { file: 'User-agent: *\nSitemap: https://example.org/map.xml\nDisallow: /a\nnonsense', may: ['/b'], mayNot: ['/a'] },
];

for (const { file, may, mayNot } of FILES) {
  const robots = parseRobots(file, 'Greenlit');
  for (const path of may) test(`${JSON.stringify(file)} allows ${path}`, () => assert.equal(robotsAllow(robots, path), true));
  for (const path of mayNot) test(`${JSON.stringify(file)} forbids ${path}`, () => assert.equal(robotsAllow(robots, path), false));
}

for (const [file, seconds] of [
  ['User-agent: *\nCrawl-delay: 2.5', 2.5],
  ['User-agent: *\nCrawl-delay: soon', null],
  ['User-agent: *\nCrawl-delay: -1', null],
  ['User-agent: *\nCrawl-delay: 9\nUser-agent: greenlit\nCrawl-delay: 1', 1],
  ['Crawl-delay: 3', null],
] as const) {
  test(`${JSON.stringify(file)} asks to wait ${seconds}`, () => assert.equal(parseRobots(file, 'greenlit').delaySeconds, seconds));
}

test('all and none', () => {
  assert.equal(robotsAllow(ALLOW_ALL, '/a'), true);
  assert.equal(robotsAllow(ALLOW_NONE, '/a'), false);
});

test('a pattern of many stars is matched part by part', () => {
  const robots = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(200)}b$`, 'greenlit');
  assert.equal(robotsAllow(robots, `/${'a'.repeat(20_000)}`), true);
  assert.equal(robotsAllow(robots, `/${'a'.repeat(20_000)}b`), false);
});
