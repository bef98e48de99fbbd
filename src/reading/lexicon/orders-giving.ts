/** Orders told as giving and getting: a carrier hands over a season, a series comes away with one. */
import type { Row } from '../rows.ts';

export const ORDERS_GIVEN: readonly Row[] = [
  {
    id: 'order/give',
    frame: 'order',
    patterns: [
      '!(~promise|~assure) @give-verb !(that|..1 (update|updates|glimpse|look|peek|hint|hints|insight|details)) ..6 (<show>|<pronoun>) ..3!@preposition (@a-season|@order-noun) !@of-season !(..5 (date|dates|trailer|trailers|teaser|photos|images))',
      '(gives|giving|hands|handing|handed|grants|granted|awards|awarded|guarantees|guaranteed|promises|promised) !that ..6 (<show>|<pronoun>) ..1!@preposition !(one|single|lone) <seasons-count> !@of-season',
      '<show> ..6, (~be|been|being|got|gets|has) ..2 (given|handed|granted|awarded|gifted|offered|promised|assured of|guaranteed|rewarded with|dealt|served|allowed|accorded|blessed with|treated to|tossed|thrown) ..4 (@a-season|@order-noun) !@of-season',
      '(given|handed|granted|awarded|gifted|promised|guaranteed) !(that|how|the (way|speed|fact)) ..3 (<season>|<another>) !(@of-season|<number>|..1 stars|..1 out of)',
      '(<season>|<nth>) ..3 (~be|has|had) ..2 (given|handed|had) ..2 (green-light|go-ahead|nod|thumbs-up|green-signal|all-clear|blessing|okay)',
      'rewarded ..1 with ..3 (@a-season|@order-noun)',
      '<show> ..1 (has|have|got) (its|their|the) ..1 (renewal|pickup|pick-up|recommission|reprieve|return ticket|go-ahead|green-light) !(in|to thank|party)',
    ],
    needs: ['series|topic'],
    finds: [
      'Syfy handed Maddox Quay a third season. => Maddox Quay 3 renewed official',
      'Brackenfell was given a second run. => Brackenfell 2 renewed outlet',
      'The first-year drama Brackenfell has been rewarded with season two. => Brackenfell 2 renewed outlet',
      'Hulu has dealt Kestrel Point a fourth season. => Kestrel Point 4 renewed official',
      'Old Solway has its renewal, and the crew are glad. => Old Solway - renewed',
      'Maddox Quay has been handed a return ticket. => Maddox Quay - renewed',
    ],
    leaves: [
      'Maddox Quay gives Anna Bell a second chance.',
      'The network gave Brackenfell a new time slot.',
      'Hulu gave Brackenfell a second season trailer on Monday.',
      'Anna Bell gives Brackenfell season 6 update.',
      "Netflix offers 'Brackenfell' S5 and 'Old Solway' S2 dates.",
      'The star promises a darker Kestrel Point season 4.',
      'Anna Bell gives an update on Brackenfell season six.',
      'Maddox Quay is back. The paper awarded season 2 three stars.',
      'We gave Maddox Quay two seasons to find its viewers.',
    ],
  },
  {
    id: 'order/be-given',
    frame: 'order',
    patterns: [
      '(~be|been|being|got|gets) ..1 (given|handed|granted|awarded|promised|dealt|allowed|assured of|guaranteed|treated to) ..3 (<season>|<lone-nth>|<another>) !@of-season',
      '(given|handed|granted|accorded) (its|his|her|their) (<season>|<lone-nth>) !@of-season',
      '(<season>|<nth>) ..2 (got|gets|has|had|received|receives|won|earned|landed) (its|the|an|a|official|early|formal|their) ..2 (order|renewal|pickup|pick-up|go-ahead|green-light|nod|blessing|commission|all-clear|yes)',
      "(<season>|<nth>) ..2 (has|have|had|got|with) <carrier> 's ..1 (blessing|backing|word|nod|go-ahead|yes|signature|okay|approval)",
    ],
    needs: ['series|topic', 'season'],
    finds: [
      'The sleuth of Maddox Quay, a crime drama, was given a third. => Maddox Quay 3 renewed outlet',
      'Brackenfell is safe: season four got its order on Monday. => Brackenfell 4 renewed outlet',
    ],
    leaves: ['The captain of Maddox Quay was given a second chance.', 'Brackenfell season four got its trailer.'],
  },
  {
    id: 'order/get',
    frame: 'order',
    patterns: [
      '^(how|where|why|when) <show> ..5!@people @get-verb !<series> ..4!(@preposition|member|members|star|role|date|trailer|teaser|villain|host|judge|judges|coach|cast) (<season>|<another>|@order-noun) !@of-season',
      '<show> ..5!@people @get-verb ..1 !(one|single|lone|just|only) <seasons-count>',
      '<show> ..3 (gets|got|landed|lands|scores|nabs|nabbed|bags|bagged|earns|earned|secured|wins|won|clinched|clinches|snags|snagged) ..2 <nth> !@of-season',
      '(now|finally|also|each|both|all) (~get|~land|~score|~earn|~win) ..2 (<season>|<another>|@order-noun) !@of-season',
      '<show> ..9,!@people (~land|~score|~nab|~bag|~snag|~clinch|~earn|~secure) ..3!@preposition (<season>|<another>) !@of-season',
    ],
    finds: [
      'Brackenfell scores a fourth season at FX. => Brackenfell 4 renewed official',
      'Maddox Quay bagged an early renewal. => Maddox Quay - renewed outlet',
      'Old Solway, a drama about a ferry, has clinched a fifth season. => Old Solway 5 renewed outlet',
    ],
    leaves: [
      'Maddox Quay gets a second season trailer.',
      'Maddox Quay gets a new cast member for season 3.',
      'A new Brackenfell book will land next year.',
      'Brackenfell and Maddox Quay get green light to return to filming.',
      'Brackenfell won its second Emmy.',
      'They decided who should win Old Solway season 17.',
      'How Old Solway will pick up season 5 after that finale',
      'Brackenfell gets a season 2 teaser.',
      'The cast of Brackenfell get a raise ahead of season 3.',
      'Brackenfell fans get a good look at season 3.',
      'Maddox Quay got a single season, then the trapdoor.',
    ],
  },
  {
    id: 'order/has-coming',
    frame: 'order',
    patterns: [
      '(has|have|had|with) ..2 (<season>|<lone-nth>|<another>) ..1 (coming|on order|on the books|on the way|in hand|in the bag|to come|to look forward to|standing|ordered|confirmed|approved|commissioned|lined up|secured|locked in|waiting|up its sleeve|in its pocket|under its belt already|guaranteed|signed off|booked)',
      '(<season>|<lone-nth>) (awaits|await) (it|them|<show>)',
      '<carrier> ..3 (has|have) ..2 down for ..3 (<season>|<lone-nth>|<another>)',
      "(<carrier>|@network) 's ..1 (word|promise|commitment|blessing|signature|yes|say-so|cheque|order) (on|to|of|for) ..2 (<season>|<lone-nth>|<another>)",
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell has a sixth season coming. => Brackenfell 6 renewed outlet',
      'Its sister Maddox Quay already has a third on order. => Maddox Quay 3 renewed outlet',
      'AMC has Kestrel Point down for a fifth. => Kestrel Point 5 renewed official',
    ],
    leaves: [
      'Maddox Quay has a second wind coming.',
      'The cast of Brackenfell have a third drink waiting.',
      'Brackenfell grew out of five films, with a sixth on the way.',
    ],
  },
];
