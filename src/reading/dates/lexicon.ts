/**
 * The words that dates are made of, and what each means. A word may mean several things ('second', 'may', 'last');
 * the grammar decides which. Only words listed here are looked at; everything else is one unknown word.
 */
import { MONTH_NAMES } from '../../text/month-names.ts';
import { HOLIDAY_FIRST_WORDS, HOLIDAY_WORDS } from './holidays.ts';

/** Lengths of time. Those from `night` on are parts of a day. */
export type Unit =
  | 'day'
  | 'weekday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekend'
  | 'hour'
  | 'minute'
  | 'second';

/** Which stretch of a period is meant. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'rest' | 'later' | 'earlier';

export interface Lexeme {
  readonly word: string;
  readonly month?: number; // 1 to 12
  readonly weekday?: number; // 1 Monday to 7 Sunday
  readonly cardinal?: number;
  readonly ordinal?: number; // -1 last, -2 last but one
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly season?: number; // first month of spring, summer, autumn, winter
  readonly shift?: number; // -1 last, 0 this, 1 next
  readonly part?: Part;
  readonly relativeDay?: number; // days from the day of publication
  readonly dayPart?: boolean; // morning, night
  readonly holiday?: boolean; // begins the name of a holiday
  readonly ambiguous?: boolean; // also an everyday word or a name: needs company
  readonly tense?: -1 | 1; // what this verb says of a date beside it
  readonly moves?: boolean; // a verb of rescheduling: its 'from' is no longer true
  readonly base?: boolean; // base form of a verb of release
  readonly saying?: boolean; // a verb of saying in the past
  readonly zone?: boolean; // a time zone
  readonly starts: boolean; // an expression may begin here
}

type Row = Omit<Lexeme, 'word' | 'starts'>;

const MONTHS: readonly (readonly string[])[] = MONTH_NAMES.en.map((forms) => forms.split('|'));
/** Januaries of other languages that stand in English text. */
const OTHER_JANUARIES = ['januar', 'januari', 'janvier'];
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'august', 'april', 'june', 'dec', 'apr']);

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'mondays'],
  ['tuesday', 'tue', 'tues', 'tuesdays'],
  ['wednesday', 'wed', 'weds', 'wednesdays'],
  ['thursday', 'thu', 'thur', 'thurs', 'thursdays'],
  ['friday', 'fri', 'fridays'],
  ['saturday', 'sat', 'saturdays'],
  ['sunday', 'sun', 'sundays'],
];
const AMBIGUOUS_WEEKDAYS = new Set(['wed', 'sat', 'sun', 'mon', 'wednesday', 'fri', 'thu', 'tue']);

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  springtime: 3,
  summer: 6,
  summertime: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  wintertime: 12,
};

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  day: ['day', 'days', 'sleeps', 'sleep'],
  weekday: ['workday', 'workdays'],
  week: ['week', 'weeks', 'wk', 'wks', 'workweek', 'workweeks'],
  fortnight: ['fortnight', 'fortnights'],
  month: ['month', 'months', 'mo', 'mos'],
  quarter: ['quarter', 'quarters'],
  half: ['half', 'halves'],
  season: [],
  year: ['year', 'years', 'yr', 'yrs'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  weekend: ['weekend', 'weekends'],
  hour: ['hour', 'hours', 'hr', 'hrs'],
  minute: ['minute', 'minutes', 'min', 'mins'],
  second: ['seconds', 'secs'],
};

const SHIFTS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  present: 0,
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  succeeding: 1,
  subsequent: 1,
  forthcoming: 1,
};

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  earliest: 'early',
  beginning: 'start',
  start: 'start',
  dawn: 'start',
  top: 'start',
  opening: 'start',
  outset: 'start',
  commencement: 'start',
  mid: 'mid',
  middle: 'mid',
  midst: 'mid',
  midway: 'mid',
  late: 'late',
  end: 'end',
  close: 'end',
  tail: 'end',
  ending: 'end',
  dying: 'end',
  closing: 'end',
  dog: 'end',
  fag: 'end',
  eoy: 'end',
  eom: 'end',
  eow: 'end',
  rest: 'rest',
  remainder: 'rest',
  later: 'later',
  earlier: 'earlier',
  midyear: 'mid',
  turn: 'start',
};

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  tonite: 0,
  tmr: 1,
  tomorow: 1,
  overmorrow: 2,
  otd: 0,
};

const DAY_PARTS =
  'morning mornings afternoon afternoons evening evenings night nights lunchtime teatime primetime noon midday midnight dawn overnight'.split(
    ' ',
  );

const ZONES = 'gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist jst kst aest aedt eastern pacific central'.split(' ');

/** What the verb beside a date says of it: behind us or ahead. Stems that the tense reader's suffix rule misses or would misread. */
const PAST =
  'was were had did came went began got made gave took ran fell stood bowed sent led left lost met said told won saw set-off broke held kept drew brought ago since previously recently formerly began became cut slipped grew dropped premiered debuted launched aired arrived opened ended wrapped landed returned renewed cancelled canceled announced ordered started finished concluded released unveiled tweeted reported revealed confirmed posted published died born rolled spoke shot filmed followed happened killed signed topped posted drew'.split(
    ' ',
  );
const FUTURE =
  "will 'll shall won wo gonna going due slated set scheduled expected plans planned planning will expect expects aims aiming eyeing eyes targeting upcoming hopes hoping soon until till tba tbc pencilled penciled earmarked intends arrives follows premieres debuts launches returns bows drops opens begins starts lands airs streams kicks hits comes goes gets is are be tickets await awaits awaiting prepare ready mark circle save would could might may should can by when coming".split(
    ' ',
  );
/** Base forms that promise when they are verbs: 'episodes land on Friday'. A determiner before one makes it a noun. */
const BASE = 'begin start return premiere debut air launch open arrive drop land kick bow stream resume release unveil release'.split(' ');
/** Verbs that give something a day: done in the past, but of a day to come. */
const SETTING =
  'set dated slated scheduled booked locked pencilled penciled inked earmarked eyed handed given gave reserved targeted circled fixed nailed assigned awarded lined'.split(
    ' ',
  );
/** Verbs of saying: they date themselves only where the date follows them. */
const SAYING = 'said told announced revealed confirmed reported tweeted posted wrote added'.split(' ');
const MOVED =
  'moved pushed shifted bumped delayed nudged yanked slid slipped rescheduled postponed changed switched jumped brought pulled kicked postponement postponements relocated shunted hopped advanced deferred'.split(
    ' ',
  );
/** The same of a move that is made as one speaks: the new day is ahead. */
const MOVING =
  'moves moving move pushes pushing shifts shifting bumping delaying delays slides slips slipping postpones jumping jumps slide bringing advances'.split(
    ' ',
  );

/** Words of structure: no meaning of their own here, but the grammar asks for them by name. */
const STRUCTURE =
  "a an the of in on at by to and or but from until till through thru throughout between since during within for with into as about around approximately roughly circa nearly almost over after before ago hence now that those these then not rather than instead of back either both its his her their our my your each every later earlier off couple few several dozen dozens handful some many more less another time time's 's 't 'd 're 've 'm til 'clock st nd rd th s australian aussie antipodean southern full whole short straight consecutive additional extra other so part time working sometime somewhere point season's oclock am pm calendar cy fy fiscal financial tv school academic way well very only just exactly season seasons series episode episodes volume part chapter book film aged age spell wait gap hiatus break deal long old run born year-end end ends eve day days weekend business working same first one q q1 q2 q3 q4 1q 2q 3q 4q h h1 h2 1h 2h midseason midsummer midwinter midweek mid-season midyear midnight onwards onward week days long's sometime some eastern back front latter ish no than lady hundred thousand million & per starting beginning commencing ending point soonest latest once day's date years' months' turned bank ad bc it he she they we you i them him us him who what which".split(
    ' ',
  );

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
  tens: 10,
};

const rows = new Map<string, Row>();
const add = (word: string, row: Row): void => {
  rows.set(word, { ...rows.get(word), ...row });
};
const STARTING = new Set<string>();
const starting = (word: string, row: Row): void => {
  STARTING.add(word);
  add(word, row);
};

for (const word of STRUCTURE) add(word, {});
for (const word of PAST) add(word, { tense: -1 });
for (const word of FUTURE) add(word, { tense: 1 });
for (const word of BASE) add(word, { base: true, tense: 1 });
for (const word of SETTING) add(word, { tense: 1 });
for (const word of SAYING) add(word, { saying: true, tense: -1 });
for (const word of MOVED) add(word, { moves: true, tense: -1 });
for (const word of MOVING) add(word, { moves: true, tense: 1 });
for (const word of OTHER_JANUARIES) starting(word, { month: 1, ambiguous: false });
MONTHS.forEach((names, at) => {
  for (const word of names) starting(word, { month: at + 1, ambiguous: AMBIGUOUS_MONTHS.has(word) });
});
WEEKDAYS.forEach((names, at) => {
  for (const word of names) starting(word, { weekday: at + 1, ambiguous: AMBIGUOUS_WEEKDAYS.has(word), plural: word.endsWith('days') });
});
for (const [word, season] of Object.entries(SEASONS)) starting(word, { season });
CARDINALS.forEach((word, cardinal) => {
  starting(word, { cardinal });
});
TENS.forEach((word, at) => {
  starting(word, { cardinal: 20 + 10 * at });
  starting(`${word.slice(0, -1)}ieth`, { ordinal: 20 + 10 * at });
});
ORDINALS.forEach((word, at) => {
  starting(word, { ordinal: at + 1 });
});
starting('hundred', { cardinal: 100 });
starting('thousand', { cardinal: 1000 });
starting('final', { ordinal: -1 });
starting('penultimate', { ordinal: -2 });
for (const [unit, words] of Object.entries(UNITS)) {
  for (const word of words) starting(word, { unit: unit as Unit, plural: word.endsWith('s') });
}
for (const [word, shift] of Object.entries(SHIFTS)) starting(word, { shift });
add('last', { ordinal: -1 });
for (const [word, part] of Object.entries(PARTS)) starting(word, { part });
for (const [word, relativeDay] of Object.entries(RELATIVE_DAYS)) starting(word, { relativeDay });
for (const word of DAY_PARTS) add(word, { dayPart: true });
for (const word of ZONES) add(word, { zone: true });
for (const word of HOLIDAY_WORDS) add(word, {});
for (const word of HOLIDAY_FIRST_WORDS) starting(word, { holiday: true });
for (const word of Object.keys(DECADES)) starting(word, {});
for (const word of 'w cy fy that same q h midseason midsummer midwinter midweek midyear couple few several dozen back front latter midnight noon between either mid ytd mtd now'.split(
  ' ',
))
  starting(word, {});

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(DECADES));

/** Every lexeme; a token carries its index here plus one, 0 for a word that is not listed. */
export const LEXEMES: readonly Lexeme[] = [...rows].map(([word, row]) => ({ ...row, word, starts: STARTING.has(word) }));
