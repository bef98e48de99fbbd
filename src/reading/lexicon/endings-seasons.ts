/** Ending as said of a season: 'the fifth and final season', 'its last bow', 'season five will be the last', 'one last time'. */
import type { Row } from '../rows.ts';

export const ENDING_SEASONS: readonly Row[] = [
  {
    id: 'final/season',
    frame: 'final',
    patterns: [
      '(final|farewell|concluding|valedictory|swansong|goodbye|send off) (season|seasons|series|run|chapter|outing|instalment|installment|bow|lap|volume|hurrah|go-round|helping|voyage|year on air) !(of ..1 (<season>|this season|the season)) !(..0 (game|table|match)) !(of ..4 (movie|film|films|trilogy)) !(..0 (on|with|as|at|in) <show>)',
      '(final|farewell|concluding|last) (batch|part|stretch|episodes|block|half|run|leg|tranche|ten|eight|six) of ..2 <series> !(..0 <season>)',
      'the last (season|chapter|instalment|installment|run) of ..3 <show>',
      '(its|their|and|one|his|her) last (season|series|run|chapter|outing|instalment|installment|bow|lap|volume|hurrah|go-round|voyage|helping|time out|stand|curtain call) !(of ..1 <season>)',
      "<show> 's ..1 (@last) @final-noun",
      '(and|its|the|their) closing (season|series|run|chapter) !(of ..1 <season>)',
      '(final|last) (final|ever) (season|series|<show>)',
      'last ever ..2 <show>',
      '(one|a) (last|final) (season|series|run|outing|lap|go-round|hurrah|bow|ride|dance|helping|batch|adventure|growth spurt|stand|mission|case|trip|tour|verse|voyage)',
      "(next|coming|upcoming|current|forthcoming|new|this) ..7!@other-subject (will be|is|is to be|would be) ..1 (its|the show's|the series|their|the) (last|final) (one|season|series|$)",
      "<another> , (and|before|then|after) ..4 (that's that|that's it|it's over|out|bows out|the end|goodbye|curtains|calls it a day)",
      'make (it|this|season ..1|the <nth>) ..2 (the|its|their) (last|final|end) (one|season|series|$)',
    ],
    needs: ['series|topic'],
    finds: [
      'The fourth and final season of Brackenfell arrives in May. => Brackenfell 4 ending outlet',
      'Maddox Quay returns for one last run in the autumn. => Maddox Quay - ending outlet',
      'The last ever Kestrel Point airs on Sunday. => Kestrel Point - ending outlet',
    ],
    leaves: [
      'Last season Brackenfell drew ten million viewers a week, and the next begins in May.',
      'The final episodes of season 2 of Maddox Quay air in May.',
      'In Kestrel Point the coach loses the final series game.',
    ],
  },
  {
    id: 'final/nth-final',
    frame: 'final',
    patterns: [
      '(<season>|<nth>) (of <show>)? ..3 (as its|as the|is its|is the|will be its|will be the|to be its|to be the|be its|be the|being its|was its|was the|was always the|would be its|would be the|is also its|is also the|is her|is his|will also be its|will mark its|marks its|marks the|will serve as its|serves as its|doubles as its|doubles as the|now its) ..2 (final|last|finale|end|conclusion|swansong|swan song|farewell|goodbye|closer|curtain call|final one|last one) !(of (season|the season|a|act)) !to !(..1 (episode|episodes|half|four|eight|one to))',
      '(<season>|<nth>) , (which|and|it|also|that) ..3 (will|is|be|would|was) ..3 (its|the|their) (last|final|end|swansong)',
      '<nth> ^<season> and (final|last)',
      '(<season>|<nth>|<number>) ..1!@piece (is|will be|was) (the end|the end of the (road|line)|where it ends|where it stops) $',
      '(<season>|<nth>) ..3 (is|will be|was) (it|all|that|the end|the end of it|the end of the (road|line)|a wrap) (for ..3 <show>|$)',
      '(<season>|<nth>) ..2 is where ..6 (ends|stops|ends it|goes dark|closes|finishes|bows out|signs off|parking it|goes down|is over|says goodbye)',
      '<carrier> ..4 (made|makes|called|calls|declared|declares|named) ..1 (<season>|<nth>|<this-season>) ..1 (the|its) (final|last) (one|season)?',
      '^(<carrier> ..4) <season> ..5!@other-subject (~close|~shut|~ring_down|~bring_down|~draw) the (book|books|curtain|case|door|doors|file|chapter|shop)',
      '<season> ..6 (ends|end|will end|closes|concludes|finishes|completes|wraps up) ..2 (the (show|series|story|drama|saga|comedy|run)|it all|it|<show>|things) !(..0 with ..2 cliffhanger)',
      '(<season>|<nth>) , (its|the|her|his|their) ..1 (last|final) (,|$|one|season)',
      '(<season>|<nth>) ..4 (was|is|will be|proved|turned out to be) ..1 (its|the|their) (last|final) (one)? (though|but|as|and|$|,)',
    ],
    needs: ['series|topic'],
    finds: [
      'Season five will be the last for Maddox Quay. => Maddox Quay 5 ending outlet',
      'The third season of Brackenfell is where the story ends. => Brackenfell 3 ending outlet',
      'The fourth season will end the saga of Kestrel Point. => Kestrel Point 4 ending outlet',
      'The second season of Old Solway was its last. => Old Solway 2 ending',
      'The sixth season of Maddox Quay will be its farewell. => Maddox Quay 6 ending',
    ],
    leaves: [
      'Season five was the last to be filmed in Spain; the sixth moves Maddox Quay to Malta.',
      'The third season of Brackenfell ends on a cliffhanger.',
      'Season 2 of Old Solway is the end of act one.',
    ],
  },
  {
    id: 'final/last-time',
    frame: 'final',
    patterns: [
      '<show> ..3!@people (returns|return|comes back|is back|are back|will return|rides|sails|bows|airs|signs off|goes out|handles itself|rolls|flies|opens|reopens|takes flight|plays|meets|gathers|sings|turns) ..4 (one (last|final) time|for the (last|final) time|a final time|one last hurrah)',
      '(<nth>) and final time',
      '(~air|~show|~broadcast|~screen|~release|~drop) (its|their|the) (last|final) (ever)? (episode|edition|show|instalment|installment|chapter) !(of (season|the season|this season))',
      '(your|our|the|its) last time (with|at|in) ..3 <show>',
      '<show> ..3!@people (will serve|serves|pours|pulls|draws|takes|has taken|will take|plays|makes|hears|cracks|solves|says|sings|cooks|rides|sails|files|flies|throws) (its|their) (last|final) ..2',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay returns for the last time in March. => Maddox Quay - ending outlet',
      'Brackenfell rides one last time on Sunday. => Brackenfell - ending outlet',
    ],
    leaves: ['The mayor walks out of Brackenfell one last time.', 'She kissed the captain of Maddox Quay for the last time.'],
  },
];
