import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelPublisher } from './channel-publisher.ts';

/** Titles of feeds with the name that their address bears. */
const CUT: readonly (readonly [title: string, address: string, publisher: string])[] = [
  ['Streamwise: renewals', 'https://streamwise.example/renewals', 'Streamwise'],
  ['Second Screen: endings', 'https://secondscreen.example/', 'Second Screen'],
  ['TV – Deadline', 'https://deadline.com', 'Deadline'],
  ['Variety | TV', 'https://variety.com/v/tv', 'Variety'],
  ['TV – TVLine', 'https://tvline.com', 'TVLine'],
  ['The Hollywood Reporter - TV', 'https://www.hollywoodreporter.com/c/tv/', 'The Hollywood Reporter'],
  ['BBC News - Entertainment & Arts', 'https://www.bbc.co.uk/news/entertainment_and_arts', 'BBC News'],
  ['TV and radio | The Guardian', 'https://www.theguardian.com/tv-and-radio', 'The Guardian'],
  ['Culture: TV and radio | The Guardian', 'https://www.theguardian.com/tv-and-radio', 'The Guardian'],
  ['Guardian: television', 'https://www.theguardian.com', 'Guardian'],
  ['Los Angeles Times - Television', 'https://www.latimes.com/tv', 'Los Angeles Times'],
  ['Entertainment Weekly » TV', 'https://ew.com', 'Entertainment Weekly'],
  ['The Sydney Morning Herald - Culture', 'https://www.smh.com.au/culture', 'The Sydney Morning Herald'],
  ['Séries TV - Télérama', 'https://www.telerama.fr/series-tv', 'Télérama'],
  ["What's on Netflix :: News", 'https://www.whats-on-netflix.com', "What's on Netflix"],
  ['Slate Magazine - Television', 'https://slate.com', 'Slate Magazine'],
  ['News - Gazette', 'https://news.gazette.example', 'Gazette'],
];
for (const [title, address, publisher] of CUT)
  test(`${title} at ${address} is ${publisher}`, () => assert.equal(channelPublisher(title, [address]), publisher));

/** Titles that stay whole. */
const WHOLE: readonly (readonly [title: string, address: string | null])[] = [
  ['Deadline', 'https://deadline.com'],
  ['TVLine', 'https://tvline.com'],
  ['The Gazette & Co', 'https://gazette.example/a'],
  ['Star Trek: The Magazine', 'https://startrekmagazine.example'],
  ['Serial: Killers', 'https://www.serialkillers.example'],
  ['Fargo: The Podcast', 'https://pods.example/fargo'],
  ['Mind - Matter', 'https://blog.example'],
  ['Streamwise: renewals', null],
  ['Streamwise: renewals', 'no address'],
  ['Half-Past-Nine', 'https://half.example'],
  ['Comedy - Cooking Online', 'https://www.kestrel.co.uk'],
];
for (const [title, address] of WHOLE)
  test(`${title} at ${address} stays as it is`, () => assert.equal(channelPublisher(title, [address]), title));

test('a feed whose page has another host is named by the address of what is in it', () =>
  assert.equal(channelPublisher('Variety | TV', ['https://feeds.example/17', 'https://variety.com/2026/tv/a']), 'Variety'));

test('the longest title takes no time to speak of', () => {
  for (const title of ['a - '.repeat(50_000), `${'a: '.repeat(65)}a`, `${'a '.repeat(90)}| c`])
    assert.equal(channelPublisher(title, [`https://${'a'.repeat(62)}b.example`]), title);
});
