/** Orders of series that are new, made anew or made of another: 'nabs the spin-off X', 'announces new series X', 'X is getting rebooted'. */
import type { Row } from '../rows.ts';

const DENIED = '(not|never|no|yet|after|before)';

export const ORDERS_NEW: readonly Row[] = [
  {
    id: 'order/new-bought',
    frame: 'order',
    season: 'first',
    patterns: [
      `<carrier> ..3!${DENIED} (@buys-new|lands|landed) <show> , ..4 @new-kind !(..6 (<season>|<another>))`,
      `<carrier> ..3!${DENIED} (@buys-new|lands|landed) ..5!@preposition (@new-kind|pilot) <show> !(..5 (<season>|<another>))`,
      `<carrier> ..3!${DENIED} ~commission ..7!@preposition to (make|produce) ..4!@preposition <show> !(:|..5 (<season>|<another>))`,
      `<carrier> ..3!${DENIED} (@buys-new|lands|landed) ..2 <show> (from|about|starring|based on|created by)`,
      `<carrier> ..3!${DENIED} (~pick_up|~acquire|~snap_up) <show> , (a|an|the|its|another) ..1 (new ..4!@preposition @new-kind|@offspring)`,
      `<carrier> ..3!${DENIED} (~pick_up|~acquire|~snap_up) ..5!@preposition (@offspring|@offspring series) <show>`,
      `<carrier> ..3!${DENIED} @buys-new <show> (series|drama|comedy|adaptation) !(<season>|finale|premiere|of)`,
      `<carrier> ..3!${DENIED} (~greenlight|greenlit|~order|~commission) ..1 <number> ..3 (series|shows|dramas|comedies|docuseries) ,? (including|such as) ..2 <show>`,
      '(new|@offspring) @new-kind <show> ..12, (acquired|bought|nabbed|ordered|greenlit|picked up) by <carrier>',
      '(new|@offspring) @new-kind <show> ..3!@preposition (acquired|bought|nabbed|ordered|greenlit|picked up) (at|by|to)',
    ],
    finds: [
      'Hulu has ordered Brackenfell, a crime drama from two novelists. => Brackenfell 1 renewed official',
      'Netflix greenlights workplace comedy Maddox Quay. => Maddox Quay 1 renewed official',
      'Peacock orders Kestrel Point starring Tom Hask. => Kestrel Point 1 renewed official',
      'FX nabs Old Solway spin-off Juniper Vance. => Juniper Vance 1 renewed official',
      'Apple has picked up “Brackenfell,” a new half-hour comedy. => Brackenfell 1 renewed official',
      'Amazon has landed the spy thriller series Kestrel Point, starring Tom Hask. => Kestrel Point 1 renewed official',
      'Netflix has commissioned the London company to make Old Solway. => Old Solway 1 renewed official',
      "The novelist's new show Maddox Quay gets picked up by Hulu. => Maddox Quay 1 renewed official",
    ],
    leaves: [
      'HBO orders a second season of Brackenfell, a crime drama.',
      'Netflix bought Maddox Quay mugs for the staff.',
      'A judge ordered Kestrel Point, a hotel, to close.',
      'Hulu picks up Old Solway, a drama that ran for nine years.',
      'NBC has never ordered Juniper Vance, a drama that it paid for.',
    ],
  },
  {
    id: 'order/new-announced',
    frame: 'order',
    season: 'first',
    patterns: [
      '(~announce|~unveil) (a|the|its|an)? ..1 new !(..1 (trailer|teaser|clip|poster|date|dates|promo|images|photos|details|cast|look)) ..5!@preposition @new-kind :? (called|titled|named|entitled)? <show>',
      '(~announce|~unveil) <show> , (a|an|the|its)? ..1 new ..4!@preposition @new-kind',
      '(~announce|~unveil) ..4!@preposition @offspring series? <show>',
      '<show> ..1!@people (announced|unveiled|revealed) as ..2 new ..3!@preposition @new-kind',
      '@offspring series? ,? (called|titled|named|entitled)? <show> (is|are)? (officially|now|definitely)? (happening|official|confirmed|ordered|greenlit|a go|announced)',
      '<carrier> ..1 (to launch|is launching|are launching|will launch|will debut|to debut) ..4!@preposition new? @new-kind (called|titled|named|entitled) <show>',
      '<carrier> (to launch|is launching|are launching|will launch) <show> ..1!@preposition @new-kind !(<season>|finale|premiere)',
      '(set to get|is getting|to get|will get|set for) (a|an|another|yet another|its own|one more) ..3!@preposition @offspring series? (:|,)? (called|titled|named|entitled)? <show> !:',
    ],
    finds: [
      'Hulu announces new harbour drama Maddox Quay. => Maddox Quay 1 renewed official',
      'The spin-off called Kestrel Point is officially happening. => Kestrel Point 1 renewed',
      'Disney+ announces Old Solway, a new animated series. => Old Solway 1 renewed official',
      "Freeform to launch 'Brackenfell' TV series on love at sea. => Brackenfell 1 renewed",
      'The drama Old Solway is getting a small offshoot, Maddox Quay. => Maddox Quay 1 renewed',
      'Fans are set to get another spin-off series: ‘Juniper Vance’ opens in May. => Juniper Vance 1 renewed',
    ],
    leaves: [
      'The BBC announces new series of Maddox Quay.',
      'FX is launching Brackenfell season 3 in May.',
      'FX unveiled a new trailer for its upcoming drama series Maddox Quay.',
      'FX announced a new date for Brackenfell.',
      'The spin-off Juniper Vance is a mess.',
      'Anna Bell announces a new film of Old Solway.',
    ],
  },
  {
    id: 'order/made-anew',
    frame: 'order',
    season: 'none',
    patterns: [
      '<show> ..1!@people (is|are|will be|to be|is being|are being|has been) ..1 (rebooted|remade|resurrected) (as|at|by|on|for|with|,|$)',
      '<show> ..1!@people (is getting|gets|getting|to get|will get|set for|is set for|to receive|lands|is in for) (a|an|its|another|the)? ..3!(@preposition|movie|film) (reboot|revival|remake) !(@people|movie|film)',
      '<show> ..1 (reboot|revival|remake) ..1 (announced|ordered|confirmed|greenlit|picked up|set|officially happening|is happening|is a go)',
      '<show> ..1 (reboot|revival|remake) ..6!@people (a go|ordered|greenlit|picked up) (at|by|to) ..2 <carrier>',
      '(~sign|~ink|~strike|~reach|~close) (a|an|the)? ..2!@preposition (deal|pact|agreement) (with|at) <carrier> to (bring back|revive|reboot|resurrect) ..5!@preposition (<show>|for <seasons-count>)',
      '(<carrier>|@network) ..3!(not|never|yet|after|before) (reboots|is rebooting|rebooted|remakes|is remaking) <show> !(..0 @piece)',
      '(<carrier>|@network) ..3!(not|never|yet|after|before) (~order|~greenlight|greenlit|~commission|~pick_up) (a|an|the|its)? <show> (reboot|revival|remake)',
    ],
    finds: [
      'Brackenfell is getting rebooted as a comedy. => Brackenfell - renewed',
      'Maddox Quay is getting a reboot at Hulu. => Maddox Quay - renewed',
      'The makers of Kestrel Point have signed a deal with Hulu to bring back the show. => Kestrel Point - renewed',
      "'Old Solway' revival with a new crew a go at FX => Old Solway - renewed",
    ],
    leaves: [
      'The Maddox Quay reboot is awful.',
      'Old Solway star wants a reboot.',
      'Brackenfell gets a movie remake.',
      'Kestrel Point was never to be rebooted.',
    ],
  },
];
