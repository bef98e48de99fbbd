/** No decision: 'has yet to renew', 'no word on', 'nothing is signed', 'neither renewed nor cancelled'. */
import type { Row } from '../rows.ts';

/** What a carrier has not done about a season that leaves the season itself in no doubt. */
const OTHERWISE =
  '(date|dates|day|when|trailer|teaser|cast|casting|premiere|premiered|episode|episodes|figures|ratings|numbers|viewers|data|released|streamed|dropped|aired|shown|seen|watched|finished|finish|wrapped|filmed|shot|begun|started|scheduled|dated|slotted|placed|plot|title|poster|who|what|why|how|where|that|because|since|until|but|after|before|lost|forgotten|found|find|seen|see|wanted|want|room|way|invited|kept)';

export const UNDECIDED_NO_DECISION: readonly Row[] = [
  {
    id: 'undecided/not-done',
    frame: 'undecided',
    negated: true,
    patterns: [
      `(<carrier>|@network) ..2 (hasn't|has not|haven't|have not|has yet to|have yet to|is yet to|are yet to|has still to|has still not|still hasn't) ..7!${OTHERWISE} (<season>|<lone-nth>|<another>) !(..1 (date|dates|trailer|premiere|episodes|cast|details|title|poster))`,
      `(nobody|no one|nobody's|no one's) ..3!${OTHERWISE} (has|have|had|is) ..6!${OTHERWISE} (<season>|<lone-nth>|<another>) !(..1 (date|dates|trailer|premiere|episodes|cast|details|title|poster))`,
    ],
    needs: ['series|topic'],
    finds: [
      'Hulu has yet to lift the phone about a third season of Maddox Quay. => Maddox Quay 3 undecided',
      'ITV has not opened its purse for a second series of Kestrel Point. => Kestrel Point 2 undecided',
      'No one has so much as sketched a fourth season of Old Solway. => Old Solway 4 undecided',
    ],
    leaves: [
      'Hulu has yet to set a date for the third season of Maddox Quay.',
      'HBO has not released figures for the second season of Brackenfell.',
      'Nobody has seen the fourth season of Old Solway.',
    ],
  },
  {
    id: 'undecided/not-yet',
    frame: 'undecided',
    negated: true,
    patterns: [
      "(yet to|still to|has not|have not|had not|hasn't|haven't|hadn't|not yet|not officially|not been officially|is yet to|are yet to|waiting to|not formally|has never) ..4 @decide ..8!(date|dates|trailer|cast|plot) @its-future !(..1 (date|dates|trailer|premiere|cast|details))",
      "^(in|from|with|on) (<season>|<another>|<lone-nth>|renewal|<show>) ..5!@not-whole (yet to be|not been|hasn't been|haven't been|have not been|not yet been|has not been|isn't|is not|remains|not yet|not officially|yet to get|yet to receive) ..3 @decided !(..1 (that|but|by|who|what|when|as))",
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
      'A release date for the third season of Maddox Quay has not been announced.',
    ],
  },
  {
    id: 'undecided/no-word',
    frame: 'undecided',
    negated: true,
    patterns: [
      '(no|without|any|not a|little|zero|nary a|absent|not one|scant|nor any) ..2 (official|formal|definite|final|further|firm|concrete|public)? @word ..4 (on|about|of|for|regarding|as to|concerning|around|over|to) ..6!(date|dates|trailer|premiere|casting|plot|who|when|cast) @its-future !(..1 (date|dates|trailer|premiere|cast|plot|details))',
      '(no|without|any|zero|not a) ..2 @word ..3 (whether|if) ..9 (@its-future|back|return|returns|renewed|continue|again|on)',
      '(no|zero) ..1!such @decision ..2 (has|have|had|is|was) ..2 (made|taken|reached|announced|in place|forthcoming|been|expected|given|coming|out) !(..1 (date|trailer))',
      '(no|zero) ..1 (decision|official word|official announcement|call|verdict|order|renewal|green light|pickup|commission|final decision) (yet|so far|exists|to date|as yet|as of|at this time|at this point|$)',
      '<season> ..3 (no|without|lacks|awaits) ..1 @decision (yet|so far|$)',
      '(has|have|had) no ..2 (answer|order|renewal|pickup|commission|word|news|green light|decision) ..2 (on|for|about|yet|so far)',
      '(<season>|<lone-nth>|<another>) (order|pickup|renewal) ..3 (yet|so far|exists)',
      'official statement first',
      "there (is|was|has been|'s) (no|still no|little|zero|not a) ..1 @word (on|about|for|regarding) <show> !('s|star|actor|actress|cast|film|movie|..5 (date|trailer|premiere|return|when|plot))",
      'no ..1 (paperwork|papers|contract|contracts|deal|deals|ink|paper) ..2 (signed|inked|drawn up|exchanged|done|in place) (yet|so far|for|on|$)',
      "(<carrier>|@network|they|channels|broadcasters) ..1 (hasn't|has not|haven't|have not|hadn't|had not) ..1 (ordered|commissioned|renewed|signed|booked|bought|greenlit|confirmed|decided|promised) anything (yet|so far|$)",
      "(nobody|no one|nobody's|no one's) ..2 (drawn up|made|drawing up|making|got) ..1 plans for ..2 (<season>|<another>|more <show>|an extension|a renewal)",
      '(no|zero) (decision|order|commission|renewal|green light) $',
      'no (<season>|<lone-nth>|<another>) ..5 (has|have|had) ..2 been ..1 @decided !(..1 (that|but|by|who|what|when))',
    ],
    needs: ['series|topic'],
    finds: [
      'There is no official word on season 4 of Maddox Quay. => Maddox Quay 4 undecided outlet',
      'No decision has been made about the future of Brackenfell. => Brackenfell - undecided outlet',
      'There is no word on whether Kestrel Point will be back. => Kestrel Point - undecided outlet',
      'No fifth season of Brackenfell has been ordered. => Brackenfell 5 undecided outlet',
      'No paperwork has been signed for a second season of Old Solway. => Old Solway 2 undecided',
      'Hulu has not ordered anything yet, the makers of Brackenfell say. => Brackenfell - undecided',
      'There is no word on Old Solway, which ended in May. => Old Solway - undecided',
    ],
    leaves: [
      'There is no trailer for Maddox Quay.',
      'There is no word on Maddox Quay star Anna Bell.',
      'There is no news on the season 2 trailer of Brackenfell.',
      'Hulu has no comment on the tax bill; Kestrel Point is on Hulu.',
      'No word yet on who shot the mayor of Maddox Quay.',
      'No such decision has been taken about the harbour of Maddox Quay.',
      'In the second season of Old Solway the captain has not bought anything.',
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
      '^(of) (<season>|<another>|<show>|renewal) ..2 (has|have|had) ..1 been neither ..2 nor',
      '(<season>|<another>|renewal) ..4 (is|are|was|were) ..1 neither ..2 nor',
      'neither (ordered|renewed|picked|booked|signed|confirmed|bought|saved) ..3 nor',
    ],
    needs: ['series|topic'],
    finds: [
      'Nothing has been decided about a third season of Maddox Quay. => Maddox Quay 3 undecided',
      'Brackenfell has been neither renewed nor cancelled. => Brackenfell - undecided',
      'Nothing is signed for season two of Kestrel Point. => Kestrel Point 2 undecided',
      'The second season of Maddox Quay is neither picked nor pulped. => Maddox Quay 2 undecided',
    ],
    leaves: [
      'Nothing in Maddox Quay is decided by chance.',
      'Nothing about the second season of Brackenfell is new.',
      'She is neither alive nor kind in Maddox Quay.',
      'The villain of Brackenfell is neither old nor young.',
    ],
  },
];
