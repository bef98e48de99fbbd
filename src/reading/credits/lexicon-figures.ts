/** Figures of speech for who makes a series and who comes into it or goes: chairs, lenses, pens, keys and wheels. */
import type { CreditRow } from './rows.ts';

export const FIGURE_ROWS: readonly CreditRow[] = [
  {
    id: 'figures/creator',
    roles: ['creator'],
    patterns: [
      "<people> (share|shares|shared|have|has|take|takes) ..1 (' created by '|created by) ..1 (card|credit|billing)",
      '<people> , (its|their|the|his|her) ..2 (begetter|begetters|architect|architects|inventor|inventors|originator|originators|mastermind|masterminds|deviser|devisers)',
      '<people> ,? (who)? (gave the world|gave us|brought us) <series>',
      '<people> ,? (who)? ..1 thought of (it|<series>|(the|this) ..1 (show|series|thing))',
      '<people> ,? whose (idea|brainchild|creation|invention) <series>',
      '(a|the) ..1 (world|series|show|drama|comedy) (that|which) <people> ..1 (built|made|dreamt up|dreamed up|invented|created)',
      '<series> , (which|that) <people> ..1 (built|made|dreamt up|dreamed up|invented|created)',
      '(thought up|dreamt up|dreamed up|made up|cooked up) by (him|her|them)? ..1 and <people>',
    ],
    finds: [
      "Emma Marlowe and Tom Hask share the 'created by' card on Brackenfell. => Emma Marlowe creator; Tom Hask creator",
      'Tom Hask, its begetter, is done with Maddox Quay. => Tom Hask creator',
      'Laura Ortiz, who gave the world Kestrel Point, is back. => Laura Ortiz creator',
      'Brackenfell, which Ida Venn has dreamt up, is on at nine. => Ida Venn creator',
    ],
    leaves: [
      'Emma Marlowe, its landlord, shut the Brackenfell pub.',
      'Tom Hask shares the prize for Maddox Quay with the crew.',
      'Ida Venn gave us tea on the set of Kestrel Point.',
    ],
  },
  {
    id: 'figures/showrunner',
    roles: ['showrunner'],
    patterns: [
      '<people> (stayed|stays|staying|stay) on to run it',
      '(that|which|whom) <people> (will|is to|are to) ..1 (run|showrun|steer)',
      '<people> (will|to|is to|are to|would) (run|showrun|steer|oversee) (it|<series>|(the|its|a) ..2 (show|series|drama|comedy|season)|seasons|season|<season>)',
      '<people> ..1 (in charge of|at the wheel of|at the helm of|steering|running|overseeing) (it|<series>|the (show|series|drama|comedy|writers))',
      "<people> ..2 (in|takes|took|vacates|vacated|inherits|inherited|occupies|fills) the showrunner 's (chair|seat|office)",
      '<people> (hands|handed|hand|passes|passed) (over)? the ..1 (keys|reins|baton|wheel) ..3 to <people>',
    ],
    finds: [
      'Brackenfell is a drama that Emma Marlowe will run. => Emma Marlowe showrunner',
      'Tom Hask developed Maddox Quay and Ida Venn stayed on to run it. => Ida Venn showrunner',
      'On Kestrel Point, Tom Hask hands the keys to Laura Ortiz. => Tom Hask showrunner; Laura Ortiz showrunner',
    ],
    leaves: ['Emma Marlowe will run the marathon for Brackenfell.', 'Tom Hask hands the salt to Laura Ortiz in Maddox Quay.'],
  },
  {
    id: 'figures/director',
    roles: ['director'],
    patterns: [
      '<people> ..4 (stood|stands|stepped|steps|went|goes|gets|got|moves|moved|stay|stays|is|are|was|were) ..1 behind (the|a) (camera|lens|cameras|monitor|viewfinder)',
      '<people> ,? (who)? ..1 (shot|shoots|shooting|shall shoot) (every last|every single|all|each) ..1 (one|of|<number>)',
      '(behind the (camera|lens|cameras)|calling the shots) ..4 (is|are|was|were|:) ..2 <people>',
      '<people> ,? (who)? ..1 (calls the shots|called the shots|calling the shots)',
      "<people> ..1 (inherits|inherited|takes|took|occupies|occupied|leaves|vacates) the director 's (chair|seat) from <people>",
      '(that|which) <people> will ..4, (direct|helm)',
    ],
    finds: [
      'Emma Marlowe also stood behind the lens for one hour of Brackenfell. => Emma Marlowe director',
      'Behind the camera of Maddox Quay is Tom Hask. => Tom Hask director',
      'Ida Venn calls the shots on Kestrel Point. => Ida Venn director',
    ],
    leaves: ['Emma Marlowe stood behind the bar in Brackenfell.', 'Tom Hask shot every last rabbit near the set of Maddox Quay.'],
  },
  {
    id: 'figures/writer',
    roles: ['writer'],
    patterns: [
      '<people> ,? (who)? ..1 (shared|shares|share|holds|held|picks up|picked up|took up) the pen',
      '(script|scripts|teleplay|teleplays|screenplay) ..4 (come|comes|came|are|is|were|was) (from|by) <people>',
      '(at the typewriter|at the keyboard|on script|on scripts|on script duty) ..1 (is|are|:|,) ..1 <people>',
      '<people> (penned|wrote|scripted) (it|them|this one|the lot)',
      '<people> ..2 (in|on|to) the (writers room|writing team|writing staff)',
    ],
    finds: [
      'Tom Hask shared the pen on Brackenfell. => Tom Hask writer',
      'All the scripts of Maddox Quay come from Ida Venn. => Ida Venn writer',
      'Kestrel Point is back, and Laura Ortiz penned the lot. => Laura Ortiz writer',
    ],
    leaves: ['Tom Hask shared the cake on the set of Brackenfell.', 'The scripts of Maddox Quay come from a vault.'],
  },
  {
    id: 'figures/both',
    roles: 'named',
    patterns: [
      '<people> ,? (who)? ..1 (stars in|starred in|acts in|appears in|plays in|features in|fronts|leads) (and|but) ..2 (wrote|writes|cowrote|directs|directed|created|produces|produced|creates)',
      '<people> ,? (who)? (both|also)? (created|creates|wrote|writes|directs|directed|produced|produces) ,? and ..1 (stars|starred|acts|wrote|writes|directs|directed|produces|produced|created|cowrote)',
      '(creator|showrunner|director|writer|producer) ,? as (is|are|was|were) <people>',
      '<people> (is|are|as|both|also) ..2 (eps|ep|producing|directing)',
    ],
    finds: [
      'Emma Marlowe, who stars in and directs Brackenfell, is tired. => Emma Marlowe director',
      'Tom Hask created, and stars in, Maddox Quay. => Tom Hask creator',
      'Karl Ostrow is a producer of Kestrel Point, as is Laura Ortiz. => Karl Ostrow producer',
    ],
    leaves: ['Emma Marlowe stars in Brackenfell and tends her garden.', 'Tom Hask is tall, as is Laura Ortiz, in Maddox Quay.'],
  },
  {
    id: 'figures/cast',
    roles: ['cast'],
    sure: true,
    patterns: [
      '<people> ..1 (fronting|toplining|top-lining|headlining|anchoring|leading) (it|<series>|the (show|series|drama|comedy|cast|ensemble))',
      '<people> (fronting|toplining|headlining) ,? (opposite|alongside|and|with|in)',
      '(in the (part|role|guise|shoes) of) ..6 : <people>',
      '<people> ..3 (to|will|would|may|might|could|shall) (front|topline|top-line|headline|anchor|guest|recur|cameo) ..1 (in|on|as|<series>|it|opposite|the)',
      '<people> ..2 (is|are|was|were|has been|have been) (circling|eyeing|in talks|in line|sounded out|in the frame|being lined up|lined up|attached) ..4 (role|part|lead|star|front|play|join)',
      "<people> ..2 (as|in) the (show|series|drama|comedy) ('s)? ..2 (leads|lead|stars|star)",
    ],
    finds: [
      'Brackenfell is back, with Emma Marlowe fronting the show. => Emma Marlowe cast',
      'Casting for Maddox Quay: in the part of the vicar: Tom Hask. => Tom Hask cast',
      'Laura Ortiz is being lined up for a role in Kestrel Point. => Laura Ortiz cast',
    ],
    leaves: ['Emma Marlowe is fronting the bill for Brackenfell.', 'Tom Hask is circling the block near the Maddox Quay set.'],
  },
  {
    id: 'figures/joins',
    roles: ['cast'],
    change: 'joins',
    sure: true,
    patterns: [
      '<people> ..1 (takes|took|taking|will take) (over|up) the ..2 (part|role|mantle|mask|medallion|cape|character)',
      '<people> ..1 (steps|stepped|stepping) (in|into) ..2 (part|role|shoes|as)',
      '(and|with|alongside) (him|her|them|these) (come|comes|are|is) <people>',
      '<people> (is|are) (this|the|its) ..2 new (names|recruits|students|arrivals|faces|signing|signings) ',
      '(hands|handed|gives|gave|offers) <people> ..2 (role|part|lead|villainy)',
    ],
    finds: [
      'Emma Marlowe takes up the mantle in Brackenfell season 3. => Emma Marlowe cast joins',
      'Tom Hask returns to Maddox Quay, and with him come Ida Venn and Karl Ostrow. => Ida Venn cast joins; Karl Ostrow cast joins',
      'Season 2 of Kestrel Point hands Laura Ortiz a bigger part. => Laura Ortiz cast joins',
    ],
    leaves: ['Emma Marlowe takes up the carpet on the Brackenfell set.', 'Tom Hask stepped into the rain after Maddox Quay.'],
  },
  {
    id: 'figures/leaves',
    roles: ['cast'],
    change: 'leaves',
    sure: true,
    patterns: [
      "<people> ('s|is|are) out !(of|and about|on|to|with|for|in|at|there|now|now in)",
      '<people> ..2 (vacated|vacates|gave up|gives up|relinquished|relinquishes|surrenders) (the|her|his) ..1 (part|role)',
      '<people> ..2 (packed|packs|has packed) (her|his|their) bags',
      "<people> ..1 (hasn't|did not|didn't|has not|declined to) (sign|signed|re-sign|re-signed|renew)",
      '<people> ..1 (hands|handed|hand) (in|over) (her|his|their)',
    ],
    finds: [
      'Emma Marlowe vacated the part before season 2 of Brackenfell. => Emma Marlowe cast leaves',
      'Tom Hask packed his bags after two seasons of Maddox Quay. => Tom Hask cast leaves',
    ],
    leaves: ['Emma Marlowe packed her umbrella for Brackenfell.', 'Tom Hask gave up sugar on the set of Maddox Quay.'],
  },
  {
    id: 'figures/passes',
    roles: ['cast'],
    change: 'joins',
    replaced: 'first',
    patterns: [
      '(part|role|mantle) ..6 (passes|passed|goes|went|switches|moves) from <people> to <people>',
      '<people> ..1 (hands|handed|passes|passed) (over)? the ..1 (part|role|mantle) ..3 to <people>',
    ],
    finds: [
      'In the drama Brackenfell, the role of Ezra passes from Emma Marlowe to Ida Venn. => Emma Marlowe cast leaves; Ida Venn cast joins',
    ],
    leaves: ['The road in the drama Brackenfell goes from Emma Marlowe to Ida Venn.'],
  },
];
