/** What has not been given: 'stopped short of ordering one', 'has made no promises', 'nothing had been signed, but', 'we will know by Easter'. */
import type { Row } from '../rows.ts';

/** Who decides, or speaks for those who do. */
const WHO = '(<carrier>|@network|it|they|we|producers|makers|studio|corporation|spokesman|spokeswoman|spokesperson|nobody|boss)';
const AN_ORDER = '(one|more|another|it|<season>|<lone-nth>|<another>|renewal|pickup|order)';
/** What else is told then: 'we will know next week who did it', 'I hear this week is hard'. */
const ELSE =
  '(is|was|are|were|will|who|what|which|how|why|when|where|that|on !(..3 (<season>|<lone-nth>|<another>|<show>|its future))|in|(whether|if) !(..6!@preposition (<season>|<another>|renewed|ordered|returns|back|return|cancelled)))';
const WHEN = '(next|this|in|by|within|before|later|soon|after)';

export const UNDECIDED_HELD_BACK: readonly Row[] = [
  {
    id: 'undecided/held-back',
    frame: 'undecided',
    negated: true,
    patterns: [
      `(~stop|~stop_just) short of ..1 (ordering|renewing|commissioning|confirming|announcing|promising|committing|guaranteeing|greenlighting|picking up|giving) ..6 ${AN_ORDER}`,
      `(~stop|~stop_just) short of (a|an|any|the)? ..1 (renewal|commitment|commission|pickup|promise of ..2 ${AN_ORDER})`,
      `${WHO} ..1 (hasn't|has not|haven't|have not|hadn't|had not|isn't|is not|won't|will not) ..1 (committed|committing|commit|signed up|agreed) to (it|one|more|another|anything|them) (yet|so far|,|;|$)`,
      `${WHO} ..2 (don't|doesn't|do not|does not|didn't|did not) (yet )?(have|know of) (a|an|the|its|our|any)? ..1 (green-light|greenlight|go-ahead|pickup|renewal|recommission|answer)`,
      `${WHO} ..2 (has|have|had) ..1 made no ..1 (promise|promises|commitment|commitments|decision|announcement|guarantees) (,|;|yet|so far|but|$|(on|about|to) ..4 ${AN_ORDER})`,
      `(nobody|no one|nobody's|no one's|no-one|no-one's) (has|have|had)? ..1 said (yes|no|either way|yes or no) (yet|so far|,|$)`,
      '(no|zero) ..1 @decision (on|about|regarding|over) ..2!@in-place (<series>|<anaphor>) ..1 (has|have|had|is|was) ..2 (made|taken|reached|due)',
      'nothing (has|had|has yet|is|was) (been )?(signed|agreed|ordered|commissioned|greenlit|announced|confirmed) (yet|so far|,|;|but|though|and|although|$)',
      `(<carrier>|@network) ..1 (has|have) (been|stayed|remained|kept|gone) ..1 (silent|quiet|mum|tight-lipped) (since (then|,|$|..2 (<season>|<lone-nth>|finale|premiere|launch))|so far|,|;|$)`,
      `${WHO} ..1 (isn't|is not|aren't|are not) ..1 (discussing|talking about|committing to) ..2 (more|another|<season>|<lone-nth>|<another>) (yet|so far|for now|,|$)`,
      '(currently|presently|at present|at the moment|for now|as yet|as of now|so far) ..1 no (plan|plans) ..2 (for|to|of) ..4!@piece (<season>|<lone-nth>|<another>|more episodes|return|continue)',
      'no ..1 (concrete|firm|definite|current|immediate|fixed|official|formal|specific|solid) (plan|plans) ..2 (for|to|of) ..4!@piece (<season>|<lone-nth>|<another>|more episodes|return|continue)',
      '(answer|verdict|reply) ,? (for (the moment|now|the time being)|right now|at the moment|as of now|so far|at present) ,? (is|remains) (no|not yet)',
    ],
    needs: ['series|topic', 'season|topic|carrier|named'],
    finds: [
      'The head of drama was warm about a fourth season of Maddox Quay but stopped short of ordering one. => Maddox Quay 4 undecided',
      'A third season of Brackenfell is half written, though ITV has not committed to it. => Brackenfell 3 undecided',
      "Brackenfell season 2: we don't have a green light, says its creator. => Brackenfell 2 undecided",
      'As for another year of Kestrel Point, Hulu has made no promises. => Kestrel Point - undecided',
      'There may be a third season of Old Solway, but no one has said yes yet. => Old Solway 3 undecided',
      'An ITV spokesman said no decision on the drama Maddox Quay had been made. => Maddox Quay - undecided',
      'There are currently no plans for a third season of Kestrel Point. => Kestrel Point 3 undecided',
      'Hulu has no firm plans for a third season of Kestrel Point. => Kestrel Point 3 undecided',
    ],
    leaves: [
      'The coach of Maddox Quay stopped short of ordering a pint.',
      'HBO has not committed to a date for Brackenfell.',
      'In Old Solway the ferry has made no stops.',
      'Nothing was agreed at the summit in Kestrel Point.',
      'ABC has been quiet since the death of the Maddox Quay star.',
    ],
  },
  {
    id: 'undecided/future-due',
    frame: 'undecided',
    negated: true,
    patterns: [
      "@own-future ..1 (will|'ll|is to|should|is expected to|is set to|is likely to) be (decided|determined|settled|known|announced|resolved) ..3!(whether|who|what|how) (<date>|week|month|spring|summer|autumn|fall|winter|upfronts|upfront|year)",
    ],
    needs: ['series|topic'],
    finds: [
      "Maddox Quay is off Fox's schedule. Its future will be decided in May. => Maddox Quay - undecided",
      'The future of Brackenfell is expected to be known by the upfronts. => Brackenfell - undecided',
    ],
    leaves: ['In Kestrel Point, his future will be decided by a jury.', 'Its future will be decided by how many watch.'],
  },
  {
    id: 'undecided/to-be-told',
    frame: 'undecided',
    negated: true,
    patterns: [
      `(<carrier>|@network) (will|'ll|is to|expects to|hopes to|should) (say|decide|rule|choose|know) ${WHEN} ..3!(whether|who|what|how) (<date>|week|month|days|weeks|spring|summer|autumn|fall|winter|upfronts|upfront|year) !${ELSE}`,
      `(we|we'll|i|i'll|they|he|she|makers|producers) (will|expect to|expects to|hope to|hopes to|should|are to)? (hear|know) (one way or the other )?${WHEN} ..3!(whether|who|what|how|season) (<date>|week|month|days|weeks|spring|summer|autumn|fall|winter|upfronts|upfront|easter|christmas|labor day|thanksgiving) !${ELSE}`,
      `(make|making|take|taking) ..1 (decisions|decision|call|calls) (on|about) (a|any|the)? (next season|<season>|<another>|its future|their future) (of <show>)? ${WHEN}`,
      `(extend|extends|extended|extending|renegotiate|extension of) ..2!@piece (option|options) (on|of) ..4 <show>`,
      `<show> , whose ..2!@preposition (option|options) (have|has) been (extended|prolonged)`,
    ],
    needs: ['series|topic', 'season|topic|carrier|named'],
    finds: [
      'Maddox Quay season 3: what we know\n"We will hear by Labor Day," says a writer. => Maddox Quay 3 undecided',
      'Will Brackenfell be back for season two? NBC will decide next week. => Brackenfell 2 undecided',
      'ABC extended its options on Kestrel Point until July. => Kestrel Point - undecided',
      'HBO will make decisions on a second season of Old Solway in the spring. => Old Solway 2 undecided',
    ],
    leaves: [
      'In Maddox Quay season 2 we will know who shot the mayor.',
      'Fox will say who hosts Brackenfell next week.',
      'The crew of Old Solway know winter.',
      'We will know next week whether the mayor lives in Maddox Quay season 2.',
      'I hear this week is a hard one on the set of Old Solway.',
      'ABC will decide next week on the order of the episodes of Kestrel Point season 3.',
    ],
  },
];
