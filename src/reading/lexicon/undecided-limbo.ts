/** Between life and death: 'in limbo', 'on the bubble', 'up in the air', 'the future remains uncertain', 'whether it returns is anyone's guess'. */
import type { Row } from '../rows.ts';

export const UNDECIDED_LIMBO: readonly Row[] = [
  {
    id: 'undecided/limbo',
    frame: 'undecided',
    patterns: [
      '(<season>|<another>|@own-future|renewal|is|are|remains|left|still|hanging|hangs|stuck|leaves|lingers|languishes) ..3!@not-whole (in|into) ..1 (limbo|jeopardy|doubt|the balance|flux|purgatory|suspense|question|a holding pattern)',
      '(circle|state|kind|sort|form|period|brand) of ..1 (limbo|purgatory)',
      '<series> ..0 in (limbo|jeopardy|doubt|the balance|purgatory)',
      '(hangs|hanging|hung|hang|dangles|dangling) (by a thread|in the balance|in limbo)',
      'on ..1 (bubble|knife edge|renewal bubble)',
      'bubble (show|shows|drama|dramas|comedy|comedies|watch|series|sitcom|territory)',
      '(still|remains|remain|is|are|left|leaving|leaves|be|all) ..1 up in the air',
      "(anyone's|anybody's) guess !(who|what|how|why)",
      'too (early|soon) to (say|tell|know|call|be talking|discuss|talk) !(who|how|what)',
      '(coin toss|coin flip|toss up|touch and go|fifty fifty|could go either way|at a crossroads) ..2 (for|at|about|whether|$)',
      'question mark|marks ..2 (over|about|around) ..1 (<show>|@own-future|<season>|<another>|renewal)',
      '(in the lap of the gods|in the hands of ..2 (gods|power|network|carrier))',
    ],
    needs: ['series|topic', 'season|carrier|topic|named'],
    finds: [
      'Maddox Quay is still on the bubble at NBC. => Maddox Quay - undecided outlet',
      'The future of Brackenfell hangs in the balance. => Brackenfell - undecided outlet',
      'Kestrel Point has been left in limbo by Hulu. => Kestrel Point - undecided outlet',
    ],
    leaves: ['In Maddox Quay the doctors must decide in the air.', 'The captain of Brackenfell is on the fence, painting.'],
  },
  {
    id: 'undecided/unknown',
    frame: 'undecided',
    negated: true,
    patterns: [
      '@own-future ..3!@not-whole (is|are|was|remains|remain|still|looks|hangs|stays|lies|left)? ..1 @unknown',
      '(renewal|renewal status|renewal prospects) ..3 (is|are|was|remains|remain|still)? ..1 @unknown',
      '(<season>|<another>|<lone-nth>) ..3!@piece (is|are|remains|remain|stays|still|was) ..2 @unknown !(how|what|who|when)',
      '<show> ..3!@other-subject (remains|is|stays|still) ..1 (undecided|a coin toss|a toss up|touch and go|in limbo|on the bubble|unrenewed|up in the air|pending|in doubt|fifty fifty)',
      '(fate|future) of ..2!@in-place <show> ..2 (is|are|was|remains|remain|still|looks|hangs|stays|lies|left)? ..1 @unknown',
      '(fate|future) of ..2!@in-place <show> ..1 (unclear|uncertain|unknown|undecided|tbd|in doubt|in limbo)',
      "(not|n't|isn't|un)? ..1 (clear|unclear|known|unknown|certain|uncertain|determined|decided|to be seen|obvious) ..1 (if|whether) ..8 (<show>|<season>|<another>|it) ..6 (return|returns|returned|renewed|end|continue|continues|back|<season>|<another>|cancelled|canceled|happen|happens|go ahead|survive|again)",
      'whether ..8 (<season>|<another>|<lone-nth>|more of|return|returns|renewed|back|continue|continues|again|survives|more) ..6 (remains|is|depends|hinges|will depend|unclear|unknown|to be seen|rests|hangs|stands) ..4 (to be seen|unclear|unknown|uncertain|known|decided|certain|settled|up to|matter|question|guess|open|undecided|on|another|story|mystery|air)',
      'if there will be ..1 (<season>|<nth>|<another>)',
      '(potential|possible|prospective|would-be|hoped-for|hypothetical) (<season>|<nth>)',
      'question of ..4 (<season>|<another>|<lone-nth>) ..6 (open|unanswered|unsettled|remains|kicked around|unresolved)',
      '(~renew|renewed|return|back|back for more) or (cancelled|canceled|cancel|axed|not|gone)',
      '(renewed or cancelled|renewed or canceled|cancelled or renewed|canceled or renewed)',
      'no telling (if|whether)',
      '(future|outlook) ..1 (looks|is|remains) ..1 @unknown (for|at) ..3!@in-place <show>',
    ],
    needs: ['series|topic'],
    finds: [
      'The fate of Brackenfell remains up in the air. => Brackenfell - undecided outlet',
      'It is unclear whether Maddox Quay will return for a third season. => Maddox Quay 3 undecided outlet',
      'Whether Kestrel Point gets a second season remains to be seen. => Kestrel Point 2 undecided',
    ],
    leaves: [
      'The fate of the captain in Maddox Quay is unknown to his wife.',
      'It is unclear whether the mayor knew of the plot in Brackenfell.',
      'It remains to be seen how season 2 of Kestrel Point explains the fire.',
    ],
  },
];
