/** How the trade says that a season has been ordered. */
import type { Row } from '../rows.ts';

export const ORDERS: readonly Row[] = [
  {
    id: 'order/renew-active',
    frame: 'order',
    patterns: ['(~renew|~re-up|~recommission) !(..3 @not-renewable) ..7 <show>', '(~renew|~re-up|~recommission) ..2 for <nth>'],
    finds: [
      'Netflix has renewed Harbor Light for a third season. => Harbor Light 3 renewed official',
      'FX is renewing its hospital drama Ward Nine for season 4. => Ward Nine 4 renewed official',
    ],
    leaves: ['The couple renewed their vows on a beach.', 'The baker has renewed its sponsorship of Harbor Light for two years.'],
  },
  {
    id: 'order/renew-passive',
    frame: 'order',
    patterns: [
      '<show> ..8 (renewed|recommissioned|re-upped|greenlit|reordered) !(@own|interest|calls|focus|hope|hopes|sense|vows)',
      '<season> ..4 @be ..3 (renewed|recommissioned|ordered|commissioned|greenlit|green-lit|confirmed|approved|announced|sanctioned|okayed|picked-up)',
      '(renewed|recommissioned|greenlit|green-lit|re-upped|picked up|un-cancelled|uncancelled) for ..3 <nth>',
      '(renewed|recommissioned|picked up) through <nth>',
      '(renewed|commissioned|ordered) at <carrier>',
    ],
    finds: [
      'Harbor Light has been renewed for a fifth season. => Harbor Light 5 renewed outlet',
      'A second season of Ward Nine has been ordered. => Ward Nine 2 renewed outlet',
    ],
    leaves: ['Harbor Light fans renewed their calls for a second run.', 'There is renewed interest in Harbor Light.'],
  },
  {
    id: 'order/pick-up',
    frame: 'order',
    patterns: [
      '(~pick) <show> up ..2 (for|through) ..2 <nth>',
      '~pick_up ..6 <show> ..3 for ..2 <nth>',
      '~pick_up ..2 (<season>|<nth>) of',
      '<show> ..6 (picked up|snapped up|scooped up) (for|by) ..3 <nth>',
      '<show> ..6 (picked up|snapped up|scooped up|rescued|saved|revived|resurrected) (by|at) ..2 <carrier>',
      '<carrier> ..6 (~pick_up|~snap_up|~scoop_up|~swoop_in_for|~rescue|~save|~revive|~resurrect|~bring_back|~take_on|~sign_up_for|~throw_a_lifeline_to) ..5 (<show>|<nth>)',
      '(~bring) <show> back for ..2 <nth>',
      '(~bring) back <show> for ..2 <nth>',
    ],
    finds: [
      'NBC picked up Ward Nine for a sixth season. => Ward Nine 6 renewed official',
      'Harbor Light was rescued by Hulu for a third season. => Harbor Light 3 renewed official',
    ],
    leaves: ['The second season of Ward Nine picks up minutes after the first.', 'Harbor Light viewers picked up on the clue.'],
  },
  {
    id: 'order/season-active',
    frame: 'order',
    patterns: [
      '(<carrier>|@network) ..6 (~order|~commission|~recommission|~greenlight|green-lights|green-lit|greenlit|~buy|~book|~approve|~bankroll|~request|~confirm|~announce|okayed) ..4 (<season>|<nth>|<another>|<seasons-count>)',
      '(~order|~commission|~recommission|~greenlight|green-lit|greenlit|~okay) ..3 (<season>|<another>) of',
      '(~give|~gave) ..4 (green-light|greenlight|go-ahead|thumbs-up|nod|green-signal|all-clear) ..3 (to|for) ..3 (<season>|<nth>|<another>)',
      '(~say_yes_to|~sign_off_on|~put_in_for|~sign_for|~sign_up_for|~plump_for|~double_down_on|~commit_to|~spring_for|~opt_for|~go_for) ..3 (<season>|<nth>|<another>)',
      '(~say_yes_to) ..4 <show>',
      '(<carrier>|@network) ..3 (wants|want|wanted) more of? <show>',
    ],
    needs: ['series|topic'],
    finds: [
      'Hulu has ordered a second season of Ward Nine. => Ward Nine 2 renewed official',
      'The streamer ordered two more seasons of Harbor Light in May. => Harbor Light - renewed official',
    ],
    leaves: ['Netflix has confirmed that season 2 of Ward Nine will not happen.', 'He ordered a second coffee and watched Ward Nine.'],
  },
  {
    id: 'order/give',
    frame: 'order',
    patterns: [
      '(~give|~hand|~grant|~award|~gift|~offer|~afford|~guarantee|~promise|~assure|~throw) ..6 (<show>|<pronoun>) ..4 (<season>|<nth>|<another>|<seasons-count>|@order-noun)',
      '<show> ..4 (~be|been|being|got|gets|has) ..2 (given|handed|granted|awarded|gifted|offered|promised|assured|guaranteed|rewarded with) ..4 (<season>|<nth>|<another>|<seasons-count>|@order-noun)',
      '(given|handed|granted|awarded|gifted|promised|guaranteed) ..3 (<season>|<another>)',
      '(<season>|<nth>) ..3 (~be|has|had) ..2 (given|handed) ..2 (green-light|go-ahead|nod|thumbs-up|green-signal)',
      'rewarded ..1 with ..3 (<season>|<nth>|@order-noun)',
    ],
    needs: ['series|topic'],
    finds: [
      'Syfy handed Ward Nine a third season. => Ward Nine 3 renewed official',
      'Harbor Light was given a second run. => Harbor Light 2 renewed outlet',
      'The first-year drama Harbor Light has been rewarded with season two. => Harbor Light 2 renewed outlet',
    ],
    leaves: ['Ward Nine gives Anna Bell a second chance.', 'The network gave Harbor Light a new time slot.'],
  },
  {
    id: 'order/get',
    frame: 'order',
    patterns: [
      '<show> ..5 (gets|got|landed|lands|scores|scored|nabs|nabbed|bags|bagged|snags|snagged|earns|earned|wins|won|secures|secured|receives|received|clinched|clinches|nets|netted|gets|nails|nailed|grabs|grabbed|collected|enjoys) ..5 (<season>|<another>|@order-noun|<seasons-count>)',
      '<show> ..3 (gets|got|landed|lands|scores|nabs|nabbed|bags|bagged|earns|earned|wins|won|secured) ..2 <nth>',
    ],
    finds: [
      'Harbor Light scores a fourth season at FX. => Harbor Light 4 renewed official',
      'Ward Nine bagged an early renewal. => Ward Nine - renewed outlet',
    ],
    leaves: ['Ward Nine gets a second season trailer.', 'Harbor Light won its second Emmy.'],
  },
  {
    id: 'order/return',
    frame: 'order',
    patterns: [
      '<show> ..4 (will|is|are|to|set to|officially|be|being|has been|have been|confirmed to) ..3 (return|returning|returns|coming back|come back|back|returned) ..2 (for|with|to) ..4 (<season>|<nth>|<another>)',
      '<show> ..2 (returns|comes back|coming back|back|set to return|to return) ..3 (for|with) ..3 (<season>|<nth>|<another>)',
      '(<season>|<nth>) ..3 (is|are|be) ..3 (happening|official|a go|confirmed|in the bag|on the way|in the works|a done deal|locked in|locked|coming|on its way|assured|safe|signed off|a lock|a reality|guaranteed|secure|a certainty)',
      '<show> ..2 (will|is set to|is going to|is to) (return|be back|come back|continue|live on) ..3 (for|with) ..3 (<season>|<nth>|<another>)',
      'safe through <nth>',
      '(renewal|pickup) ..4 (of|for) ..3 <show>',
      '<season> ..1 (renewal|pickup|pick-up|order|commission|greenlight)',
      '(renewal|pickup|order|commission|go-ahead|greenlight) (of|for) ..4 (<season>|<nth>|<another>)',
      "<show> 's ..3 (renewal|pickup|recommission)",
      '<show> ..3 (lives|lives on|survives|has been saved|is saved|has been spared|is spared|gets a reprieve)',
      'there (will|is going to|will definitely) be ..2 (<season>|<nth>|<another>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Ward Nine will return for a third season. => Ward Nine 3 renewed outlet',
      'Season 4 of Harbor Light is happening. => Harbor Light 4 renewed outlet',
      'The renewal of Ward Nine was announced in May. => Ward Nine - renewed outlet',
    ],
    leaves: ['Anna Bell returns to her home town in Ward Nine.', 'Harbor Light returns on Friday after a short break.'],
  },
];
