/** How the trade gives a season its day without a verb of release: a mark in the calendar, a slot, a wait, the whole of it at once. */
import type { Row } from '../rows.ts';

export const PREMIERES_DAYS: readonly Row[] = [
  {
    id: 'premiere/wait',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '~wait ..4 (until|till) ..2 <date>',
      '(<show>|<season>|<nth>) ..6 (stay|stays|remain|remains|keep|keeps|held|away|shut|dark|off air|sit|sits|wait|waits|rest|rests|benched|shelved|parked) ..4 (until|till) ..2 <date>',
      "(not|won't|isn't|never|nothing|no) ..5!@no-premiere (until|before) ..2 <date>",
      '(no|any) (sooner|earlier) than ..1 <date>',
      '(those|they|which|it|episodes|rest) ..2 (sit|sits|stay|stays|wait|waits|rest|rests) ..4 (until|till) ..1 <date>',
    ],
    finds: [
      'Viewers in Britain must wait until December 21 for Maddox Quay. => Maddox Quay - 2024-12-21 certain',
      'Old Solway has eight episodes, and those will sit on the shelf until 2026. => Old Solway - 2026 certain',
      'The vault of Old Solway stays shut until 2026. => Old Solway - 2026 certain',
      'Season three of Kestrel Point is not with us until the autumn. => Kestrel Point 3 2024-09/2024-11 certain',
      "Season two of Brackenfell won't be here before 2026. => Brackenfell 2 2026 likely",
    ],
    leaves: [
      'Brackenfell will not film until June.',
      'The network will not decide on Old Solway until May.',
      'Kestrel Point is free to stream until June 4.',
    ],
  },
  {
    id: 'premiere/marked-day',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '<date> ..1 (circled|marked|pencilled|penciled|inked|ringed|booked|reserved|earmarked|set aside|blocked out|staked out)',
      '(circle|ring|mark|save|reserve|block out|pencil in|ink in|clear|note|remember) ..3 <date>',
      '<date> (it is $|it shall be|it will be $|is the date|is the day|is the big day|is the night|is when|is the real thing|is the one|still stands|still holds|holds|stands)',
      "(that is|that 's|this is|which is|is) (when|the date|the day|the night|the evening|the morning)",
      '(the|a|its|our|their|exact|official|final|firm) (date|day) ..2 (is|was|:|will be|has been) ..3 <date>',
      '(has|have|gets|got|finally|with) (a|its|their|an) ..2 date : ..2 <date>',
    ],
    finds: [
      'Kestrel Point has May 24 circled for its third go. => Kestrel Point 3 2024-05-24',
      'Circle June 20: that is when the detectives of Old Solway report back. => Old Solway - 2024-06-20',
      'Nobody believed in June 6 for Maddox Quay, but June 6 it is. => Maddox Quay - 2024-06-06',
      'Maddox Quay has a date: Sunday, June 16. => Maddox Quay - 2024-06-16',
    ],
    leaves: [
      'Save June 6 for the interview with the star of Maddox Quay.',
      'June 6 is the day on which the finale of Old Solway goes out.',
    ],
  },
  {
    id: 'premiere/slot',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '@slot ..3 (from|on|starting|beginning|in|for) ..2 <date>',
      '(a|an|the|its|for) ..1 <date> @slot',
      '(~give|~hand|~award|~assign) ..1 <show> ..6 <date>',
      '(given|handed|awarded|assigned) ..2 <date>',
      '<carrier> ..4 (put|puts|has|have|got|gets|got|penned|filed) ..1 <show> ..4 (on|for|in|under|down for) ..2 <date>',
      '(for|in|on|come) ..1 <date> ..4 (~line_up|lined up|has|have) ..2 (<show>|<season>)',
    ],
    finds: [
      'ABC gives Brackenfell a Sunday slot from September 22. => Brackenfell - 2024-09-22',
      'The third season of Old Solway has an October berth. => Old Solway 3 2024-10',
      'NBC handed Kestrel Point the hour behind the football in October. => Kestrel Point - 2024-10',
      'For June the streamer has lined up season two of Maddox Quay. => Maddox Quay 2 2024-06',
    ],
    leaves: ['Brackenfell star Anna Bell was given an award on June 4.', 'The board of the BBC met on June 4.'],
  },
  {
    id: 'premiere/whole',
    frame: 'premiere',
    needs: ['date', 'series|topic'],
    patterns: [
      '@whole ..4!@no-premiere (on|from|in|this|next|at once|together|land|drop|arrive|out|available|:) ..3 <date>',
      '@whole ..1 <date>',
      '<date> ..3 (for|brings|is) ..2 @whole',
      '<date> , when ..1 (<season>|<nth>|<show>|it) (@begin-verb|@weak-verb)',
      '(dates|dating|goes|going|stretches) back to ..1 <date>',
      '(<show>|<season>) ..6, (again|anew|once more) ..1 (in|on|from|this|next|come)? ..1 <date>',
      '(out|live|on|back|running|streaming|available|with us) since ..1 <date>',
      '$ (launched|premiered|debuted|first aired|first shown|released|arriving|landing|premiering|debuting) ..2 (in|on) ..1 <date>',
    ],
    finds: [
      'Maddox Quay (Hulu): all ten episodes on June 27. => Maddox Quay - 2024-06-27',
      'Old Solway, out since April 13, is a delight. => Old Solway - 2024-04-13',
      'Old Solway: the first half June 14, the second half July 12. => Old Solway - 2024-06-14',
      'The series Old Solway weighs anchor on June 26, when the fourth begins. => Old Solway 4 2024-06-26',
      'It is the whole of season five of Old Solway on June 18 or nothing. => Old Solway 5 2024-06-18',
    ],
    leaves: ['All ten episodes of Old Solway were filmed in June.', 'The first episode of Kestrel Point was written in May.'],
  },
];
