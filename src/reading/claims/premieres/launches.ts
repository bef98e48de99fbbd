/** The day on which a service itself begins: 'HBO Max launches on May 27', 'before Peacock goes live in July'. It is no series' premiere. */
import type { Analysis } from '../../analysis.ts';
import type { CueContext } from '../../context.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { SAYING } from '../../modality/speaker-words.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { CarrierSpan, DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';

/** What a service does on its first day, and what that day is called. */
const LAUNCHES = wordSet(
  'launch launches launched launching debut debuts debuted debuting arrive arrives arrived arriving live rollout start starts',
);
const SERVICES = wordSet('service services streamer platform app channel network');
const OF_SERIES = wordSet('series show shows drama comedy season seasons docuseries episodes');
/** Between a subject and its verb. */
const BETWEEN = wordSet(
  "will 'll is was be going goes go went to set due even finally officially now not has have had still just also slated scheduled expected new 's its the own soft full national nationwide official",
);
const MOST_BETWEEN = 6;
const MOST_TO_DAY = 6;
const AT = wordSet('at before of after until by');
const ON = wordSet('on in this next later tomorrow today tonight for nationwide across');

export function isOfLaunch({ match }: Cue, { sentence }: CueContext, day: DateSpan, analysis: Analysis): boolean {
  const { tokens } = analysis.view;
  const { first, limit } = sentence.view;
  const from = Math.max(first, Math.min(match.from, day.from - MOST_TO_DAY));
  for (let at = from; at < Math.min(limit, Math.max(match.to, day.from) + 1); at++) {
    if (!LAUNCHES.has(tokens.word[at] as number) || !isOwnBeginning(at, sentence, analysis)) continue;
    return !comesWithIt(at, sentence, analysis);
  }
  return false;
}

/** The subject of the verb, or the owner of the noun, is a service. */
function isOwnBeginning(verb: number, sentence: Sentence, { mentions, view: { tokens } }: Analysis): boolean {
  const { first } = sentence.view;
  const [before, behind] = [tokens.word[verb - 1] as number, tokens.word[verb + 1] as number];
  // 'Netflix is eyeing a 2027 debut for the fifth season of X'
  if (FOR.has(behind) && mentionsWithin(mentions, { first: verb, limit: verb + MOST_TO_OWNER }).length > 0) return false;
  // 'available at launch on July 15'
  if (AT.has(before) && ON.has(behind)) return holdsService(sentence, first, verb, tokens);
  // 'the launch of the streaming service'
  if (OF.has(behind)) return holdsService(sentence, verb, verb + MOST_BETWEEN, tokens);
  // 'its July 15 launch'
  const isDated = sentence.dates.some(({ to }) => to === verb);
  for (let at = verb - 1; at >= Math.max(first, verb - MOST_BETWEEN); at--) {
    const word = tokens.word[at] as number;
    const dated = sentence.dates.some(({ from, to }) => at >= from && at < to);
    const carrier = sentence.carriers.find(({ from, to }) => at >= from && at < to);
    if (carrier !== undefined || SERVICES.has(word)) return isDated ? at < verb : isSubject(carrier?.from ?? at, verb, sentence, tokens);
    if (PRONOUNS.has(word)) return meansService(at, sentence, tokens);
    if (!dated && !BETWEEN.has(word) && !AT.has(word)) break;
  }
  const opening = subjectOf(sentence, tokens);
  return (
    opening !== null &&
    ON.has(behind) &&
    !holdsWord(tokens, opening.to, verb, OF_SERIES) &&
    !holdsWord(tokens, opening.to, verb, SAYING) &&
    mentionsWithin(mentions, { first, limit: verb }).length === 0
  );
}
const FOR = wordSet('for');
const MOST_TO_OWNER = 8;
const OF = wordSet('of');
const PRONOUNS = wordSet('it which that');

/**
 * 'Netflix launches the second season' launches no service; of 'the drama on Netflix launches in May' and 'X sets Netflix debut for June 5' the
 * service is where the series is.
 */
function isSubject(from: number, verb: number, sentence: Sentence, tokens: Tokens): boolean {
  const { word } = tokens;
  if (!ON.has(word[verb + 1] as number) && tokens.kind[verb + 1] !== PUNCTUATION) return false;
  if (PLACES.has(word[from - 1] as number) || PLACES.has(word[from - 2] as number)) return false;
  return !NOUNS.has(word[verb] as number) || subjectOf(sentence, tokens)?.to === verb;
}
const NOUNS = wordSet('launch debut start rollout');
const PLACES = wordSet('on to for from at by of its his her their');

/** What 'it' or 'which' takes up: the noun before a relative, the subject of the sentence else. */
function meansService(at: number, sentence: Sentence, tokens: Tokens): boolean {
  const { first } = sentence.view;
  let before = at - 1;
  while (before > first && tokens.kind[before] === PUNCTUATION) before--;
  if (SERVICES.has(tokens.word[before] as number)) return true;
  const opening = IT.has(tokens.word[at] as number) ? subjectOf(sentence, tokens) : null;
  // 'Netflix says that it will arrive in May': what it speaks of
  return opening !== null && opening.to < at && !holdsWord(tokens, opening.to, at, SAYING);
}
const IT = wordSet('it');

/** The carrier that opens a sentence, whatever small words lead it. */
function subjectOf({ carriers, view: { first } }: Sentence, tokens: Tokens): CarrierSpan | null {
  const [leading] = carriers;
  if (leading === undefined || leading.possessive) return null;
  for (let at = first; at < leading.from; at++) if (!LEADING.has(tokens.word[at] as number) && !isMark(tokens, at, '\'"“‘')) return null;
  return leading;
}
const LEADING = wordSet('before when while as after once the with new real although since');

const holdsService = (sentence: Sentence, from: number, to: number, tokens: Tokens): boolean =>
  sentence.carriers.some((carrier) => carrier.from >= from && carrier.to <= to) || holdsWord(tokens, from, to, SERVICES);

/** 'X, which will be available when the service launches on May 27': a new series begins with its service. */
function comesWithIt(verb: number, { view }: Sentence, { mentions, document: { published }, view: { tokens } }: Analysis): boolean {
  let when = verb - 1;
  while (when > Math.max(view.first, verb - MOST_BETWEEN) && !WHEN.has(tokens.word[when] as number)) when--;
  if (!WHEN.has(tokens.word[when] as number) || !holdsWord(tokens, when - MOST_BETWEEN, when, AVAILABLE)) return false;
  const isNew = ({ name: { entry } }: Mention): boolean => entry?.year == null || published?.startsWith(String(entry.year)) === true;
  return mentions.some(isNew);
}
const WHEN = wordSet('when once as at with alongside');
const AVAILABLE = wordSet(
  'available premiere premieres premiering debut debuts debuting stream streaming arrive arrives drop drops bow title titles out',
);
