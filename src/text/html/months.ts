/** Names of the months in the languages that coverage is written in, January first; forms of one month are parted by `|`. */
export const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['january|jan', 'february|feb|febr', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sep|sept', 'october|oct', 'november|nov', 'december|dec'],
  de: ['januar|jänner|jan', 'februar|feber|feb', 'märz|mär|mrz|maerz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sep|sept', 'oktober|okt', 'november|nov', 'dezember|dez'],
  fr: ['janvier|janv', 'février|fevrier|févr|fév', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août|aout', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|decembre|déc'],
  es: ['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept|sep|set', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  pt: ['janeiro|jan', 'fevereiro|fev', 'março|marco|mar', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago', 'setembro|set', 'outubro|out', 'novembro|nov', 'dezembro|dez'],
  it: ['gennaio|gen', 'febbraio|feb', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu', 'luglio|lug', 'agosto|ago', 'settembre|set', 'ottobre|ott', 'novembre|nov', 'dicembre|dic'],
  ca: ['gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre'],
  nl: ['januari', 'februari', 'maart|mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  pl: ['stycznia|styczeń|sty', 'lutego|luty|lut', 'marca|marzec', 'kwietnia|kwiecień|kwi', 'maja|maj', 'czerwca|czerwiec|cze', 'lipca|lipiec|lip', 'sierpnia|sierpień|sie', 'września|wrzesień|wrz', 'października|październik|paź', 'listopada|listopad|lis', 'grudnia|grudzień|gru'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  no: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember|des'],
  fi: ['tammikuuta|tammikuu', 'helmikuuta|helmikuu', 'maaliskuuta|maaliskuu', 'huhtikuuta|huhtikuu', 'toukokuuta|toukokuu', 'kesäkuuta|kesäkuu', 'heinäkuuta|heinäkuu', 'elokuuta|elokuu', 'syyskuuta|syyskuu', 'lokakuuta|lokakuu', 'marraskuuta|marraskuu', 'joulukuuta|joulukuu'],
  cs: ['ledna|leden', 'února|únor', 'března|březen', 'dubna|duben', 'května|květen', 'června|červen', 'července|červenec', 'srpna|srpen', 'září', 'října|říjen', 'listopadu|listopad', 'prosince|prosinec'],
  sk: ['januára|január', 'februára|február', 'marca|marec', 'apríla|apríl', 'mája|máj', 'júna|jún', 'júla|júl', 'augusta', 'septembra', 'októbra|október', 'novembra', 'decembra'],
  hu: ['január|jan', 'február|febr', 'március|márc', 'április|ápr', 'május|máj', 'június|jún', 'július|júl', 'augusztus|aug', 'szeptember|szept', 'október|okt', 'november|nov', 'december|dec'],
  ro: ['ianuarie|ian', 'februarie', 'martie', 'aprilie', 'mai', 'iunie|iun', 'iulie|iul', 'august', 'septembrie', 'octombrie', 'noiembrie|noi', 'decembrie'],
  hr: ['siječnja|januara', 'veljače|februara', 'ožujka', 'travnja|aprila', 'svibnja', 'lipnja|juna', 'srpnja|jula', 'kolovoza|avgusta', 'rujna', 'oktobra', 'studenoga|studenog', 'prosinca'],
  tr: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  id: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
  ru: ['января|янв', 'февраля|фев', 'марта|мар', 'апреля|апр', 'мая|май', 'июня|июн', 'июля|июл', 'августа|авг', 'сентября|сен|сент', 'октября|окт', 'ноября|ноя', 'декабря|дек'],
  uk: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  bg: ['януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември'],
  el: ['ιανουαρίου|ιαν', 'φεβρουαρίου|φεβ', 'μαρτίου|μαρ', 'απριλίου|απρ', 'μαΐου|μαϊ|μαι', 'ιουνίου|ιουν', 'ιουλίου|ιουλ', 'αυγούστου|αυγ', 'σεπτεμβρίου|σεπ', 'οκτωβρίου|οκτ', 'νοεμβρίου|νοε', 'δεκεμβρίου|δεκ'],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل|ابريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس|اغسطس', 'سبتمبر', 'أكتوبر|اكتوبر', 'نوفمبر', 'ديسمبر'],
};

const numbers = new Map<string, number>();
for (const names of Object.values(MONTH_NAMES)) {
  for (const [index, forms] of names.entries()) {
    for (const form of forms.split('|')) if (!numbers.has(form)) numbers.set(form, index + 1);
  }
}

/** @returns 1 to 12, or null where no language calls a month so; `листопад` and its like take the first language's reading */
export function monthNumber(name: string): number | null {
  return numbers.get(name.toLowerCase()) ?? null;
}
