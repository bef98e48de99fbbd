/** Questions after a season, which say what the reply to them says: 'Will there be a third season? Yes.' */
import type { Row } from '../rows.ts';

export const QUESTIONS: readonly Row[] = [
  {
    id: 'question/another-season',
    frame: 'order',
    question: true,
    patterns: [
      'could there ..1 be ..3 (<season>|<another>|<lone-nth>)',
      '$ (will|could|can) it ..1 (happen|be happening|be ordered) $',
      '(is|will) <season> ..1 (happening|happen|coming|on the way)',
      'will (there|we|they|you|viewers|fans) ..1 (be|come|get|see|have) ..3 (<season>|<another>|<lone-nth>)',
      '(is|are) (there|we|they|viewers|fans) ..1 (going to be|going to get|going to see|to be|getting|due|ever) ..3 (<season>|<another>|<lone-nth>)',
      '(is|are) there ..2 (hope|chance|chances|prospect|plans|talk|life) ..2 (of|for|in) ..2 (<season>|<another>|<lone-nth>|<show>)',
      '(has|is|was) <show> ..2 (renewed|picked up|ordered|greenlit|recommissioned) for ..1 (<season>|<another>|<lone-nth>)',
      '(will|can|could|does|did) <show> ..2 (get|have|see|land|receive|have) ..3!@preposition (<season>|<another>|<lone-nth>) !@of-season',
      '(is|will|can|could) <show> ..2 (coming back|come back|returning|return|be back) (for|with) ..1 (<season>|<another>|<lone-nth>)',
      '(is|will|does|did|can|could|has) <show> ..2 (coming back|come back|returning|return|be back|survive|survived|safe|be safe|getting|get|got|gets|land|landed|win|won|be renewed|been renewed|renewed|be saved|been saved|saved|be picked up|picked up)',
    ],
    needs: ['series|topic'],
    finds: [
      'Will there be a third season of Brackenfell?\nYes. Hulu could not wait. => Brackenfell 3 renewed',
      'Is Maddox Quay coming back for another season?\nNot yet decided, we hear. => Maddox Quay - undecided',
      'Will Kestrel Point return?\nSadly not. => Kestrel Point - cancelled',
      'Has Old Solway been renewed for season 4?\nNo. => Old Solway 4 undecided',
      'Will there be a third season of Brackenfell?\nReaders write in every week. => Brackenfell 3 undecided',
      'Maddox Quay season 7: will it happen? => Maddox Quay 7 undecided',
      'Kestrel Point season 2: will there be another season?\nThe first is out. => Kestrel Point 2 undecided',
    ],
    leaves: [
      'Only then will there be a third season of Maddox Quay.',
      'Is Kestrel Point coming back to Leeds for its party?\nThe mayor has the answer.',
    ],
  },
  {
    id: 'question/over',
    frame: 'cancel',
    question: true,
    patterns: ['(is|was|has) <show> ..2 (been)? (cancelled|canceled|axed|dropped|scrapped|dead|doomed|history|toast|finished|done for)'],
    needs: ['series|topic'],
    finds: [
      'Is Brackenfell cancelled?\nNo. The writers are at work. => Brackenfell - cancelled outlet denied',
      'Has Maddox Quay been scrapped?\nYes, last week. => Maddox Quay - cancelled outlet certain',
    ],
    leaves: ['Is Brackenfell dead?\nThe captain looks it in the third hour.', 'Is Old Solway history or drama?\nBoth.'],
  },
];
