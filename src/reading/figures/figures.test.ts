import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../claim/claim.ts';
import { readExample } from '../lexicon/examples.ts';
import { FIGURE_ROWS } from './figures.ts';

/** `Brackenfell 2 episodes 8 outlet`. */
function described({ series, season, predicate, value, speaker, certainty }: Claim): string {
  return `${series} ${season ?? '-'} ${predicate} ${typeof value === 'object' ? JSON.stringify(value) : value} ${speaker} ${certainty}`;
}

for (const { id, finds, leaves } of FIGURE_ROWS) {
  for (const example of finds) {
    const [text = '', expected = ''] = example.split(' => ');
    test(`${id} finds: ${example}`, () => {
      const made = readExample(text).map(described);
      assert.ok(
        made.some((found) => found.startsWith(expected)),
        `read ${made.join('; ') || 'nothing'}`,
      );
    });
  }
  for (const text of leaves) {
    test(`${id} leaves: ${text}`, () => {
      const made = readExample(text).filter(({ rules }) => rules.includes(id));
      assert.deepEqual(made.map(described), []);
    });
  }
}

/** Figures that code reads rather than rows: text, predicate, and what is read of it. */
const READ: readonly (readonly [predicate: Claim['predicate'], text: string, reads: readonly string[]])[] = [
  ['rating', 'Brackenfell season 1 has 6.2 out of 10 on IMDb.', ['Brackenfell 1 rating {"value":6.2,"best":10,"by":"IMDb"}']],
  [
    'rating',
    'Brackenfell season 1 stands at 92% on Rotten Tomatoes.',
    ['Brackenfell 1 rating {"value":92,"best":100,"by":"Rotten Tomatoes"}'],
  ],
  [
    'rating',
    'Brackenfell season 1 has 92% on Rotten Tomatoes and 7.5 on IMDb.',
    ['Brackenfell 1 rating {"value":92,"best":100,"by":"Rotten Tomatoes"}', 'Brackenfell 1 rating {"value":7.5,"best":10,"by":"IMDb"}'],
  ],
  ['rating', 'Brackenfell season 2 got a score of 72 on Metacritic.', ['Brackenfell 2 rating {"value":72,"best":100,"by":"Metacritic"}']],
  ['rating', 'Brackenfell season 2 earns 4.5/5 stars on AlloCiné.', ['Brackenfell 2 rating {"value":4.5,"best":5,"by":"AlloCiné"}']],
  ['rating', 'Our review of Brackenfell season 2: ★★★½ out of four.', ['Brackenfell 2 rating {"value":3.5,"best":4}']],
  ['rating', 'Brackenfell season 2 has 10 out of 12 jurors on its side.', []],
  ['rating', 'Season 2 of Brackenfell was cut by 10% in Wales.', []],
  ['audience', 'Brackenfell season 2 averaged 5.07 million viewers.', ['Brackenfell 2 audience {"metric":"viewers","value":5070000}']],
  [
    'audience',
    'Brackenfell was watched for 1.65 billion hours in 28 days.',
    ['Brackenfell - audience {"metric":"hours","value":1650000000,"period":"28 days"}'],
  ],
  [
    'audience',
    'The Instagram page of Brackenfell has 312,000 followers.',
    ['Brackenfell - audience {"metric":"followers","value":312000}'],
  ],
  ['audience', 'Brackenfell is the No. 1 show on Netflix.', ['Brackenfell - audience {"metric":"rank","value":1}']],
  ['audience', 'Brackenfell was renewed in 2020 and will cost $40 million.', []],
  ['audience', 'Nobody knows who killed 4,000 sheep in Brackenfell.', []],
  ['rule', 'Netflix waits 28 days before it decides on a show like Brackenfell.', ['Brackenfell - rule {"by":"Netflix","days":28}']],
  ['rule', 'Netflix usually decides on Brackenfell within a month of launch.', ['Brackenfell - rule {"by":"Netflix","days":30}']],
  [
    'rule',
    'Season 1 of Brackenfell came out in May. Netflix waits 28 days before it decides on season 2.',
    ['Brackenfell - rule {"by":"Netflix","days":28}'],
  ],
  ['rule', 'Netflix decided on Brackenfell after 28 days.', []],
  ['network', "Netflix's Brackenfell is back.", ['Brackenfell - network Netflix']],
  ['network', 'Brackenfell season 2 is on BBC One tonight.', ['Brackenfell - network BBC One']],
  ['network', 'HBO has renewed Brackenfell for season 2.', ['Brackenfell - network HBO']],
  ['network', 'Brackenfell (CBS) and Maddox Quay (NBC) were renewed.', ['Brackenfell - network CBS', 'Maddox Quay - network NBC']],
  ['network', 'Fans of Brackenfell wrote to CBS News.', []],
  ['network', 'Brackenfell moves from ABC to Peacock for season 2.', ['Brackenfell - network ABC', 'Brackenfell 2 network Peacock']],
  ['network', 'Brackenfell repeats are on Hulu.', []],
  ['network', 'Reruns of Brackenfell and Brackenfell repeats turn up on ITV.', []],
  [
    'network',
    'Brackenfell, cancelled by Hulu, and Maddox Quay, which ended with its fifth season on NBC, are worth a look.',
    ['Brackenfell - network Hulu', 'Maddox Quay - network NBC'],
  ],
];
for (const [predicate, text, reads] of READ) {
  test(`${predicate}: ${text}`, () => {
    const made = readExample(text)
      .filter((claim) => claim.predicate === predicate)
      .map(described);
    assert.equal(made.length, reads.length, `read ${made.join('; ') || 'nothing'}`);
    for (const one of reads)
      assert.ok(
        made.some((found) => found.startsWith(one)),
        `read ${made.join('; ')}`,
      );
  });
}

test('a review comes to a verdict of its own', () => {
  const good = readExample('Brackenfell season 2 review\nA brilliant, gripping return. The cast is superb and the writing sharp.');
  assert.ok(good.some(({ predicate, value, season }) => predicate === 'opinion' && value === 'positive' && season === 2));
  const bad = readExample('Brackenfell season 2 review\nA dull, muddled mess. The plot drags and the jokes are lazy.');
  assert.ok(bad.some(({ predicate, value }) => predicate === 'opinion' && value === 'negative'));
});
