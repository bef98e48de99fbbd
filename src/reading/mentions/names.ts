/** Names that a text marks off: quoted and emphasised stretches; and the words that no name is made of. */
import type { Mark } from '../../claim/document.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsMark, isCapital, isMark } from '../words/stretch.ts';
import { JOINED, NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import { isGivenName } from './given-names.ts';

export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: 'quoted' | 'emphasised' | 'run';
}

const MOST_WORDS = 14;

/** Small words that stand inside a title in lower case. */
export const INSIDE = wordSet(
  "of the and in to a an for on with from at by or de la le les el los las da do das du des und der die das y e 's n is vs as",
);
const OPENERS: ReadonlyMap<number, readonly number[]> = new Map([
  [0x201c, [0x201d, 0x22]],
  [0x2018, [0x2019, 0x27]],
  [0x22, [0x22, 0x201d]],
  [0x27, [0x27, 0x2019]],
  [0xab, [0xbb]],
]);

/** 'Minx', "Power", ‘You’ and *Evil*: short stretches in title case that are marked off. */
export function markedNames(tokens: Tokens, marks: readonly Mark[]): NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== PUNCTUATION) continue;
    const closers = OPENERS.get(-(tokens.word[at] as number));
    if (closers === undefined || ((tokens.flags[at] as number) & JOINED && !afterBracket(tokens, at))) continue;
    const close = closingQuote(tokens, at + 1, closers);
    if (close < 0) continue;
    const span = isNickname(tokens, at, close) ? null : titleWithin(tokens, at + 1, close);
    if (span !== null) {
      names.push({ ...span, kind: 'quoted' });
      at = close;
    }
  }
  let token = 0;
  for (const mark of marks) {
    if (mark.kind === 'link') continue;
    while (token < tokens.count && (tokens.start[token] as number) < mark.span[0]) token++;
    let to = token;
    while (to < tokens.count && (tokens.end[to] as number) <= mark.span[1]) to++;
    const span = to > token && to - token <= MOST_WORDS + 2 ? titleWithin(tokens, token, to) : null;
    // '**Renewed:** …' is a label, not a title
    const label = isMark(tokens, to - 1, ':') || (to < tokens.count && isMark(tokens, to, ':'));
    if (span !== null && !label) names.push({ ...span, kind: 'emphasised' });
  }
  return names;
}

/** The quotation of "Mark 'The Beast' Labbett": between two capitalised words of one name. */
function isNickname(tokens: Tokens, open: number, close: number): boolean {
  if (open === 0 || close + 1 >= tokens.count) return false;
  const [before, behind] = [open - 1, close + 1];
  const plain = (at: number): boolean => isCapital(tokens, at) && tokens.word[at] === 0;
  return plain(behind) && (plain(before) || isGivenName(tokens, before));
}

function afterBracket(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.kind[at - 1] === PUNCTUATION;
}

function closingQuote(tokens: Tokens, from: number, closers: readonly number[]): number {
  const limit = Math.min(tokens.count, from + MOST_WORDS + 6);
  for (let at = from; at < limit; at++) {
    if (tokens.kind[at] === PUNCTUATION && closers.includes(-(tokens.word[at] as number)) && (tokens.flags[at] as number) & JOINED)
      return at;
  }
  return -1;
}

/** The title in a marked stretch: in title case, without the comma or full stop that American style puts inside; null where it reads as speech. */
function titleWithin(tokens: Tokens, from: number, to: number): { from: number; to: number } | null {
  let first = from;
  let end = to;
  while (end > first && tokens.kind[end - 1] === PUNCTUATION && !isMark(tokens, end - 1, '!?%+)$*')) end--;
  while (first < end && tokens.kind[first] === PUNCTUATION && !isMark(tokens, first, '#$¡¿(')) first++;
  let words = 0;
  let capitals = 0;
  let small = 0; // words that a title would give a capital
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === PUNCTUATION) {
      // a mark that opens again within closes none: ‘Bluff and ‘Indebted’
      if (isMark(tokens, at, ';“”"‘«')) return null;
      continue;
    }
    words++;
    if (tokens.kind[at] === NUMBER || isCapital(tokens, at)) capitals++;
    else if (!INSIDE.has(tokens.word[at] as number)) {
      // one lower-case word is allowed in a long title, and a title may be one lower-case brand ('neXt')
      if (words > 1 || end - first > 1) capitals -= 0.5;
      small++;
    }
  }
  if (words === 0 || words > MOST_WORDS) return null;
  if (small > 0 && end > first && isMark(tokens, end - 1, '?') && ASKING.has(tokens.word[first] as number)) return null;
  const firstCapital = isCapital(tokens, first) || tokens.kind[first] !== WORD;
  if (!firstCapital && !(words === 1 && hasInnerCapital(tokens, first))) return null;
  return capitals >= words * 0.45 ? { from: first, to: end } : null;
}

/** A reader's question in italics: 'What about Corran Light?'. */
const ASKING = wordSet('what when where who why how is are was were will would does did do has have can could should which');

function hasInnerCapital(tokens: Tokens, at: number): boolean {
  return /[A-Z]/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** Capitalised only because a sentence begins with them. */
export const NEVER_ALONE =
  wordSet(`the a an this that these those it its there here he she they we you i if when while as after before since although though but and or so
  yet no not now then what who why how where which will would could should may might can has have had is are was were do does did in on at for from to with by of
  about over under up out off some many most all both each every one two three four five six seven eight nine ten another other also only even just still already
  meanwhile however fans viewers season seasons series according despite given following last next first second third once only sure yes well oh ok okay
  german french japanese korean british american spanish italian danish swedish norwegian australian canadian indian turkish israeli irish scottish welsh mexican brazilian
  chinese thai nordic scandinavian european english filipino polish dutch belgian austrian finnish icelandic colombian argentine nigerian decision verdict status pending majority bosses makers producers sources insiders viewers therefore thus hence moreover furthermore additionally unfortunately fortunately sadly luckily hopefully recently currently originally eventually finally initially
  ultimately previously apparently reportedly interestingly surprisingly naturally nevertheless nonetheless instead otherwise besides elsewhere earlier later today tomorrow
  yesterday tonight perhaps maybe please thanks welcome update correction note spoiler warning related read watch click plus another stay tune
  don't didn't won't can't isn't wasn't asked dropped set ordered renewed cancelled
  canceled roughly nearly almost about around over under some several few neither either whatever whoever wherever whenever once twice shortly soon long such given
  because until unless whether until more much my our your his her their per via amid among around expect everyone anyone nobody somebody nothing everything something`);

/** Words of headlines that no title runs across, when all words are capitalised. */
export const HEADLINE_WORDS =
  wordSet(`renewed renews renew renewal renewals cancelled canceled cancels cancel axed axes axe scraps scrapped season seasons series episode episodes
  after ahead amid including picking gets get lands scores earns nabs bags orders ordered order picks picked pickup returns returning return back premiere premieres premiering date dates release released
  trailer teaser cast everything what when why how who where will won't is are was were has have had will be been be being does do did could would should may might can't can
  says said reveals revealed confirms confirmed announces announced sets set drops dropped ends ending end finale final explained everything know about here there
  star stars creator showrunner boss bosses producer fans netflix hulu hbo abc nbc cbs fox amazon apple disney peacock bbc itv sky showtime starz amc fx paramount
  for by with on at as to from before than first two three four five six seven eight nine ten new more no not yet and but or so if because over official officially
  show shows drama comedy sitcom thriller spinoff spin reboot revival plot spoilers updates update news status rumors rumours review recap
  greenlights greenlit commissions commissioned boards buys hands inks taps casts adds moves moved shifts shelves extends eyes plans unveils wins loses shares teases
  teased anime tv manga theme debuts bows airs hosts joins exits quits leaves opens finds slides heads hopes makes takes goes comes begins starts stops gives tells talks slams reacts admits
  hints promises promised explains drops ended`);

/** True where nearly every longer word of the range is capitalised, as in American headlines. */
export function isTitleCase(tokens: Tokens, first: number, limit: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== WORD || !isLong(tokens, at)) continue;
    words++;
    if (isCapital(tokens, at)) capitals++;
  }
  return (words >= 3 && capitals >= words * 0.75) || isShortHeadline(tokens, first, limit);
}

/** '‘Brackenfell’ Signs Off': too few words to tell by their share, but a name is marked off among nothing but capitals. */
function isShortHeadline(tokens: Tokens, first: number, limit: number): boolean {
  let words = 0;
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== WORD) continue;
    if (!isCapital(tokens, at)) return false;
    words++;
  }
  return words >= 3 && holdsMark(tokens, first, limit, '‘“\'"') && !isMark(tokens, limit - 1, '.');
}

/** 'Harrow Bridge repeats are on Hulu.': a full stop, and a longer word that a headline would have given its capital. */
export function readsAsProse(tokens: Tokens, first: number, limit: number): boolean {
  if (!isMark(tokens, limit - 1, '.')) return false;
  for (let at = first; at < limit; at++)
    if (tokens.kind[at] === WORD && !isCapital(tokens, at) && !INSIDE.has(tokens.word[at] as number) && isLong(tokens, at)) return true;
  return false;
}
const isLong = (tokens: Tokens, at: number): boolean => (tokens.end[at] as number) - (tokens.start[at] as number) >= FEWEST_LETTERS;
const FEWEST_LETTERS = 4;
