/** Ending as it was planned: 'always conceived as five seasons', 'a limited series', 'three was always the number'. */
import type { Row } from '../rows.ts';

export const ENDING_PLANS: readonly Row[] = [
  {
    id: 'final/planned-length',
    frame: 'final',
    patterns: [
      '(always|only ever|originally|was|were|be|been|had) ..3 (planned|meant|intended|envisioned|envisaged|conceived|pictured|imagined|designed|plotted|mapped out|pitched|written|built|saw it|seen|going to be|supposed) !(..4 (one|single) (season|series|run|year)) ..3 (as|to be|for|to last|to run|to close|to tell|over|across) ..4 (<run-length>|trilogy|three acts|four-part|five acts)',
      '<run-length> (plan|arc|story|design|mission|blueprint|deal|saga|outline|run) ..2 (ends|complete|completed|concludes|is over|comes to an end|all along)',
      '(planned|planning|plans|plan|vision|blueprint|outline|roadmap|map) ..3 (for|of) ..2 <run-length> ..2 (all along|from the start|from the outset|from day one|and out|story|arc|total)',
      '(<run-length>|<season>|<nth>|<number>) (was|were|is|had been|felt like) (always|just) ..2 (number|plan|magic number|idea|intention|destination|limit|end point|endpoint)',
      '(<run-length>|<season>|<nth>|<number>) (was|were|is|felt like) the (right|perfect|magic|natural|intended|planned|ideal) (number|length|amount|end|ending|place to (stop|end))',
      '(always|originally|ever|only) ..4 (plan|plans|intention|vision|idea|goal|dream|aim) ..5 (<run-length>|trilogy)',
      '(~tell|~told) ..2 (story|tale) ..3 (in|over|across) ..2 <run-length>',
      '(stop|stopping|walk away|bow out|end it|end things|leave it|conclude it|call it quits|get out) (at|after|with) ..1 (<run-length>|<nth>)',
      '(wrote|write|writing|written|scripted|crafted) ..3 (as|to|for|toward|towards) ..2 (conclusion|ending|finale|an end|final chapter|goodbye)',
      '(decided|decision|choice|chose|time|right time) to ..1 (end|conclude|finish|wrap up|close) (it|the show|the series|the story|things|<series>) ..3 (after|with|there|now|here|at|on|$)',
      '(wrap|wraps|wrapped|tie|tied|round|rounded) (it|things|the story|the show|the saga) (up|off) ..1 (with|after|at|in) ..1 (<season>|<nth>|<run-length>|<number>) !(..0 (minutes|hours|weeks|days|episodes))',
      '(only ever|never more than|never anything but|always) ..2 (<number> episodes|a one off|one story|one season|a single season|six parts|eight parts|four parts)',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay was always conceived as a five-season story. => Maddox Quay 5 ending outlet',
      'Three seasons was always the plan for Brackenfell. => Brackenfell 3 ending outlet',
      'The writers of Kestrel Point chose to end the show with season four. => Kestrel Point 4 ending',
      'Kestrel Point was only ever six episodes. => Kestrel Point - ending',
      'Brackenfell is over, and four was the right number. => Brackenfell 4 ending',
      'The makers of Old Solway chose to wrap things up with season three. => Old Solway 3 ending',
    ],
    leaves: [
      'Maddox Quay was filmed over two seasons, winter and summer.',
      'The detective of Maddox Quay wraps things up in forty minutes.',
      'The captain planned to leave Brackenfell after dinner.',
      'Anna Bell was always meant to play the lead in Old Solway.',
    ],
  },
  {
    id: 'final/limited',
    frame: 'final',
    season: 'none',
    patterns: [
      '^(best|outstanding|award|for|lead|actress|actor) @limited ..3!@in-place (<series>|<name>) !(..3 (emmy|award|awards|category|nomination|race))',
      '<show> ..2,!@piece (is|was|,) ..4!@in-place @limited !(..3 (emmy|award|awards|category|nomination|race))',
      '^(in|from|on|as) (the|this|its|that|a) ..3!@in-place @limited (is|was|will|has|premieres|arrives|stars|starring|follows|about|based|from|aims|tells|,|$)',
      '(is|was|as|remains|stays|a|billed|sold|always|being|meant) ..2 (limited|self-contained|standalone|closed-ended|one-off|one-and-done|single-season) (series|drama|story|run|show|thriller|comedy|season|affair|tale|saga)',
      '(is|was|as|remains|stays|billed as|built as|sold as|conceived as|intended as|meant as|planned as|designed as|pitched as|meant to be|supposed to be|intended to be) ..2 (one-off|one and done|one-and-done|self-contained|closed-ended|limited|single flight|standalone) !(..1 (special|episode|reunion|return|event|edition|concert|audience))',
      'only ever ..2 (meant|planned|intended|designed|built|written|conceived|supposed|going) ..3 (one|a single) (season|series|run|chapter|year) $',
      '(one-off|closed-ended|self-contained|standalone) ..1 (by design|on purpose|from the start|by nature)',
      '$ ..1 (closed-ended|self-contained|standalone) ..1 (tale|story|drama|piece|event|serial|yarn|affair|series|mystery|thriller)',
      '(billed|sold|conceived|intended|meant|planned|designed|pitched|built|commissioned) as (a|an) (one-off|closed-ended|standalone|self-contained) !(..1 (special|episode|reunion|concert|film))',
      '(one-season|single-season) (wonder|story|affair|run) ..2 (on purpose|by design|from the start)',
      '(one and done|one and out) ..2 (by design|on purpose|as planned|as intended)',
    ],
    needs: ['series'],
    finds: [
      'Maddox Quay was conceived as a limited series. => Maddox Quay - ending outlet',
      'Brackenfell was sold as one and done. => Brackenfell - ending outlet',
      'Old Solway was only ever meant to run for one season. => Old Solway - ending',
      'A closed-ended tale in five parts, says the BBC of Kestrel Point. => Kestrel Point - ending',
    ],
    leaves: [
      'Brackenfell fans got a limited-edition poster.',
      'Anna Bell won the Emmy for best limited series before she joined Maddox Quay.',
      'Maddox Quay aired a one-off special at Christmas.',
      'The mayor of Brackenfell was only ever meant to serve one term.',
    ],
  },
];
