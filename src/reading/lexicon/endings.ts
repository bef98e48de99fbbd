/** How the trade says that a season is the last by plan. */
import type { Row } from '../rows.ts';

export const ENDINGS: readonly Row[] = [
  {
    id: 'final/season',
    frame: 'final',
    patterns: [
      '(final|farewell|concluding|valedictory) (season|series|run|chapter|outing|instalment|installment|batch|bow|lap|volume|part|year|stretch|hurrah|go-round|ride|tour|round|voyage|trip|helping|episodes)',
      'the last (season|series|chapter|instalment|installment|run) of',
      '(its|their|and|one|his|her) last (season|series|run|chapter|outing|instalment|installment|batch|bow|lap|volume|part|stretch|hurrah|go-round|ride|tour|round|voyage|trip|helping|time out)',
    ],
    finds: ['The fourth and final season of Brackenfell arrives in May. => Brackenfell 4 ending outlet'],
    leaves: ['Last season Brackenfell drew ten million viewers a week, and the next begins in May.'],
  },
  {
    id: 'final/nth-final',
    frame: 'final',
    patterns: [
      '<nth> ..3 (and|as its|is its|is the|will be its|will be the|to be its|to be the|be its|be the|being its) ..2 (final|last|finale|end !of|conclusion|swansong|swan song)',
      '<nth> and (final|last)',
    ],
    finds: ['Season five will be the last for Maddox Quay. => Maddox Quay 5 ending outlet'],
    leaves: ['Season five was the last to be filmed in Spain; the sixth moves Maddox Quay to Malta.'],
  },
  {
    id: 'final/ends-with',
    frame: 'final',
    patterns: [
      '(~end|~conclude|~finish|~wrap_up|~wrap|~bow_out|~sign_off|~close|~come_to_an_end|~come_to_a_close|~say_goodbye|~call_it_a_day|~call_it_quits|~bid_farewell|~go_out|~take_its_final_bow|~take_a_bow|~sail_off|~ride_off|~fold) ..3 (with|after|at|following|on) ..3 (<season>|<nth>|<seasons-count>|<this-season>|<final-season>)',
      '(~end|~wrap_up|~conclude) (its|their|the) ..3 run ..4',
      '(<season>|<nth>|<this-season>) ..4 (will|to|would|set to) (end|conclude|wrap up|close|finish) ..3',
      '<show> ..6, (is ending|will end|to end|is concluding|will conclude|wraps up|bows out|signs off|to conclude|comes to an end|coming to an end|come to an end|drawing to a close|comes to a close|calls it a day|call it a day)',
      'series finale',
      '(~bring) ..4 to (an end|a close|its close|its end)',
      'swan song|swansong',
      'last hurrah',
      'goodbye season',
      '(always|only ever) ..3 (planned|meant|intended|envisioned|conceived|pictured|imagined|designed) ..3 (as|to be|for) ..3 (<seasons-count>|limited|one|three|trilogy)',
      '(on|its|their) own terms',
    ],
    needs: ['series|topic'],
    finds: [
      'Maddox Quay will end with its eighth season. => Maddox Quay 8 ending outlet',
      'Brackenfell is coming to an end after five seasons. => Brackenfell 5 ending outlet',
    ],
    leaves: ['The first season of Maddox Quay ends on a cliffhanger.', 'The episode ends with Anna Bell on the pier.'],
  },
  {
    id: 'final/limited',
    frame: 'final',
    patterns: [
      '(limited series|limited-series|miniseries|mini-series|one-off|event series|closed-ended)',
      '(is|was|as|remains|stays) ..2 (limited|self-contained|standalone)',
    ],
    needs: ['series'],
    finds: ['Maddox Quay was conceived as a limited series. => Maddox Quay - ending outlet'],
    leaves: ['Brackenfell fans got a limited-edition poster.'],
  },
];
