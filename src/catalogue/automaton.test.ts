import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PhraseAutomaton } from './automaton.ts';
import { foldWords } from './fold.ts';

test('grows from the smallest size and finds every phrase again', () => {
  const automaton = new PhraseAutomaton(1);
  const phrases = Array.from({ length: 3000 }, (_, i) => `Title ${i} of the year ${i % 7}`);
  const groups = phrases.map((phrase) => automaton.add(phrase));
  assert.equal(new Set(groups).size, phrases.length);
  phrases.forEach((phrase, i) => {
    assert.equal(automaton.find(phrase.toUpperCase()), groups[i]);
  });
  assert.equal(automaton.find('Title 3000 of the year 4'), -1);
  assert.equal(automaton.find('Title 5'), -1);
});

const word = fc.constantFrom('the', 'dark', 'night', 'crown', 'a');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('visits exactly the stretches of whole words that are phrases', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
      const automaton = new PhraseAutomaton();
      for (const one of phrases) automaton.add(one);
      const text = words.join(' ');
      const found = new Set<string>();
      automaton.scan(text, 0, text.length, (_, start, end) => found.add(`${start}-${end}`));
      const expected = new Set<string>();
      for (let start = 0; start < text.length; start++)
        for (let end = start + 1; end <= text.length; end++) {
          const whole = (start === 0 || text[start - 1] === ' ') && (end === text.length || text[end] === ' ');
          if (whole && phrases.includes(text.slice(start, end))) expected.add(`${start}-${end}`);
        }
      assert.deepEqual([...found].sort(), [...expected].sort());
    }),
  );
});

test('every visited stretch folds to the phrase, whatever the text', () => {
  const automaton = new PhraseAutomaton();
  const byGroup = new Map(
    ['Evil', "Grey's Anatomy", 'S.W.A.T.', '3%', 'You', 'A&E'].map((title) => [automaton.add(title), foldWords(title)]),
  );
  const unit = fc.constantFrom(
    'Evil',
    'evil',
    "'s",
    '’s',
    'Grey’s',
    ' ',
    'Anatomy',
    'S.W.A.T.',
    'SWAT',
    '3',
    '%',
    'You',
    "'",
    '.',
    'A',
    '&',
    'E',
    'é',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), fc.nat(5), (units, cut) => {
      const text = units.join('');
      automaton.scan(text, Math.min(cut, text.length), text.length, (group, start, end) => {
        assert.ok(start >= Math.min(cut, text.length) && end <= text.length);
        assert.equal(foldWords(text.slice(start, end)), byGroup.get(group));
      });
    }),
  );
});
