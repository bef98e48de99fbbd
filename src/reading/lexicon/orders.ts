/** How the trade says that a season has been ordered. */
import type { Row } from '../rows.ts';

export const ORDERS: readonly Row[] = [
  {
    id: 'order/renew-active',
    frame: 'order',
    patterns: [
      '(~renew|~re-up|~recommission) !(for|by|at|through|on|after) !(..3 @not-renewable) ..7 <show>',
      '(~renew|~re-up|~recommission) ..2 for <nth>',
    ],
    finds: [
      'Netflix has renewed Brackenfell for a third season. => Brackenfell 3 renewed official',
      'FX is renewing its hospital drama Maddox Quay for season 4. => Maddox Quay 4 renewed official',
    ],
    leaves: ['The couple renewed their vows on a beach.', 'The baker has renewed its sponsorship of Brackenfell for two years.'],
  },
  {
    id: 'order/renew-passive',
    frame: 'order',
    patterns: [
      '<show> ..9, (been|was|were|is|are|be|being|gets|get|got) ..3 (renewed|recommissioned|re-upped|greenlit|green-lit|reordered|un-cancelled|uncancelled) !(@own|interest|calls|focus|hope|hopes|sense|vows)',
      '<show> ..1 (renewed|recommissioned|re-upped|greenlit|reordered) !(@own|interest|calls|focus|hope|hopes|sense|vows)',
      '<season> ..4 @be ..3 (renewed|recommissioned|ordered|commissioned|greenlit|green-lit|confirmed|approved|announced|sanctioned|okayed|picked-up|promised|secured|guaranteed)',
      '(renewed|recommissioned|greenlit|green-lit|re-upped|picked up|un-cancelled|uncancelled) for ..3 <nth>',
      '(renewed|recommissioned|picked up) through <nth>',
      '(renewed|commissioned|ordered) at <carrier>',
    ],
    finds: [
      'Brackenfell has been renewed for a fifth season. => Brackenfell 5 renewed outlet',
      'A second season of Maddox Quay has been ordered. => Maddox Quay 2 renewed outlet',
    ],
    leaves: ['Brackenfell fans renewed their calls for a second run.', 'There is renewed interest in Brackenfell.'],
  },
  {
    id: 'order/pick-up',
    frame: 'order',
    patterns: [
      '(~pick) <show> up ..2 (for|through) ..2 <nth>',
      '~pick_up ..6 <show> ..3 for ..2 <nth>',
      '~pick_up ..2 (<season>|<nth>) of',
      '<show> ..6 (picked up|snapped up|scooped up) (for|by) ..3 <nth>',
      '<show> ..6, (picked up|snapped up|scooped up|rescued|saved|revived|resurrected) (by|at) ..2 <carrier>',
      '<carrier> ..6 (~pick_up|~snap_up|~scoop_up|~swoop_in_for|~rescue|~save|~revive|~resurrect|~bring_back|~take_on|~sign_up_for|~throw_a_lifeline_to) ..5 (<show>|<nth>)',
      '(~bring) <show> back for ..2 <nth>',
      '(~bring) back <show> for ..2 <nth>',
    ],
    finds: [
      'NBC picked up Maddox Quay for a sixth season. => Maddox Quay 6 renewed official',
      'Brackenfell was rescued by Hulu for a third season. => Brackenfell 3 renewed official',
    ],
    leaves: ['The second season of Maddox Quay picks up minutes after the first.', 'Brackenfell viewers picked up on the clue.'],
  },
  {
    id: 'order/season-active',
    frame: 'order',
    patterns: [
      "(<carrier>|@network) ..6 (~order|~commission|~recommission|~greenlight|green-lights|green-lit|greenlit|~buy|~book|~approve|~bankroll|~request|~confirm|~announce|okayed) ..4 (<season>|<nth>|<another>|<seasons-count>) !(..6 (not|won't|premiere|premieres|premiered|finale|trailer|date|cast))",
      '(~order|~commission|~recommission|~greenlight|green-lit|greenlit|~okay) ..3 (<season>|<another>) of',
      '(~give|~gave) ..4 (green-light|greenlight|go-ahead|thumbs-up|nod|green-signal|all-clear) ..3 (to|for) ..3 (<season>|<nth>|<another>)',
      '(~say_yes_to|~sign_off_on|~put_in_for|~sign_for|~sign_up_for|~plump_for|~double_down_on|~commit_to|~spring_for|~opt_for|~go_for) ..3 (<season>|<nth>|<another>)',
      '(~say_yes_to) ..4 <show>',
      '(<carrier>|@network) ..3 (wants|want|wanted) more of? <show>',
    ],
    needs: ['series|topic'],
    finds: [
      'Hulu has ordered a second season of Maddox Quay. => Maddox Quay 2 renewed official',
      'The streamer ordered two more seasons of Brackenfell in May. => Brackenfell - renewed official',
    ],
    leaves: ['Netflix has confirmed that season 2 of Maddox Quay will not happen.', 'He ordered a second coffee and watched Maddox Quay.'],
  },
  {
    id: 'order/give',
    frame: 'order',
    patterns: [
      '(~give|~hand|~grant|~award|~gift|~offer|~afford|~guarantee|~promise|~assure|~throw) ..6 (<show>|<pronoun>) ..4 (<season>|<nth>|<another>|<seasons-count>|@order-noun)',
      '<show> ..6, (~be|been|being|got|gets|has) ..2 (given|handed|granted|awarded|gifted|offered|promised|assured|guaranteed|rewarded with) ..4 (<season>|<nth>|<another>|<seasons-count>|@order-noun)',
      '(given|handed|granted|awarded|gifted|promised|guaranteed) ..3 (<season>|<another>)',
      '(<season>|<nth>) ..3 (~be|has|had) ..2 (given|handed) ..2 (green-light|go-ahead|nod|thumbs-up|green-signal)',
      'rewarded ..1 with ..3 (<season>|<nth>|@order-noun)',
    ],
    needs: ['series|topic'],
    finds: [
      'Syfy handed Maddox Quay a third season. => Maddox Quay 3 renewed official',
      'Brackenfell was given a second run. => Brackenfell 2 renewed outlet',
      'The first-year drama Brackenfell has been rewarded with season two. => Brackenfell 2 renewed outlet',
    ],
    leaves: ['Maddox Quay gives Anna Bell a second chance.', 'The network gave Brackenfell a new time slot.'],
  },
  {
    id: 'order/get',
    frame: 'order',
    patterns: [
      '<show> ..5 (gets|got|landed|lands|scores|scored|nabs|nabbed|bags|bagged|snags|snagged|earns|earned|wins|won|secures|secured|receives|received|clinched|clinches|nets|netted|gets|nails|nailed|grabs|grabbed|collected|enjoys) ..5 (<season>|<another>|@order-noun|<seasons-count>) !(trailer|teaser|premiere|finale|poster|date|release|cast|opener)',
      '<show> ..3 (gets|got|landed|lands|scores|nabs|nabbed|bags|bagged|earns|earned|secured) ..2 <nth> !(emmy|award|nomination|trailer|teaser|premiere|finale|poster|date|release|cast|opener|episode)',
    ],
    finds: [
      'Brackenfell scores a fourth season at FX. => Brackenfell 4 renewed official',
      'Maddox Quay bagged an early renewal. => Maddox Quay - renewed outlet',
    ],
    leaves: ['Maddox Quay gets a second season trailer.', 'Brackenfell won its second Emmy.'],
  },
  {
    id: 'order/return',
    frame: 'order',
    patterns: [
      '<show> ..6, (will|is|are|to|set to|officially|be|being|has been|have been|confirmed to) ..3 (return|returning|returns|coming back|come back|back|returned) ..2 (for|with|to) ..4 (<season>|<nth>|<another>)',
      '<show> ..2 (returns|comes back|coming back|back|set to return|to return) ..3 (for|with) ..3 (<season>|<nth>|<another>)',
      '(<season>|<nth>) ..3 (is|are|be) ..3 (happening|official|a go|confirmed|in the bag|on the way|in the works|a done deal|locked in|locked|coming|on its way|assured|safe|signed off|a lock|a reality|guaranteed|secure|a certainty)',
      '<show> ..2 (will|is set to|is going to|is to) (return|be back|come back|continue|live on) ..3 (for|with) ..3 (<season>|<nth>|<another>)',
      'safe through <nth>',
      '(renewal|pickup) ..4 (of|for) ..3 <show>',
      '(renewals|pickups) for ..4 :',
      '<season> ..1 (renewal|pickup|pick-up|order|commission|greenlight)',
      '(renewal|pickup|order|commission|go-ahead|greenlight) (of|for) ..4 (<season>|<nth>|<another>)',
      "<show> 's ..3 (renewal|pickup|recommission)",
      '<show> ..3 (lives|lives on|survives|has been saved|is saved|has been spared|is spared|gets a reprieve)',
      'there (will|is going to|will definitely) be ..2 (<season>|<nth>|<another>)',
      '<show> ..6, (is to have|is to get|will have|will get|is getting|is to be given|to receive) ..2 (<season>|<another>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay will return for a third season. => Maddox Quay 3 renewed outlet',
      'Season 4 of Brackenfell is happening. => Brackenfell 4 renewed outlet',
      'The renewal of Maddox Quay was announced in May. => Maddox Quay - renewed outlet',
    ],
    leaves: ['Anna Bell returns to her home town in Maddox Quay.', 'Brackenfell returns on Friday after a short break.'],
  },
];
