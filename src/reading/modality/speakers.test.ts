import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../lexicon/examples.ts';

/** Who is taken to say what the first claim of a text claims. */
const speakerOf = (text: string): string | undefined => readExample(text)[0]?.speaker;

const CASES: readonly (readonly [string, string])[] = [
  ['Kestrel Point has been renewed for a second season, its creator said on Monday.', 'talent'],
  ['Kestrel Point has been cancelled after one season, two people familiar with the decision said.', 'insider'],
  ['Insiders point to a third season of Kestrel Point, which has been renewed.', 'insider'],
  ['Word is that Kestrel Point has been renewed for a second season.', 'insider'],
  ['Kestrel Point was renewed for a second season, a spokeswoman for the studio confirmed.', 'official'],
  ['The streamer has renewed Kestrel Point for a second season.', 'official'],
  ['Fans reckon Kestrel Point has been renewed for a second season.', 'audience'],
  ['Kestrel Point has been renewed for a second season.', 'outlet'],
  ['The star of Kestrel Point shrugged: "They have renewed Kestrel Point for a second season, so what."', 'talent'],
  ['The stars met here: Kestrel Point has been renewed for a second season.', 'outlet'],
  ['The network boss: Kestrel Point has been renewed for a second season.', 'official'],
  ['Kestrel Point creator: it has been renewed for a second season.', 'talent'],
  ['Good news for fans: Kestrel Point has been renewed for a second season.', 'outlet'],
  ['A network rep said that Kestrel Point has been renewed for a second season.', 'official'],
  ['Kestrel Point has been renewed for a second season, a rep for Hulu confirmed.', 'official'],
  ['Kestrel Point has been renewed for a second season, a rep for Anna Bell confirmed.', 'talent'],
];

for (const [text, speaker] of CASES) {
  test(`${speaker} says: ${text}`, () => assert.equal(speakerOf(text), speaker));
}

test('who had a role once keeps it by surname', () => {
  const claims = readExample('Drama chief Orla Keane was in Cork.\nKestrel Point has been renewed for a third season, Keane said.');
  assert.equal(claims[0]?.speaker, 'official');
});

test('saying no is no speech', () => {
  assert.equal(speakerOf('Its stars said goodbye when Kestrel Point was cancelled after two seasons.'), 'outlet');
});
