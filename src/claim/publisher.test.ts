import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PublisherNames, publisherKey, voiceKey } from './publisher.ts';

/** Names of one publisher, the best written first: [name, how often]. */
const ONE: readonly (readonly (readonly [name: string, times: number])[])[] = [
  [
    ['Digital Spy', 1],
    ['Digitalspy.com', 482],
    ['digitalspy.com', 669],
    ['www.digitalspy.com', 3],
    ['https://www.digitalspy.com/', 2],
  ],
  [
    ['YouTube', 944],
    ['Youtube.com', 901],
    ['YOUTUBE', 2],
    ['youtube', 999],
  ],
  [
    ['TVLine', 60],
    ['Tvline.com', 62],
  ],
  [
    ['Express', 1043],
    ['Express.co.uk', 697],
  ],
  [
    ['Daily Mail', 2],
    ['DailyMail', 3],
    ['Dailymail.co.uk', 2023],
  ],
  [
    ['NPR', 47],
    ['Npr', 50],
    ['Npr.org', 47],
  ],
  [
    ['PINKVILLA', 1],
    ['Pinkvilla.com', 808],
  ],
  [
    ['ComicBook.com', 60],
    ['Comicbook.com', 93],
  ],
  [
    ['ELLE.com', 8],
    ['Elle.com', 9],
  ],
  [
    ['Xxlmag.com', 11],
    ['XXLMAG.COM', 24],
  ],
  [
    ['Comingsoon.NET', 7],
    ['comingsoon.net', 5],
  ],
  [
    ['Bloody Disgusting', 10],
    ['Bloody-disgusting.com', 8],
  ],
  [
    ['What’s on Netflix', 2],
    ["What's on Netflix", 1],
    ['Whats-on-netflix.com', 6],
  ],
  [
    ['Wrestling Inc.', 86],
    ['Wrestlinginc.com', 54],
  ],
  [
    ['E! Online', 4],
    ['Eonline.com', 5],
  ],
  [
    ['Birth.Movies.Death.', 1],
    ['Birthmoviesdeath.com', 2],
  ],
  [
    ['Daily  Post', 1],
    ['DAILY POST', 3],
  ],
  [
    ['東方 新聞', 1],
    ['東方新聞', 2],
  ],
];
for (const names of ONE)
  test(`one publisher: ${names.map(([name]) => name).join(', ')}`, () => {
    assert.deepEqual(new Set(names.map(([name]) => publisherKey(name))).size, 1);
    for (const order of [names, names.toReversed()]) {
      const written = new PublisherNames();
      for (const [name, times] of order) written.add(name, times);
      assert.equal(written.best, names[0]![0]);
    }
  });

/** Names that are not to be taken for one publisher's. */
const OTHERS: readonly (readonly [one: string, other: string])[] = [
  ['The Sydney Morning Herald', 'Smh.com.au'], // would have to be known
  ['The Guardian', 'Guardian'],
  ['Deadline', 'Deadline Hollywood'],
  ['Inquirer.com', 'Inquirer.net'], // of Philadelphia, of Manila
  ['Thenational.scot', 'Thenational.ae'],
  ['The Courier', 'Thecourier.com.au'],
  ['ABC', 'Abc.net.au'],
  ['Vogue', 'Vogue.in'],
  ['Independent', 'Independent.ie'],
  ['Pluto', 'Pluto.tv'],
  ['Blogspot', 'Someone.blogspot.com'],
  ['Disney', 'Disney+'],
  ['AE', 'A&E'],
  ['Film', '/FILM'],
  ['ABC News', 'ABC News (AU)'],
  ['Télé', 'Tele'],
  ['!!!', '???'],
];
for (const [one, other] of OTHERS) test(`two publishers: ${one}, ${other}`, () => assert.notEqual(publisherKey(one), publisherKey(other)));

test('a key is its own key, so that names and keys can be asked for alike', () => {
  for (const name of [...ONE.flat().map(([written]) => written), ...OTHERS.flat()])
    assert.equal(publisherKey(publisherKey(name)), publisherKey(name), name);
});

test('pages that name nobody are each a voice of their own', () => {
  assert.equal(publisherKey(null), null);
  assert.equal(new PublisherNames().best, null);
  assert.deepEqual([voiceKey({ publisher: null, id: 'a1' }), voiceKey({ publisher: 'Tvline.com', id: 'a1' })], ['a1', 'tvline']);
});

test('the longest name takes no time to speak of', () => {
  for (const name of ['a.'.repeat(100_000), `${'-'.repeat(100_000)}!`, `a${' '.repeat(100_000)}`, 'www.'.repeat(100_000)]) {
    assert.equal(typeof publisherKey(name), 'string');
    assert.equal(new PublisherNames().add(name).best, name);
  }
});
