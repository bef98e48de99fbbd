/** Names of one season that are not its series': 'Kestrel Point Ascending' in a text that also says 'Kestrel Point season 3', and 'Kestrel Point 5' in quotation marks. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord, textOf } from '../words/stretch.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import type { NameSpan } from './names.ts';
import type { SeriesName } from './series.ts';

/** Of a shorter title too much else is said. */
const FEWEST_WORDS = 3;
/** How much longer a season's own title is. */
const MOST_OWN_WORDS = 2;
const SEASON_BEHIND = /^['’"”]?,? (?:season|series|S)\s?\d/i;
const SEASON_BEFORE =
  /(?:(?:\d(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|final|last) season of|season \d\d? \w+ (?:for|of)) ['‘"“]?$/i;

/** The names, those of a season by what the text calls its series. */
export function bySeriesTitle(names: readonly SeriesName[], text: string, catalogue: Catalogue): readonly SeriesName[] {
  return names.map((name) => {
    const title = name.standing === 'known' ? seriesTitle(name.title, text) : null;
    if (title === null) return name;
    const series = catalogue.lookup(title);
    if (series.length === 0) return { ...name, title, entry: null };
    const whole = series.find((entry) => isSeasonOf(name.entry, entry));
    return whole === undefined ? name : { ...name, title: whole.title, entry: whole };
  });
}

/** True of an entry that was out while the series ran, and in no other year than one: a list of anime has one for each season. */
const isSeasonOf = (own: CatalogueEntry | null, { year, endYear, id }: CatalogueEntry): boolean =>
  own !== null &&
  own.id !== id &&
  own.year !== null &&
  (own.endYear ?? own.year) === own.year &&
  year !== null &&
  year < own.year &&
  own.year <= (endYear ?? own.year);

/** The beginning of a title to which the text gives a season; null where it gives none. */
function seriesTitle(title: string, text: string): string | null {
  const words = title.split(' ');
  for (let own = 1; own <= MOST_OWN_WORDS && words.length - own >= FEWEST_WORDS; own++) {
    const head = words.slice(0, words.length - own).join(' ');
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      const behind = text.slice(at + head.length, at + head.length + LONGEST_BESIDE);
      if (SEASON_BEHIND.test(behind) || (!behind.startsWith(` ${words[words.length - own]}`) && isOfSeason(text, at))) return head;
    }
  }
  return null;
}
const LONGEST_BESIDE = 24;
const isOfSeason = (text: string, at: number): boolean => SEASON_BEFORE.test(text.slice(Math.max(0, at - LONGEST_BESIDE), at));

/** Of what has numbers without being a series. */
const PICTURES = wordSet('film films movie movies sequel cinema cinemas theaters theatres album game');
const MOST_INSTALMENTS = 20;

/** 'Kestrel Point 5' in quotation marks where the catalogue knows Kestrel Point: the number says which season. */
export function withoutInstalments(marked: readonly NameSpan[], tokens: Tokens, catalogue: Catalogue): NameSpan[] {
  const numbered = marked.some((span) => isNumbered(span, tokens));
  if (!numbered || holdsWord(tokens, 0, tokens.count, PICTURES)) return [...marked];
  return marked.map((span) => {
    if (!isNumbered(span, tokens)) return span;
    const last = span.to - 1;
    const number = NUMBERS.cardinal(tokens, last)?.value ?? 0;
    if (number < 2 || number > MOST_INSTALMENTS || catalogue.lookup(textOf(tokens, span.from, span.to)).length > 0) return span;
    const title = textOf(tokens, span.from, last);
    // 'Outpost 9' is no instalment of The Outpost
    return catalogue.lookup(title).some((entry) => [entry.title, ...entry.aliases].includes(title)) ? { ...span, to: last } : span;
  });
}

const isNumbered = ({ from, to }: NameSpan, { kind }: Tokens): boolean => to - from > 1 && kind[to - 1] === NUMBER;
