import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is read of the status in a text of a headline and paragraphs: series, season, value. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'a paragraph stays with what it is about',
    'Brackenfell lives\nHulu had axed the drama in May, in the same cuts that did for Maddox Quay and Old Solway. A second season has now been ordered.',
    ['Brackenfell 2 cancelled', 'Brackenfell 2 renewed'],
  ],
  [
    'what becomes of a version of a series is not told of the series',
    'X\nABC has axed Celebrity Brackenfell. Brackenfell has been renewed by Bravo.',
    ['Brackenfell - renewed'],
  ],
  [
    'it means what the sentence before was about',
    'The week at ABC\nBrackenfell is doing well. Maddox Quay is not. It has been cancelled.',
    ['Maddox Quay - cancelled'],
  ],
  [
    '"that show" is the one named last',
    'Brackenfell news\nThe drama stars Tom Hask, who presents the quiz Maddox Quay. That show was cancelled after two seasons.',
    ['Maddox Quay 3 cancelled'],
  ],
  [
    'a verb behind the people of a series is the series own',
    'News of Brackenfell\nBrackenfell is a hit. The drama starring Edie Marlowe and Tom Hask will be back for season two.',
    ['Brackenfell 2 renewed'],
  ],
  ['its mothership is another series', 'Brackenfell falls\nIts mothership has been renewed for a ninth season.', []],
  [
    'a heading ends the section of the one before',
    'Brackenfell season 3: all we know\nWill there be a season 4?\nNobody knows.\nWho stars in it?\nTom Hask does. The drama has been renewed.',
    ['Brackenfell 4 undecided', 'Brackenfell 4 renewed'],
  ],
  [
    'what is undone is what had been done',
    'Will Brackenfell be renewed for season 3?\nHulu loved it, renewed it in May and then, with the second season all but shot, un-renewed it.',
    ['Brackenfell 2 renewed', 'Brackenfell 2 cancelled'],
  ],
  [
    'of a series that is refused a season the last is the one before',
    'Brackenfell season 4: what we know\nHulu has said that there will be no fourth season. The eight hours of this summer were the final season.',
    ['Brackenfell 4 cancelled', 'Brackenfell 3 ending'],
  ],
  [
    'the season of one order is not that of the next refusal',
    'The week at ABC\nABC renewed Brackenfell for season 22 but cancelled Old Solway.',
    ['Brackenfell 22 renewed', 'Old Solway - cancelled'],
  ],
  [
    'what is ahead is not ordered',
    'Brackenfell gets a fifth season\nThe drama has been renewed ahead of its fourth season.',
    ['Brackenfell 5 renewed'],
  ],
  [
    'a season that another verb orders is its own',
    'The week at ABC\nBrackenfell came back in May for its fourth season and has been renewed for a fifth.',
    ['Brackenfell 5 renewed'],
  ],
  [
    'what is refused after a season is the next',
    'ITV will not be recommissioning Brackenfell after its eleventh series.',
    ['Brackenfell 12 cancelled'],
  ],
  [
    'a spin-off named on the way is another series',
    'Brackenfell news\nThere are no plans for a season 15 of Brackenfell, though a spin-off, Old Solway, is in the works.',
    ['Brackenfell 15 cancelled'],
  ],
  ['in place of a season', 'Instead of a fourth season, Brackenfell will conclude with a film.', ['Brackenfell 3 ending']],
  ['in one go counts no season', 'Old news\nBrackenfell was written in one go. It has been cancelled.', ['Brackenfell - cancelled']],
  ['a date not told leaves no season undecided', 'Brackenfell season 2\nHulu is still mum about a date for the second season.', []],
  [
    'two more seasons are those up to the number that follows',
    'Good news\nHulu has renewed Brackenfell for two more seasons, which will take it through its sixth.',
    ['Brackenfell 5 renewed', 'Brackenfell 6 renewed'],
  ],
  [
    'what opens a sentence is no item of a list',
    'The week at Fox\nAfter two seasons of Brackenfell, Maddox Quay gets a fourth.',
    ['Maddox Quay 4 renewed'],
  ],
  [
    'but two names before their verb are',
    'The week at Fox\nBrackenfell, Maddox Quay have been renewed.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed'],
  ],
  [
    'what is said behind a list is said of all of it',
    'The week at NBC\nNBC has cancelled Brackenfell, Maddox Quay and Old Solway after one season.',
    ['Brackenfell 2 cancelled', 'Maddox Quay 2 cancelled', 'Old Solway 2 cancelled'],
  ],
  [
    'the rookies are those named behind the word',
    'The week at NBC\nBrackenfell and the rookies Maddox Quay and Old Solway have been cancelled.',
    ['Brackenfell - cancelled', 'Maddox Quay 2 cancelled', 'Old Solway 2 cancelled'],
  ],
  [
    'more than so many are how many nobody says',
    'Brackenfell falls\nHulu has cancelled Brackenfell after more than 30 seasons.',
    ['Brackenfell - cancelled'],
  ],
  [
    'a finale is of the series before it, and not of its title',
    'In May\nBrackenfell Series Finale Review: Maddox Quay',
    ['Brackenfell - ending'],
  ],
  [
    'and of the one whose carrier stands between',
    'In May\nSpoilers for the series finale of Hulu’s Brackenfell, “Maddox Quay”, follow.',
    ['Brackenfell - ending'],
  ],
  [
    'a season that leads up to a title is of none listed before it',
    'In May\nABC cancelled “Brackenfell” and “Maddox Quay” and, at the end of its second season, the musical “Old Solway.”',
    ['Brackenfell - cancelled', 'Maddox Quay - cancelled', 'Old Solway 3 cancelled'],
  ],
  [
    'so too where nothing says what the title is of',
    'In May\nABC cancelled “Brackenfell” and, after three seasons, “Old Solway.”',
    ['Brackenfell - cancelled', 'Old Solway 4 cancelled'],
  ],
  [
    'and where those before it have no names',
    'In May\nABC is dropping two freshman comedies, a first-year legal drama and, after three seasons, the buddy-cop hour “Old Solway.”',
    ['Old Solway 4 cancelled'],
  ],
  [
    'an end after so many years says no season, and a cancellation after so many seasons does',
    'In May\nBrackenfell will come to an end after six years. ABC cancelled Old Solway after six seasons.',
    ['Brackenfell - ending', 'Old Solway 7 cancelled'],
  ],
  [
    'what is ordered by its episodes has no season of the one before it',
    'In May\nHulu renewed Brackenfell for a second season and Old Solway for ten more episodes.',
    ['Brackenfell 2 renewed', 'Old Solway - renewed'],
  ],
  [
    'what will not begin is cancelled itself, whatever it is called',
    'In May\nHulu let Old Solway go before its second year even began.',
    ['Old Solway 2 cancelled'],
  ],
  [
    'what has words of its own behind a semicolon is in no list with what stands before it',
    'Hulu renews Brackenfell and Maddox Quay; Old Solway in limbo\nNo more was said.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed', 'Old Solway - undecided'],
  ],
  [
    'and what has none is',
    'In May\nHulu renewed Brackenfell; Maddox Quay; and Old Solway.',
    ['Brackenfell - renewed', 'Maddox Quay - renewed', 'Old Solway - renewed'],
  ],
  [
    'what a series is stands between the items of a list',
    'In May\nABC has cancelled Brackenfell and the buddy-cop hour “Maddox Quay.”',
    ['Brackenfell - cancelled', 'Maddox Quay - cancelled'],
  ],
  [
    'and what one of two titles is called is said of it alone',
    'In May\nHBO Max has the limited series “Brackenfell” and the thriller “Maddox Quay.”',
    ['Brackenfell - ending'],
  ],
  [
    'nor is one that a prequel is about what has been ordered',
    'Brackenfell: what we know\nSeasons three and four have already been ordered, and a prequel about the young Maddox Quay is filming.',
    ['Brackenfell 3 renewed', 'Brackenfell 4 renewed'],
  ],
  [
    'whose series it is may stand before what it is',
    '‘Brackenfell’ evicted\nInes Faraday’s White House mystery is not getting a second season at Netflix.',
    ['Brackenfell 2 cancelled'],
  ],
  [
    'seasons that were ordered are none that there were',
    '‘Brackenfell’ cancelled by Hulu despite two-season order\nThe drama is over.',
    ['Brackenfell - cancelled'],
  ],
  ['a pilot that is rolled is not ordered', 'In May\nABC has Maddox Quay. It has rolled its pilot for “Brackenfell” to next season.', []],
  [
    'a carrier’s is the series that the text is about',
    '‘The White Lotus’ sets out\nHBO’s anthology, renewed for a fourth season, will check in to the Riviera.',
    ['The White Lotus 4 renewed'],
  ],
  [
    'what the drama is depends on what becomes of it',
    'Hulu renews ‘Brackenfell’, axes ‘Maddox Quay’\nThe romantasy series has been axed for good.',
    ['Brackenfell - renewed', 'Maddox Quay - cancelled'],
  ],
  [
    'the parent series is the other one',
    '‘Brackenfell’ gone: spin-off gets title\nThe drama “Maddox Quay” is a spin-off. The parent series ended after seven seasons.',
    ['Brackenfell 7 ending'],
  ],
  [
    'an ordinal of shows is no season',
    'NBC cuts ‘Brackenfell’ loose\nIt is the fourth NBC show to be dropped this month.',
    ['Brackenfell - cancelled'],
  ],
  [
    'the prequel is the younger of two',
    'AMC has Breaking Bad and Better Call Saul\nThe prequel has been picked up for a second season.',
    ['Better Call Saul 2 renewed'],
  ],
  [
    'a semicolon parts what is said of one from the next',
    'Hulu cancels Brackenfell\nIt is the first cancellation for the shared universe; Maddox Quay has been renewed for a third season.',
    ['Brackenfell - cancelled', 'Maddox Quay 3 renewed'],
  ],
  ['concerts are no series', 'In May\nFox has Brackenfell. The singer’s three London shows were cancelled.', []],
  [
    'it that decides is the carrier',
    'In May\nFox has renewed Brackenfell for a third season. It also cancelled Maddox Quay and has given Old Solway a second.',
    ['Brackenfell 3 renewed', 'Maddox Quay - cancelled', 'Old Solway 2 renewed'],
  ],
  [
    'an offshoot is not the series that has the first of its names',
    'In May\nThe drama Brackenfell is getting a new offshoot, Brackenfell: The Other Side.',
    [],
  ],
  [
    'a finale is of what it says it is',
    'In May\nMay brings the comedy Brackenfell, the series finale of Maddox Quay, and Old Solway.',
    ['Maddox Quay - ending'],
  ],
  ['who is called as another series is, is in the one before the colon', 'Brackenfell: Maddox Quay reportedly coming to season 2', []],
  [
    'what a question turns to is another matter',
    'Brackenfell\nBrackenfell is returning for a second series - but who is back in it?',
    ['Brackenfell 2 renewed'],
  ],
  ['a final season with a team is a player’s', 'Brackenfell\nBrackenfell tells of Mary Ashdown’s final season with the Rovers.', []],
  ["a season's end is not the series'", 'Brackenfell tonight\nThe sixth series concludes on Sunday.', []],
  ['announced as the last, no order', 'Brackenfell news\nThe seventh season was announced as the final one.', ['Brackenfell 7 ending']],
  [
    'the former and the latter are two that were named',
    'In May\nHulu has decided on Brackenfell and Maddox Quay: the former was renewed for a fifth season, the latter cancelled after two.',
    ['Brackenfell 5 renewed', 'Maddox Quay 3 cancelled'],
  ],
  [
    'in the sentence before',
    'In May\nABC has decided on Brackenfell and Maddox Quay. The latter will not be back for a second season.',
    ['Maddox Quay 2 cancelled'],
  ],
  [
    'and the season of the latter is its own',
    'In May\nHulu renewed Brackenfell and Maddox Quay, the latter for a sixth season.',
    ['Brackenfell - renewed', 'Maddox Quay 6 renewed'],
  ],
  ['the latter half is no series', 'In May\nHulu renewed Brackenfell in the latter half of May.', ['Brackenfell - renewed']],
  [
    'named in the headline too',
    'Hulu renews Brackenfell and Maddox Quay\nThe former has been picked up for a fifth season, the latter for a fourth.',
    ['Brackenfell 5 renewed', 'Maddox Quay 4 renewed'],
  ],
  ['nor is a former star', 'In May\nHulu cancelled Brackenfell. The former star of Maddox Quay is sad.', ['Brackenfell - cancelled']],
  [
    'what goes with an order may be asked',
    'Brackenfell renewed for season 2, without its star?\nThe star left in May.',
    ['Brackenfell 2 renewed'],
  ],
  ['and the order with it', 'Will Brackenfell be renewed for season 2, without its star?\nHulu has not said.', ['Brackenfell 2 undecided']],
  [
    'what was cancelled is the first of the seasons that are saved',
    'In May\nNBC has picked up Brackenfell for seasons 5 and 6, following its cancellation by CBS in May.',
    ['Brackenfell 5 renewed', 'Brackenfell 6 renewed', 'Brackenfell 5 cancelled'],
  ],
  [
    'and all of those that are refused',
    'In May\nHulu has scrapped seasons five and six of Brackenfell.',
    ['Brackenfell 5 cancelled', 'Brackenfell 6 cancelled'],
  ],
  [
    'each of two fates joined by an and',
    'In May\nBrackenfell was renewed and Maddox Quay was cancelled.',
    ['Brackenfell - renewed', 'Maddox Quay - cancelled'],
  ],
  [
    'a veteran beside a freshman is none',
    'In May\nFox has cancelled the freshman drama Brackenfell and the veteran Maddox Quay.',
    ['Brackenfell 2 cancelled', 'Maddox Quay - cancelled'],
  ],
  ['another question before the comma', 'Brackenfell season 2\nWhether Tom Hask can swim, nobody is saying.', []],
  ['and the one that counts', 'Brackenfell season 2\nWhether it will swim again, nobody is saying.', ['Brackenfell 2 undecided']],
  [
    'nor is what the next clause turns to',
    'In May\nBrackenfell is off the air for good. Hulu ended the show after four seasons, and its makers have moved on to Maddox Quay.',
    ['Brackenfell 5 cancelled', 'Brackenfell 4 ending'],
  ],
  [
    'that one is the last that was named',
    'In May\nABC renewed Brackenfell for season 3. Its sister drama Maddox Quay is another matter: ABC cancelled that one after seven seasons.',
    ['Brackenfell 3 renewed', 'Maddox Quay 8 cancelled'],
  ],
  [
    'a great one is none',
    'In May\nABC renewed Brackenfell for season 3. Critics called that one episode great.',
    ['Brackenfell 3 renewed'],
  ],
  [
    'who is beaten is not what the next sentence is about',
    'In May\nBrackenfell drew enough to beat Maddox Quay, a Hulu drama. It was renewed for a fourth season in May.',
    ['Brackenfell 4 renewed'],
  ],
  [
    'the former and the latter may have a sentence each',
    'In May\nABC has decided on Brackenfell, a drama. It kept Maddox Quay on the bench. The former was renewed for a second season.',
    ['Brackenfell 2 renewed'],
  ],
  [
    'a season that is on is not the one that is ordered',
    'In May\nThe Hulu version of Brackenfell, now in its sixth season, was renewed in May for a seventh and an eighth.',
    ['Brackenfell 7 renewed', 'Brackenfell 8 renewed'],
  ],
  [
    'a question leaves what the paragraph has touched on',
    'Brackenfell season 3: all we know\nMaddox Quay is in the same boat: it was renewed in May. Is season 3 the last one? Hulu has not said.',
    ['Maddox Quay - renewed', 'Brackenfell 3 undecided'],
  ],
];

for (const [why, text, read] of CASES) {
  test(why, () => assert.deepEqual(statusesIn(text), read));
}
