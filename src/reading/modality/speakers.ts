/** Whose assertion a stretch of a sentence is. */
import type { Speaker } from '../../claim/claim.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark, textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { speakerOfName } from './named-speakers.ts';
import {
  ACCORDING,
  HEARERS,
  HEARING,
  KNOWING,
  KNOWLEDGE,
  NO_SPEECH,
  NO_WORD,
  PRODUCER_TITLES,
  PRODUCERS,
  REPS,
  SAYING,
  SPEAKER_NOUNS,
  WORD_FOLLOWS,
  WORD_OF,
} from './speaker-words.ts';

/** A stretch that somebody says: the words of saying and the speaker. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly at: number; // token of the verb of saying, or of the colon before speech
  readonly quotes: boolean; // the sentence holds quoted speech
}

const MOST_BACK = 9;
/** How far before a quotation its speaker may have been named. */
const QUOTED_BACK = 45;
const NEAR = 4;
const QUOTES = '"“”';

/** Every attribution of a sentence; what is quoted in it without one is said by who spoke just before. */
export function attributionsOf(tokens: Tokens, sentence: Sentence): Attribution[] {
  const { first, limit } = sentence.view;
  const quotes = holdsSpeech(tokens, first, limit);
  const found: Attribution[] = [];
  for (let at = first; at < limit; at++) {
    const speaker = saidAt(tokens, sentence, at, quotes) ?? unnamedAt(tokens, at, limit);
    if (speaker !== null) found.push({ speaker, at, quotes });
  }
  if (found.length > 0 || !beginsInSpeech(tokens, first)) return found;
  for (let at = first - 1; at >= Math.max(0, first - QUOTED_BACK); at--) {
    if (!SAYING.has(tokens.word[at] as number)) continue;
    const speaker =
      speakerIn(tokens, null, Math.max(0, at - MOST_BACK), at) ?? speakerIn(tokens, null, at + 1, Math.min(first, at + MOST_BACK));
    if (speaker !== null) return [{ speaker, at: first, quotes: true }];
  }
  return found;
}

/** Who the verb of saying at a token has beside it, or the colon before speech. */
function saidAt(tokens: Tokens, sentence: Sentence, at: number, quotes: boolean): Speaker | null {
  const { first, limit } = sentence.view;
  // 'Its star shrugged: "They haven't rung."'
  if (isMark(tokens, at, ':') && isMark(tokens, at + 1, QUOTES)) return speakerIn(tokens, sentence, Math.max(first, at - MOST_BACK), at);
  // '‘X’ creator: no plans for a third season', 'HBO boss: more to come'; 'good news for fans: it is renewed' has nobody speak
  if (isMark(tokens, at, ':') && at - first <= MOST_TO_COLON && isRole(tokens, at - 1) && !holdsWord(tokens, first, at, TOLD_TO))
    return speakerIn(tokens, sentence, first, at);
  // 'Sets a return, adds Ines Faraday to its cast'
  if (ADDS.has(tokens.word[at] as number) && isCapital(tokens, at + 1) && !isMark(tokens, at - 1, QUOTED)) return null;
  const according = ACCORDING.has(tokens.word[at] as number);
  if (!according && !SAYING.has(tokens.word[at] as number) && !isMadeOfficial(tokens, at)) return null;
  if ((at + 1 < limit && NO_SPEECH.has(tokens.word[at + 1] as number)) || isCastTold(tokens, at)) return null;
  // 'has yet to confirm a day, but filming began in May': nobody has said so
  if (!according && holdsWord(tokens, Math.max(first, at - MOST_TO_DENIAL), at, UNSAYING)) return null;
  // 'now that it has been confirmed, fans cannot wait': only who stands behind a 'by' says it
  if (isPassive(tokens, at, first)) return agentBehind(tokens, sentence, at);
  const before = according ? null : speakerIn(tokens, sentence, Math.max(first, at - MOST_BACK), at);
  if (before !== null && !quotes) return before;
  return before ?? speakerIn(tokens, sentence, at + 1, Math.min(limit, at + MOST_BACK));
}

function isPassive(tokens: Tokens, at: number, first: number): boolean {
  return !GOING_ON.test(textOf(tokens, at, at + 1)) && holdsWord(tokens, Math.max(first, at - MOST_TO_BE), at, BE);
}
const UNSAYING = wordSet("not yet never hasn't haven't didn't isn't won't");
const MOST_TO_DENIAL = 3; // tokens
const BE = wordSet('be been being');
const MOST_TO_BE = 3;
const GOING_ON = /ing$/iu;

function agentBehind(tokens: Tokens, sentence: Sentence, at: number): Speaker | null {
  const limit = Math.min(sentence.view.limit, at + MOST_BACK);
  for (let by = at + 1; by < limit; by++) if (BY.has(tokens.word[by] as number)) return speakerIn(tokens, sentence, by + 1, limit);
  return null;
}
const BY = wordSet('by from');

const MOST_TO_COLON = 9; // tokens
/** Before somebody to whom it is told, or of whom. */
const TOLD_TO = wordSet('for to among');
const isRole = ({ word }: Tokens, at: number): boolean => SPEAKER_NOUNS.some(({ words }) => words.has(word[at] as number));
const ADDS = wordSet('adds added');
const QUOTED = '"“”’\'';

/** 'Big Brother cast revealed as CBS sets a day', where 'the cast revealed that' speaks. */
const isCastTold = ({ word }: Tokens, at: number): boolean =>
  CAST.has(word[at - 1] as number) && TOLD.has(word[at] as number) && AS.has(word[at + 1] as number);
const CAST = wordSet('cast lineup');
const TOLD = wordSet('revealed announced confirmed shared');
const AS = wordSet('as ahead before for including and');

/** 'The ambassador reports back for duty': a verb, and nobody's reports. */
const isReporting = ({ word }: Tokens, at: number): boolean => REPORTS.has(word[at] as number) && BACK.has(word[at + 1] as number);
const REPORTS = wordSet('reports');
const BACK = wordSet('back for to directly');

/** 'The network made it official on Monday: X is back'. */
const isMadeOfficial = ({ word }: Tokens, at: number): boolean =>
  OFFICIAL.has(word[at] as number) &&
  (MADE.has(word[at - 1] as number) || (IT.has(word[at - 1] as number) && MADE.has(word[at - 2] as number)));
const OFFICIAL = wordSet('official');
const MADE = wordSet('made makes making');
const IT = wordSet('it this that');

const INSIDERS = wordSet('insider insiders source sources');
const POINTING = wordSet('point points pointed expect expects expected call calls tip tips');

/** 'People with knowledge of the deal', 'word is': who is not named. */
function unnamedAt({ word }: Tokens, at: number, limit: number): Speaker | null {
  // 'I'm told', 'we hear': by somebody who is not named
  if (HEARING.has(word[at] as number) && HEARERS.has(word[at - 1] as number)) return 'insider';
  // 'insiders point to May'
  if (INSIDERS.has(word[at] as number) && POINTING.has(word[at + 1] as number)) return 'insider';
  // 'no word of a rescue', 'there is talk of'
  if (WORD_OF.has(word[at] as number) && NO_WORD.has(word[at - 1] as number)) return null;
  if (WORD_OF.has(word[at] as number)) return at + 1 < limit && WORD_FOLLOWS.has(word[at + 1] as number) ? 'insider' : null;
  if (!KNOWING.has(word[at] as number)) return null;
  for (let next = at + 1; next < Math.min(limit, at + NEAR); next++) if (KNOWLEDGE.has(word[next] as number)) return 'insider';
  return null;
}

/** The kind of speaker named among tokens; null where none is. */
function speakerIn(tokens: Tokens, sentence: Sentence | null, from: number, to: number): Speaker | null {
  for (const { speaker, words } of SPEAKER_NOUNS) {
    for (let at = from; at < to; at++) {
      if (!words.has(tokens.word[at] as number) || isInTitle(tokens, sentence, at) || isReporting(tokens, at)) continue;
      const ofMakers = PRODUCER_TITLES.has(tokens.word[at] as number) && at + 1 < to && PRODUCERS.has(tokens.word[at + 1] as number);
      if (ofMakers) return 'talent';
      return REPS.has(tokens.word[at] as number) && isOfCarrier(tokens, sentence, at) ? 'official' : speaker;
    }
  }
  if (sentence?.carriers.some((carrier) => carrier.from >= from && carrier.to <= to)) return 'official';
  for (let at = from; at < to; at++) {
    const speaker = speakerOfName(tokens, at);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** The agent of 'The Night Agent', the director of 'Call the Director'. */
const isInTitle = (tokens: Tokens, sentence: Sentence | null, at: number): boolean =>
  isCapital(tokens, at) &&
  (sentence?.candidates.some(
    ({ start, end, exactCase }) => exactCase && start <= (tokens.start[at] as number) && (tokens.end[at] as number) <= end,
  ) ??
    false);

/** 'A network rep', 'a rep for Netflix'. */
function isOfCarrier({ word }: Tokens, sentence: Sentence | null, at: number): boolean {
  const carriers = sentence?.carriers ?? [];
  if (CARRYING.has(word[at - 1] as number) || carriers.some(({ to }) => to === at)) return true;
  if (!FOR.has(word[at + 1] as number)) return false;
  const whose = THE.has(word[at + 2] as number) ? at + 3 : at + 2;
  return CARRYING.has(word[whose] as number) || carriers.some(({ from }) => from === whose);
}
const CARRYING = wordSet('network streamer channel broadcaster studio');
const FOR = wordSet('for from at');
const THE = wordSet('the');

/** True where a sentence begins with a quotation mark: speech that goes on. */
const beginsInSpeech = (tokens: Tokens, first: number): boolean =>
  isMark(tokens, first, QUOTES) || (first > 0 && isMark(tokens, first - 1, '"“'));

function holdsSpeech(tokens: Tokens, first: number, limit: number): boolean {
  let open = -1;
  for (let at = first; at < limit; at++) {
    if (!isMark(tokens, at, QUOTES)) continue;
    if (open >= 0 && at - open > 5) return true;
    open = open < 0 ? at : -1;
  }
  return open >= 0 && limit - open > 5;
}
