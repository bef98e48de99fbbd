import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAppeal, isCommentLabel, isScrap, isSectionLabel, leadsAway } from './phrases.ts';

const ROWS: readonly (readonly [name: string, test: (text: string) => boolean, says: readonly string[], silent: readonly string[]])[] = [
  [
    'section label',
    isSectionLabel,
    ['Related Posts:', 'Ähnliche Beiträge', 'More from Coast Weekly', 'Te puede interesar'],
    ['When is it back?', 'The cast'],
  ],
  [
    'comment label',
    isCommentLabel,
    ['Leave a Reply', '3 thoughts on this post', 'Kommentare (4)'],
    ['What the critics say', 'No comment from the network today, sources say'],
  ],
  ['scrap', isScrap, ['Advertisement', '4 min read', 'Foto: A. Keeper', 'zurück zur Übersicht'], ['A 4 minute cold open', 'It is over.']],
  [
    'appeal',
    isAppeal,
    [
      'Already a member? Log in.',
      'Want all of The Gazette? Subscribe for $1 a week.',
      'Thank you for your patience while we verify access.',
      'Subscribe to our newsletter',
      'Jetzt Newsletter abonnieren',
      '¡Suscríbete!',
    ],
    ['He wants all of it, said its star', 'The service lost 200,000 subscribers', 'The show gets a newsletter subplot'],
  ],
  [
    'lead-in',
    (text) => leadsAway(text, 0.7),
    ['READ MORE: Another show', 'Lesen Sie auch: Noch eine Serie'],
    ['Status: renewed', 'More than a million watched'],
  ],
];
for (const [name, fits, says, silent] of ROWS) {
  for (const text of says) test(`${name}: ${text}`, () => assert.equal(fits(text), true));
  for (const text of silent) test(`no ${name}: ${text}`, () => assert.equal(fits(text), false));
}
