/** How coverage says who made a series: its creator, showrunner, director, writers and producers. */
import type { CreditRow } from './rows.ts';

export const MAKER_ROWS: readonly CreditRow[] = [
  {
    id: 'makers/noun',
    roles: 'named',
    presupposed: true,
    patterns: [
      '(creator|creators|cocreator|cocreators|showrunner|showrunners|director|directors|writer|writers|producer|producers|scribe|scribes|helmer|helmers|screenwriter|screenwriters|makers|headwriter) ..1 ,? <people>',
      '(creator|creators|showrunner|showrunners|director|directors|writer|writers|producer|producers|screenwriter) : <people>',
      '(creator|creators|showrunner|showrunners|director|directors|writer|writers|producer|producers) ..4 (is|are|was|were|include|includes) <people>',
    ],
    finds: [
      'Creator Emma Marlowe thanked the viewers of Brackenfell. => Emma Marlowe creator',
      'Maddox Quay showrunner and executive producer Tom Hask is out. => Tom Hask showrunner; Tom Hask producer',
      'Executive producers of Kestrel Point are Laura Ortiz, Ida Venn and Karl Ostrow. => Laura Ortiz producer; Ida Venn producer; Karl Ostrow producer',
    ],
    leaves: ['Casting director Emma Marlowe filled Brackenfell.', 'The director of photography, Tom Hask, lit Maddox Quay.'],
  },
  {
    id: 'makers/apposed',
    roles: 'named',
    patterns: [
      "<people> ,? (who|both|all|already)? (the|its|their|is|was|are|were|as|serve as|serves as|serving as|served as|act as|acts as|returns as|return as|will be|will be the|his fellow|her fellow|fellow|one of|remains|series|show|also|already|executive|exec)  ..3 (creator|creators|cocreator|cocreators|showrunner|showrunners|director|directors|writer|writers|producer|producers|helmer|screenwriter) !('s)",
      '<people> , ..1 (creator|cocreator|creators|cocreators|showrunner|showrunners|director|directors|writer|writers|producer|producers)',
      '<people> : (creator|showrunner|director|writer|producer|creators|showrunners|directors|writers|producers)',
    ],
    finds: [
      'Emma Marlowe, the creator of Brackenfell, has no plans. => Emma Marlowe creator',
      'Tom Hask is the director of Maddox Quay. => Tom Hask director',
      'Laura Ortiz and Ida Venn serve as executive producers of Kestrel Point. => Laura Ortiz producer; Ida Venn producer',
    ],
    leaves: ['Emma Marlowe told the director that Brackenfell was done.', 'Tom Hask is a casting director on Maddox Quay.'],
  },
  {
    id: 'makers/by',
    roles: 'named',
    patterns: ['(created|directed|helmed|written|penned|scripted|produced|devised|conceived) ..1 by :? ..6 <people>'],
    finds: [
      'Brackenfell was created by Emma Marlowe. => Emma Marlowe creator',
      'Maddox Quay is created, written and directed by Tom Hask. => Tom Hask creator; Tom Hask writer; Tom Hask director',
    ],
    leaves: ['Brackenfell was inspired by Emma Marlowe.', 'The havoc created by the storm delayed Maddox Quay.'],
  },
  {
    id: 'makers/creator',
    roles: ['creator'],
    patterns: [
      '(developed|masterminded|dreamt up|dreamed up|cooked up|invented|thought up|made up|hatched) ..1 by ..4 <people>',
      '<people> ,? (who)? ..4, (~create|cocreated|~devise|~conceive|dreamt up|dreamed up|dreamt|dreamed|cooked up|cooked|thought up|~mastermind|invented|~hatch) ..1 (it|<series>|up|with|and|this one|(the|this) ..3 (series|show|drama|comedy|thriller|sitcom|saga|anthology|spinoff|programme|whole|thing))',
      '<people> ,? (who)? ..1 (developed|developing|built|made) ..1 (it|the show|the series|<show>|for)',
      '(which|that) <people> ..2 (created|co-created|cocreated|devised|developed|dreamed up|dreamt up)',
      '(creation|brainchild|baby|handiwork|doing|invention) of ..3 <people>',
      '(minds|mind|brain|brains|heads|head|pen|pens|imagination|imaginations|hands|team) of ..3 <people>',
      "<people> 's (creation|brainchild|baby|anthology|brain-child)",
      '(from|by) (creator|creators|filmmaker|visionary|writer|hitmaker|superproducer|mastermind) ..4 <people>',
      '<people> , ..1 (man|woman|team|duo|pair|people|brains|mind|minds|force|couple|brothers|sisters|husband|creative) ..2 behind',
      '(man|woman|team|duo|pair|brains|mind|minds|force) behind ..3 , <people>',
      '(series|drama|comedy|show|thriller|sitcom|saga|anthology|dramedy|miniseries) (from|by) ..4 !(the) <people>',
      "(comes|hails|come|hail|sprang|springs) (from|to us from) <people> !('s)",
    ],
    finds: [
      'Emma Marlowe, who dreamt up Brackenfell, is delighted. => Emma Marlowe creator',
      'Maddox Quay is the brainchild of Tom Hask. => Tom Hask creator',
      'Kestrel Point is a Welsh drama series by photographer Laura Ortiz. => Laura Ortiz creator',
    ],
    leaves: ['Emma Marlowe created a stir at the Brackenfell party.', 'Maddox Quay is based on a book by Tom Hask.'],
  },
  {
    id: 'makers/showrunner',
    roles: ['showrunner'],
    patterns: [
      '<people> ,? (who)? ..3 (showruns|showrunning|show-runs|show-running|showrun)',
      '<people> ,? (who)? ..3 (run|runs|running|ran) (it|the show|the series|the writers|season|seasons|<series>|<season>)',
      '(showrun|overseen|run) by ..3 <people>',
      '(under|from) showrunner ..2 <people>',
    ],
    finds: ['Emma Marlowe, who runs the show, said that Brackenfell would be back. => Emma Marlowe showrunner'],
    leaves: ['Emma Marlowe runs the shop opposite the Brackenfell set.'],
  },
  {
    id: 'makers/director',
    roles: ['director'],
    patterns: [
      '<people> ,? (who)? ..3, (~direct|~helm) !(by|to|that|hit|contact|flight)',
      '<people> ..4 (behind the camera|behind the lens|in the director|in the directing|sits in the director|takes the director)',
      "<people> 's direction",
      '(direction|directorial debut) (by|of|from) <people>',
    ],
    finds: [
      'Emma Marlowe directs all six hours of Brackenfell. => Emma Marlowe director',
      'Tom Hask, who helmed the pilot of Maddox Quay, is back. => Tom Hask director',
    ],
    leaves: ['Emma Marlowe had direct contact with the Brackenfell crew.'],
  },
  {
    id: 'makers/writer',
    roles: ['writer'],
    patterns: [
      '<people> ,? (who)? ..3, (writes|wrote|~pen|~script|~co-write|cowrote|is writing|are writing|will write|has written|adapts|adapted) ..2 (the|it|all|every|most|<show>|series|each|both|script|scripts|episodes|and|its|pilot|from|for)',
      "<people> 's (scripts|script|screenplay|teleplay|writing)",
      '(authored|adapted|teleplay|screenplay) by ..3 <people>',
    ],
    finds: [
      'Emma Marlowe wrote the pilot of Brackenfell. => Emma Marlowe writer',
      "Tom Hask's scripts carry Maddox Quay. => Tom Hask writer",
    ],
    leaves: ['Emma Marlowe wrote on Instagram that Brackenfell was over.', 'Maddox Quay is adapted from a novel.'],
  },
  {
    id: 'makers/producer',
    roles: ['producer'],
    patterns: [
      '<people> ,? (who)? ..3 (executive|exec) (produce|produces|producing|produced)',
      '<people> ,? (who)? ..3 (~produce|attached to produce) !(by|a|an|evidence|proof|nothing)',
      '<people> produced ..2 (drama|comedy|series|show|thriller|sitcom)',
      "<people> 's (company|production company|outfit|banner)",
    ],
    finds: [
      'Emma Marlowe executive produces Brackenfell. => Emma Marlowe producer',
      'Tom Hask is attached to produce Maddox Quay. => Tom Hask producer',
    ],
    leaves: ['Emma Marlowe produced a knife in the last scene of Brackenfell, said no one.'],
  },
];
