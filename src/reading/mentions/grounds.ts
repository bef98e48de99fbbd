/** What speaks for a name being a series, or against it. How much each weighs is fitted, and lies in `weighing/name-weights.json`. */

/** Every ground, with what it says. What a mention was decided on is kept with it. */
export const GROUNDS = {
  kin: 'what is left of its title beside others of its family: "Lone Star" in a text about 9-1-1',
  alias: 'the catalogue knows it as a nickname, an abbreviation or a title without its article',
  ownCarrier: 'the document names the carrier that the catalogue gives it',
  spoiled: 'written otherwise than the catalogue writes it',
  inside: 'an ordinary word with a capital where no sentence begins',
  quoted: 'in quotation marks or italics',
  season: "a season's number stands beside it",
  order: 'a cue of ordering takes it as its series, a season beside it: "renewed X for a third season"',
  cue: 'a cue that is said of series alone takes it as its series: "X season order"',
  weakCue: 'a cue that is said of other things too takes it: "X cancelled"',
  dated: 'it premieres, airs or streams on a date or with a carrier: "X lands on Netflix on June 3"',
  genre: '"the drama X", "X, a comedy"',
  owned: 'behind the name of its maker or star: "Idris Elba\'s X"',
  alone: 'on a line of its own',
  listed: 'in a list of the renewed, the cancelled, the undecided',
  company: 'in one list with a series of the catalogue: "X, Y and Z"',
  peer: 'in one list with a name that a cue, a season or a genre stands beside: "cancels X, Y and Z"',
  sibling:
    'heads an item of a list, or stands alone in a heading or a cell, where a series of the catalogue stands in the next; or in a column headed "Show"',
  carrier: '"Netflix\'s X", "X on Netflix", "X (CBS)"',
  production: '"the showrunner of X", "X\'s finale": what only a series or a film has',
  crew: '"X star", "fans of X": clubs and bands have them too',
  antecedent: 'the last name before "the drama", "the show", "the series"',
  named: 'a capital where no sentence begins',
  headline: 'in the headline',
  lead: 'before a colon that opens the headline: "X: what we know"',
  subject: 'begins a sentence in which a season is spoken of',
  neighbour: 'in a sentence with a cue or a season that it is not beside',
  wordy: 'two or more ordinary words with capitals where no sentence begins: "Copper Kings"',
  article: 'begins with "The" or "A" with a capital where no sentence begins',
  long: 'four words or more',
  repeated: 'named more than once',
  first: 'the first name of the document that may be a series',
  only: 'the only such name',
  television: 'the document speaks of carriers, seasons or shows at all',
  seasons: 'the document speaks of what becomes of seasons',
  shows: "the document says 'series', 'drama', 'episodes', or a season's number",
  rival: 'not marked off, and a series of the catalogue is plainly spoken of in the document',
  styled: 'only in a line in which every word has a capital',
  opening: 'only where a sentence begins',
  plain: 'one ordinary word, and a capital only where one is due: "Sign here"',
  film: '"the film X", "X tour"',
  place: 'a city or a country',
  located: 'behind "in", "at", "near"',
  person: 'said something, plays a part',
  surname: 'stands behind a given name somewhere in the document: "Ines Faraday"',
  part: 'the part that somebody plays: "Ines Faraday as X"',
  personLike: 'two capitalised words of which none is an ordinary word: "Ines Faraday"',
  acronym: 'all in capitals, and no catalogue has it',
  institution: 'ends as clubs, companies, courts, courses and awards do',
  thing: 'a day, a month, a people, a company that everybody knows',
  carrierName: 'a carrier',
  publisher: 'who published the document',
} as const satisfies Readonly<Record<string, string>>;
export type Ground = keyof typeof GROUNDS;

/**
 * What the catalogue says of a name: a title and hardly anything else, a title that is a phrase of ordinary words, a title that is an
 * ordinary word, or nothing.
 */
export const STANDINGS = ['known', 'phrase', 'ordinary', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];
