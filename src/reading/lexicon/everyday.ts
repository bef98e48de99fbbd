/** Turns of phrase that headlines and roundups use beside the verbs of the other lexicons. */
import type { Row } from '../rows.ts';

export const EVERYDAY: readonly Row[] = [
  {
    id: 'order/has-ordered',
    frame: 'order',
    patterns: [
      '(has|have|had|already|just) ordered ..2 (<season>|<nth>|<another>)',
      '(<season>|<nth>) ..4 (in the bag|locked in|signed and sealed|a foregone conclusion|a formality)',
      '(in the bag|locked in) ..2 (<season>|<nth>)',
      '<show> , renewed (back|in|last|earlier|for|this)',
      '(renewal|renewals) official',
      '(squeaked|scraped|limped|made it|sneaked) through to ..2 (<season>|<nth>)',
      '(goes|going) for (seconds|thirds|round <number>)',
      '(signs|signed|sign|re-ups|re-upped) on for ..2 (<season>|<nth>|<another>)',
      '(gets|get|got|given|gives|give|hands|handed) ..6 another (year|season|run|go|round|outing)',
    ],
    needs: ['series|topic'],
    finds: [
      'The streamer has ordered a fifth helping of Brackenfell. => Brackenfell 5 renewed',
      'Maddox Quay squeaked through to a third season. => Maddox Quay 3 renewed outlet',
      'Brackenfell, renewed back in March, is safe. => Brackenfell - renewed outlet',
    ],
    leaves: ['He had ordered a second coffee.', 'The actors of Maddox Quay went back for seconds of the soup.'],
  },
  {
    id: 'order/likely',
    frame: 'order',
    certainty: 'likely',
    patterns: [
      '(likely|probably|surely|expected) (getting|to get|get|to be given|to land|to score) ..2 (<season>|<nth>|<another>)',
      '(look for|expect|count on) <show> (to|being|coming) ..3 (back|return|returning|continue|come back|get another|go on) ..4 (<season>|<nth>|<another>)',
      '(look for|expect|count on) (a|another) ..1 (<season>|<another>) of <show>',
      '(as good as|all but) (ordered|renewed|confirmed|greenlit|guaranteed)',
      '(leaning|leans|leaned|inclined|minded|tending) (towards|toward|to) ..2 (bring|bringing|keep|keeping|renew|renewing|order|ordering|pick|picking|<another>|<season>)',
      '(<season>|<another>|renewal|return) ..4 (looks|look|looking|seems|is|appears|increasingly) ..1 (likely|likelier|probable|imminent|inevitable|certain|a safe bet|a good bet|odds-on|a formality|nailed on|assured)',
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell is likely getting a second season. => Brackenfell 2 renewed outlet likely',
      'Look for Maddox Quay to be back for a third season. => Maddox Quay 3 renewed outlet likely',
      'Insiders say AMC is leaning towards bringing Maddox Quay back. => Maddox Quay - renewed insider likely',
      'A second season of Old Solway looks likelier by the day. => Old Solway 2 renewed likely',
      "Don't look for Maddox Quay to be back for a third season. => Maddox Quay 3 cancelled likely",
    ],
    leaves: ['Maddox Quay is likely the best second season of the year.', 'It looks likely that Anna Bell of Maddox Quay wins.'],
  },
  {
    id: 'order/hopes',
    frame: 'order',
    certainty: 'possible',
    patterns: [
      '<season> ..1 (hopes|chances|odds|prospects|possibility)',
      'hopes for ..2 (<season>|<another>)',
      'hopeful ..3 (<season>|<another>)',
      '(talk|rumours|rumors|whispers|chatter|speculation|murmurs) of ..2 (<season>|<another>|<lone-nth>|renewal)',
      '(<season>|<another>|<lone-nth>|more <show>) ..6 (on the (table|cards|horizon)|not off the table|within reach|in sight)',
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell boss on that ending and season 2 hopes => Brackenfell 2 renewed possible',
      'Old Solway creator talks season 2 renewal chances => Old Solway 2 renewed possible',
      "There's talk of a fifth season of Brackenfell. => Brackenfell 5 renewed possible",
      'A fourth season of Kestrel Point may be on the cards. => Kestrel Point 4 renewed possible',
    ],
    leaves: ['Fans share their hopes and fears about Maddox Quay.'],
  },
  {
    id: 'order/series-order',
    frame: 'order',
    season: 'first',
    patterns: [
      '(straight-to-series|series) (order|orders|pickup|pickups|commission) ..3 (to|for) ..3 <show>',
      '<show> ..4, (~get|gets|lands|scores|nabs|earns|given|handed) ..3 (series|straight-to-series) (order|orders|pickup|commission|green light|greenlight)',
      '(~pick_up|~order|~greenlight) ..3 <show> to series',
      '(nod|go-ahead|greenlight|green-light) to go to series',
      'straight to series (on|with) ..2 <show>',
      ', (just|recently|newly|already)? (ordered|picked up|greenlit|commissioned|taken) straight-to-series (by|at|from) (<carrier>|@network)',
    ],
    finds: [
      'The drama Maddox Quay goes back to its roots. CBS said it had given a series order to Old Solway. => Old Solway 1 renewed official',
      'Hulu has given a straight-to-series order to Brackenfell. => Brackenfell 1 renewed official',
    ],
    leaves: ['The series order of Maddox Quay on the shelf is alphabetical.'],
  },
  {
    id: 'order/green-light',
    frame: 'order',
    patterns: [
      '(<carrier>|@network) ..3!(not|never|yet) (~give|~hand|~grant|~award) ..3!(not|no) (green-light|greenlight|go-ahead|thumbs-up) ..1 to ..3 <show>',
      '<show> ..3!(not|never|yet) (gets|got|given|gains|receives|received|wins) ..2!(not|no) (green-light|greenlight|go-ahead) (at|from|by) (<carrier>|@network)',
      '<show> ..2!(not|never) (officially|is|now|officially now) a go (at|for|with|over at) (<carrier>|@network)',
      '(<carrier>|@network) (adds|added|will add|is adding|tacks on|tacked on|throws in) ..3 (<season>|<another>) !(..6 to ..1 (its|their|the))',
    ],
    finds: [
      'Hulu has given formal green light to Maddox Quay, a drama. => Maddox Quay - renewed official',
      'Brackenfell is officially a go at FX. => Brackenfell - renewed official',
      'Old Solway: Netflix adds a sixth season. => Old Solway 6 renewed official',
    ],
    leaves: [
      'Hulu gave the crew of Maddox Quay the green light to film indoors.',
      'Hulu has not given the green light to Maddox Quay.',
      'Maddox Quay goes on at Hulu.',
      'Hulu adds season 2 of Maddox Quay to its shelves in May.',
    ],
  },
];
