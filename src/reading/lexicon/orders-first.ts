/** Orders of what is new: a series for its first season, and the rest of a first season that began with half of one. */
import type { Row } from '../rows.ts';

export const ORDERS_FIRST: readonly Row[] = [
  {
    id: 'order/new-series',
    frame: 'order',
    season: 'first',
    patterns: [
      '<show> ..6, (has been|was|is|been) ..2 (ordered|picked up|greenlit|commissioned|taken) (straight )?to series',
      '<show> ..4 (goes|gets|going|went|is going) (straight )?to series',
      '<show> ..6, (gets|got|lands|landed|scores|nabs|earns|given|handed) ..2 (<number> episode|straight-to-series|full-season|first-season|full first-season|series|initial) (order|orders|pickup|commitment|commission)',
      '(has|gets|got|landed) ..2 (first-season|full first-season|straight-to-series) (order|pickup) (from|at|by) <carrier>',
      '<carrier> ..4 (~order|~commission|~greenlight|~pick_up|~hand|~give) ..6 <show> ..2 (straight )?to series',
      '<carrier> ..4 (~order|~commission|~greenlight|~pick_up) ..9, <show> ..1 (straight )?to series',
      '<show> (ordered|picked up|taken|greenlit|commissioned) (straight )?to series',
      '(~hand|~give|~gave) ..3 <show> ..3 (series order|straight-to-series order|full-season order|first season order|<number> episode order)',
    ],
    finds: [
      'The hospital pilot Maddox Quay has been ordered to series. => Maddox Quay 1 renewed',
      'Kestrel Point goes to series. => Kestrel Point 1 renewed outlet',
      "'Old Solway' picked up to series. => Old Solway 1 renewed",
      "CBS orders 'Brackenfell,' 'Old Solway' and 'Kestrel Point' to series. => Brackenfell 1 renewed; Old Solway 1 renewed; Kestrel Point 1 renewed",
      'Brackenfell lands a ten-episode order at Hulu. => Brackenfell 1 renewed official',
    ],
    leaves: ['Maddox Quay goes to a series of meetings.', 'Brackenfell has a series of problems.'],
  },
  {
    id: 'order/back-nine',
    frame: 'order',
    season: 'first',
    patterns: [
      '(~order|~get|~pick_up|~give|~hand|~earn|~land|~win|~score|~grant|~receive|~take|~ask_for|~request|~commission) ..5 @back-nine !@of-season',
      '(order|pickup|commission|nod|request|call) for ..5 @back-nine',
      '@back-nine (order|pickup|orders|pickups|pick-up)',
    ],
    needs: ['series|topic'],
    finds: [
      'ABC has ordered the back nine for Brackenfell, a comedy. => Brackenfell 1 renewed official',
      'The freshman drama Maddox Quay has earned its back nine. => Maddox Quay 1 renewed outlet',
      'Kestrel Point gets a full-season pickup. => Kestrel Point 1 renewed outlet',
    ],
    leaves: ['In Maddox Quay they ordered drinks on the back porch.', 'The star of Brackenfell played the back nine in the rain.'],
  },
];
