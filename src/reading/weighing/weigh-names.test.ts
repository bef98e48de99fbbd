import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { analyse } from '../analysis.ts';
import { EXAMPLE_DAY } from '../lexicon/examples.ts';
import { BANK } from '../reader.ts';
import { modelOf, scoresOf } from './model.ts';
import shipped from './name-weights.json' with { type: 'json' };
import { type Around, nameKeys, weighName } from './weigh-names.ts';

/** The log-odds of a name of a text, in a paragraph, that no catalogue has. */
function scoreOf(name: string, text: string): number {
  const parts = [{ kind: 'paragraph', text, marks: [], origin: [] }] as const;
  const document = makeDocument(
    { url: null, publisher: null, published: EXAMPLE_DAY, updated: null, headline: null, byline: null, parts },
    null,
  );
  const weighed = analyse(document, buildCatalogue([]), BANK)?.weighed ?? [];
  return weighed.find(({ title }) => title === name)?.score ?? Number.NaN;
}

const LIKELIER: readonly (readonly [what: string, name: string, text: string, than: string])[] = [
  [
    'behind the words for its people',
    'Copper Wake',
    'Ines Faraday joins the cast of Copper Wake for three episodes.',
    'Ines Faraday toured the harbour of Copper Wake for three episodes.',
  ],
  [
    'before a word for a part of it',
    'Copper Wake',
    'We sat through the Copper Wake finale with the crew.',
    'We sat through the Copper Wake council with the crew of the finale.',
  ],
  [
    'in apposition to its maker',
    'Copper Wake',
    'Copper Wake, created by Ines Faraday, is about a harbour in its first season.',
    'Copper Wake, mapped by Ines Faraday, is above a harbour in its first season.',
  ],
];
for (const [what, name, text, than] of LIKELIER)
  test(`likelier a series ${what}: ${text}`, () => {
    const [one, other] = [scoreOf(name, text), scoreOf(name, than)];
    assert.ok(one > other, `${one} against ${other}`);
  });

test('what a name weighs is the sum over the features that are fitted', () => {
  const grounds = ['named', 'production', 'television'] as const;
  const around: Around = (sink) => {
    const see = (...[first, ...others]: [string, string, string?]) =>
      sink.see(sink.numberOf(first), ...others.map((part) => sink.numberOf(part as string)));
    see('+1', 'final');
    for (const word of ['netflix', 'netflix', 'tongs']) see('>', word);
    see('-2', '^', 'the');
  };
  const [fitted] = scoresOf(nameKeys('unknown', grounds, around), modelOf(shipped));
  assert.equal(weighName('unknown', grounds, around), fitted);
});

test('around a name that its grounds speak against nobody looks', () => {
  const score = weighName('unknown', ['person', 'surname'], () => assert.fail('asked for'));
  assert.ok(score < -4, `${score}`);
});
