import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOnDesk } from './examples.ts';
import { subjectsOf } from './subjects.ts';

for (const [name, text, main, bySentence] of [
  [
    'the series of the headline is that of the sentences that name none',
    '# Brackenfell renewed for season 2\nNetflix has renewed Brackenfell for season 2. It comes in June.',
    'brackenfell',
    ['brackenfell', 'brackenfell', 'brackenfell'],
  ],
  [
    'a sentence that names another is about that, and so is what follows in its paragraph',
    '# Brackenfell renewed for season 2\nNetflix has cancelled Maddox Quay. It was loved.\n\nFilming begins in June.',
    'brackenfell',
    ['brackenfell', 'maddox quay', 'maddox quay', 'brackenfell'],
  ],
  ['a sentence that names two is about neither', 'Netflix has renewed Brackenfell for season 2 and cancelled Maddox Quay.', null, [null]],
  [
    'a heading that names a series is above what it heads',
    'Netflix has renewed *Brackenfell* for season 2.\n\n## Maddox Quay\n\nIt is cancelled. *Maddox Quay* had two seasons.',
    null,
    ['brackenfell', 'maddox quay', 'maddox quay', 'maddox quay'],
  ],
  [
    'a title within a word is none',
    'Netflix has renewed Brackenfell for season 2 and cancelled Maddox Quay. Brackenfellows are a band.',
    null,
    [null, null],
  ],
  ['a carrier in italics is no series', '*Netflix* has renewed Brackenfell for season 2.', 'brackenfell', ['brackenfell']],
] as const)
  test(name, () => {
    const checked = exampleOnDesk(text);
    const subjects = subjectsOf(checked);
    assert.equal(subjects.main, main);
    assert.deepEqual(
      checked.sentences.map((sentence) => subjects.of(sentence)),
      bySentence,
    );
  });

test('a word of a title in the text is known as one', () => {
  const checked = exampleOnDesk('Netflix has renewed Maddox Quay for season 2. Its quay is real.');
  const [sentence, next] = checked.sentences;
  const at = checked.text.indexOf('Quay');
  const later = checked.text.indexOf('quay');
  assert.ok(sentence !== undefined && next !== undefined);
  assert.equal(subjectsOf(checked).isInTitle(sentence, [at, at + 4]), true);
  assert.equal(subjectsOf(checked).isInTitle(next, [later, later + 4]), false);
});

test('a shorter form of a title is the same series', () => {
  const subjects = subjectsOf(exampleOnDesk('# Maddox Quay ends\nNetflix has cancelled Maddox Quay.'));
  assert.equal(subjects.called('The Maddox Quay'), 'maddox quay');
  assert.equal(subjects.called('Brackenfell'), 'brackenfell');
});

test('a longer form of a title is another series in a text on a spin-off, and the same one in any other', () => {
  const family = subjectsOf(
    exampleOnDesk('# Maddox Quay ends\nNetflix has cancelled *Maddox Quay*. The spin-off *Maddox Quay: Tides* goes on.'),
  );
  assert.equal(family.main, 'maddox quay');
  assert.equal(family.called('Maddox Quay: Tides'), 'maddox quay tides');
  const single = subjectsOf(
    exampleOnDesk('# Maddox Quay ends\nNetflix has cancelled *Maddox Quay*. *Maddox Quay: Tides* had a cast of four.'),
  );
  assert.equal(single.called('Maddox Quay: Tides'), 'maddox quay');
});
