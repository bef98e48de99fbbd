/** Names of months in the languages that coverage comes in, lower case, without a final full stop. */
const NAMES: readonly string[] = [
  'january jan janvier janv januar jänner enero ene gennaio janeiro januari styczeń stycznia',
  'february feb febr février févr fév februar febrero febbraio fevereiro februari lutego',
  'march mar mars märz marzo março maart marca',
  'april apr avril avr abril abr aprile kwietnia',
  'may mai mayo maggio maio mei maj maja',
  'june jun juin juni junio giugno junho czerwca',
  'july jul juillet juil juli julio luglio julho lipca',
  'august aug août agosto augustus augusti sierpnia',
  'september sept sep septembre septiembre settembre setembro września',
  'october oct octobre oktober okt octubre ottobre outubro października',
  'november nov novembre noviembre novembro listopada',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro grudnia',
];

/** Month from 1 to 12 by its name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche'
  ).split(' '),
);
