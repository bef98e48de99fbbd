/** How the trade says that a season has been ordered. */
import type { Row } from '../rows.ts';
import { ORDERS_FIRST } from './orders-first.ts';
import { ORDERS_GIVEN } from './orders-giving.ts';
import { ORDERS_KEPT } from './orders-keeping.ts';
import { ORDERS_NEW } from './orders-new.ts';
import { ORDERS_NAMED } from './orders-nouns.ts';
import { ORDERS_OF_SLATES } from './orders-slate.ts';
import { ORDERS_TURNED } from './orders-turned.ts';

const ORDERS_PLACED: readonly Row[] = [
  {
    id: 'order/renew-active',
    frame: 'order',
    patterns: [
      '(~renew|~re-up|~recommission) !(for|by|at|through|on|after|and|but|while) !(..3 @not-renewable) ..7!(while|whereas|although|though|because|since|when|unlike|whose|which) <show>',
      "(~renew|~re-up|~recommission) <series> !(..0 (@piece|from|as|of|'s))",
      '(~renew|~re-up|~recommission) ..2 for <nth>',
      '(<carrier>|@network) ..1!(not|never) (~order|~greenlight|~commission|~request) (some|yet)? more <show> !(..0 (@piece|music|stories))',
      '(<carrier>|@network) ..1!(not|never) (~order|~greenlight|~commission) more of ..5!@piece (comedy|drama|thriller|sitcom|series|show|dramedy|mystery) !(..0 (@piece|star|creator))',
      '(~renew|~re-up|~recommission) (the|its|their) !(..3 @not-renewable) ..3!@people for ..1 (<season>|<nth>)',
    ],
    finds: [
      'Netflix has renewed Brackenfell for a third season. => Brackenfell 3 renewed official',
      'FX is renewing its hospital drama Maddox Quay for season 4. => Maddox Quay 4 renewed official',
      'FX orders more Maddox Quay => Maddox Quay - renewed official',
      "Maddox Quay: Hulu orders more of Anna Bell's harbour comedy => Maddox Quay - renewed official",
      'ITV has Maddox Quay. It renewed the hospital hour for a third season in March. => Maddox Quay 3 renewed official',
    ],
    leaves: [
      'The city has renewed the permit of Maddox Quay, a pub in Leeds, for another year.',
      'The couple renewed their vows on a beach.',
      'FX orders more Maddox Quay merchandise.',
      'The baker has renewed its sponsorship of Brackenfell for two years.',
    ],
  },
  {
    id: 'order/renew-passive',
    frame: 'order',
    patterns: [
      '<show> ..9, (been|was|were|is|are|be|being|gets|get|got) ..3 (renewed|recommissioned|re-upped|greenlit|green-lit|reordered|un-cancelled|uncancelled) !(@own|interest|calls|focus|hope|hopes|sense|vows)',
      '<show> ..1!(and|but|then) (renewed|recommissioned|re-upped|greenlit|reordered) !(@own|interest|calls|focus|hope|hopes|sense|vows)',
      '<series> , ..6!@people , (renewed|recommissioned|re-upped) (for|by|at|through|$)',
      '^(about ..6) <season> ..4!(as|while|when|prequel|spinoff|offshoot) @be ..3 (renewed|recommissioned|ordered|commissioned|greenlit|green-lit|confirmed|approved|announced|sanctioned|okayed|picked-up|promised|secured|guaranteed) !(for ..2 (<season>|<nth>|<another>))',
      '(renewed|recommissioned|greenlit|green-lit|re-upped|picked up|un-cancelled|uncancelled) for ..3 <nth>',
      '(renewed|recommissioned|picked up|signed|safe) (through|until|up to) <nth>',
      '(renewed|commissioned|ordered) at <carrier>',
      '<show> ..3, (been|was|were|is|are|be|being) ..2 (extended|prolonged|continued|brought back|re-ordered|re-commissioned|kept on|kept alive|kept on air|given more) ..3 (for|by|into|through|to) ..2 (<season>|<another>|<lone-nth>|<carrier>)',
    ],
    finds: [
      'Brackenfell has been renewed for a fifth season. => Brackenfell 5 renewed outlet',
      'A second season of Maddox Quay has been ordered. => Maddox Quay 2 renewed outlet',
      "Kestrel Point, ITV's harbour drama, renewed\nThe crew cheered. => Kestrel Point - renewed",
      'Maddox Quay has been extended by Hulu for one further season. => Maddox Quay - renewed official',
    ],
    leaves: [
      'More about Brackenfell season 2 will be announced on Friday.',
      'Brackenfell to pause after season 15 as prequel is announced',
      'Brackenfell fans renewed their calls for a second run.',
      'There is renewed interest in Brackenfell.',
    ],
  },
  {
    id: 'order/renewed-for',
    frame: 'order',
    patterns: [
      '^(@not-renewable ..2) (@be|been) ..2 (renewed|recommissioned|picked up|re-upped|reordered|greenlit|un-cancelled|signed|booked|back on) (for|to|through) ..2 (@a-season|<seasons-count>) !@of-season',
      '^(@not-renewable ..4) (renewed|recommissioned|re-upped|greenlit|commissioned) (for|to|through) ..2 (@a-season|<seasons-count>) !@of-season',
    ],
    needs: ['series|topic'],
    finds: [
      'The old coast guard of Maddox Quay, a thriller, was renewed for a second in April. => Maddox Quay 2 renewed outlet',
      'Brackenfell, with its cast of Irish newcomers, has been renewed for another season. => Brackenfell - renewed outlet',
      'ITV drama Old Solway commissioned for sixth and final series => Old Solway 6 renewed',
    ],
    leaves: [
      'The lease of the house in Maddox Quay was renewed for two years.',
      'Their vows were renewed for a second time in Brackenfell.',
    ],
  },
  {
    id: 'order/pick-up',
    frame: 'order',
    patterns: [
      '(~pick) !(..3 (option|options)) <show> up ..2 (for|through) ..2 <nth>',
      '~pick_up !(..3 (option|options)) ..6 <show> ..3 for ..2 <nth>',
      '~pick_up ..2 (<season>|<nth>) of',
      '<show> ..6 (picked up|snapped up|scooped up) (for|by) ..3 <nth>',
      '<show> ..1!@people (was|were|been) picked up (in|last|earlier|back|this|on) !(from|at|where|the street|..2 (car|van|taxi|police))',
      '<show> ..6, (picked up|snapped up|scooped up|rescued|saved|revived|resurrected) (by|at) ..2 <carrier>',
      '^((urge|urges|urged|ask|asks|asked|beg|begs|begged|implore) ..1) <carrier> ..6!(as|while|when|contestants|choice) !(..6 (option|options|choice|until|award|awards|prize|prizes|emmy|emmys|bafta|baftas|trophy|trophies|nomination|nominations|win|wins)) (~pick_up|~snap_up|~scoop_up|~swoop_in_for|~rescue|~save|~revive|~resurrect|takes on|took on|taking on|taken on|~sign_up_for|~throw_a_lifeline_to) ..5!(take|version) (<show>|<nth>)',
      "<carrier> !'s ..6!(trailer|teaser|clip|video) !(..6 (option|options|until)) ~bring_back ..5 (<show>|<nth>) !(..5, (<date>|night|slot|timeslot|nights))",
      '<show> , ..2 (which|who) ..1 (was|were|have been|has been|had been) ..1 picked up (in|last|earlier|back|this|on|,|$)',
      '<show> , (all|both|each) (picked up|renewed|recommissioned) (in|last|earlier|back|this|on|by|at|,|$)',
      '<show> ..1!@people (has|have|had) ..1 been picked up (,|;|$|and|but|while|too|as well)',
      '(~bring) <show> back for ..2 <nth>',
      '<show> ..3!@people (expected|likely|tipped|set|sure|certain|due|thought) to be picked up !(by|from|at|where)',
      '(~bring) back <show> for ..2 <nth>',
    ],
    finds: [
      'NBC picked up Maddox Quay for a sixth season. => Maddox Quay 6 renewed official',
      'Brackenfell was rescued by Hulu for a third season. => Brackenfell 3 renewed official',
      'Kestrel Point was picked up in February. => Kestrel Point - renewed',
      'Kestrel Point and Old Solway had already been picked up. => Kestrel Point - renewed; Old Solway - renewed',
      'They join Kestrel Point and Old Solway, which were picked up in May. => Kestrel Point - renewed; Old Solway - renewed',
      'Kestrel Point and Old Solway, both picked up in May, are on Hulu. => Kestrel Point - renewed; Old Solway - renewed',
      'Maddox Quay is expected to be picked up. => Maddox Quay - renewed likely',
    ],
    leaves: [
      "Fox's new trailer brings back the dead of Brackenfell.",
      'Fans urge Netflix to rescue Brackenfell.',
      'Netflix picks up two awards for Maddox Quay.',
      'The second season of Maddox Quay picks up minutes after the first.',
      'Brackenfell viewers picked up on the clue.',
    ],
  },
  {
    id: 'order/season-active',
    frame: 'order',
    patterns: [
      "(<carrier>|@network) ..6 @order-season-verb ..4 @a-season !@of-season !(..6 (not|won't|premiere|premieres|premiered|finale|trailer|date|cast|will)) !(..8 to (wrap|close|conclude|finish|tie|end|complete) ..4 (story|storyline|storylines|series|show|saga|run|ends))",
      "(<carrier>|@network) ..6 (~confirm|~announce) !that ..2 @a-season !@of-season !(..6 (not|won't|premiere|premieres|premiered|finale|trailer|date|cast|will|would))",
      '(<carrier>|@network) ..4 (~order|~commission|~buy|~book|~greenlight|~bankroll|~purchase) ..2 <seasons-count>',
      '(<carrier>|@network) ..4 (~order|~commission|~buy|~ask_for|~pick_up|~take|~book|~request|~want) ..2 <number> (more|new|further|extra)? (episodes|installments|instalments|eps|half-hours|films) !(ago|into) !(..8 to (wrap|close|conclude|finish|tie|end|complete) ..4 (story|storyline|storylines|series|show|saga|run|ends))',
      "they ..3 @order-season-verb ..3 (<season>|<another>) !(..6 (not|won't|premiere|finale|trailer|date|cast|will))",
      '<carrier> ..3 having (ordered|commissioned|bought|greenlit|renewed|taken)',
      "(announce|announces|announced|unveils|unveiled|confirm|confirms|confirmed) (a|an|another|the|its)? (<season>|<another>) (of|for) ..1 <show> !(..8 (premiere|date|not|won't|trailer|cast|would|will|delayed))",
      '(announces|announced|confirms|confirmed|reveals|revealed) (a|an|another|the|its)? (<season>|<another>) (earlier|last|this|yesterday|today|on|ahead of|back in|in <date>|$) !(..8 (premiere|date|not|trailer|cast))',
      '(~make) ..3 (<season>|<nth>) official',
      '(~order|~commission|~recommission|~greenlight|green-lit|greenlit|~okay|~buy|~fund|~approve) ..3 (<season>|<another>) of ..4 <show>',
      '(~give|~gave) ..4 (green-light|greenlight|go-ahead|thumbs-up|nod|green-signal|all-clear) ..3 (to|for) ..3 (<season>|<nth>|<another>)',
      '(~say_yes_to|~sign_off_on|~put_in_for|~sign_for|~sign_up_for|~plump_for|~double_down_on|~commit_to|~spring_for|~opt_for|~go_for) ..3 (<season>|<nth>|<another>)',
      '(<carrier>|@network) ..4 (~say_yes_to) ..4 <show>',
      "(<carrier>|@network|it|they|we) ..1 (will|'ll|is going to|are going to|is to|are to|plans to|is set to) ..1 (make|be making|produce|be producing|do|be doing|film|shoot) ..2 @a-season !@of-season",
      '(bosses|chiefs|execs|executives|producers|makers|commissioners) ..2 (asked for|ordered|commissioned|called for|signed up for|put in for|requested|want) ..2 @a-season !@of-season',
      '(@a-season|<nth>) (of ..3 <show>)? (that|which)? (it|they|<carrier>|that <carrier>|which <carrier>|which it|that it|@network) ..1 (ordered|commissioned|renewed|bought|greenlit|asked for|picked up|paid for)',
      '@decider ..3 (~ask|~tell|~want|~request|~hire|~get) ..4 (for|make|write|to make|to write|to deliver|deliver) ..1 (<number> more|another <number>|a further <number>|<another>) !@of-season',
      '(<carrier>|@network) ..6 @order-season-verb ..3 (<lone-nth>|<nth> @season-figure)',
      '(<carrier>|@network) ..2 (has|have|had) ..1 (already )?(paid|signed|sprung|stumped up) for (it|them|<another>|<season>)',
      '(<carrier>|@network) ..1 (takes|took|orders|ordered|bought|buys|has ordered|has asked for) ..1 <number> (more|further|extra) (of|from) ..1 <show>',
    ],
    needs: ['series|topic'],
    finds: [
      'Hulu has ordered a second season of Maddox Quay. => Maddox Quay 2 renewed official',
      'The streamer ordered two more seasons of Brackenfell in May. => Brackenfell - renewed official',
      'HBO says it will be making a third season of Brackenfell. => Brackenfell 3 renewed official',
      'Bosses asked for a third series of Maddox Quay. => Maddox Quay 3 renewed',
      'The fourth season of Old Solway that Hulu ordered in May begins filming. => Old Solway 4 renewed',
      'Fox has ordered six more of Kestrel Point. => Kestrel Point - renewed official',
      'Northlight Films announces a third series of Old Solway. => Old Solway 3 renewed outlet',
      'Anna Bell and Tom Hask announce season two of Maddox Quay. => Maddox Quay 2 renewed',
      'The creator of Old Solway confirmed series three earlier this week. => Old Solway 3 renewed',
    ],
    leaves: [
      'Netflix has confirmed that season 2 of Maddox Quay will not happen.',
      'He ordered a second coffee and watched Maddox Quay.',
      'Anna Bell asked for six more minutes on the set of Brackenfell.',
      'The makers of Maddox Quay want a second opinion.',
    ],
  },
  {
    id: 'order/wanted',
    frame: 'order',
    wish: true,
    patterns: [
      '(<carrier>|@network) ..3!(if|whether|may|might|could|would|not) (wants|want|wanted) (more|another <number>|a further <number>|<number> more|<another>) of? ..1 <show> !(..0 (to|as|in))',
      '(<carrier>|@network) ..3!(if|whether|may|might|could|would|not) (wants|want) ..1 (<lone-nth>|<another>) (,|$|and|from|of|by|next|this|after)',
    ],
    needs: ['series|topic'],
    finds: [
      'Not a day late, ABC wants nine more of Kestrel Point. => Kestrel Point - renewed official',
      'Hulu wants another season of Maddox Quay. => Maddox Quay - renewed official',
      'TNT wants more Brackenfell. => Brackenfell - renewed official',
    ],
    leaves: [
      'Fans want another season of Maddox Quay.',
      'The carpenter of Brackenfell wants nine more of these chairs.',
      'Hulu wants more of Kestrel Point to be shot in Wales.',
    ],
  },
];

export const ORDERS: readonly Row[] = [
  ...ORDERS_PLACED,
  ...ORDERS_GIVEN,
  ...ORDERS_KEPT,
  ...ORDERS_NAMED,
  ...ORDERS_TURNED,
  ...ORDERS_FIRST,
  ...ORDERS_NEW,
  ...ORDERS_OF_SLATES,
];
