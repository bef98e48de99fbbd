/** What leans on the clause before it: 'so does X', 'the same goes for X', 'X too', 'not so X'. `value` says whether the same or the opposite holds, or that the season ordered is the last. */
import type { Row } from '../rows.ts';

/** What 'nor is X' goes on with where it is of a fate: 'nor is X any good' is of something else. */
const OF_FATE =
  '($|,|;|renewed|recommissioned|picked up|returning|coming back|getting|back|safe|likely|expected|due|been|heard|had|received|got|won|returned|return|come back|get|expect)';

export const DITTOS: readonly Row[] = [
  {
    id: 'ditto/so-does',
    frame: 'ditto',
    value: 'same',
    season: 'named',
    patterns: [
      'so ~do|~be|~have|will|can|may|might <show>',
      'so ,? too ,? ~do|~be|~have|will|can <show>',
      'so too ..1 <show>',
      'as ~do|~be|~have|will <show>',
      'as ~be|~do|~have earlier|already|previously <show>',
      '(as earlier|as before) ~do|~be|~have <show>',
      'and with it <show>',
    ],
    finds: [
      'Netflix has cancelled Brackenfell, and so is Maddox Quay. => Maddox Quay - cancelled',
      'NBC renewed Brackenfell on Monday, as did Maddox Quay on CBS. => Maddox Quay - renewed',
      'Brackenfell has been axed by Fox, as earlier was Old Solway. => Old Solway - cancelled',
      'Brackenfell has been renewed for a third season. So, too, has Maddox Quay. => Maddox Quay 3 renewed',
      'Hulu has renewed Brackenfell for a third season. So is Maddox Quay, for a second, and Old Solway, for a fourth. => Maddox Quay 2 renewed; Old Solway 4 renewed',
    ],
    leaves: ['Brackenfell returns in May. So is Maddox Quay any good?', 'As is Brackenfell, so is Maddox Quay set in Leeds.'],
  },
  {
    id: 'ditto/nor-does',
    frame: 'ditto',
    value: 'denied',
    patterns: [
      `$ (nor|neither) ~do|~be|~have|will|can <show> ${OF_FATE}`,
      '$ nor <show> $',
      `, nor ~do|~be|~have|will|can <show> ${OF_FATE}`,
    ],
    finds: [
      'Brackenfell is not coming back to Fox. Nor is Maddox Quay. => Maddox Quay - cancelled',
      'CBS has not renewed Brackenfell yet, nor has Maddox Quay heard a word. => Maddox Quay - undecided',
    ],
    leaves: [
      'Fox has renewed Brackenfell for a third season. Nor is Maddox Quay in trouble.',
      'Brackenfell is not coming back to Fox. Nor is Maddox Quay any good.',
      'Brackenfell is not coming back to Fox. Nor is Maddox Quay for children.',
      'CBS has not renewed Brackenfell yet, nor does Maddox Quay take place in Leeds.',
    ],
  },
  {
    id: 'ditto/the-same',
    frame: 'ditto',
    value: 'same',
    patterns: [
      'the same ~go|~hold|~apply|~happen for|to|with <show>',
      '(it is|it was|it s|that is|that was|that s)? the same ..1 (story|fate|verdict|news|goes|true|case|with|for|of) ..2 <show>',
      'as is|was the case with|for <show>',
      '(ditto|likewise|so too|same for|same with|same story for|same again for) ..1 <show>',
      '<show> (:|,) (ditto|likewise|same here|same again|the same) $',
    ],
    finds: [
      'ABC has cancelled Brackenfell after one season. The same goes for Maddox Quay. => Maddox Quay 2 cancelled',
      'Netflix cancelled Brackenfell after two seasons, as was the case with Old Solway. => Old Solway 3 cancelled',
      'Fox has renewed Brackenfell for a third season. Ditto Maddox Quay. => Maddox Quay - renewed',
      'NBC drops Brackenfell after one season. Maddox Quay: ditto. => Maddox Quay 2 cancelled',
    ],
    leaves: [
      'The same goes for Maddox Quay: lovely music.',
      'Likewise Maddox Quay is a fine show.',
      'CBS has axed Brackenfell. The same goes for Maddox Quay? Not a bit of it.',
    ],
  },
  {
    id: 'ditto/same-fate',
    frame: 'ditto',
    value: 'same',
    season: 'none',
    patterns: [
      '<show> ..5, ~meet|~share|~suffer|~get|~receive|~earn|~find|~face the same',
      '<show> ..1 (follows suit|followed suit|suffers a like fate|does the same|did the same|goes the same way|went the same way|joins it|joined it|keeps it company|is in the same boat)',
    ],
    finds: [
      'CBS has axed Brackenfell after one season. Maddox Quay meets the same fate. => Maddox Quay - cancelled',
      'Fox dropped Brackenfell. Maddox Quay, also two seasons old, suffered the same fate. => Maddox Quay 3 cancelled',
    ],
    leaves: ['Brackenfell has the same writers as Maddox Quay.', 'In Maddox Quay two brothers share the same fate.'],
  },
  {
    id: 'ditto/too',
    frame: 'ditto',
    value: 'same',
    patterns: [
      '<show> ,? (too|likewise|also) $',
      '<show> ..4!@preposition (too|as well|likewise) $',
      '<show> ~be|~have also (gone|dead|safe|back|out|in|done|returning|coming back|on the list)',
      '(along|together) with <show>',
      '(alongside|joining|plus|not to mention|and also|as well as) <show>',
      '~join ..2 by <show>',
      '~join in ..3 by <show>',
    ],
    finds: [
      'NBC has cancelled Brackenfell. Maddox Quay, too. => Maddox Quay - cancelled',
      'CBS has renewed Brackenfell, along with Maddox Quay. => Maddox Quay - renewed',
      'Fox has axed Brackenfell. It is joined in the bin by Old Solway. => Old Solway - cancelled',
    ],
    leaves: ['Brackenfell airs on Mondays along with Maddox Quay.', 'She stars in Maddox Quay, too.'],
  },
  {
    id: 'ditto/opposite',
    frame: 'ditto',
    value: 'opposite',
    negated: true,
    patterns: [
      '(not so|not so for|no such luck for|not so lucky is|less lucky is|less lucky was|less fortunate is|less fortunate was) <show>',
      '<show> ,? (is|was) not so lucky|fortunate',
      "<show> ~be|~do|~have (not|n't) $",
      "<show> (isn't|wasn't|aren't|weren't|won't|didn't|doesn't|hasn't|haven't) $",
      '(,|and|;) <show> (was|were|is|are|did|will) not $',
      '<show> ~be less lucky|fortunate',
    ],
    finds: [
      'NBC has renewed Brackenfell for a third season; Maddox Quay was not so lucky. => Maddox Quay - cancelled',
      'Brackenfell has been picked up for another season. Not so Maddox Quay. => Maddox Quay - cancelled',
      "Fox has renewed Brackenfell for a third season. Maddox Quay won't. => Maddox Quay - cancelled",
    ],
    leaves: ['Brackenfell is funny. Not so Maddox Quay.', 'Maddox Quay was not so lucky with its critics.'],
  },
  {
    id: 'ditto/and-it-is-the-last',
    frame: 'ditto',
    value: 'last',
    patterns: [
      '(it|that|this|which|one) (will be|is to be|is|would be|is going to be|is set to be) ..1 (the|its|their) (last|final one|last one)',
      '~call|~bill|~describe|~announce (it|them|that) ..2 (the|its) (final|last) ..1 $',
      '(as|for) (its|their|the) (last|final one|last one) $',
    ],
    finds: [
      'A second season of Brackenfell is on the way, and it will be the last. => Brackenfell 2 ending',
      'Maddox Quay will return for a third season; Hulu calls it the last one. => Maddox Quay 3 ending',
      'Old Solway got a fourth season, but as its last. => Old Solway 4 ending',
    ],
    leaves: [
      'Brackenfell has been cancelled, and this is the last of its kind.',
      'Maddox Quay saved its second season for the last.',
      'The storm in Old Solway was called the last.',
    ],
  },
];
