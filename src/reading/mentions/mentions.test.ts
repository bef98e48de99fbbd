import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { makeDocument } from '../../text/document.ts';
import { analyse } from '../analysis.ts';
import { BANK } from '../reader.ts';

const CATALOGUE = loadBundledCatalogue();

/** The titles that a text is taken to name; a line break in it ends the headline. */
function named(text: string, published = '2022-05-10'): readonly string[] {
  const [head = '', ...rest] = text.split('\n');
  const headline = rest.length > 0 ? head : null;
  const parts = (rest.length > 0 ? rest : [head]).map((line) => ({ kind: 'paragraph', text: line, marks: [], origin: [] }) as const);
  const document = makeDocument({ url: null, publisher: null, published, updated: null, headline, byline: null, parts }, null);
  const mentions = analyse(document, CATALOGUE, BANK)?.mentions ?? [];
  return [...new Set(mentions.map(({ name }) => name.title))].toSorted();
}

/** Texts and the series they name, known and invented; with none where what looks like a title is something else. */
const CASES: readonly (readonly [text: string, series: readonly string[]])[] = [
  ['Survivor 50 premieres on CBS in February.', ['Survivor']],
  ['ABC has renewed black-ish, and an eighth season of “grown-ish” is on its way.', ['black-ish', 'grown-ish']],
  ['He paints it black-ish, and the door is grown-ish too.', ['black-ish', 'grown-ish']],
  // the number of a season is no series
  ['CBS has brought back NCIS for season 24, NCIS: Origins for a third and 24 for good.', ['24', 'NCIS', 'NCIS: Origins']],
  ['CBS has brought back NCIS for season 24, NCIS: Origins for a third.', ['NCIS', 'NCIS: Origins']],
  // a verb with a capital goes on with a name
  ['Netflix has renewed Ozark. It handed You Are Here a second season.', ['Ozark']],
  ['Netflix has renewed Ozark. It handed You a fifth season.', ['Ozark', 'You']],
  // in a list of series of which something is said
  ['ABC has renewed The Rookie. Also cancelled were Stumptown and Copper Kings.', ['Copper Kings', 'Stumptown', 'The Rookie']],
  ['ABC has yet to decide on Stumptown, Station 19 and Bramwell.', ['Bramwell', 'Station 19', 'Stumptown']],
  ['CBS has renewed Bull for season 5, Mom for season 8 and Harbour Lane for season 2.', ['Bull', 'Harbour Lane', 'Mom']],
  ['After joining Bull for its second season, Ines Faraday has left CBS.', ['Bull']],
  // a verb that asks, a people, and what another came of
  ['FX has renewed The Bear for season 5. Will season 6 be the last?', ['The Bear']],
  ['Netflix has renewed Ozark. It spent four weeks in the English TV charts.', ['Ozark']],
  ['Netflix has renewed Ozark. A spin-off of Riverdale is no longer in the works at The CW.', ['Ozark']],
  ['Grantchester has been renewed by ITV. Series 10 premiered on Masterpiece in June.', ['Grantchester']],
  ["Netflix has ordered more of Bridgerton. The sixth season is Francesca's story.", ['Bridgerton']],
  ['CBS has decided on two dramas. Renewed: Evil. Cancelled: Tommy.', ['Evil', 'Tommy']],
  [
    'Netflix renewals include Nobody Wants This (season 3), Wednesday (season 3) and Ozark (season 4).',
    ['Nobody Wants This', 'Ozark', 'Wednesday'],
  ],
  // the version of a country
  ['MasterChef Australia has been renewed by Network 10 for a 19th season.', ['MasterChef Australia']],
  ['Ghosts US has been renewed by CBS. Ghosts is on Thursdays.', ['Ghosts']],
  ['BBC One renews Doctor Foster, with Suranne Jones as the vengeful GP.', ['Doctor Foster']],
  ["'Elsbeth' to End With Season 8 at CBS, which will have 22 episodes", ['Elsbeth']],
  ['CBS has renewed Elsbeth. It is based on Gone Tomorrow, a novel.', ['Elsbeth']],
  // what is left of a title beside others of its family
  ['ABC has renewed 9-1-1. Lone Star is over, and Nashville has been renewed too.', ['9-1-1', '9-1-1: Lone Star', '9-1-1: Nashville']],
  ["NBC has renewed 'One Chicago': Fire for a 10th season, P.D. and Med for a ninth.", ['Chicago Fire', 'Chicago Med', 'Chicago P.D.']],
  ['Chicago Med, Fire and PD have been renewed by NBC.', ['Chicago Fire', 'Chicago Med', 'Chicago P.D.']],
  ['CBS has cancelled FBI: Most Wanted. The flagship FBI gets a fifth season.', ['FBI', 'FBI: Most Wanted']],
  ['Starz ends Power Book III: Raising Kanan. Force is renewed.', ['Power Book III: Raising Kanan', 'Power Book IV: Force']],
  ['NCIS, the CBS drama, is renewed. Its star was in Sydney.', ['NCIS']],
  ['Chicago Fire, the NBC drama, is renewed. Fire crews came to the set.', ['Chicago Fire']],
  ['CBS has cancelled FBI: Most Wanted. The FBI said nothing.', ['FBI: Most Wanted']],
  ["Grey's is renewed by ABC for season 19.", ["Grey's Anatomy"]],
  // behind what is new, between commas
  ['The makers of Ozark have a new drama series, Brackenfell, at Netflix.', ['Brackenfell', 'Ozark']],
  ['Kaos is no more\nNetflix has decided against a second season of Kaos, the Greek myth drama.', ['Kaos']],
  ['The canceled game The Crossing is shown on Netflix, a series says.', []],
  ['Emerald City Comic-Con was canceled, a Hulu series said.', []],
  ['AMC orders 24 final episodes of The Walking Dead.', ['The Walking Dead']],
  // what a season is called besides its series
  ["Talk of 'Naagin 5' grows, as the hit series 'Naagin' is back on Colors.", ['Naagin']],
  ['Golden Kamuy TV Anime Season 3 Gets Its First Trailer\nThe series is back in October.', ['Golden Kamuy']],
  [
    'Season 3 Trailer for My Teen Romantic Comedy SNAFU\nMy Teen Romantic Comedy SNAFU Climax is its third and final season.',
    ['My Teen Romantic Comedy SNAFU'],
  ],
  ['The seventh season of Drag Race All Stars premieres on Friday.', ["RuPaul's Drag Race All Stars"]],
  ['Fortnite season 5 has been delayed, and the new season is out on June 17.', []],
  ['I am very worried, says a fan of the series, but I am less so than before.', []],
  ["They have opened the doors of the ER, says an actor in Grey's Anatomy on ABC.", ["Grey's Anatomy"]],
  ["'Brackenfell' Signs Off\nThe series drew four million viewers an episode on television this year.", ['Brackenfell']],
  ["Ratings: 'Survivor' season premiere draws 7.9 million\n'Matlock' opened its second season to 6 million.", ['Matlock', 'Survivor']],
  // beside longer names that begin or end with them
  [
    'Law & Order has been renewed for a 26th season; Law & Order: Organized Crime was cancelled after five.',
    ['Law & Order', 'Law & Order: Organized Crime'],
  ],
  ['ABC has axed Celebrity Top Chef. Top Chef has been renewed by Bravo for season 18.', ['Celebrity Top Chef', 'Top Chef']],
  ['Andor, a Rogue One prequel, ends after two seasons.', ['Andor']],
  ['Principal photography has wrapped on season 4 of Reacher.', ['Reacher']],
  ['Production of Euphoria season 3 starts in January.', ['Euphoria']],
  ['Netflix is in talks about a sixth season of Yellowstone with Cole Hauser and Kelly Reilly.', ['Yellowstone']],
  // marks within a title
  ['CBS has cancelled S.W.A.T. after eight seasons.', ['S.W.A.T.']],
  ['NBC has cancelled A.P. Bio after two seasons.', ['A.P. Bio']],
  ['CBS cancels M*A*S*H after eleven seasons.', ['M*A*S*H']],
  [
    "I'm a Celebrity... Get Me Out of Here! will return to ITV for another series in the autumn.",
    ["I'm a Celebrity... Get Me Out of Here!"],
  ],
  // a zone behind an hour, and a magazine
  ['The Bear is back on Sunday at 8pm, ET, with a third season.', ['The Bear']],
  ['In 2024, ET was renewed by CBS for two more seasons.', ['Entertainment Tonight']],
  // titles that are places, times or people's business
  ['Shetland has been renewed for two more series.', ['Shetland']],
  ['Fargo might return for a sixth season, Noah Hawley says.', ['Fargo']],
  ['The crew of the ferry to Shetland cancelled a series of crossings.', []],
  ['CBS has renewed 60 Minutes for another season.', ['60 Minutes']],
  ['CBS renews FBI for three more seasons.', ['FBI']],
  ['The FBI renewed its appeal for witnesses.', []],
  ['Night Court and The Understudy have both been scrapped by NBC after a single season.', ['Night Court', 'The Understudy']],
  // the headline's own, where the text says 'the drama' and what becomes of it
  ["Brackfell's future in doubt\nITV has yet to decide whether to order a third series of the crime drama.", ['Brackfell']],
  ["Rovers' future in doubt\nThe club has yet to decide whether to play a third season at Moor Lane.", []],
  // titles that are ordinary words
  ['Netflix has renewed You for a fifth season.', ['You']],
  ['Apple has picked up See for season three.', ['See']],
  ['You can renew your season ticket until Friday, the club said.', []],
  ['See the full schedule of renewed shows below.', []],
  ['“It was the second season that broke me,” the showrunner said.', []],
  ['US flights were cancelled on Monday after a storm hit Dallas.', []],
  ['Home games are cancelled for the rest of the season.', []],
  ['Black artists dominated the season finale of the awards circuit.', []],
  ['The drama Evil was renewed for season 4 by Paramount+.', ['Evil']],
  ['Evil prevails: council cancels second season of concerts', []],
  ['From was handed a second season by Epix.', ['From']],
  ['From Monday, all second-season tickets are cancelled.', []],
  // places and people
  [
    "Marta Quill on The Brackenfell Road: 'One more'\nBBC One has renewed The Brackenfell Road for a third series.",
    ['The Brackenfell Road'],
  ],
  ['Nashville has cancelled its fireworks for a second year.', []],
  ['CMT has cancelled Nashville after six seasons.', ['Nashville']],
  ['Fargo creator Noah Hawley says a fifth season is coming to FX.', ['Fargo']],
  ['The mayor of Dallas cancelled the parade.', []],
  ['Murphy Brown will not return to CBS for a second season.', ['Murphy Brown']],
  ['HBO has ordered a fifth season of Succession. Creator David Chase has no part in it; Chase said so.', ['Succession']],
  ['CBC has cancelled Cardinal after its fourth season.', ['Cardinal']],
  ['Will Cardinal be renewed? CBC has said nothing of a fifth season.', ['Cardinal']],
  // within longer names
  ['BBC One Renews Copper Tide\nMore soon.', ['Copper Tide']],
  ['HBO Cancels Westworld\nMore soon.', ['Westworld']],
  ['ABC Cancels Castle Today\nMore soon.', ['Castle']],
  [
    "Channel 4 has renewed The Extraordinarily Long Chronicle of the Lighthouse Keepers of Saint Brennan's Rock for a second season.",
    ["The Extraordinarily Long Chronicle of the Lighthouse Keepers of Saint Brennan's Rock"],
  ],
  ['The CW has cancelled The Flash Protocol after one season.', ['The Flash Protocol']],
  ['Hulu ordered a second season of Castle Hill on Thursday.', ['Castle Hill']],
  ['NBC renewed Chicago Fire, Chicago Med and Chicago P.D. for three more seasons each.', ['Chicago Fire', 'Chicago Med', 'Chicago P.D.']],
  ['CBS ended NCIS: Los Angeles but kept NCIS for season 20.', ['NCIS', 'NCIS: Los Angeles']],
  ['The Little League season has been cancelled.', []],
  // games
  ['Fortnite season 3 is delayed again. Epic Games told players that servers will be down on Monday.', []],
  // places, firms and people called as a series of one word is
  ['A resort opens on Phu Quoc. The Bellevue group has run hotels, bars and spas there for years, and plans a second in Hanoi.', []],
  // invented series, with all that tells them
  ['ITV has axed hospital drama Penhallow Ward after two series.', ['Penhallow Ward']],
  ['Penhallow Ward, the legal drama with Ruth Osei, will end with its third season.', ['Penhallow Ward']],
  ['Fans of ‘Saltmarsh Nine’ are waiting to hear about season two.', ['Saltmarsh Nine']],
  ['The cast of Tallow Street told us that a third series had been ordered.', ['Tallow Street']],
  ["Netflix's Copper Wake won't get a second season.", ['Copper Wake']],
  ['Copper Wake season two: release date, cast and trailer\nNetflix has yet to renew the thriller.', ['Copper Wake']],
  ['Orla Finch has renewed her contract with the broadcaster for two more seasons.', []],
  ['Twitter cancelled a second season of layoffs, insiders said.', []],
  ['COVID-19 cancelled the second season of the Premier League of darts.', []],
  ['Renewed by NBC: Harrow Lane. Cancelled: The Lamplighters.', ['Harrow Lane', 'The Lamplighters']],
  // figures and punctuation
  ['Fox moved 9-1-1 to ABC for its seventh season.', ['9-1-1']],
  ['Netflix renewed Is It Cake? for a second season.', ['Is It Cake?']],
  ['The last season of 3% arrives on Netflix in August.', ['3%']],
  ['24 episodes were ordered for the second season.', []],
  // all of it once more, otherwise
  ['Who knew that Us would get a second series from BBC One?', ['Us']],
  ['HBO Max has cancelled Made for Love after two seasons.', ['Made for Love']],
  ['In the Dark is ending with season four, The CW confirmed.', ['In the Dark']],
  ['In the dark about its second season: the council’s bin plan', []],
  ['Power returns to Starz in June for its sixth and final season.', ['Power']],
  ['Power returns to 4,000 homes after second season of storms', []],
  ["Mom's eighth season on CBS will be its last.", ['Mom']],
  ["Mom's second season of chemotherapy has been cancelled.", []],
  ['Chelsea has cancelled its pre-season tour of Australia.', []],
  ['Prime Minister Boris Johnson cancelled the third series of talks.', []],
  ['Channel 4 has ordered a third series of Derry Girls, from Lisa McGee.', ['Derry Girls']],
  ["Idris Elba's Luther may yet get a sixth series.", ['Luther']],
  ['Martin Luther King’s second season of marches was cancelled.', []],
  ['The Bear, The Old Man and Reservation Dogs were all renewed by FX.', ['Reservation Dogs', 'The Bear', 'The Old Man']],
  ['A bear cancelled the second season of the campsite concerts.', []],
  ['‘Ghosts’: CBS orders a third season of the comedy', ['Ghosts']],
  ['CTV has handed Wren Hollow, its drama about a lighthouse, a second run of eight.', ['Wren Hollow']],
  ['The second series of Gull Point begins on ITV on 4 June.', ['Gull Point']],
  ['Gull Point premieres June 3 on Acorn TV.', ['Gull Point']],
  ['Sky drama Marrow Bay gets third series\nMarrow Bay is back in 2023.', ['Marrow Bay']],
  ['Creator Dana Reyes says Hollow Tide was always going to end after three seasons.', ['Hollow Tide']],
  ['Not a word from Peacock on Hollow Tide, whose second season ended in March.', ['Hollow Tide']],
  ['“Hollow Tide” star Ada Brandt would love a third season of the thriller.', ['Hollow Tide']],
  ['The BBC has axed Doctors, the daytime soap, after 23 years.', ['Doctors']],
  ['Doctors cancelled a second season of appointments.', []],
  ['RTÉ has commissioned Kin for a third season.', ['Kin']],
  ['The film Copper Wake was renewed for a second week in cinemas.', []],
  ['Manchester United renewed the striker for two more seasons.', []],
  ['ABC renewed Station 19 and Grey’s Anatomy on Monday.', ["Grey's Anatomy", 'Station 19']],
  ['What/If will not have a second season, Netflix says.', ['What/If']],
  ["You're the Worst has been renewed, and We're Here with it.", ["We're Here", "You're the Worst"]],
  ['The University of Leeds has cancelled its second season of lectures.', []],
];

for (const [text, series] of CASES) {
  test(`names ${series.join(', ') || 'no series'}: ${text.replace('\n', ' / ')}`, () => {
    assert.deepEqual(named(text), series.toSorted());
  });
}

test("a day that is somebody's is a title", () =>
  assert.deepEqual(named("Jenna Marlowe's Wednesday nets third season\nThe series is on Netflix.", '2025-07-23'), ['Wednesday']));
