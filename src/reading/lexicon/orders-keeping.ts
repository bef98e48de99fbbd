/** Orders told from the side of the series: it returns, goes on, is saved, and its season is on the way. */
import type { Row } from '../rows.ts';

export const ORDERS_KEPT: readonly Row[] = [
  {
    id: 'order/return',
    frame: 'order',
    returns: true,
    patterns: [
      '<show> ..6, (will|is|are|to|set to|officially|be|being|has been|have been|confirmed to) ..3 (return|returning|coming back|come back|back|returned) ..2 (for|with|to) ..4 @a-season !(..4 <date>)',
      '<show> ..2 (coming back|set to return|to return) ..3 (for|with) ..3 (<season>|<lone-nth>|<another>)',
      '<show> ..2 (will|would|is set to|is going to|is to|was to) (return|be back|come back|continue|live on|carry on|go on|run|stay|soldier on|sail on|ride on|roll on) ..3 (for|with|to|into|through|until) ..3 (<season>|<lone-nth>|<another>)',
      'there (will|is going to|will definitely) be ..2 (<season>|<lone-nth>|<another>)',
      '<show> ..6, (is to have|is to get|will have|will get|is getting|is to be given|to receive|will do|is going to get|is now getting) ..2 (<season>|<another>) !@of-season',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay will return for a third season. => Maddox Quay 3 renewed outlet',
      'Kestrel Point is to carry on into a fifth season. => Kestrel Point 5 renewed outlet',
      "Don't look for Maddox Quay to be back for a third season. => Maddox Quay 3 cancelled outlet likely",
    ],
    leaves: ['Anna Bell returns to her home town in Maddox Quay.', 'Brackenfell returns on Friday after a short break.'],
  },
  {
    id: 'order/all-return',
    frame: 'order',
    patterns: [
      '<show> (all|both|each) ..2 (return|returns|live|lives|survive|survives|stay|stays|remain|are safe|are back|are coming back|are returning|come back|made it|made the cut|make it|make the cut|got the nod|get another go|live on|carry on|go on) !(to|from|in|at)',
      '<carrier> ..2 (~keep|~hang_on_to|~hold_on_to|~stick_with|~stand_by|~persevere_with|~retain|~keep_faith_with) (both|all)? <show> !(waiting|guessing|from|off|out|away|busy)',
      '<carrier> ..2 (~keep) ..2 <show> (alive|on air|on the air|going|afloat|around|on)',
      '(made|make|makes|squeaks|squeaked|limps|limped) it (to|through to|into) ..2 (<season>|<lone-nth>)',
      '<show> (makes|made) the cut',
    ],
    finds: [
      'NBC: Brackenfell and Maddox Quay both return; the rest do not. => Brackenfell - renewed; Maddox Quay - renewed',
      'ABC kept Brackenfell and Old Solway. => Brackenfell - renewed official; Old Solway - renewed',
      'Kestrel Point made it to season 3. => Kestrel Point 3 renewed outlet',
    ],
    leaves: [
      'The brothers of Brackenfell both return to the island.',
      'The network kept its promise to the cast of Brackenfell.',
      'ABC kept viewers of Maddox Quay waiting.',
    ],
  },
  {
    id: 'order/to-return',
    frame: 'order',
    returns: true,
    patterns: [
      '(is|are|set|confirmed|official) to (return|come back|be back|continue|carry on) ..1 (for|with) ..2 (<season>|<lone-nth>|<another>)',
      '(will|to) be followed by ..3 (<season>|<lone-nth>|<another>)',
      '(back|returning) ..2 at <carrier> ..2 for ..2 (<season>|<lone-nth>|<another>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay, the lighthouse drama that came and went in a week, is to return for a third series. => Maddox Quay 3 renewed outlet',
      'The first season of Brackenfell will be followed by a second series. => Brackenfell 2 renewed outlet',
    ],
    leaves: ['The dog of Brackenfell is to return for a bone.', 'Each episode of Maddox Quay will be followed by a second slice of cake.'],
  },
  {
    id: 'order/season-settled',
    frame: 'order',
    patterns: [
      '(<season>|<lone-nth>|<another>) ..3 (is|are|be|was|were|being) ..3 @settled',
      '<season> (is|are|was|now|officially|already|finally)? (confirmed|ordered|commissioned|greenlit|green-lit|approved|okayed|secured|happening|official|a go|in the bag|on the way|on its way|on order|in the works)',
      '(<season>|<lone-nth>|<another>) ..4 (~be|has been|have been|had been) ..3 @ordered !(to|by (fans|viewers))',
      '<season> ..4 (~be|been|being) ..3 (confirmed|announced|picked-up) !(to|for)',
      '(picked up|renewed|greenlit|signed|booked) for (more|years|seasons|at least) ..2 (<season>|<lone-nth>)?',
      'safe through <lone-nth>',
      '(go|goes) ahead with ..2 (<season>|<lone-nth>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Season 4 of Brackenfell is happening. => Brackenfell 4 renewed outlet',
      'A fifth series of Maddox Quay has been signed off. => Maddox Quay 5 renewed outlet',
      'Kestrel Point season 3 confirmed! => Kestrel Point 3 renewed outlet',
      'A third run of Old Solway is in the pipeline. => Old Solway 3 renewed outlet',
    ],
    leaves: [
      'Season 4 of Brackenfell is a mess.',
      'A second helping of pudding in Maddox Quay is quickly eaten.',
      'A fourth man was promised to the police in Maddox Quay.',
    ],
  },
  {
    id: 'order/goes-on',
    frame: 'order',
    patterns: [
      '<show> ..3 (rolls on|carries on|sails on|marches on|moves on|soldiers on|powers on|goes on|goes|heads|heading|lives on|is through|makes it|squeaks|advances|graduates|sneaks|keeps going|extends|extended|is good|is in|is up|is safe|is set|is on|is locked in|is signed|is booked|is assured|set) (to|for|into|through|until|of) (its|a|an|at least|lucky|number|one|the)? (<season>|<lone-nth>|<another>) !@of-season',
      '<show> ..3 (has|have) (cleared|sealed|won|earned|booked|locked in|locked up|sewn up) ..1 (<season>|<lone-nth>)',
      '<show> ..2 (safe|alive|good|set|locked|cleared|booked|in) (for|through|until) ..1 <season>',
      '<show> : (in|back|on|safe|renewed|set) for ..1 (<season>|<lone-nth>)',
    ],
    finds: [
      'Brackenfell rolls on to season 12. => Brackenfell 12 renewed outlet',
      'Maddox Quay is good for a fourth. => Maddox Quay 4 renewed outlet',
      'Kestrel Point sneaks into a fifth season. => Kestrel Point 5 renewed outlet',
    ],
    leaves: ['Maddox Quay goes to a second village.', 'Brackenfell heads into its third episode with a storm.'],
  },
  {
    id: 'order/saved',
    frame: 'order',
    patterns: [
      '<show> ..3!(she|he|who|where) (lives (on|another day|after all|to fight|again)|survives $|survives the (axe|bubble|cut)|has been saved|is saved|has been spared|is spared|gets a reprieve|is reprieved|has been reprieved|gets a stay of execution|dodges the axe|dodges cancellation|escapes the axe|escapes cancellation|survives the cull|is not dead after all|has been un-cancelled|gets uncancelled|back from the dead|rises from the dead|finds a new home (at|on)|has found a new home (at|on)) !(the|in)',
      '(reprieved|spared|rescued|saved|revived|resurrected|un-cancelled|uncancelled|un-axed) ..3 (for|with) ..2 (<season>|<lone-nth>|<another>)',
      '(rescued|saved|revived|resurrected|reprieved|plucked) ..2 by <carrier>',
      '~reverse ..3 (cancellation|decision to (cancel|axe|scrap|drop)) ..3 <show>',
      '(~find|found) ..2 (new|second|another) home ..2 (at|on|with) ..1 (<carrier>)',
    ],
    needs: ['series|topic'],
    finds: [
      'Brackenfell lives on! => Brackenfell - renewed outlet',
      'Maddox Quay was reprieved yesterday for a fifth season. => Maddox Quay 5 renewed outlet',
      'Kestrel Point has found a new home at Hulu. => Kestrel Point - renewed official',
    ],
    leaves: [
      'In Maddox Quay the dog is rescued by a fisherman.',
      'Brackenfell survives the comparison with the book.',
      'Anna Bell of Brackenfell found a new home on the coast.',
    ],
  },
];
