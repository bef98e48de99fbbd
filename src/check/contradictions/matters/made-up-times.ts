/** Texts for what has a day: premieres, finales, shoots, orders, slots, trailers. */
import { DEBUTS } from './debuts.ts';
import { clashingFinales } from './finales.ts';
import { HOMES } from './homes.ts';
import { type MatterRow, of } from './matter-row.ts';
import { orderedAfter } from './order-dates.ts';
import { outAndToCome } from './out-now.ts';
import { PREMIERES } from './premieres.ts';
import { doneAndToBegin, SHOOTS } from './shoots.ts';
import { SLOTS } from './slots.ts';
import { TRAILERS } from './trailers.ts';
import { undated } from './undated.ts';

export const TIMES: readonly MatterRow[] = [
  [
    'order dates',
    orderedAfter,
    'Season 1 of Brackenfell premiered on January 15, 2022. Netflix ordered the first season of Brackenfell in May 2023.',
    'ordered the first season',
  ],
  [
    'order dates',
    orderedAfter,
    'Season 1 of Brackenfell premiered on January 15, 2024. Netflix ordered the first season of Brackenfell in May 2023.',
    null,
  ],
  [
    'homes',
    of(HOMES),
    'Brackenfell will premiere on Hulu on March 5, 2025. The first season of Brackenfell premieres on Netflix on 5 March 2025.',
    '5 March 2025',
  ],
  [
    'homes',
    of(HOMES),
    'Season 2 of Brackenfell launches on March 5, 2025, on AMC. On 5 March 2025, season 2 of Brackenfell debuts on Starz.',
    '5 March 2025',
  ],
  [
    'homes',
    of(HOMES),
    'Season 2 of Brackenfell premieres on FX on March 5, 2025. Season 2 of Brackenfell arrives on Hulu on March 5, 2025.',
    null,
  ],
  [
    'homes',
    of(HOMES),
    'Season 2 of Brackenfell premieres on AMC on March 5, 2025. In Canada season 2 of Brackenfell premieres on Crave on March 5, 2025.',
    null,
  ],
  [
    'homes',
    of(HOMES),
    'Season 2 of Brackenfell premieres on AMC on March 5, 2025. Season 2 of Maddox Quay premieres on Netflix on March 5, 2025.',
    null,
  ],
  [
    'homes',
    of(HOMES),
    'Season 2 of Brackenfell premieres on AMC on March 5, 2025. Season 1 of Brackenfell premieres on Netflix on March 5, 2025.',
    null,
  ],
  [
    'out now',
    outAndToCome,
    'Season 2 of Brackenfell is now streaming. Brackenfell season 2 premieres on July 9, 2024.',
    'is now streaming',
  ],
  ['out now', outAndToCome, 'Season 1 of Brackenfell is now streaming. Brackenfell season 2 premieres on July 9, 2024.', null],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay premieres on July 9, 2024.',
    'July 9, 2024',
  ],
  ['premieres', of(PREMIERES), 'Maddox Quay season 3 premieres in June 2024. Season 3 of Maddox Quay premieres on June 4, 2024.', null],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. In Japan season 3 of Maddox Quay premieres on July 9, 2024.',
    null,
  ],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay launches with three episodes on July 9, 2024.',
    'July 9, 2024',
  ],
  [
    'premieres',
    of(PREMIERES),
    'Maddox Quay season 3 premieres on June 4, 2024. Season 3 of Maddox Quay drops its last three episodes on July 9, 2024.',
    null,
  ],
  [
    'premieres',
    of(PREMIERES),
    '# What is coming to Netflix in July 2024\nSeason 2 of *Brackenfell* is the highlight. After a slow June, Netflix has a little something for everyone who likes the sea.',
    null,
  ],
  [
    'debuts',
    of(DEBUTS),
    'When *Brackenfell* premiered in 2016, Emily Finch was at school. *Brackenfell* debuted on NBC in May 2018.',
    'debuted on NBC in May 2018',
  ],
  ['debuts', of(DEBUTS), 'The series first aired in 2016. *Brackenfell*, which launched in 2018, is done.', 'launched in 2018'],
  ['debuts', of(DEBUTS), '*Brackenfell* premiered in 2016. The star of *Brackenfell*, Emily Finch, debuted in 2018.', null],
  ['debuts', of(DEBUTS), '*Brackenfell* premiered in 2016. The second season of *Brackenfell* premiered in 2018.', null],
  ['debuts', of(DEBUTS), '*Brackenfell* premiered in 2016. In the UK *Brackenfell* premiered in 2018.', null],
  ['debuts', of(DEBUTS), '*Brackenfell* premiered in 2016. The remake of *Brackenfell* debuted in 2018.', null],
  ['debuts', of(DEBUTS), '*Brackenfell* premiered in 2016. *Maddox Quay* premiered in 2018.', null],
  [
    'finales',
    clashingFinales,
    'The finale of Brackenfell, which aired on May 3, drew a crowd. The series finale of Brackenfell airs on May 23.',
    'finale of Brackenfell airs on May 23',
  ],
  [
    'finales',
    clashingFinales,
    'Season 2 of Brackenfell begins on June 7, 2024. The finale of season 2 is on May 31, 2024.',
    'finale of season 2 is on May 31',
  ],
  ['finales', clashingFinales, 'The finale of Brackenfell airs on May 23. The midseason finale of Brackenfell aired on May 3.', null],
  ['finales', clashingFinales, 'The finale of Brackenfell airs on May 23. The finale gone, Brackenfell returns on June 3.', null],
  ['finales', clashingFinales, 'Season 2 of Brackenfell begins on June 7, 2024. The finale of season 1 is on May 31, 2024.', null],
  [
    'shoot to come',
    doneAndToBegin,
    'Filming on season 2 of Brackenfell wrapped in April. Cameras are due to start rolling on season 2 of Brackenfell in July.',
    'are due to start',
  ],
  [
    'shoot to come',
    doneAndToBegin,
    'Filming on season 2 of Brackenfell wrapped in April. Cameras are due to start rolling on season 3 of Brackenfell in July.',
    null,
  ],
  [
    'shoots',
    of(SHOOTS),
    'Filming of season 3 of Brackenfell began in March 2024. Cameras began to roll on season 3 of Brackenfell in January 2024.',
    'Cameras began to roll',
  ],
  [
    'shoots',
    of(SHOOTS),
    'Filming of season 3 of Brackenfell began in March 2024. Filming of season 2 of Brackenfell began in January 2023.',
    null,
  ],
  ['slots', of(SLOTS), 'Brackenfell airs Tuesdays at 9 on NBC. NBC has Brackenfell on Thursdays at 9.', 'Thursdays at 9'],
  ['slots', of(SLOTS), 'Brackenfell airs Tuesdays at 9 on NBC. NBC has repeats of Brackenfell on Thursdays at 9.', null],
  [
    'slots',
    of(SLOTS),
    'Brackenfell returns to NBC on June 4, and new episodes air every Tuesday at 10. New episodes of Brackenfell air on Thursdays on NBC.',
    'air on Thursdays',
  ],
  ['slots', of(SLOTS), '*Brackenfell* airs every Tuesday. New episodes of *Brackenfell* arrive Fridays.', 'arrive Fridays'],
  ['slots', of(SLOTS), 'Brackenfell airs every Tuesday on NBC. Brackenfell streams every Wednesday on Peacock.', null],
  ['slots', of(SLOTS), '*Brackenfell* airs every Tuesday. *Maddox Quay* airs every Thursday.', null],
  ['slots', of(SLOTS), '*Brackenfell* airs every Tuesday. *Brackenfell* moves to a new night and airs every Thursday.', null],
  [
    'trailers',
    of(TRAILERS),
    'The trailer for season 2 of Brackenfell is out. There is no trailer for season 2 of Brackenfell yet.',
    'no trailer',
  ],
  ['trailers', of(TRAILERS), 'The trailer for season 1 of Brackenfell is out. There is no trailer for season 2 of Brackenfell yet.', null],
  [
    'undated',
    undated,
    'Season 3 of Brackenfell premieres on June 4, 2024. There is no release date for season 3 of Brackenfell yet.',
    'June 4, 2024',
  ],
  [
    'undated',
    undated,
    'Season 3 of Brackenfell premieres on June 4, 2024. There is no release date for season 4 of Brackenfell yet.',
    null,
  ],
  ['undated', undated, 'Brackenfell premieres on June 4, 2024. Much of the new service remains a mystery.', null],
];
