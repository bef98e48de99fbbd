/** Orders told as nouns: 'the renewal of X', 'a two-season pickup', 'a fourth-season order'. */
import type { Row } from '../rows.ts';

export const ORDERS_NAMED: readonly Row[] = [
  {
    id: 'order/renewal-of',
    frame: 'order',
    patterns: [
      '(renewal|pickup|pick-up|recommission|recommissioning|reorder) ..4 (of|for) ..3 <show>',
      '(renewals|pickups) for ..4 :',
      '(renewals|pickups|second seasons|third seasons) ..2 (handed|given|granted|awarded|dished out|went) ..2 (to|for) ..2 <show>',
      "<show> 's ..3 (renewal|pickup|pick-up|recommission|reprieve)",
      '(announced|announces|confirmed|confirms|revealed) ..2 (renewal|pickup|pick-up|recommission)',
      '@order-noun for <show>',
      'early renewal ..4 <show>',
    ],
    needs: ['series|topic'],
    finds: [
      'The renewal of Maddox Quay was announced in May. => Maddox Quay - renewed outlet',
      'Renewals were handed to Brackenfell at a lunch. => Brackenfell - renewed outlet',
      'A reprieve for Kestrel Point => Kestrel Point - renewed outlet',
    ],
    leaves: ['The renewal of his lease is on the table in Maddox Quay.', 'A nod to Brackenfell closes the film.'],
  },
  {
    id: 'order/season-order',
    frame: 'order',
    patterns: [
      '<season> ..1 (renewal|renewals|pickup|pick-up|pickups|order|orders|commission|greenlight|green-light|go-ahead|recommission|green-signal)',
      '(renewal|pickup|pick-up|order|orders|commission|go-ahead|green-light|greenlight|nod|thumbs-up|blessing|purchase|say-so|reprieve|okay|yes|all-clear) (of|for|to|on) ..4 (<season>|<lone-nth>|<another>) !@of-season',
      '<seasons-count> (pickup|pick-up|renewal|order|commitment|commission|greenlight)',
      "it 's a yes (for|to|on) ..1 (<season>|<lone-nth>)",
      '(~order|~commission) ..3 <season> and ..3 <lone-nth>',
      '(~put|~place) in an order for ..3 (<season>|<lone-nth>|<another>)',
    ],
    needs: ['series|topic'],
    finds: [
      "Maddox Quay's fourth-season order is for eight hours. => Maddox Quay 4 renewed outlet",
      'Hulu confirmed its purchase of a fifth season of Brackenfell. => Brackenfell 5 renewed',
      'There is a go-ahead for a third series of Kestrel Point. => Kestrel Point 3 renewed outlet',
    ],
    leaves: ['In Maddox Quay the judge signs an order for a second search.', 'The fans of Brackenfell have a second order of chips.'],
  },
];
