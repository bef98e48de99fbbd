/** No decision: 'has yet to renew', 'no word on', 'nothing is signed', 'neither renewed nor cancelled'. */
import type { Row } from '../rows.ts';

export const UNDECIDED_NO_DECISION: readonly Row[] = [
  {
    id: 'undecided/not-yet',
    frame: 'undecided',
    negated: true,
    patterns: [
      "(yet to|still to|has not|have not|had not|hasn't|haven't|hadn't|not yet|not officially|not been officially|is yet to|are yet to|waiting to|not formally|has never) ..4 @decide ..8!(date|dates|trailer|cast|plot) @its-future !(..1 (date|dates|trailer|premiere|cast|details))",
      "^(in|from|with|on) (<season>|<another>|<lone-nth>|renewal|<show>) ..5!@not-whole (yet to be|not been|hasn't been|haven't been|have not been|not yet been|has not been|isn't|is not|remains|not yet|not officially|yet to get|yet to receive) ..3 @decided !(..1 (that|but|by|who|what|when))",
      "(<season>|<another>|<lone-nth>|renewal) ..3 (isn't|is not|wasn't|not|remains|still|is still) ..2 (official|officially|confirmed|unconfirmed|a done deal|a lock|a given|a certainty|guaranteed|a sure thing|in the bag|set|come up|been discussed|been broached)",
      '(officially|formally) (unrenewed|undecided)',
      '(remains|still|yet|uncancelled and|currently|as yet) (unrenewed|uncommissioned|unordered|un-renewed)',
      "(hasn't|have not|has not|haven't|hasn't yet|yet to) ..1 (made|make) (up (its|their|his|her) (mind|minds)|a (decision|call)|the call)",
      "(hasn't|has not|haven't|have not|isn't|yet to) ..1 (picked up the phone|pulled the trigger|signed on the dotted line|put pen to paper|put its name|tipped its hand|shown its hand|committed either way|said yes|said either way|bitten)",
    ],
    needs: ['series|topic'],
    finds: [
      'Netflix has yet to renew Maddox Quay for a third season. => Maddox Quay 3 undecided outlet',
      'A second season of Brackenfell has not been confirmed. => Brackenfell 2 undecided outlet',
      'ITV has not made up its mind about Kestrel Point. => Kestrel Point - undecided',
      'Old Solway remains unrenewed. => Old Solway - undecided',
    ],
    leaves: [
      'Season 2 of Brackenfell has not been forgotten.',
      'Maddox Quay has yet to announce a trailer.',
      'The killer in Brackenfell has not been confirmed dead, but she returns.',
    ],
  },
  {
    id: 'undecided/no-word',
    frame: 'undecided',
    negated: true,
    patterns: [
      '(no|without|any|not a|little|zero|nary a|absent|not one|scant|nor any) ..2 (official|formal|definite|final|further|firm|concrete|public)? @word ..4 (on|about|of|for|regarding|as to|concerning|around|over|to) ..6!(date|dates|trailer|premiere|casting|plot|who|when|cast) @its-future !(..1 (date|dates|trailer|premiere|cast|plot|details))',
      '(no|without|any|zero|not a) ..2 @word ..3 (whether|if) ..9 (@its-future|back|return|returns|renewed|continue|again|on)',
      '(no|zero) ..1 @decision ..2 (has|have|had|is|was) ..2 (made|taken|reached|announced|in place|forthcoming|been|expected|given|coming|out) !(..1 (date|trailer))',
      '(no|zero) ..1 (decision|official word|official announcement|call|verdict|order|renewal|green light|pickup|commission|final decision) (yet|so far|exists|to date|as yet|as of|at this time|at this point|$)',
      '<season> ..3 (no|without|lacks|awaits) ..1 @decision (yet|so far|$)',
      '(has|have|had) no ..2 (answer|order|renewal|pickup|commission|word|news|green light|decision) ..2 (on|for|about|yet|so far)',
      '(<season>|<lone-nth>|<another>) (order|pickup|renewal) ..3 (yet|so far|exists)',
      'official statement first',
      '(no|zero) (decision|order|commission|renewal|green light) $',
    ],
    needs: ['series|topic'],
    finds: [
      'There is no official word on season 4 of Maddox Quay. => Maddox Quay 4 undecided outlet',
      'No decision has been made about the future of Brackenfell. => Brackenfell - undecided outlet',
      'There is no word on whether Kestrel Point will be back. => Kestrel Point - undecided outlet',
    ],
    leaves: [
      'There is no trailer for Maddox Quay.',
      'There is no news on the season 2 trailer of Brackenfell.',
      'Hulu has no comment on the tax bill; Kestrel Point is on Hulu.',
      'No word yet on who shot the mayor of Maddox Quay.',
    ],
  },
  {
    id: 'undecided/nothing',
    frame: 'undecided',
    negated: true,
    patterns: [
      '(nothing|not a thing|zilch|none of it) ..2!(that|left|more) (has been|is|was|has|been|yet)? ..1 @decided ..6 (@its-future|yet|so far|$)',
      '(nothing|no news) ..2 (to announce|to report|to share|to say|official|yet|definite|concrete|firm|new) ..4 (on|about|regarding|for|as to) ..4 (<season>|<another>|<show>|renewal|future|return)',
      'no news , (good or bad|good nor bad|either way)',
      'nothing (official|concrete|definite|in writing|on paper) (yet|so far|$)',
      '(neither|not) ..2 (renewed|ordered|confirmed|saved|alive|yes|picked up|dead|cancelled|canceled|axed|scrapped|officially|safe|greenlit|in|on) ..1 (nor|or) ..3 (renewed|ordered|cancelled|canceled|axed|dead|sunk|no|yes|off|scrapped|saved|alive|buried|gone|dropped|safe|out)',
      'neither ..3 nor ..3 (the schedule|the books|the obituaries|the cards|renewed|cancelled|canceled|dead|buried)',
      'not (renewed|ordered|cancelled|canceled|axed|scrapped) (,|;|but|and) ..3 not (renewed|ordered|cancelled|canceled|axed|scrapped)',
      "(nobody|no one|none|neither side|neither) ..4 (has|have|is|'s|had) ..2 (announced|confirmed|decided|committed|signed|ordered|picked up|bought) ..6 @its-future",
      '(neither yes nor no|neither confirmed nor denied|said neither|no yes and no no)',
    ],
    needs: ['series|topic'],
    finds: [
      'Nothing has been decided about a third season of Maddox Quay. => Maddox Quay 3 undecided',
      'Brackenfell has been neither renewed nor cancelled. => Brackenfell - undecided',
      'Nothing is signed for season two of Kestrel Point. => Kestrel Point 2 undecided',
    ],
    leaves: [
      'Nothing in Maddox Quay is decided by chance.',
      'Nothing about the second season of Brackenfell is new.',
      'She is neither alive nor kind in Maddox Quay.',
    ],
  },
];
