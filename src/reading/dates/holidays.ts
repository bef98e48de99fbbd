/** The feasts and fixed days that television prose dates things by. */
import { dayOf, dayRangeOf, easterOf, monthRange, nthWeekday, oneDay, type Range } from './calendar.ts';

/** When a holiday falls in a year; null where it does not, or no table here says. */
export type Feast = (year: number) => Range | null;

const fixed =
  (month: number, day: number): Feast =>
  (year) =>
    dayRangeOf(year, month, day);
const span =
  (month: number, day: number, toMonth: number, toDay: number): Feast =>
  (year) => ({ first: dayOf(year, month, day), last: dayOf(toMonth < month ? year + 1 : year, toMonth, toDay) });
const nth =
  (month: number, weekday: number, n: number, plus = 0): Feast =>
  (year) => {
    const day = nthWeekday(monthRange(year, month), weekday, n);
    return day === null ? null : oneDay(day + plus);
  };
const easter =
  (plus: number): Feast =>
  (year) =>
    oneDay(easterOf(year) + plus);
/** Feasts of moon calendars, year by year, as `MMDD`, from the published tables of each. */
const listed =
  (from: number, days: string): Feast =>
  (year) => {
    const day = days.split(' ')[year - from];
    return day === undefined ? null : dayRangeOf(year, Number(day.slice(0, 2)), Number(day.slice(2)));
  };

const advent =
  (n: number): Feast =>
  (year) => {
    const christmas = dayOf(year, 12, 25);
    const fourth = nthWeekday({ first: christmas - 7, last: christmas - 1 }, 7, -1);
    return fourth === null ? null : oneDay(fourth - 7 * (4 - n));
  };

const DIWALI = listed(
  2005,
  '1101 1021 1109 1028 1017 1105 1026 1113 1103 1023 1111 1030 1019 1107 1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026',
);
const LUNAR_NEW_YEAR = listed(
  2005,
  '0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203',
);
const HANUKKAH = listed(
  2005,
  '1226 1216 1205 1222 1212 1202 1221 1209 1128 1217 1207 1225 1213 1203 1223 1211 1129 1219 1208 1226 1215 1205 1225 1213 1202 1221',
);
const EID_AL_FITR = listed(
  2005,
  '1103 1023 1012 1001 0920 0910 0830 0819 0808 0728 0717 0706 0625 0615 0604 0524 0513 0502 0421 0410 0330 0320 0309 0226 0214 0204',
);
const EID_AL_ADHA = listed(
  2005,
  '0121 0110 1220 1208 1127 1116 1106 1026 1015 1004 0923 0911 0901 0821 0811 0731 0720 0709 0628 0616 0606 0527 0516 0505 0424 0413',
);
const RAMADAN = listed(
  2005,
  '1004 0924 0913 0901 0822 0811 0801 0720 0709 0628 0618 0606 0527 0516 0506 0424 0413 0402 0323 0311 0301 0218 0208 0128 0116 0106',
);
const PASSOVER = listed(
  2005,
  '0423 0412 0402 0419 0408 0329 0418 0406 0325 0414 0403 0422 0410 0330 0419 0408 0327 0415 0405 0422 0412 0401 0421 0410 0330 0417',
);
const ROSH_HASHANAH = listed(
  2005,
  '1003 0922 0912 0929 0918 0908 0928 0916 0904 0924 0913 1002 0920 0909 0929 0918 0906 0925 0915 1002 0922 0911 1001 0920 0909 0927',
);
const YOM_KIPPUR = listed(
  2005,
  '1012 1001 0921 1008 0927 0917 1007 0925 0913 1003 0922 1011 0929 0918 1008 0927 0915 1004 0924 1011 1001 0920 1010 0929 0918 1006',
);
const HOLI = listed(2014, '0317 0306 0324 0313 0302 0321 0310 0329 0318 0308 0325 0314 0304 0322 0311 0301 0320');
const ONAM = listed(2014, '0907 0828 0914 0904 0825 0911 0831 0821 0908 0829 0915 0905 0826 0912 0901 0822 0909');
const SUPER_BOWL = listed(
  2005,
  '0206 0205 0204 0203 0201 0207 0206 0205 0203 0202 0201 0207 0205 0204 0203 0202 0207 0213 0212 0211 0209 0208 0214 0213',
);

const MARTIN_LUTHER_KING = nth(1, 1, 3);
const MEMORIAL = nth(5, 1, -1);
const LABOR = nth(9, 1, 1);
const THANKSGIVING = nth(11, 4, 4);
const MIDWINTER = fixed(12, 21);
const HALLOWEEN = fixed(10, 31);
const ALL_SAINTS = fixed(11, 1);

/** Names in lower case with words apart by one space, apostrophes kept, abbreviation points left out. */
export const HOLIDAYS: Readonly<Record<string, Feast>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  xmas: fixed(12, 25),
  'xmas day': fixed(12, 25),
  yule: fixed(12, 25),
  yuletide: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'xmas eve': fixed(12, 24),
  nochebuena: fixed(12, 24),
  'boxing day': fixed(12, 26),
  "st stephen 's day": fixed(12, 26),
  'st stephens day': fixed(12, 26),
  "new year 's eve": fixed(12, 31),
  'new years eve': fixed(12, 31),
  'new year eve': fixed(12, 31),
  hogmanay: fixed(12, 31),
  "new year 's day": fixed(1, 1),
  'new years day': fixed(1, 1),
  'new year day': fixed(1, 1),
  "new year 's": fixed(1, 1),
  'new years': fixed(1, 1),
  epiphany: fixed(1, 6),
  'twelfth night': fixed(1, 5),
  'burns night': fixed(1, 25),
  'australia day': fixed(1, 26),
  'republic day': fixed(1, 26),
  'martin luther king day': MARTIN_LUTHER_KING,
  'martin luther king jr day': MARTIN_LUTHER_KING,
  'mlk day': MARTIN_LUTHER_KING,
  'inauguration day': (year) => (year % 4 === 1 ? dayRangeOf(year, 1, 20) : null),
  'groundhog day': fixed(2, 2),
  candlemas: fixed(2, 2),
  'super bowl': SUPER_BOWL,
  'super bowl sunday': SUPER_BOWL,
  "valentine 's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  'valentine day': fixed(2, 14),
  "valentine 's": fixed(2, 14),
  valentines: fixed(2, 14),
  "st valentine 's day": fixed(2, 14),
  valentine: fixed(2, 14),
  "presidents ' day": nth(2, 1, 3),
  "president 's day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  'president day': nth(2, 1, 3),
  'leap day': fixed(2, 29),
  "st david 's day": fixed(3, 1),
  'st davids day': fixed(3, 1),
  "international women 's day": fixed(3, 8),
  'international womens day': fixed(3, 8),
  "women 's day": fixed(3, 8),
  'pi day': fixed(3, 14),
  'ides of march': fixed(3, 15),
  "st patrick 's day": fixed(3, 17),
  'st patricks day': fixed(3, 17),
  "st paddy 's day": fixed(3, 17),
  "saint patrick 's day": fixed(3, 17),
  'lady day': fixed(3, 25),
  "april fool 's day": fixed(4, 1),
  "april fools ' day": fixed(4, 1),
  'april fools day': fixed(4, 1),
  'april fool day': fixed(4, 1),
  "april fool 's": fixed(4, 1),
  'april fools': fixed(4, 1),
  'tax day': fixed(4, 15),
  'earth day': fixed(4, 22),
  "st george 's day": fixed(4, 23),
  'st georges day': fixed(4, 23),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  mayday: fixed(5, 1),
  'star wars day': fixed(5, 4),
  'may the fourth': fixed(5, 4),
  'cinco de mayo': fixed(5, 5),
  "mother 's day": nth(5, 7, 2),
  'mothers day': nth(5, 7, 2),
  "mothers ' day": nth(5, 7, 2),
  'mother day': nth(5, 7, 2),
  "father 's day": nth(6, 7, 3),
  'fathers day': nth(6, 7, 3),
  "fathers ' day": nth(6, 7, 3),
  'father day': nth(6, 7, 3),
  'victoria day': (year) => oneDay(nthWeekday({ first: dayOf(year, 5, 18), last: dayOf(year, 5, 24) }, 1, 1) ?? dayOf(year, 5, 24)),
  'memorial day': MEMORIAL,
  'armed forces day': nth(5, 6, 3),
  'arbor day': nth(4, 5, -1),
  juneteenth: fixed(6, 19),
  'flag day': fixed(6, 14),
  'midsummer day': fixed(6, 24),
  "midsummer 's day": fixed(6, 24),
  'midsummer eve': fixed(6, 23),
  'midsummer night': fixed(6, 24),
  'summer solstice': fixed(6, 21),
  'winter solstice': MIDWINTER,
  'spring equinox': fixed(3, 20),
  'autumn equinox': fixed(9, 22),
  'autumnal equinox': fixed(9, 22),
  'vernal equinox': fixed(3, 20),
  'canada day': fixed(7, 1),
  'independence day': fixed(7, 4),
  'bastille day': fixed(7, 14),
  lammas: fixed(8, 1),
  'labor day': LABOR,
  'labour day': LABOR,
  'gandhi jayanti': fixed(10, 2),
  michaelmas: fixed(9, 29),
  'patriots day': nth(4, 1, 3),
  "patriots ' day": nth(4, 1, 3),
  'patriot day': fixed(9, 11),
  'columbus day': nth(10, 1, 2),
  "indigenous peoples ' day": nth(10, 1, 2),
  'indigenous peoples day': nth(10, 1, 2),
  halloween: HALLOWEEN,
  'halloween day': HALLOWEEN,
  'halloween night': HALLOWEEN,
  "all hallows ' eve": HALLOWEEN,
  'all hallows eve': HALLOWEEN,
  "all saints ' day": ALL_SAINTS,
  'all saints day': ALL_SAINTS,
  "all souls ' day": fixed(11, 2),
  'all souls day': fixed(11, 2),
  'day of the dead': fixed(11, 2),
  'bonfire night': fixed(11, 5),
  'guy fawkes night': fixed(11, 5),
  'guy fawkes day': fixed(11, 5),
  'guy fawkes': fixed(11, 5),
  'election day': (year) => oneDay((nthWeekday(monthRange(year, 11), 1, 1) ?? dayOf(year, 11, 2)) + 1),
  'election night': (year) => oneDay((nthWeekday(monthRange(year, 11), 1, 1) ?? dayOf(year, 11, 2)) + 1),
  'veterans day': fixed(11, 11),
  "veteran 's day": fixed(11, 11),
  "veterans ' day": fixed(11, 11),
  'armistice day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'remembrance sunday': nth(11, 7, 2),
  'singles day': fixed(11, 11),
  "singles ' day": fixed(11, 11),
  thanksgiving: THANKSGIVING,
  'thanksgiving day': THANKSGIVING,
  'thanks giving': THANKSGIVING,
  'thanksgiving eve': nth(11, 4, 4, -1),
  'turkey day': THANKSGIVING,
  'black friday': nth(11, 4, 4, 1),
  'cyber monday': nth(11, 4, 4, 4),
  sinterklaas: fixed(12, 5),
  "st nicholas ' day": fixed(12, 6),
  'st nicholas day': fixed(12, 6),
  "st nicholas 's day": fixed(12, 6),
  "st lucia 's day": fixed(12, 13),
  "st lucy 's day": fixed(12, 13),
  kwanzaa: fixed(12, 26),
  'mardi gras': easter(-47),
  'shrove tuesday': easter(-47),
  'pancake day': easter(-47),
  'fat tuesday': easter(-47),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'holy thursday': easter(-3),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  'easter saturday': easter(-1),
  easter: easter(0),
  'easter day': easter(0),
  'easter sunday': easter(0),
  'easter eve': easter(-1),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit sunday': easter(49),
  'whit monday': easter(50),
  whitsun: easter(49),
  'early may bank holiday': nth(5, 1, 1),
  'may bank holiday': nth(5, 1, -1),
  'spring bank holiday': nth(5, 1, -1),
  'august bank holiday': nth(8, 1, -1),
  'summer bank holiday': nth(8, 1, -1),
  'easter weekend': (year) => ({ first: easterOf(year) - 2, last: easterOf(year) + 1 }),
  'easter bank holiday': easter(1),
  lent: (year) => ({ first: easterOf(year) - 46, last: easterOf(year) - 1 }),
  advent: (year) => {
    const from = advent(1)(year);
    return from === null ? null : { first: from.first, last: dayOf(year, 12, 24) };
  },
  'advent sunday': advent(1),
  'memorial day weekend': nthWeekend(MEMORIAL),
  'labor day weekend': nthWeekend(LABOR),
  'labour day weekend': nthWeekend(LABOR),
  'mlk weekend': nthWeekend(MARTIN_LUTHER_KING),
  "presidents ' day weekend": nthWeekend(nth(2, 1, 3)),
  'presidents day weekend': nthWeekend(nth(2, 1, 3)),
  'columbus day weekend': nthWeekend(nth(10, 1, 2)),
  'thanksgiving weekend': (year) => {
    const day = THANKSGIVING(year)!.first;
    return { first: day, last: day + 3 };
  },
  diwali: DIWALI,
  deepavali: DIWALI,
  'lunar new year': LUNAR_NEW_YEAR,
  'chinese new year': LUNAR_NEW_YEAR,
  hanukkah: HANUKKAH,
  chanukah: HANUKKAH,
  eid: EID_AL_FITR,
  'eid al fitr': EID_AL_FITR,
  'eid ul fitr': EID_AL_FITR,
  'eid al adha': EID_AL_ADHA,
  'eid ul adha': EID_AL_ADHA,
  ramadan: RAMADAN,
  passover: PASSOVER,
  'rosh hashanah': ROSH_HASHANAH,
  'yom kippur': YOM_KIPPUR,
  holi: HOLI,
  onam: ONAM,
  'golden week': span(4, 29, 5, 5),
  'holiday season': span(11, 20, 12, 31),
  holidays: span(12, 1, 12, 31),
  'festive season': span(12, 1, 12, 31),
  'festive period': span(12, 20, 12, 31),
  'christmas season': span(12, 1, 12, 31),
  'christmas period': span(12, 20, 12, 31),
  'christmas holidays': span(12, 20, 12, 31),
  christmastime: span(12, 1, 12, 31),
  'christmas time': span(12, 1, 12, 31),
  'winter holidays': span(12, 20, 12, 31),
};

/** The longest name, in words. */
export const LONGEST_HOLIDAY = Math.max(...Object.keys(HOLIDAYS).map((name) => name.split(' ').length));

/** Every beginning of a name, whole words: where no name can follow, the search stops. */
export const HOLIDAY_BEGINNINGS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  }),
);

/** Every word of the names. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).flatMap((name) => name.split(' ').filter((word) => /^\w+$/.test(word))),
);

/** First words of the names: where the tagger looks one up. */
export const HOLIDAY_FIRST_WORDS: ReadonlySet<string> = new Set(Object.keys(HOLIDAYS).map((name) => name.split(' ')[0]!));

/** Saturday to the holiday Monday. */
function nthWeekend(monday: Feast): Feast {
  return (year) => {
    const day = monday(year);
    return day === null ? null : { first: day.first - 2, last: day.last };
  };
}
