/** How coverage says how many episodes a season has, how long they are, and where a series stands in a chart. */
import type { FigureRow } from './rows.ts';

export const COUNT_ROWS: readonly FigureRow[] = [
  {
    id: 'episodes/count',
    figure: 'episodes',
    patterns: [
      '<number> ..2 (episode|episodes|eps|ep|instalments|installments|parter|parters|episoder|half-hours)',
      '<number> (new|more|all-new|additional|brand-new|fresh)? (chapters|parts|part|chapter)',
      '(eps|episodes|episode count|number of episodes|no of episodes) (:|is|was|will be)? <number>',
      '<number> (new|more)? (hours|one-hour|hour) (of it|order|season|run|series|to be|this season)',
      '(order|run|season|series|batch|set|haul|pickup|clutch) (for|of) (just|only|about|around)? <number> !(season|seasons|year|years|day|days|week|weeks|month|months|show|shows|new|people|film|films)',
      '(consist|consists|consisting|consisted|comprise|comprises|comprising|comprised|made up|composed) of ..2 <number> !(season|seasons|year|years|day|days|week|weeks|show|shows|people|film|films|part|act|acts)',
      '(ran|runs|run|stretches|stretched|extends|extended|amounted|amounts) (to|for|at) (just|only|about)? <number> !(season|seasons|year|years|day|days|week|weeks|month|months|minute|minutes|million|billion|hour|hours|more|times|nights)',
      '(taking|bringing|takes|brings|took|brought|cut|cutting|trimmed|trims|raised|raises|extends|extended|upped|stretched) ..6 to <number> !(season|seasons|year|years|day|days|week|weeks|month|months|minute|minutes|million|percent|per)',
      '(~order|~commission|~buy|~book|gets|given|handed|has) ..1 <number> (of it|of them|hours|half-hours|hour-long)',
      '<number> (apiece|strong|scripts|instalments)',
      '<number> (episodes|episode) ..2 (season|order|run|series)',
      '(<season>|<nth>|season|series|run|it) ..2 (had|has|have|contains|counts|numbers|boasts|features|offers|gets|got) (just|only|about)? <number> $',
      '(<season>|<nth>|<this-season>|it) ..2 (will be|is|was|would be|could be|may be|be) (just|only|about)? <number> (long|strong|in (all|total|number|length)|in length)',
      '(total|tally|count|order) of <number> $',
      '<number> (in all|in total|all told|all in all|shorts|outings|half-hours)',
      '(shorter|longer|fewer) at <number>',
      '(is|are|will|would) ..2 be ..1 <number> of them',
    ],
    finds: [
      'Season 2 of Brackenfell has eight episodes. => Brackenfell 2 episodes 8',
      'ITV has ordered a six-part second season of Maddox Quay. => Maddox Quay 2 episodes 6',
      'The third season of Kestrel Point runs to 13. => Kestrel Point 3 episodes 13',
      'ABC gave Old Solway season 2 an order of 18. => Old Solway 2 episodes 18',
      'Kestrel Point season 2 has eight. => Kestrel Point 2 episodes 8',
      'Season 3 of Old Solway will be ten strong. => Old Solway 3 episodes 10',
      'The back nine came, taking the first season of Juniper Vance to 22 episodes. => Juniper Vance 1 episodes 22',
    ],
    leaves: [
      'Episode 5 of Brackenfell season 2 is the best.',
      'After three episodes of Maddox Quay season 1 we were sold.',
      'The first four episodes of Kestrel Point season 2 are out on Friday.',
      'Over five seasons and 62 episodes, Old Solway never put a foot wrong.',
      'Juniper Vance has run for eight years.',
      'Kestrel Point season 2 has eight suspects and one corpse.',
    ],
  },
  {
    id: 'runtime/minutes',
    figure: 'runtime',
    patterns: [
      '<number> ..1 (minute|minutes|min|mins) (long|each|apiece|an episode|per episode|a piece|in length|episode|episodes|instalment|instalments|installments|runtime|running)',
      '(runtime|running time|run time|length|duration) ..5 <number> (minute|minutes|min|mins)?',
      '(episode|episodes|instalment|instalments|installments|chapters|each|opener|first|finale|it) ..6 (runs|run|lasts|last|lasting|clocks in at|clock in at|come in at|comes in at|is|are|of|about|around|at|running) ..3 <number> (minute|minutes|min|mins)',
      '(minutes|mins) : <number>',
    ],
    finds: [
      'Each episode of Brackenfell is 40 minutes long. => Brackenfell - runtime 40',
      'Maddox Quay has 30-minute episodes. => Maddox Quay - runtime 30',
      'The episodes of Kestrel Point run about 45 minutes each. => Kestrel Point - runtime 45',
    ],
    leaves: [
      'The chase in Brackenfell goes on for ten minutes.',
      'Maddox Quay is an hour-long drama.',
      'The trailer for Kestrel Point is two minutes long.',
    ],
  },
];
