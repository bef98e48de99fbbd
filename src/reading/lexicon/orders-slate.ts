/** Orders of several series at once, as networks announce them: 'picks up seven pilots, including X', 'the drama orders went to X, Y and Z'. */
import type { Row } from '../rows.ts';
import { DENIED } from './orders-new.ts';

const SERIES = '(series|shows|dramas|comedies|sitcoms|docuseries|programmes|titles)';
const AMONG = '(including|such as|among them)';

export const ORDERS_OF_SLATES: readonly Row[] = [
  {
    id: 'order/slate',
    frame: 'order',
    season: 'first',
    patterns: [
      `<carrier> ..3!${DENIED} (~order|~greenlight|greenlit|~commission|~pick_up|~buy) ..1 <number> ..2 (pilots|new ..1 ${SERIES}) ..8, (${AMONG}|:) ..3!@preposition <show> !(@people|'s|..0 @piece)`,
      `and (greenlit|greenlights|ordered|orders|commissioned|commissions|picked up) <show> , (a|an|the|another|its) ..4 (@new-kind|@offspring)`,
    ],
    needs: ['carrier', 'series'],
    finds: [
      'ABC picked up four pilots to series, including Brackenfell and Old Solway. => Brackenfell 1 renewed official; Old Solway 1 renewed official',
      'Fox has ordered three new dramas, among them Kestrel Point. => Kestrel Point 1 renewed official',
      'FX has renewed Old Solway for a third season and greenlit Brackenfell, a comedy about lawyers. => Brackenfell 1 renewed official',
    ],
    leaves: [
      'ABC picked up four Emmys, including one for Brackenfell.',
      'Fox has ordered seven repeats, among them Kestrel Point.',
      'Fox picked up three pilots, including one that the Kestrel Point star directs.',
      'NBC has ordered three new dramas, with Maddox Quay off the air.',
    ],
  },
  {
    id: 'order/straight-to-series',
    frame: 'order',
    season: 'first',
    patterns: [
      `(~order|~commission|~green_light|greenlit|~pick_up|picked up) (straight|direct) to series ..6, (:|${AMONG}|are|is) ..3!@preposition <show>`,
      `(series|drama|comedy|pilot|straight-to-series) (orders|pickups) ..2 (went|go|goes|going|handed|given) (to|for) ..4 <show>`,
      `(series|straight-to-series) (orders|pickups|order|pickup) (for|to) ..3!@preposition <show>`,
    ],
    needs: ['series'],
    finds: [
      'Ordered straight to series at Hulu: the saga Brackenfell. => Brackenfell 1 renewed',
      'The new drama orders went to Maddox Quay and Old Solway. => Maddox Quay 1 renewed; Old Solway 1 renewed',
      'A series order for Kestrel Point came on Friday. => Kestrel Point 1 renewed',
    ],
    leaves: ['The first orders at the pub went to the crew of Maddox Quay.', 'In Maddox Quay the comedy orders a pizza for Kestrel Point.'],
  },
  {
    id: 'order/pickups-for',
    frame: 'order',
    patterns: [
      `(renewals|pickups|pick-ups|recommissions) ..3!${DENIED} for ..2!@preposition <show>`,
      '<show> ..3!@people (assured|secure|secured|guaranteed|locked in|signed up|set|safe) (through|until) ..2 (<season>|<nth>)',
      '<show> ..1!(@people|deal|contract) (extended|picked up) (through|until) ..1!@preposition <date>',
      '(~give|~hand|~grant|~deal|~get|~win|~land|~earn|given) (a|an|its|their) (early|quick|swift|speedy|surprise|belated) (<lone-nth>|<season>) !@of-season',
      '(~renew|renewed) <show> ..6 and ..2!@preposition <show> for ..1 (another|<number> more|a further) ..2 episodes',
    ],
    needs: ['series|topic'],
    finds: [
      "Early renewals at Hulu for 'Brackenfell' and 'Old Solway' => Brackenfell - renewed; Old Solway - renewed",
      'Maddox Quay is assured through its fifth season. => Maddox Quay 5 renewed',
      'Kestrel Point has been given an early third. => Kestrel Point 3 renewed',
      'Old Solway extended through May 2027 => Old Solway - renewed',
    ],
    leaves: [
      'There were no renewals this week for Brackenfell.',
      'Maddox Quay is set through and through in the north.',
      'The runner from Kestrel Point was given an early third chance.',
    ],
  },
];
