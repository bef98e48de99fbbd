/** Orders told as nouns: 'the renewal of X', 'a two-season pickup', 'a fourth-season order'. */
import type { Row } from '../rows.ts';

export const ORDERS_NAMED: readonly Row[] = [
  {
    id: 'order/renewal-of',
    frame: 'order',
    patterns: [
      '^(to|will|can|would|may|and|who) (renewal|pickup|pick-up|recommission|recommissioning|reorder) ..4 (of|for) ..3 <show>',
      '(renewals|pickups) for ..4 :',
      '(renewals|pickups|second seasons|third seasons) ..2 (handed|given|granted|awarded|dished out|went) ..2 (to|for) ..2 <show>',
      "<show> 's ..3 (renewal|pickup|pick-up|recommission|reprieve)",
      '(announced|announces|confirmed|confirms|revealed) ..2 (renewal|pickup|pick-up|recommission)',
      '@order-noun for <show>',
      'early renewal ..4 <show>',
      "(~renew|~pick_up|~recommission|~bring_back|~extend|renewals (for|of)) ..3!(pilots|new) <number> ..2!(pilots|new) (series|shows|dramas|comedies|sitcoms|titles|programmes) ..8, (including|such as|among them) ..5!@preposition <show> !('s|..0 @piece)",
      '(~renew|renewals for|renewal of) ..3 <number> ..5 (series|shows|dramas|comedies|sitcoms|titles|programmes) ,? (including|such as) ..5 <show>',
      '(for|after|following|by|over|celebrates|celebrating|of) <series> (renewal|pickup|recommission) !(chances|hopes|odds|rumours|rumors|talks|talk|prospects|status)',
    ],
    needs: ['series|topic'],
    finds: [
      'CBS has renewed nine series, including Brackenfell. => Brackenfell - renewed official',
      'The renewal of Maddox Quay was announced in May. => Maddox Quay - renewed outlet',
      'Renewals were handed to Brackenfell at a lunch. => Brackenfell - renewed outlet',
      'A reprieve for Kestrel Point => Kestrel Point - renewed outlet',
      'NBC renews six of its series including hit sitcom Brackenfell and police drama Old Solway. => Brackenfell - renewed; Old Solway - renewed',
    ],
    leaves: [
      "CBS has extended two shows, including Brackenfell's finale.",
      'The renewal of his lease is on the table in Maddox Quay.',
      'A nod to Brackenfell closes the film.',
    ],
  },
  {
    id: 'order/season-order',
    frame: 'order',
    patterns: [
      '<season> ..1 (renewal|renewals|pickup|pick-up|pickups|order|orders|commission|greenlight|green-light|go-ahead|recommission|green-signal) !(chances|chance|odds|hopes|prospects|possibility|talk|rumours|rumors|buzz|status) !(..5 @sought)',
      '(renewal|pickup|pick-up|order|orders|commission|go-ahead|green-light|greenlight|nod|thumbs-up|blessing|purchase|say-so|reprieve|okay|yes|all-clear) (of|for|to|on) ..4 (<season>|<lone-nth>|<another>) !@of-season',
      '^((hopes|hoping|hoped|hope|seeking|seeks|sought|wants|wanted|looking|angling|pushing|aiming|bidding|shopping) ..12) <seasons-count> (pickup|pick-up|renewal|order|commitment|commission|greenlight) !(..5 @sought)',
      "it 's a yes (for|to|on) ..1 (<season>|<lone-nth>)",
      '(~order|~commission) ..3 <season> and ..3 <lone-nth>',
      '(~put|~put_in|~place|~send|~issue|~submit) (in )?(an|its|their|the) order for ..3 (<season>|<lone-nth>|<another>|seconds|thirds|more <show>)',
      '(<season>|<nth>) (papers|paperwork|contract|contracts|deal|deals|cheque|budget|order|commitment|commission) ..2 (~be|been) ..1 (signed|agreed|inked|sealed|done|approved|granted|placed|found)',
      '(~set_aside|~find|~earmark|~put_up|~sign_off|~approve|~release|~pledge) ..1 (money|budget|cash|funds|funding|cheque) for ..3 (<season>|<lone-nth>|<another>) !@of-season',
      '(<season>|<lone-nth>) (commitment|guarantee|pledge)',
    ],
    needs: ['series|topic'],
    finds: [
      "Maddox Quay's fourth-season order is for eight hours. => Maddox Quay 4 renewed outlet",
      'Hulu confirmed its purchase of a fifth season of Brackenfell. => Brackenfell 5 renewed',
      'FX placed its order for a second helping of Maddox Quay. => Maddox Quay 2 renewed official',
      'The third-season papers of Brackenfell were signed in March. => Brackenfell 3 renewed',
      'RTE has set aside the budget for a second series of Old Solway. => Old Solway 2 renewed',
      'There is a go-ahead for a third series of Kestrel Point. => Kestrel Point 3 renewed outlet',
    ],
    leaves: [
      'In Maddox Quay the judge signs an order for a second search.',
      'The fans of Brackenfell have a second order of chips.',
      'A two-season order of Brackenfell is being sought.',
      'A third-season renewal of Old Solway is under discussion.',
      'Its maker is shopping Old Solway to other buyers with a two-season order in mind.',
    ],
  },
  {
    id: 'order/option',
    frame: 'order',
    patterns: [
      '(~exercise|~take_up|~pick_up|~trigger|~activate|~invoke|~use) ..2 (option|options) ..1 (on|for) ..3 (<season>|<lone-nth>|<another>|<show>) !@of-season',
      '(option|options) ..1 (on|for) ..3 (<season>|<lone-nth>|<another>) ..3 (been|was|were|is) ..1 (exercised|taken up|picked up|triggered|activated|invoked)',
    ],
    needs: ['series|topic'],
    finds: [
      'TNT is exercising its option on a second season of Brackenfell. => Brackenfell 2 renewed official',
      'Kestrel Point films in May, Shudder having taken up its option for a second year. => Kestrel Point 2 renewed',
      'The option on a third series of Maddox Quay was taken up on Friday. => Maddox Quay 3 renewed',
    ],
    leaves: [
      'A studio has taken up its option on a novel by the star of Brackenfell.',
      'Hulu has an option on a second season of Kestrel Point.',
    ],
  },
];
