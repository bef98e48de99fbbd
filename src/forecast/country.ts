/** Countries as series facts name them. */

/** ISO 3166-1 alpha-2 with other names in use, lower case; English names of any other country come from its code. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  us: ['usa', 'united states', 'united states of america', 'u.s.', 'u.s.a.', 'america', 'сша'],
  gb: ['uk', 'united kingdom', 'great britain', 'britain', 'england', 'scotland', 'wales', 'великобритания'],
  ie: ['ireland', 'ирландия'],
  ca: ['canada', 'канада'],
  au: ['australia', 'австралия'],
  nz: ['new zealand', 'новая зеландия'],
  jp: ['japan', 'япония'],
  kr: ['south korea', 'korea', 'korea, republic of', 'republic of korea', 'южная корея'],
  cn: ['china', 'китай'],
  tw: ['taiwan', 'тайвань'],
  in: ['india', 'индия'],
  th: ['thailand', 'таиланд'],
  fr: ['france', 'франция'],
  de: ['germany', 'германия'],
  es: ['spain', 'испания'],
  it: ['italy', 'италия'],
  ru: ['russia', 'russian federation', 'россия'],
  se: ['sweden', 'швеция'],
  dk: ['denmark', 'дания'],
  no: ['norway', 'норвегия'],
  nl: ['netherlands', 'the netherlands', 'нидерланды'],
  be: ['belgium', 'бельгия'],
  pl: ['poland', 'польша'],
  tr: ['turkey', 'türkiye', 'турция'],
  br: ['brazil', 'бразилия'],
  mx: ['mexico', 'мексика'],
  co: ['colombia', 'колумбия'],
  ar: ['argentina', 'аргентина'],
  il: ['israel', 'израиль'],
  ua: ['ukraine', 'украина'],
};
const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => [code, ...names].map((name) => [name, code] as const)),
);

/** Groups that order alike, in the order documents list them. */
const COUNTRY_GROUPS = ['us', 'gb', 'ca-au', 'jp', 'kr', 'other', 'unknown'] as const;
type CountryGroup = (typeof COUNTRY_GROUPS)[number];
const GROUP_BY_CODE: Readonly<Record<string, CountryGroup>> = {
  us: 'us',
  gb: 'gb',
  ie: 'gb',
  ca: 'ca-au',
  au: 'ca-au',
  nz: 'ca-au',
  jp: 'jp',
  kr: 'kr',
};

/** English names of the countries that most series are from, by code in capitals: an answer that names no other waits for no `Intl`. */
export const FREQUENT_NAMES: Readonly<Record<string, string>> = {
  US: 'United States',
  JP: 'Japan',
  GB: 'United Kingdom',
  KR: 'South Korea',
  AU: 'Australia',
  CA: 'Canada',
  IN: 'India',
  FR: 'France',
  CN: 'China',
  ES: 'Spain',
  DE: 'Germany',
  IT: 'Italy',
};
let others: Intl.DisplayNames | null = null;

/** @param code ISO 3166-1 alpha-2, capitals @returns its English name; undefined or the code itself where it is no country's */
export function englishName(code: string): string | undefined {
  if (code in FREQUENT_NAMES) return FREQUENT_NAMES[code];
  others ??= new Intl.DisplayNames('en', { type: 'region' });
  return others.of(code);
}

/** @returns lower-case code; the cleaned name itself for a country outside the table; null where there is none */
export function countryCode(country: string | null): string | null {
  const name = country?.trim().toLowerCase() ?? '';
  return name === '' ? null : (CODE_BY_NAME.get(name) ?? name);
}

export function countryGroup(code: string | null): CountryGroup {
  return code === null ? 'unknown' : (GROUP_BY_CODE[code] ?? 'other');
}
