/** Words of which expressions for seasons are made. */
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { HYPHENATED, type Tokens } from '../words/tokens.ts';

/** Nouns that mean a season. */
export const NOUNS = wordSet(`season seasons series cycle cycles run runs outing outings instalment instalments installment installments
  round rounds go helping helpings batch batches chapter chapters part parts volume volumes edition editions stint lap instalment saison temporada staffel
  stagione book books term`);
/** Nouns that mean one in company: 'another year', 'a fourth order'. */
export const SOFT_NOUNS =
  wordSet(`year years episode episodes instalment trip trips visit tour term order pickup renewal bite innings stay serving crack shot spin
  hour hours eps dose go bow turn`);
/** What a season is called in the figures of its own world, where one more is had of it: 'a third shift', 'its second voyage'. No people, and no goods. */
export const FIGURES =
  wordSet(`winter winters summer summers voyage voyages course courses flight flights journey mission missions semester shift shifts inning serving servings slice pint bout
  laps leg legs visits adventure campaign campaigns quest heist harvest crossing sailing sitting ride stab outbreak rotation sermon ascent climb descent reign siege
  expedition serve verse recital performance session sessions haul dive sortie raid hunt patrol assignment investigation inquest posting deployment crop litter
  vintage brew dish plate portion refill bunch clutch set crack outing go stay bite innings trip visit bow`);
/** Nouns that a number may follow: 'season 2', 'S 2'. */
export const NUMBER_AFTER = wordSet(
  'season seasons series s year part volume vol chapter cycle book round saison temporada staffel stagione',
);
/** What a season comes out in: 'season 2, part 1', 'the final season, volume 2'. A 'cour' is never a season of its own. */
export const PARTS = wordSet('part parts volume vol cour half chapter');
/** What joins the numbers of a list, beside an ampersand. */
export const LIST = wordSet('and through to or plus');
export const FINAL = wordSet('final last farewell concluding closing ultimate finale goodbye swansong valedictory');
/** What may stand before an ordinal that is a season's. */
export const DETERMINERS = wordSet(
  "a an the its their his her this that our your another no any each every one 's for possible potential of in my",
);
export const MORE = wordSet('another further additional new extra fresh more next');
export const YEARS = wordSet('year years');
/** Nouns for what a season consists of. */
export const EPISODES = wordSet('episode episodes eps hours hour part parts minute');
export const SERIES = VOCABULARY.intern('series');
export const OF = VOCABULARY.intern('of');

/** True where a noun stands that means a season, by itself or in company. */
export function nounAt(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const word = tokens.word[at] as number;
  return (NOUNS.has(word) || SOFT_NOUNS.has(word)) && !isSpinOff(tokens, at, limit);
}

/** 'Another spin-off' is a series of its own. */
const isSpinOff = ({ word, flags }: Tokens, at: number, limit: number): boolean =>
  word[at] === SPIN && at + 1 < limit && ((flags[at + 1] as number) & HYPHENATED) !== 0;
const SPIN = VOCABULARY.intern('spin');

/** True between the numbers of a list: 'second and third', 'second & third'. */
export const isJoint = (tokens: Tokens, at: number): boolean => LIST.has(tokens.word[at] as number) || isMark(tokens, at, '&');
