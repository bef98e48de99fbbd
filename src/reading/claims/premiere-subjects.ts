/** What comes back or makes its debut besides a season: a person, a show that is on every night. */
import type { CueContext } from '../context.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Cue } from '../patterns/bank.ts';
import type { DateSpan } from '../sentence.ts';
import { GENRES } from '../words/genres.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** 'Her debut on the show in 2016', 'Pearl, who first appeared on it in 2015', 'what she was like when she returned'. */
export function isOfPerson({ match }: Cue, { sentence }: CueContext, tokens: Tokens): boolean {
  const { word } = tokens;
  if (sentence.seasons.some(({ from, to }) => from < match.to && to > match.from)) return false;
  for (let at = match.from; at < match.to; at++) {
    if (!COMINGS.has(word[at] as number)) continue;
    if (NOUNS.has(word[at] as number) && OWNERS.has(word[at - 1] as number) && !GENRES.has(word[at + 1] as number)) return true;
    if (holdsWord(tokens, at - MOST_TO_PRONOUN, at, PERSONS) && !holdsWord(tokens, at - MOST_TO_PRONOUN, at, SAYING)) return true;
  }
  // 'it will go off air in July'
  return holdsWord(tokens, match.from, match.to, AIR) && holdsWord(tokens, match.from - 1, match.to, OFF);
}
const MOST_TO_PRONOUN = 3;
const COMINGS = wordSet(
  'debut debuts debuted debuting return returns returned returning comeback appearance appeared appears reappeared entrance unveiled back arrived',
);
const NOUNS = wordSet('debut return comeback appearance entrance');
const OWNERS = wordSet('her his my');
const PERSONS = wordSet('she he who i');
/** 'She said it returns in May'. */
const SAYING = wordSet('it they that said says show series season');
const AIR = wordSet('air');
const OFF = wordSet('off');

/** Of what is on every night, or all the year round, only a season's or a premiere's day is told: 'Loose Women returns on Monday' ends a pause. */
export function isOfEveryNight(
  { entry }: SeriesName,
  { sentence: { seasons, view } }: CueContext,
  on: string | null,
  tokens: Tokens,
): boolean {
  if (entry === null || !(NIGHTLY.has(entry.kind ?? '') || isContinuing(entry, on))) return false;
  return !seasons.some(({ relation }) => relation !== 'this') && !holdsWord(tokens, view.first, view.limit, PREMIERES);
}
const NIGHTLY: ReadonlySet<string> = new Set(['talk', 'news', 'soap', 'sport']);
const PREMIERES = wordSet('premiere premieres premiered premiering debut debuts debuted debuting launch launches launched season series');

/** A drama that is still on after so many years never rests. */
const isContinuing = ({ kind, year, endYear }: NonNullable<SeriesName['entry']>, on: string | null): boolean =>
  kind === 'drama' && year !== null && endYear === null && on !== null && Number(on.slice(0, 4)) - year >= YEARS;
const YEARS = 30;

/** A day that no word gives to a series that had ended before it is another's: 'New on Netflix in July: X'. */
export function isOverBefore({ entry }: SeriesName, { row }: Cue, { edtf }: DateSpan['date']): boolean {
  return UNSAID.has(row.id) && entry !== null && entry.endYear !== null && edtf !== null && Number(edtf.slice(0, 4)) > entry.endYear;
}
const UNSAID: ReadonlySet<string> = new Set(['premiere/asked-for', 'premiere/by-weight', 'premiere/whole']);
