/** The months and weekdays that lines of text are read by: fewer than on pages, where a day stands by itself. */
import { type Language, MONTH_NAMES, monthNumber } from './month-names.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
/** Forms beside the full names; others, such as 'set', 'out' and 'ago', are words of English. */
const SHORT =
  'jan janv jänner ene styczeń feb febr févr fév mar apr avr abr maj jun jul juil aug augusti sept sep oct okt nov dec déc dez dic'.split(
    ' ',
  );
const FULL = LANGUAGES.flatMap((language) => MONTH_NAMES[language].map((forms) => forms.replace(/\|.*/, '')));

/** Month from 1 to 12 by its name, lower case, without a final full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...FULL, ...SHORT].map((name) => [name, monthNumber(name)!]));

export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche'
  ).split(' '),
);
