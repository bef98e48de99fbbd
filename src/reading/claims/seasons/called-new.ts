/** Whether a text calls a series new: of such a one there is a first season. */
import type { Analysis } from '../../analysis.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { mentionsOf } from '../../mentions-of.ts';
import { GENRES } from '../../words/genres.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';

/** Years after which a catalogue's series is new no longer, whatever it is called. */
const OLD_YEARS = 2;

export function isCalledNew(series: SeriesName, { mentions, document: { published }, view: { tokens } }: Analysis): boolean {
  const { entry } = series;
  if (entry?.kind === ONE_OFF) return true;
  if (entry?.year != null && published !== null && Number(published.slice(0, 4)) - entry.year >= OLD_YEARS) return false;
  return mentionsOf(series, mentions).some((mention) => isNewBefore(mention, tokens) || isNewBehind(mention, tokens));
}
const ONE_OFF = 'miniseries';

/** 'The new drama X', 'her new reality series, X', 'its latest series, called X', 'the two-part documentary series X'. */
function isNewBefore({ from }: Mention, tokens: Tokens): boolean {
  const { word } = tokens;
  let noun = from - 1;
  while (noun > 0 && (tokens.kind[noun] === PUNCTUATION || CALLED.has(word[noun] as number)) && from - noun <= MOST_TO_NOUN) noun--;
  if (!GENRES.has(word[noun] as number)) return false;
  if (holdsWord(tokens, Math.max(0, noun - MOST_ADJECTIVES), noun, NEW)) return true;
  for (let at = noun - 1; at >= Math.max(1, noun - MOST_ADJECTIVES); at--)
    if (PART.has(word[at] as number) && NUMBERS.cardinal(tokens, at - 1) !== null) return true;
  return LIMITED.has(word[noun - 1] as number);
}
const MOST_TO_NOUN = 4;
const MOST_ADJECTIVES = 3;
const CALLED = wordSet('called titled entitled dubbed named');
const NEW = wordSet('new latest debut');
const PART = wordSet('part');
const LIMITED = wordSet('limited');

/** 'X is a new spin-off', 'X, a new drama from the makers of'. */
function isNewBehind({ to }: Mention, tokens: Tokens): boolean {
  const { word } = tokens;
  let is = to;
  while (isMark(tokens, is, '\'"”’*_')) is++;
  if (!(IS.has(word[is] as number) || isMark(tokens, is, ',–—')) || !A.has(word[is + 1] as number)) return false;
  if (!holdsWord(tokens, is + 2, is + 4, NEW)) return false;
  for (let at = is + 3; at <= is + 3 + MOST_ADJECTIVES; at++) if (GENRES.has(word[at] as number)) return true;
  return false;
}
const IS = wordSet('is was');
const A = wordSet('a an the its their');

/** 'Based on her novel, it stars Anna Bell as', 'a drama about', 'a pilot': a paragraph that names a series, or whose subject it is, says what it is. */
export function isIntroduced(series: SeriesName, { mentions, sentences, focus, view: { tokens } }: Analysis): boolean {
  return sentences.some(
    ({ view: { first, limit, block } }) =>
      holdsWord(tokens, first, limit, INTRODUCING) &&
      (mentionsWithin(mentions, { first, limit }).some(({ name }) => name === series) || focus.seriesAt(first, block) === series),
  );
}
const INTRODUCING = wordSet(
  'based adaptation adapted adapts follows about stars starring set novel novels bestseller bestselling created story tells rookie freshman newcomer newcomers pilot remake reboot spinoff prequel centers centres revolves plays directed inspired',
);

/** 'X (Fox, new)', 'X, a new horror', 'X, limited series', 'X, series premiere'; 'new episodes' are of something old. */
export function isNewBehindTitle(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const next = tokens.word[at + 1] as number;
    if (NEW_ONE.has(tokens.word[at] as number) && !OF_OLD.has(next)) return true;
    if (SERIES.has(tokens.word[at] as number) && OPENINGS.has(next)) return true;
    if (EVENT.has(tokens.word[at] as number) && SERIES.has(next)) return true;
  }
  return false;
}
const NEW_ONE = wordSet('new debut newcomer miniseries');
const OF_OLD = wordSet('season seasons episodes time night day series york');
const SERIES = wordSet('series');
const OPENINGS = wordSet('premiere premieres debut');
const EVENT = wordSet('limited event');
