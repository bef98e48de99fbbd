/** What sounds like a series' fate and is somebody's: who leaves it, is voted out of it, joins it, or says what he will not do. */
import type { Analysis } from '../../analysis.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { isGivenName } from '../../mentions/given-names.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { GENRES } from '../../words/genres.ts';
import { VOCABULARY, wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../../words/tokens.ts';
import { isByWeight } from '../rests-on-weight.ts';

const QUOTES = '\'"‘’“”*_';

/** What a cue is read in. */
interface Place {
  readonly cue: Cue;
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  readonly here: readonly Mention[]; // series named in the sentence
}

/** True where a decision or an end is told of somebody, and not of the series that is named beside. */
export function isOfSomebody(cue: Cue, sentence: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const place = { cue, sentence, tokens, here: mentionsWithin(mentions, sentence.view) };
  const { frame } = cue.row;
  if (frame === 'order') return isOfNewcomer(place);
  if (frame === 'cancel')
    return isPutOut(place) || isOfLeaver(place) || isOfThem(place) || (isByWeight(cue.row) && (isDropperOf(place) || isDeedOf(place)));
  return frame === 'final' && (isForSomebody(place) || isFromPlaceOf(place) || isEndOf(place));
}

/** 'Axed from X', 'voted out of the villa', 'fired from ABC's X': whoever it is goes on without the series, and it without them. */
function isPutOut({ cue: { match }, sentence: { view, carriers }, tokens, here }: Place): boolean {
  const { word } = tokens;
  const limit = Math.min(view.limit - 1, match.to + MOST_TO_OUSTED);
  for (let at = match.from; at < limit; at++) {
    if (!FROM.has(word[at] as number) || !holdsWord(tokens, at - MOST_TO_FROM, at, OUSTED)) continue;
    let object = at + 1;
    while (
      OPENING.has(word[object] as number) ||
      isMark(tokens, object, QUOTES) ||
      carriers.some(({ from, to }) => from <= object && to > object)
    )
      object++;
    if (here.some(({ from, to }) => from <= object && to > object)) return !holdsWord(tokens, object, object + MOST_TO_SLATE, SLATES);
    if (object > at + 1 && PLACES.has(word[object] as number)) return true;
  }
  return false;
}
const MOST_TO_OUSTED = 4;
const MOST_TO_FROM = 2; // 'voted out of', 'kicked off of'
const MOST_TO_SLATE = 5;
const FROM = wordSet('from off of');
const OUSTED = wordSet(
  'axed dropped fired sacked eliminated booted dumped evicted removed kicked voted cut culled expelled suspended ousted banned released',
);
const OPENING = wordSet("the this 's its of out a reality hit tv");
const PLACES = wordSet('show competition contest villa kitchen house island jungle tent cast');
const SLATES = wordSet('schedule slate lineup slot app library platform service');

/** 'Has left the reality show X after failing', 'quits X moments into its second show': the series stays. */
function isOfLeaver({ cue: { row, match }, sentence, tokens, here }: Place): boolean {
  const first = Math.max(sentence.view.first, match.from - MOST_TO_LEFT);
  for (let at = first; at < Math.min(match.to, match.from + MOST_TO_LEFT); at++) {
    if (!LEFT.has(tokens.word[at] as number)) continue;
    const subject = here.some(({ from, to }) => to <= at && at - to <= MOST_OF_VERB && from < at);
    const object = here.some(({ from }) => from > at && from - at <= MOST_TO_OBJECT);
    return object && !subject && (isByWeight(row) || isPersonBefore(at, sentence, here, tokens));
  }
  return false;
}
const MOST_TO_LEFT = 3;
const MOST_OF_VERB = 3;
const MOST_TO_OBJECT = 8;
const LEFT = wordSet('left leaves leaving quit quits quitting exits exited exiting departs departed departing');

/** "Ines Faraday won't ask him out", 'I was told that', 'she was fired': a deed in which neither a season nor a series' return or end is told. */
function isDeedOf({ cue: { match }, sentence, tokens, here }: Place): boolean {
  let verb = match.from;
  while (verb < match.from + MOST_TO_VERB && !AUXILIARIES.has(tokens.word[verb] as number)) verb++;
  if (![match.from, verb].some((at) => isPersonBefore(at, sentence, here, tokens))) return false;
  // 'Bo Ek has been dropped by the network after two seasons'
  return !holdsWord(tokens, match.from, match.to, OF_SERIES) || holdsWord(tokens, match.from, verb + MOST_OF_VERB, OUSTED);
}

const MOST_TO_VERB = 4;

/** 'X axes Bo Ek after one season': a series drops its people. */
function isDropperOf({ cue: { match }, tokens, here }: Place): boolean {
  for (let at = match.from; at < match.to; at++)
    if (DROPS.has(tokens.word[at] as number) && isGivenName(tokens, at + 1) && isCapital(tokens, at + 1) && isCapital(tokens, at + 2))
      return here.some(({ to }) => to <= at && at - to <= 1) && !here.some(({ from }) => from === at + 1);
  return false;
}
const DROPS = wordSet('axes axed drops dropped fires fired cuts sacks sacked dumps dumped eliminates eliminated');
const OF_SERIES =
  wordSet(`return returns returned returning back renew renewed season seasons series show shows more another cancel cancels cancelled canceled cancellation
  axe axes axed drops scrap scraps scrapped end ends ended ending plug future again it`);

/** 'They will never again deal with …': people, where what they will not do is no coming back. */
function isOfThem({ cue: { row, match }, tokens }: Place): boolean {
  if (row.id !== 'cancel/will-not' || tokens.word[match.to - 1] !== AGAIN || tokens.kind[match.to] !== WORD) return false;
  return match.slots.some(({ from, to }) => from === match.from && to === from + 1 && THEY.has(tokens.word[from] as number));
}
const AGAIN = VOCABULARY.intern('again');
const THEY = wordSet('they we i she he');

/** 'Her take on Bo Ek joining X for season 3': who joins is no order. */
function isOfNewcomer({ cue: { match }, tokens, here }: Place): boolean {
  for (let at = match.from; at < match.to - 1; at++)
    if (
      JOINING.has(tokens.word[at] as number) &&
      isPersonalObject(at, here, tokens) &&
      !here.some(({ to }) => to <= at && to >= match.from)
    )
      return true;
  return false;
}
const JOINING = wordSet('join joins joined joining');
const isPersonalObject = (at: number, here: readonly Mention[], tokens: Tokens): boolean =>
  here.some(({ from }) => from > at && from - at <= MOST_OF_ARTICLE && !isMark(tokens, at + 1, ','));
const MOST_OF_ARTICLE = 3;

/** 'It is a swan song for him'. */
const isForSomebody = ({ cue: { match }, tokens: { word } }: Place): boolean =>
  FOR.has(word[match.to] as number) && THEM.has(word[match.to + 1] as number);
const FOR = wordSet('for');
const THEM = wordSet('him her them me');

/** 'Said goodbye to the X kitchen after a dry fish': the title says which place it is. */
function isFromPlaceOf({ cue: { match }, tokens }: Place): boolean {
  const slot = match.slots.find(({ name, from, to }) => name === 'show' && from > match.from && to + 1 < match.to);
  if (slot === undefined || !holdsWord(tokens, match.from, slot.from, GOODBYES)) return false;
  let behind = slot.to;
  while (isMark(tokens, behind, QUOTES)) behind++;
  return STAGES.has(tokens.word[behind] as number);
}
const GOODBYES = wordSet('goodbye farewell adieu long');
const STAGES = wordSet(
  'kitchen house villa stage island jungle tent ballroom mansion cast crew family team set dressing competition contest studio sofa panel fans viewers contestants cobbles square',
);

/** 'Bo Ek hanging up his apron after two rounds', 'has announced his intention to retire': an end of what is his. */
function isEndOf({ cue: { row, match }, sentence, tokens, here }: Place): boolean {
  if (!isByWeight(row) && row.id !== 'final/ends-with') return false;
  // 'as Ines Faraday says her final goodbye'
  for (let at = match.from; at < match.to; at++)
    if (SAYING.has(tokens.word[at] as number) && holdsWord(tokens, at, at + MOST_OF_NOUN, GOODBYES)) {
      if (isPersonBefore(at, sentence, here, tokens)) return true;
    }
  for (let at = match.from; at < match.to - 1; at++) {
    if (!HIS.has(tokens.word[at] as number)) continue;
    if (holdsWord(tokens, at + 1, Math.min(match.to, at + MOST_OF_NOUN), GENRES) || holdsWord(tokens, at + 1, at + MOST_OF_NOUN, RUNS))
      continue;
    return isPersonBefore(match.from, sentence, here, tokens) || OWN_THINGS.has(tokens.word[at + 1] as number);
  }
  return false;
}
const SAYING = wordSet('says said say bids bid waves waved');
const HIS = wordSet('his her my');
const MOST_OF_NOUN = 4;
const RUNS = wordSet('run season seasons episode terms story');
const OWN_THINGS = wordSet('apron boots gloves guns career retirement intention decade life hat spurs');

/** A person's name, or a pronoun for one, is the subject of a verb: at once before a token, auxiliaries between. */
function isPersonBefore(token: number, { view: { first }, carriers }: Sentence, here: readonly Mention[], tokens: Tokens): boolean {
  const { word, kind } = tokens;
  let at = token - 1;
  while (at >= first && AUXILIARIES.has(word[at] as number)) at--;
  if (at < first || kind[at] === PUNCTUATION) return false;
  if (PRONOUNS.has(word[at] as number)) return true;
  if (!isCapital(tokens, at) || [...here, ...carriers].some(({ from, to }) => from <= at && to > at)) return false;
  let from = at;
  while (from > first && kind[from - 1] === WORD && isCapital(tokens, from - 1)) from--;
  // 'Uchi': a name that no list of words has, first in its sentence
  return isGivenName(tokens, from) ? at > from : at === from && word[at] === 0 && at === first;
}
const PRONOUNS = wordSet('i he she');
const AUXILIARIES = wordSet(
  "has have had was is will won't been also just would really then sensationally suddenly dramatically finally reportedly abruptly",
);
