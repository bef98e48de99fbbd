/** Answers of one or two words under a question that names the series, or in its entry of a roundup: 'Renewed last week!', 'Dead, sorry.', 'Nothing yet.' */
import type { Row } from '../rows.ts';

const YES = '(yes|yep|yup|yeah|finally|officially|already|just|it s|its|been)?';
const NO = '(no|nope|nah|sadly|sorry|alas|officially|already|just|it s|its|been)?';

export const ANSWERS: readonly Row[] = [
  {
    id: 'answer/renewed',
    frame: 'order',
    patterns: [
      `$ ${YES} ,? ${YES} (renewed|recommissioned|picked up|greenlit|coming back|happening|confirmed|safe|saved|promoted|reinstated|reprieved|ordered|alive|staying) ..3!@preposition $`,
    ],
    needs: ['asked|entry'],
    finds: [
      'Is there any word on Brackenfell?\nRenewed last week! => Brackenfell - renewed',
      'Old Solway season 3?\nYes, officially confirmed. => Old Solway 3 renewed',
    ],
    leaves: ['Is there any word on Brackenfell?\nA confirmed report says nothing.', 'We asked in the pub.\nRenewed last week!'],
  },
  {
    id: 'answer/cancelled',
    frame: 'cancel',
    patterns: [
      `$ ${NO} ,? ${NO} (cancelled|canceled|axed|dead|gone|toast|binned|scrapped|canned|shelved|done|over|finished|expelled|buried|vanished|dropped|discontinued|kaput|no more|not renewed) ..3!@preposition $`,
    ],
    needs: ['asked|entry'],
    finds: [
      'And Maddox Quay?\nNope, cancelled. => Maddox Quay - cancelled',
      'What about Kestrel Point?\nDead, sorry. => Kestrel Point - cancelled',
    ],
    leaves: ['And Maddox Quay?\nDone with passion, if you ask me.', 'Weather for Hull\nOver the hills it rains.'],
  },
  {
    id: 'answer/undecided',
    frame: 'undecided',
    negated: true,
    patterns: [
      '$ (nothing|no|not) ..1 (yet|news|word|idea|clue|so far|announcement|decision) ..3!@preposition $',
      '$ (still)? (waiting|unknown|undecided|pending|unclear|unsure|thinking|thinking about it|under review|in limbo|on the bubble|up in the air|too close to call|in the balance) $',
      '$ (who knows|your guess is as good as|nobody knows|no one knows|too early|too soon|wait and see|we will see|we ll see)',
    ],
    needs: ['asked|entry'],
    finds: ['Old Solway?\nNothing yet. => Old Solway - undecided', 'Any news of Brackenfell?\nStill waiting. => Brackenfell - undecided'],
    leaves: ['Old Solway?\nNo, the other one.', 'The bus to Hull\nStill waiting.'],
  },
  {
    id: 'answer/to-be-announced',
    frame: 'undecided',
    negated: true,
    patterns: ['$ (still)? (tbd|tba)'],
    needs: ['asked'],
    finds: ['Old Solway?\nStill TBD. => Old Solway - undecided'],
    leaves: ['Old Solway returns to Hulu.\nTBA.'],
  },
];
