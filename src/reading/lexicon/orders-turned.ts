/** Orders as the trade's prose turns them: by what is on the books, by what viewers will see, by figures of travel and of life. */
import type { Row } from '../rows.ts';

export const ORDERS_TURNED: readonly Row[] = [
  {
    id: 'order/on-the-books',
    frame: 'order',
    patterns: [
      '$ ..3 (on order|in the bag|on the books|locked in|signed and sealed|in hand) ..4 (since|at <carrier>|with <carrier>)',
      '<carrier> ..2 has ..6 (<season>|<lone-nth>|<another>) (on order|in the bag|on the books|in hand|lined up|on its books|under contract|in the works|in the can already)',
      '(<season>|<lone-nth>|<another>) ..3 (was|were|has been|have been|is|are) ..1 (announced|unveiled|confirmed|sealed|settled|agreed) (last|yesterday|today|tonight|on|earlier|this|back|in|at|before)',
      '<season> (of ..3 <show>)? , (its|the|their) ..1 (last|final) (one)? , ..2 (ordered|commissioned|greenlit|announced|picked up|confirmed)',
      '(<season>|<another>) , ..1 (announced|confirmed|ordered|commissioned) (last|yesterday|today|tonight|on|earlier|this|back|in)',
      '<season> and ..1 <lone-nth> , ..2 (announced|confirmed|ordered|commissioned)',
      '<show> ..2!to (has|have) (its|a|another|one more) ..1 (<lone-nth>|<season>) $',
      "<show> 's ..2 (future|place|slot|spot|return) ..1 (is|was|has been|looks|now) ..1 (secure|secured|safe|assured|guaranteed|sealed|settled|confirmed)",
      '<show> (is|was) ..2 (asked|told|invited|instructed|cleared) (to|back) ..4 (<season>|<another>)',
    ],
    needs: ['series|topic'],
    finds: [
      'On order since last August, Brackenfell comes back in May. => Brackenfell - renewed outlet',
      'A fourth season of Old Solway, its last, has been ordered. => Old Solway 4 renewed',
      'Series three of Maddox Quay was announced last night. => Maddox Quay 3 renewed outlet',
      'Over at Hulu, Old Solway has its fifth. => Old Solway 5 renewed',
      "Kestrel Point's place is secure. => Kestrel Point - renewed outlet",
    ],
    leaves: [
      'The trailer of Brackenfell was announced last night.',
      'Maddox Quay has its charms.',
      "Old Solway's future is in doubt.",
      'The cast of the third season of Kestrel Point was announced on Monday.',
    ],
  },
  {
    id: 'order/viewers-will-see',
    frame: 'order',
    patterns: [
      "(you|we|fans|viewers|audiences|they|subscribers|you'll|we'll|they'll) ('ll|will|are going to|are|get to)? ..1 (have|get|be getting|see|be seeing|getting|enjoy|be treated to) (a|an|another|the)? ..1 (<season>|<another>) !@of-season",
      '(more|further) <show> (is|are) (coming|on the way|on its way|ahead|to come|in store|on order)',
      '<carrier> ..2 (says|said|has said) yes to more ..2 <show>',
      '<show> ..2 (is|are|was|were) in for (<another>|another <number>|a further <number>|<number> more)',
    ],
    needs: ['series|topic'],
    finds: [
      "You'll have a fourth season of Brackenfell by Christmas. => Brackenfell 4 renewed outlet",
      'HBO Max says yes to more Maddox Quay. => Maddox Quay - renewed official',
      'More Kestrel Point is on the way. => Kestrel Point - renewed outlet',
    ],
    leaves: ["You'll see a second season trailer for Brackenfell soon.", 'Fans will see more of the cast of Maddox Quay.'],
  },
  {
    id: 'order/goes-again',
    frame: 'order',
    patterns: [
      '<show> ..1!@people (rides|sails|rises|lives|sings|dances|strikes|walks|flies|rolls|serves|fights|hunts|cooks|swims|runs|drives|plays|kicks off|clocks on|takes flight|sets sail|takes to the road|goes round|goes out|is off) (again|once more|anew) !(..8, <date>) !(: ..8 <date>)',
      '<show> ..2!(@people|cameras|filming) (will|is to|gets to|is set to|gets another chance to|gets a chance to) ..1 (ride|sail|rise|live|sing|dance|strike|walk|fly|roll|serve|fight|hunt|cook|swim|run|drive|play|clock on|take flight|set sail|go round|go out) (again|once more|anew|another day)',
      '<show> ..1 (goes|going|comes|coming|asks|asked|is back|are back|went|came|heads|heading) (back )?for (seconds|thirds|more|another helping|another round|another lap|another go)',
      '(all|both|each) ..1 going back for (seconds|thirds|more)',
      '<show> ..2!@people (will|is to|gets to|is going to|are going to|is set to) ..3!(not|never|air|aired|screened|shown|repeated|streamed|broadcast|film|filming|shoot|shooting|roll|record|recording|live|work|perform) (again|once more|anew|a second time|a third time|a fourth time|a fifth time) (,|$|for|next|in)',
      '<show> ..2 (lives|gets|lived|got|survives|is allowed|is spared) to (fight|see|tell|play|serve|ride) (another|a|its) ..1 (day|story|season|year|round)',
      '<show> ..2 ~cheat death',
      '<show> ..2 (pulls through|pulled through|made the cut|makes the cut|scrapes through|scraped through|squeaks by|squeaked by|gets through|got through)',
      '<show> ..1 (lives|gets|lived|got|survives|is allowed|is spared) to !(tell|regret) ..2 (another|a further|one more) (day|story|season|year|round|series|summer|winter|term|week)',
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell sails again. => Brackenfell - renewed outlet',
      'Maddox Quay lives to fight another day. => Maddox Quay - renewed outlet',
      'Kestrel Point comes back for seconds. => Kestrel Point 2 renewed outlet',
      'Old Solway pulled through. => Old Solway - renewed outlet',
      'Kestrel Point is going to be served a second time. => Kestrel Point 2 renewed outlet',
      'Brackenfell lives to quarrel another year at NBC. => Brackenfell - renewed',
    ],
    leaves: [
      'The captain of Brackenfell sails again at dawn.',
      'In Maddox Quay nobody lives to tell the tale.',
      'Kestrel Point star walks again after a fall.',
      'Kestrel Point will be shown again in June.',
    ],
  },
  {
    id: 'order/several-at-once',
    frame: 'order',
    patterns: [
      '(double|two-year|three-year|multi-year|multi-season|two-season|three-season|four-season|twofold) (pickup|pick-up|renewal|order|commitment|deal|reprieve) ..6, (<season>|<nth>)',
      '(renewals|pickups|pick-ups|reorders) ..1 (to|for) <show>',
      '(renewals|pickups|pick-ups) (of|for) ..2 <show>',
      '<show> ..1 among ..1 (<carrier>|@network|its|the|<number>) ..1 (renewals|pickups|pick-ups|renewed (series|shows|dramas|comedies)) !(still|to come|expected|hoped)',
    ],
    needs: ['series|topic'],
    finds: [
      'Hulu handed Brackenfell a double pickup, seasons three and four. => Brackenfell 3 renewed; Brackenfell 4 renewed',
      'The service handed early renewals to Maddox Quay. => Maddox Quay - renewed official',
      'Brackenfell and Old Solway among NBC renewals. => Brackenfell - renewed; Old Solway - renewed',
    ],
    leaves: ['A double order of chips is the hero of Brackenfell.', 'The renewals desk of the library in Maddox Quay is closed.'],
  },
];
