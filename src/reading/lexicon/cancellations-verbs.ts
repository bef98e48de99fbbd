/** Cancelling by its verbs: 'axes', 'was cancelled', 'Fox sinks', 'yanked by NBC', 'the cancellation of'. */
import type { Row } from '../rows.ts';

export const CANCEL_VERBS: readonly Row[] = [
  {
    id: 'cancel/verb-active',
    frame: 'cancel',
    patterns: [
      '@decider ..4 @cancel-verb ..5!@preposition <show> !(..0 (@piece|from|as|of))',
      '@decider ..4 @cancel-verb ..5!@preposition (<season>|<lone-nth>|<another>) !(..0 @piece)',
      '(@cancel-verb|scrapping|cancelling|canceling|axing) ..3!@in-place (<series>|<name>|<anaphor>) !(..0 (@piece|from|as|of))',
      '@decider ..4 @cancel-verb ..3 (plans|an order|its order|production) (for|of|on) ..3 (<show>|<season>|<lone-nth>|<another>) !(..0 @piece)',
      '@decider ..2 (~cancel|~axe|~scrap|~can) (us|it|them)',
    ],
    needs: ['series|topic'],
    finds: [
      'ABC has axed Maddox Quay after two seasons. => Maddox Quay 3 cancelled official',
      'Netflix cancels Brackenfell. => Brackenfell - cancelled official',
      'The network has quietly scrapped a fourth season of Kestrel Point. => Kestrel Point 4 cancelled official',
      'The makers of Old Solway sighed: they axed us by email. => Old Solway - cancelled',
    ],
    leaves: [
      'The airline cancelled 84 flights on Monday.',
      'The singer scrapped the rest of her tour.',
      'Netflix cancels Brackenfell fan event.',
      'Maddox Quay has cancelled her trip to Spain.',
      'You can watch Brackenfell on Hulu.',
    ],
  },
  {
    id: 'cancel/verb-passive',
    frame: 'cancel',
    patterns: [
      '!they <show> ..9,!@other-subject (been|was|were|is|are|be|being|gets|get|got|getting) ..3!@preposition @cancelled',
      '!they <show> ..2!@piece-or-doer @cancelled !(her|his|their|its|my|our|the|a|an|all|plans|some|several|two|three)',
      '@cancelled (after|at|following) ..3 (<season>|<nth>|<seasons-count>)',
      '^(@piece ..2) @cancelled by ..1 (<carrier>|@network)',
      '(<season>|<another>) ..4!@piece @cancelled',
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell was cancelled after three seasons. => Brackenfell 4 cancelled outlet',
      "'Maddox Quay' axed by ITV. => Maddox Quay - cancelled official",
      'The third season of Maddox Quay has been scrapped. => Maddox Quay 3 cancelled outlet',
      "'Kestrel Point' officially cancelled at Fox. => Kestrel Point - cancelled official",
    ],
    leaves: [
      'Maddox Quay star Anna Bell cancelled her tour.',
      'The Friday taping of Maddox Quay was moved to Monday.',
      'Brackenfell has cancelled its summer party.',
      'Brackenfell premiere party cancelled.',
    ],
  },
  {
    id: 'cancel/kill-active',
    frame: 'cancel',
    patterns: [
      '(<carrier>|@network) ..3!@not-acting @kill-verb ..3!@in-place (<series>|<name>|<anaphor>) !(..0 (@piece|from|as|of))',
      '(<carrier>|@network) ..3!@not-acting @kill-verb ..3 (<season>|<lone-nth>|<another>) !(..0 @piece)',
      '(<carrier>|@network) ..2!(will|to|would|set|new|and|show|series|in|on) @drop-verb (the|its|a|freshman|sophomore|rookie|veteran)? (<series>|<anaphor>) !(..0 (@piece|<season>|<date>|from|as|on|of|in|at))',
      '(<carrier>|@network) ..2!@not-acting (@drop-verb|@kill-verb) ..4!@in-place (<show>|<anaphor>) (after|following) ..3 (<season>|<seasons-count>)',
      '(<carrier>|@network) ..2!@not-acting (@kill-verb|~drop) (it|them|us) !(@piece|from|as|on|in|at|to|into|out)',
      '@kill-verb ..2!@preposition (<series>|<anaphor>) !(..0 @piece) ..3 (after|at) ..3 (<seasons-count>|<season>)',
    ],
    needs: ['carrier|season', 'series|topic'],
    finds: [
      'Netflix drops Brackenfell after four seasons. => Brackenfell 5 cancelled official',
      'Fox grounds Maddox Quay. => Maddox Quay - cancelled official',
      'NBC has sunk Kestrel Point after a single season. => Kestrel Point 2 cancelled official',
      'The broadcaster is parting ways with Old Solway. => Old Solway - cancelled official',
      'Hulu has vetoed a third season of Brackenfell. => Brackenfell 3 cancelled official',
    ],
    leaves: [
      'Netflix drops the first trailer for Brackenfell.',
      'HBO ended the night with Maddox Quay.',
      'NBC fires Maddox Quay star Anna Bell.',
      'CBS buries a Brackenfell character in the finale.',
      'Anna Bell killed the lights on the set of Brackenfell.',
    ],
  },
  {
    id: 'cancel/kill-passive',
    frame: 'cancel',
    patterns: [
      '!they <show> ..6,!@other-subject (been|was|were|is|are|got|gets|being|be) ..2!@preposition (@killed|@dropped|put out to pasture|(given|shown|handed) (the|its|their) (boot|door|axe|chop|hook|push|elbow|heave ho)|put out of its misery) ..3!(role|character) (after|following|by) ..3 (<carrier>|@network|<season>|<nth>|<seasons-count>)',
      '^(@people ..8) ^(@piece ..2) (@killed|@dropped) by ..1 (<carrier>|@network) !(trailer|star)',
      '(<season>|<lone-nth>|<another>) (of <show>|for <show>)? (~be|has been|have been|had been|got|gets) ..1 @killed',
      '(follow up|renewal|second season|sequel season) ..3!@preposition (had been|has been|was|were) ..1 (@killed|turned down)',
      '<series> (@killed|dropped) (by|at) ..1 (<carrier>|@network)',
      '!they <show> ..4!@other-subject (been|was) ..1 (let go|sent packing|shown the door|put out to pasture|laid to rest|put to bed|put down|benched|mothballed|shelved)',
    ],
    needs: ['series|topic', 'season|carrier'],
    finds: [
      'Maddox Quay has been dropped after two seasons. => Maddox Quay 3 cancelled outlet',
      'Brackenfell was put out to pasture by ITV last week. => Brackenfell - cancelled official',
      'A third season of Kestrel Point has been vetoed. => Kestrel Point 3 cancelled',
      'Old Solway, evicted by Channel 5 in May, has no home. => Old Solway - cancelled official',
    ],
    leaves: [
      'Anna Bell was dropped from Maddox Quay by her agent.',
      'Her role in Maddox Quay was cut after three episodes.',
      'In season 2 of Brackenfell the mayor was killed by a fan.',
    ],
  },
  {
    id: 'cancel/noun',
    frame: 'cancel',
    patterns: [
      '(cancellation|cancelation|axing|demise|culling|scrapping|dismissal|untimely end|premature end|unrenewal) of ..3!@piece (<show>|<season>|<another>)',
      '(cancellation|cancelation) for ..3 (<show>|<season>)',
      "<show> 's ..2 (cancellation|cancelation|axing|demise|axe|death sentence|untimely end)",
      '<show> ..2!@in-place (cancellation|cancelation|axing)',
      '(cancellation|axing) (came|comes|was|followed) ..5 (<carrier>|@network|<season>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Fans mourned the cancellation of Maddox Quay. => Maddox Quay - cancelled outlet',
      "Brackenfell's untimely demise still stings. => Brackenfell - cancelled",
    ],
    leaves: [
      'Maddox Quay survived the wave of cancellations.',
      'The cancellation of the cup final cost Brackenfell its audience of fishermen.',
    ],
  },
];
