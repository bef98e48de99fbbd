/** How the trade says that nobody has decided. */
import type { Row } from '../rows.ts';

export const UNDECIDED: readonly Row[] = [
  {
    id: 'undecided/not-yet',
    frame: 'undecided',
    negated: true,
    patterns: [
      "(yet to|still to|has not|have not|had not|hasn't|haven't|hadn't|not yet|not officially|not been officially|is yet to|are yet to|waiting to|not formally) ..4 (renewed|renew|confirmed|confirm|announced|announce|ordered|order|greenlit|greenlight|commissioned|commission|decided|decide|picked up|officially|commented|said|say|reveal|revealed|given|made) ..8 (<season>|<nth>|<another>|future|fate|renewal|return|more|word|show|either way|decision)",
      "(<season>|<nth>|<another>|renewal|<show>) ..5 (yet to be|not been|hasn't been|have not been|not yet been|has not been|isn't|is not|remains|not yet|not officially|yet to get|yet to receive) ..3 (renewed|confirmed|announced|ordered|greenlit|green-lit|commissioned|picked up|decided|official|officially|guaranteed|unconfirmed|approved)",
      '(no|without|any|not a|little) ..2 (official|formal|definite|final|further|new)? (word|news|announcement|confirmation|decision|update|statement|information|details|answer|green-light|renewal|order|commission|verdict|comment|sign|hint|clue|pickup) ..4 (on|about|of|for|regarding|as to|from|whether|yet|so far|has been|at this|concerning|either way) !(..4 (date|trailer|premiere|casting|plot|who|when))',
      '(nothing|no decision|none|neither) ..3 (confirmed|announced|decided|official|set in stone|been said|been made|been decided|signed|ordered|confirmed)',
      'official statement first',
    ],
    needs: ['series|topic'],
    finds: [
      'Netflix has yet to renew Maddox Quay for a third season. => Maddox Quay 3 undecided outlet',
      'A second season of Brackenfell has not been confirmed. => Brackenfell 2 undecided outlet',
      'There is no official word on season 4 of Maddox Quay. => Maddox Quay 4 undecided outlet',
    ],
    leaves: ['There is no trailer for Maddox Quay.', 'Season 2 of Brackenfell has not been forgotten.'],
  },
  {
    id: 'undecided/limbo',
    frame: 'undecided',
    patterns: [
      '(in|into) (limbo|jeopardy|doubt|the balance|flux)',
      'on the (bubble|fence|cusp)',
      'bubble (show|shows|drama|dramas|comedy|comedies|watch|series)',
      'up in the air',
      "(anyone's|anybody's) guess",
      'too (early|soon) to (say|tell|know|call|be talking)',
      'remains to be seen',
      'remains (uncertain|unclear|unknown|undecided|undetermined|unconfirmed|unresolved|a mystery|up in the air)',
      '(future|fate) ..3 (uncertain|unclear|unknown|undecided|unresolved|hangs|hanging|in doubt|is not known)',
      'neither (confirmed|renewed|cancelled|canceled|yes|saved|officially) ..2 (nor|or)',
      'not (renewed|ordered|cancelled|canceled), ..2 not',
      'awaiting ..3 (renewal|decision|word|verdict|news|fate|confirmation)',
      'waiting (to hear|on a decision|for word|for news) ..3',
      'renewed or (cancelled|canceled)',
      '(jury|verdict) ..2 (still out|is out|pending)',
      '(decision|verdict|word|announcement|call) ..2 (pending|to come|expected|awaited|due|has yet|is still)',
      'if there will be ..1 (<season>|<nth>)',
      'unclear (if|whether) ..8 (return|renewed|end|continue|back|<season>)',
      'potential (<season>|<nth>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay is still on the bubble at NBC. => Maddox Quay - undecided outlet',
      'The fate of Brackenfell remains up in the air. => Brackenfell - undecided outlet',
    ],
    leaves: ['In Maddox Quay the doctors must decide in the air.', 'The verdict is in: Brackenfell is great fun.'],
  },
];
