/** Ending as an act of the series: 'bows out', 'comes to an end after five seasons', 'the series finale', 'its swan song'. */
import type { Row } from '../rows.ts';

export const ENDING_ACTS: readonly Row[] = [
  {
    id: 'final/ends-with',
    frame: 'final',
    patterns: [
      '@end-verb ..3!(to|of|in|on|at|from|with|as|for|by|off|season|series|episode|week) (with|after|at|following) ..3 (<season>|<nth>|<run-length>|<this-season>|<final-season>) !(..0 @of-season)',
      '(<season>|<nth>|<this-season>) ..4 (will|to|would|set to) ..1 (end|conclude|wrap up|close|finish) (the (show|series|story|drama|saga|comedy|run)|it all|it|<show>|things|for good|$)',
      '(~end|~conclude|~finish) (its|the) ..1 run of ..3!@piece <show> ..2 (after|with) ..2 (<season>|<run-length>)',
      '(~end|~wrap_up|~conclude|~finish|~complete) (its|their|the) ..2 run !(of|with a|in (first|second|third)) !(..4 (this week|until))',
      '(~wrap_up|~end|~close|~finish|~bow_out|~sign_off|~conclude|~be_over|~dismiss) for good',
      '(~take) ..2 (final|last) (bow|bows|lap|curtain call)',
      'after ..2 (<run-length>|<season>) ..3,!@preposition (<series>|<name>|<anaphor>) ..2 @bows-out !(..0 @lesser-end)',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay will end with its eighth season. => Maddox Quay 8 ending outlet',
      'Brackenfell is coming to an end after five seasons. => Brackenfell 5 ending outlet',
      'Kestrel Point will wrap up for good this year. => Kestrel Point - ending outlet',
    ],
    leaves: [
      'The first season of Maddox Quay ends on a cliffhanger.',
      'The episode ends with Anna Bell on the pier.',
      'Brackenfell wraps up its third season on Sunday.',
      'Maddox Quay left the harbour for good in the pilot.',
    ],
  },
  {
    id: 'final/bows-out',
    frame: 'final',
    patterns: [
      '^(<season> of) (<series>|<name>|<anaphor>) ..3!@not-whole @bows-out !(..1 @lesser-end) !(..3 (cliffhanger|note))',
      '^(<season> of) <show> ..4!@not-whole (has|have|had|is|was|are|will be) ..1 (ended|concluded|finished|come to an end|come to its natural end|drawn to a close|ending|concluding|completed|wound up|wrapped up for good) (after|with|this year|next year|in <date>|on <date>|for good|$) !(..0 @lesser-end)',
      '(saying|say|says|said) (goodbye|farewell|so long|adieu) to ..3!@piece <show> ..4 (after|for good|forever|next year|this year|in <date>|<final-season>)',
      '<show> ..1!@not-whole (ending|concluding|wrapping up|bowing out|signing off) (after|with|in|this year|next year|this season|for good)',
      "(<show>|<season>) ..2!@people (is|are|isn't|aren't|is not|are not) (finishing|ending|coming to an end|bowing out|closing|wrapping up) !(..1 @lesser-end)",
      '(planning|plans|planned|preparing|prepares|set|ready|time) to (end|conclude|wrap up|finish) ..2!@piece <show> !(..0 @piece)',
      '(end|ending|conclusion|finish|close|finale) (of|for) <series> (after|in|with) ..4 (<season>|<run-length>|<date>)',
      "<show> 's ..1 (long goodbye|goodbye|farewell|swan song|swansong|last hurrah|final bow|finish line|natural end|final curtain) !(..0 (party|tour|episode))",
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay is ending in 2025. => Maddox Quay - ending outlet',
      'Brackenfell bows out on Sunday. => Brackenfell - ending outlet',
      'Kestrel Point has come to an end after five seasons. => Kestrel Point 5 ending outlet',
      'The drama Old Solway will close its doors in May. => Old Solway - ending outlet',
    ],
    leaves: [
      'Maddox Quay star Anna Bell bows out of the race.',
      'Brackenfell wraps up its third season on Sunday.',
      'Season 4 of Maddox Quay has come to an end.',
      'Maddox Quay ended the year on a high.',
      'Old Solway ends on a cliffhanger.',
    ],
  },
  {
    id: 'final/finale',
    frame: 'final',
    patterns: [
      'series finale !(of ..1 (this|last) season)',
      'swan song|swansong|last hurrah|curtain call',
      '(~bring) ..2!@piece <show> ..1 to (an end|a close|its close|its end|a conclusion|its conclusion)',
      '(~bring) ..2 (story|saga|tale|run|series|show) ..4 to (an end|a close|its close|its end|a conclusion|its conclusion)',
      '^(<carrier> ..4) (~bring|~ring) the curtain down',
      '(on|its|their|our|his|her) own terms',
      "that's all she wrote",
      '(last|final) (ever)? episode of (the (series|show)|<series>)',
      '(~reach|~come_to|~arrive_at|~hit) ..1 (end of the (line|road)|finish line|last stop|final stop|terminus) (with|after|in|at) ..2 (<season>|<run-length>)',
      "(this is|it is|it's|that's) ..1 (the end|goodbye|farewell|the finish) (for|of|to|from) ..2!@in-place <series> !(..0 @piece)",
      'completion of ..3 (arc|story|saga|design|plan|trilogy)',
      '(~complete|~finish|~conclude) ..4 (story|saga|arc|trilogy|tale|design) ..3 (<season>|<nth>|<final-season>)',
    ],
    needs: ['series|topic'],
    finds: [
      'The series finale of Maddox Quay airs on Sunday. => Maddox Quay - ending outlet',
      'Brackenfell goes out on its own terms. => Brackenfell - ending outlet',
      'Old Solway reaches the end of the line with season nine. => Old Solway 9 ending outlet',
    ],
    leaves: [
      'The episode ends with Anna Bell on the pier.',
      'The ferry in Old Solway comes to the end of the line.',
      'The season finale of Maddox Quay airs on Sunday.',
    ],
  },
];
