import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExample } from '../../lexicon/examples.ts';

const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'what is moved up to a day begins on it',
    'Brackenfell news\nBrackenfell has been moved up to 4 May.',
    ['Brackenfell - 2024-05-04 certain'],
  ],
  ['what is booked up to a day does not', 'Brackenfell news\nBrackenfell is on every night up to 4 May.', []],
  [
    'parts are the seasons of a series that calls them so',
    'Brackenfell Part 3: what we know\nThe first part arrived on 8 January this year.',
    ['Brackenfell 1 2024-01-08 certain'],
  ],
  [
    'and halves of a season where it has seasons too',
    'Brackenfell Part 2: what we know\nSeason 4 arrives on 7 June. The second part arrives on 12 July.',
    ['Brackenfell 4 2024-06-07 certain', 'Brackenfell 4 2024-07-12 certain'],
  ],
  [
    'a part of the last season is no season of its own',
    'Brackenfell news\nThe second part of the final season arrives on 7 June.',
    ['Brackenfell - 2024-06-07 certain'],
  ],
  ['nor is a cour', 'Brackenfell news\nThe second cour of Brackenfell will premiere on 7 June.', ['Brackenfell - 2024-06-07 certain']],
  ['nor a batch', 'Brackenfell news\nThe second batch of Brackenfell episodes arrives on 7 June.', ['Brackenfell - 2024-06-07 certain']],
  [
    'the number behind the title is that of the season',
    'Brackenfell news\nThe second volume of Brackenfell 5 arrives on 7 June.',
    ['Brackenfell 5 2024-06-07 certain'],
  ],
  [
    'and one that opens the next line is not',
    'Brackenfell news\n\nOn 7 June arrives the second volume of Brackenfell\n\n5 more to watch.',
    ['Brackenfell 2 2024-06-07 certain'],
  ],
  ['a second season is one', 'Brackenfell news\nThe second season of Brackenfell arrives on 7 June.', ['Brackenfell 2 2024-06-07 certain']],
  [
    'the last season is the one of the headline',
    'Brackenfell season 3 scores a record\nThe last season of the drama, released 7 June, had two million views.',
    ['Brackenfell 3 2023-06-07 certain'],
  ],
  ['the last week of a run is no premiere', 'The eight episodes of Brackenfell will be released weekly until 4 June.', []],
  [
    'the season that is about to begin is none that is ordered',
    'Brackenfell renewed for season 3 ahead of season 2 debut\nThe new season begins on 7 June.',
    ['Brackenfell 2 2024-06-07 certain'],
  ],
  ['a month that is aimed at is likely', 'Brackenfell is eyeing a September launch.', ['Brackenfell - 2024-09 likely']],
  ['so is one that a carrier eyes', 'Hulu is eyeing a September debut for Brackenfell season 5.', ['Brackenfell 5 2024-09 likely']],
  ['and one in pencil', 'Brackenfell is pencilled in for September 5.', ['Brackenfell - 2024-09-05 likely']],
  ['and one that nobody swears to', 'Brackenfell is tentatively set for September 5.', ['Brackenfell - 2024-09-05 likely']],
  ['a day that is set is certain', 'Hulu has set a September debut for Brackenfell season 5.', ['Brackenfell 5 2024-09 certain']],
  [
    'an aim behind the day is another matter',
    'Brackenfell premieres on September 5, aiming for a bigger crowd.',
    ['Brackenfell - 2024-09-05 certain'],
  ],
  ['what was due has not come', 'The fifth season of Brackenfell was due in December.', ['Brackenfell 5 2023-12 denied']],
  ['unless it says so', 'The fifth season of Brackenfell was due on May 3, and duly came.', ['Brackenfell 5 2024-05-03 certain']],
  [
    'a new one without a name is none that returns',
    'Brackenfell returns on June 5, and the new Ines Faraday comedy begins on June 3.',
    ['Brackenfell - 2024-06-05 certain'],
  ],
  [
    'nor is one that is introduced',
    'Brackenfell returns on June 5. An untitled Ines Faraday comedy begins on June 3.',
    ['Brackenfell - 2024-06-05 certain'],
  ],
  ['but what has a name is', 'A new comedy called Brackenfell begins on June 3.', ['Brackenfell 1 2024-06-03 certain']],
  [
    'a new series of it is its own',
    'Brackenfell returns. A new Brackenfell series begins on June 3.',
    ['Brackenfell - 2024-06-03 certain'],
  ],
  ['the evening of a slot is no day', 'Brackenfell returns to its Monday night slot on June 5.', ['Brackenfell - 2024-06-05 certain']],
  ['nor is the one that it leaves', 'Brackenfell moves off its Monday schedule.', []],
  [
    'a long hiatus ends with a season',
    'After a four-year hiatus, the third season of Brackenfell arrives on June 5.',
    ['Brackenfell 3 2024-06-05 certain'],
  ],
  [
    'so does one that ends with a premiere',
    'Brackenfell returns from its hiatus with the season 4 premiere on June 5.',
    ['Brackenfell 4 2024-06-05 certain'],
  ],
  ['a break within a season does not', 'Brackenfell season 4 returns from its midseason hiatus on June 5.', []],
  ['nor does any hiatus', 'Brackenfell returns from its hiatus on June 5.', []],
  [
    'a day that was to have been is denied, of the season that was to open',
    'Hulu let Brackenfell go a week before its second season was to have opened on May 3.',
    ['Brackenfell 2 2024-05-03 denied'],
  ],
  [
    'the first of some episodes is no first season',
    'Brackenfell is back\nIts third season is the last. Eight half-hours, the first of which went out on April 5.',
    ['Brackenfell 3 2024-04-05 certain'],
  ],
  [
    'what a series dates back to is its first season',
    'The BBC drama Brackenfell dates back to November 29, 1970.',
    ['Brackenfell 1 1970-11-29 certain'],
  ],
  [
    'what first aired then is its first season',
    'Brackenfell is off the air\nThe BBC show Brackenfell, which first aired in 1989, is a hit.',
    ['Brackenfell 1 1989 certain'],
  ],
  [
    'what is out is the season before the one that is ordered',
    'More harbour tales\nBrackenfell premiered on January 2. Hulu has ordered a second season of Brackenfell.',
    ['Brackenfell 1 2024-01-02 certain'],
  ],
  [
    'what starts before a next season is spoken of is the one before it',
    'The harbour awaits\nBrackenfell starts on July 2. A third season of Brackenfell has not been ordered yet.',
    ['Brackenfell 2 2024-07-02 certain'],
  ],
  [
    'and a season that is ordered has its own day',
    'More harbour tales\nHulu has ordered a second season of Brackenfell. Brackenfell returns on July 2.',
    ['Brackenfell 2 2024-07-02 certain'],
  ],
  [
    'what a text introduces begins with its first season',
    'Hulu goes to sea\nThe drama “Tolland Row”, based on a memoir, arrives on July 2.',
    ['Tolland Row 1 2024-07-02 certain'],
  ],
  [
    'each day is of the series named before it',
    'Harbour tales\nBrackenfell opened its third season on May 7, and Maddox Quay begins its second on May 21.',
    ['Brackenfell 3 2024-05-07 certain', 'Maddox Quay 2 2024-05-21 certain'],
  ],
  [
    'of all three each has its own season',
    'Harbour tales\nBrackenfell gets a fourth season, Maddox Quay a third and Old Solway a second. All three air in the fall.',
    ['Brackenfell 4 2024-09/2024-11 certain', 'Maddox Quay 3 2024-09/2024-11 certain', 'Old Solway 2 2024-09/2024-11 certain'],
  ],
  [
    'what has ended is back with its next season',
    'Harbour tales\nBrackenfell ended its first season in May and will be back in July.',
    ['Brackenfell 2 2024-07 certain'],
  ],
  [
    'the novel that it is based on has no day here',
    'Harbour tales\nThe drama Brackenfell, based on the bestselling novel by Anna Bell, premieres on June 25 at 9 p.m. ET/PT.',
    ['Brackenfell - 2024-06-25 certain'],
  ],
  [
    'a name that was not found keeps its day',
    'Autumn drama\nThe drama Brackenfell begins on June 3. Tolland Row returns with a bang in October.',
    ['Brackenfell - 2024-06-03 certain'],
  ],
  [
    'the time of a feast is a month, the feast itself a day',
    'Autumn drama\nHulu orders Brackenfell for a Halloween launch. Maddox Quay returns on Christmas Day.',
    ['Brackenfell - 2024-10 certain', 'Maddox Quay - 2024-12-25 certain'],
  ],
  [
    'when somebody spoke is no day of it',
    'Harbour tales\nOn Wednesday Hulu revealed when Brackenfell will start: June 17.',
    ['Brackenfell - 2024-06-17 certain'],
  ],
  [
    'of a new series there is a first season',
    'In other news\nThe new drama Brackenfell opens on June 22.',
    ['Brackenfell 1 2024-06-22 certain'],
  ],
  [
    'also where its name stands apart',
    'In other news\nHer new reality series, Brackenfell, opens on June 22.',
    ['Brackenfell 1 2024-06-22 certain'],
  ],
  [
    'and where it is made of so many parts',
    'In other news\nThe two-part documentary series Brackenfell opens on June 22.',
    ['Brackenfell 1 2024-06-22 certain'],
  ],
  [
    'a debut that has been is of the season before the one asked for',
    'Brackenfell season 2: release date\nBRACKENFELL made its debut on Hulu on May 10 and viewers want more.',
    ['Brackenfell 1 2024-05-10 certain'],
  ],
  [
    'a drama that debuted is no second season of it',
    'Brackenfell is back for season 2\nHulu ordered a second season of the drama that debuted last year.',
    ['Brackenfell 1 2023 certain'],
  ],
  [
    'the new season is the one spoken of',
    'Brackenfell gets a short film\nAhead of the second season of Brackenfell, Hulu said that the new season debuts on June 4.',
    ['Brackenfell 2 2024-06-04 certain'],
  ],
  [
    'what happened in an earlier season has no day',
    'Brackenfell season 2: a guide\nBefore the drama Brackenfell returns to Hulu on June 7, here is all that happened in season 1.',
    ['Brackenfell 2 2024-06-07 certain'],
  ],
  [
    'an eight-episode run has a first day',
    'The third season of Brackenfell launched its eight-episode run on April 15.',
    ['Brackenfell 3 2024-04-15 certain'],
  ],
  [
    'and so has a first episode',
    'Hulu has Brackenfell, which debuts the first episode of season 3 on June 4.',
    ['Brackenfell 3 2024-06-04 certain'],
  ],
  [
    'several series move at once',
    'Hulu moves its dramas\n‘Brackenfell’, ‘Maddox Quay’ & ‘Kestrel Point’ move to 2025.',
    ['Brackenfell - 2025 certain', 'Maddox Quay - 2025 certain', 'Kestrel Point - 2025 certain'],
  ],
  ['a midseason is a time as well as a break', 'At the BBC ‘Brackenfell’ moves to midseason.', ['Brackenfell - 2025-01/2025-05 certain']],
  ['a series may end when it returns', 'The drama Brackenfell will end when it returns later this year.', ['Brackenfell - 2024 certain']],
  [
    'a question behind a dash asks something else',
    'Brackenfell season 4: what we know\nBrackenfell will return in June - but for how long?',
    ['Brackenfell 4 2024-06 certain'],
  ],
  [
    'of a month and a count of weeks the month was said',
    'The drama Brackenfell premieres in June, now four weeks away from its debut.',
    ['Brackenfell - 2024-06 certain'],
  ],
  ['what is made first comes then', 'Brackenfell season 3 starts filming in August and premieres in 2025.', ['Brackenfell 3 2025 certain']],
  [
    'what is being made, and when it is due',
    'Brackenfell is filming its third season, due in spring 2025.',
    ['Brackenfell 3 2025-03/2025-05 certain'],
  ],
  [
    'when it was made stands aside',
    'Brackenfell season 7, whose filming ended in April, will be released on June 12.',
    ['Brackenfell 7 2024-06-12 certain'],
  ],
  [
    "an order's day",
    'Brackenfell season 4: what we know\nHulu renewed the series for a fourth season back in October 2023, well before season 3 premiered on February 20, 2024.',
    ['Brackenfell 3 2024-02-20 certain'],
  ],
  ["an order's day, and no day beside it", 'Hulu ordered season 3 of Brackenfell on March 23, two weeks before season 2 debuted.', []],
  [
    'a premiere beside an order',
    'Brackenfell premieres on July 9 and has already been renewed for a second season.',
    ['Brackenfell 1 2024-07-09 certain'],
  ],
  [
    'a premiere on the way to a refusal',
    "Brackenfell\nThe drama, which premiered on March 9, won't be getting a second season.",
    ['Brackenfell 1 2024-03-09 certain'],
  ],
  [
    'what has wrapped is another season',
    'Brackenfell\nThe sixth season has wrapped and the fifth premieres on June 24.',
    ['Brackenfell 5 2024-06-24 certain'],
  ],
  ['what is on hold', 'Brackenfell returns?\nThe show has been on indefinite hold since 2020.', []],
  ['who hears of it', 'Anna Bell told fans on Monday that Brackenfell will be back next month.', ['Brackenfell - 2024-06 certain']],
  ['a day is coming', 'Brackenfell season 6 is coming in 2025.', ['Brackenfell 6 2025 certain']],
  ['a year in which somebody was on it', "Anna Bell, 37, rose to fame on Brackenfell's fourth season in 2012.", []],
  [
    'the midst of a season',
    'Brackenfell season 4, episode 6: how to watch\nBrackenfell is back this week where it will go on with its fourth season.',
    [],
  ],
  ['what a trailer was released on', 'A new trailer for Brackenfell season 3\nThe new clip of Brackenfell was released today.', []],
  ['a finale, behind a comma', 'A first look at the season 8 finale of Brackenfell, which will air on Thursday, May 16.', []],
  ["the service's own launch", 'Hulu sets premiere dates for Brackenfell season 2 behind the streamer’s May 27 launch.', []],
  ['a plan of the time of year', 'NBC buys the drama Brackenfell as it tinkers with its summer schedule\nThe CW had no room.', []],
  ['what was not to be made', 'Brackenfell cancelled\n"We tried to make Brackenfell this summer, but it cannot be done," said ITV.', []],
  ['the hit of a time of year has no premiere then', 'The BBC has ordered Brackenfell, the breakout hit of the spring.', []],
];

for (const [why, text, read] of CASES) {
  test(why, () => {
    assert.deepEqual(
      readExample(text).flatMap(({ predicate, series, season, value, certainty }) =>
        predicate === 'premiere' ? [[series, season ?? '-', value, certainty].join(' ')] : [],
      ),
      read,
    );
  });
}
