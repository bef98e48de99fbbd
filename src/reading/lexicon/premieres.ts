/** How the trade says that a season goes out: each needs a date in its sentence. */
import type { Row } from '../rows.ts';

export const PREMIERES: readonly Row[] = [
  {
    id: 'premiere/verb',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '~premiere|~debut|~bow|~launch|~arrive|~land|~drop|~stream|~air|~release !(..2 (episode|episodes|trailer|teaser|album|single|film|statement))',
      '(<show>|<season>|<nth>|<another>|<seasons-count>|which|that|episodes|batch|chapter) ..6, (~return|~come_back|~be_back|~kick_off|~roll_out|~go_live|~come_out|~go_out|~go_up|~touch_down|~turn_up|~show_up|~set_sail|~check_in|~start|~begin|~open|~get_under_way|~unlock|~resurface|~reappear|~hit|~tee_off|~unspool|~follow|~reach|~come|~be_here|~be_out|~be_ready)',
      '(will|to|would|could|should|might|may|is|are|was|were|be|been) ..1 (back|out|here|available|streaming|live|ready|with us|ours|yours) ..2 (in|on|from|by|at|until|this|next|today|tomorrow|for)',
      '(<show>|<season>|<nth>|<another>|it|which|and|but|is|are|now|drama|series|comedy) ..3 (due|slated|scheduled|set for|set to|expected|dated|pencilled|penciled|earmarked|pegged|confirmed|tipped|bound|lined up|held|targeted|eyed|billed) ..2 (to|for|in|on|from|by|at|this|next|until)',
      '(~see|~watch|~catch|~get|~expect|~have) (it|them|<season>|<nth>|<show>|new episodes) ..3 (in|on|from|by|this|next|as early as|until)',
      '(<nth>|<season>|it|they|which|that) ..3 (will|would|could|should|might|may) ..3 (be|arrive|come|land|premiere|debut|drop|start|begin|return|launch|air|follow)',
      'first (aired|premiered|debuted|went out|appeared|seen|hit)',
      '(~make|~making) its ..2 (debut|bow|return|premiere|appearance|entrance)',
      'on (the)? (air|airwaves|screens|screen)',
      '<season> in <date> !(renewed|ordered|announced)',
      "<date> 's <season>",
    ],
    finds: [
      'Season 3 of Brackenfell premieres on June 14. => Brackenfell 3 2024-06-14 outlet certain',
      'The first season of Maddox Quay arrived in October 2022. => Maddox Quay 1 2022-10 outlet certain',
      'If it is renewed, a third season of Maddox Quay could arrive in 2026. => Maddox Quay 3 2026 outlet conditional',
    ],
    leaves: ['Brackenfell was renewed for a second season in May 2022.', 'Anna Bell moved to Leeds in 2019, long before Maddox Quay.'],
  },
  {
    id: 'premiere/noun',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '(premiere|release|launch|air|debut|start|return|transmission) (date|day|window|slot)',
      '(premiere|debut|bow|launch|return|release|arrival|berth|opener) (on|in|for|of|is|was|will|at|from|by|set|has|moved|comes|this|next)',
      '(dates|dated|sets|set|setting|eyeing|eyes|targets|targeting|aiming for|gets|books|claims|lands|locks in|nails down|reveals|announces|confirms|unveils) ..4 <date> ..2 (premiere|debut|bow|release|launch|return|date|berth|start|slot|window)',
      '<date> (premiere|debut|bow|release|launch|return|berth|start|opener|premiere date|release date)',
      '(sets|set) ..3 (premiere|return|debut|release) ..2 (for|on)?',
      '(circle|mark) ..3 (calendar|calendars|date|diary|diaries)?',
    ],
    finds: [
      "Maddox Quay's release date is 5 July 2024. => Maddox Quay - 2024-07-05 outlet certain",
      'Hulu has given Brackenfell an August 9 premiere date. => Brackenfell - 2024-08-09 official certain',
    ],
    leaves: ['No release date for Brackenfell has been given since the finale on 3 May.'],
  },
];
