/** Whether the words around a date put it behind the document or ahead of it. */

import { COMMA, POINT } from './marks.ts';
import { isDash } from './numbers.ts';
import type { Tokens } from './tokens.ts';
import { isCapital, KIND, lexemeAt, markAt, rawWord, touches, wordAt } from './tokens.ts';

/** How many tokens to either side are read. */
const REACH_BACK = 9;
const REACH_AHEAD = 9;
/** A cue ahead of its date counts as if it stood so much farther off. */
const AHEAD_COSTS = 4;

/** Verbs whose bare or -s form promises: a participle after these words is ahead. */
const PROMISING = new Set(['will', "'ll", 'be', 'to', 'is', 'are', 'shall', 'wo', 'would', 'being', 'gets', 'get', 'can', 'may']);

/** Words before a date that settle its side at once. */
const SETTLES: ReadonlyMap<string, -1 | 1> = new Map([
  ['since', -1],
  ['until', 1],
  ['till', 1],
  ['by', 1],
  ['before', 1],
  ['due', 1],
  ['come', 1],
  ['for', 1],
  ['to', 1],
  ['into', 1],
]);

/** 'a June interview', 'a May report': it has been. */
const SAID = /^(?:interviews?|reports?|statement|tweet|announcement|memo|profile|podcast)$/;

/** 'be back in May' is ahead, 'back in May' behind. */
const RETURNING = /^(?:be|is|are|s|come|comes|coming|returns?|returning|re|they|it|due|set|slated|scheduled|expected)$/;

/** 'Viewers can expect Maddox Quay back in January'. */
function isAwaited(tokens: Tokens, last: number): boolean {
  for (let at = last; at > last - MOST_TO_NAME && tokens.kind[at] === KIND.word; at--) if (AWAITS.test(rawWord(tokens, at))) return true;
  return false;
}
const AWAITS = /^(?:expect|expects|expecting)$/;
const MOST_TO_NAME = 6;

/** @returns -1 behind, 1 ahead, 0 where no word says */
export function tenseAround(tokens: Tokens, from: number, to: number): -1 | 0 | 1 {
  const lead = /^(?:the|a|an|its|early|mid|late)$/.test(rawWord(tokens, from - 1)) ? from - 2 : from - 1;
  const settled =
    wordAt(tokens, lead) === 'in' &&
    wordAt(tokens, lead - 1) === 'back' &&
    !RETURNING.test(rawWord(tokens, lead - 2)) &&
    !isAwaited(tokens, lead - 2)
      ? -1
      : SETTLES.get(rawWord(tokens, lead));
  if (isOwnersOpening(tokens, from, to)) return -1;
  if (settled !== undefined) return settled;
  if (SAID.test(rawWord(tokens, to))) return -1;
  if (isWhenPast(tokens, to)) return -1;
  if (isPlanned(tokens, lead) || isGiven(tokens, from, to)) return 1;
  if (isAheadOfOpening(tokens, from, to)) return 0;
  let best = 0;
  let nearest = 99;
  for (let back = 1; back <= REACH_BACK && from - back >= 0; back++) {
    const at = from - back;
    if (stops(tokens, at)) break;
    const cue = cueAt(tokens, at, back);
    if (cue !== 0) {
      best = cue;
      nearest = back;
      break;
    }
  }
  // 'from 18 August' begins what lasts: the verb behind it is of something else
  if (nearest > REACH_BACK && rawWord(tokens, lead) === 'from') return 1;
  // 'which was released on the service on Friday, is a hit': the comma ends what the day is said of
  const isAside = nearest <= REACH_BACK && markAt(tokens, to) === COMMA;
  if (isAside && (isRelative(tokens, from - nearest) || isDoneThen(tokens, from - nearest))) return best as -1 | 0 | 1;
  // 'with season two out February 23, Hulu has not ordered': nor is a verb behind the comma the aside's
  if (markAt(tokens, to) === COMMA && [lead, lead - 1].some((at) => rawWord(tokens, at) === 'out')) return best as -1 | 0 | 1;
  const cost = opensClause(tokens, from) ? 0 : AHEAD_COSTS;
  for (let ahead = 0; ahead < REACH_AHEAD && to + ahead < tokens.count && ahead + cost < nearest; ahead++) {
    if (stops(tokens, to + ahead) || CONTRASTS.test(rawWord(tokens, to + ahead))) break;
    const cue = cueAt(tokens, to + ahead, 0);
    if (cue !== 0) {
      best = cue;
      break;
    }
  }
  return best as -1 | 0 | 1;
}

/** ', which was' right before a cue. */
const isRelative = (tokens: Tokens, at: number): boolean => [at - 1, at - 2].some((before) => rawWord(tokens, before) === 'which');

/** 'In January when he claimed', 'in May, when it aired': what happened then has been. */
function isWhenPast(tokens: Tokens, to: number): boolean {
  const when = markAt(tokens, to) === COMMA ? to + 1 : to;
  if (rawWord(tokens, when) !== 'when') return false;
  for (let at = when + 1; at <= when + MOST_TO_VERB; at++) if (cueAt(tokens, at, 0) === -1) return true;
  return false;
}
const MOST_TO_VERB = 3;

/** "Sunday's season 3 premiere" has been, unless the words before it look ahead: "ahead of Sunday's premiere". */
function isOwnersOpening(tokens: Tokens, from: number, to: number): boolean {
  if (lexemeAt(tokens, from)?.weekday === undefined || wordAt(tokens, to) !== "'s") return false;
  let at = to + 1;
  while (at <= to + MOST_TO_NOUN && !SHOWN.test(rawWord(tokens, at))) at++;
  if (at > to + MOST_TO_NOUN) return false;
  for (let back = from - 1; back >= from - MOST_LOOKING; back--) if (LOOKS_AHEAD.test(rawWord(tokens, back))) return false;
  return true;
}
const MOST_TO_NOUN = 5;
const MOST_LOOKING = 3;
const SHOWN = /^(?:premiere|opener|episode|instalment|installment)$/;
const LOOKS_AHEAD =
  /^(?:ahead|before|until|till|ready|set|tuned|prepare|watch|catch|watching|coming|see|preview|previewing|upcoming|next|this)$/;

/** 'With a bow in the fall', 'a return on May 3': one that there is yet to be. */
const OPENINGS = /^(?:bow|debut|premiere|return|launch|start|berth|release|comeback|date)$/;
const isPlanned = (tokens: Tokens, lead: number): boolean =>
  /^(?:in|on|this|next|for)$/.test(rawWord(tokens, lead)) &&
  OPENINGS.test(rawWord(tokens, lead - 1)) &&
  /^an?$/.test(rawWord(tokens, lead - 2));

/** 'Has landed a November 8 premiere date': what is given is yet to be; 'made a May 3 debut', 'opened with a May 3 premiere' has been. */
function isGiven(tokens: Tokens, from: number, to: number): boolean {
  if (!OPENINGS.test(rawWord(tokens, to))) return false;
  if (!/^an?$/.test(rawWord(tokens, from - 1))) return GIVES.test(rawWord(tokens, from - 1)); // 'X Sets September Return'
  return GIVES.test(rawWord(tokens, from - 2)) || (rawWord(tokens, from - 2) === 'and' && givesBefore(tokens, from - 3));
}

/** 'Unveiled a trailer and a January 8 date'. */
function givesBefore(tokens: Tokens, last: number): boolean {
  for (let at = last; at > last - MOST_GIVEN; at--) if (GIVES.test(rawWord(tokens, at))) return true;
  return false;
}
const MOST_GIVEN = 4;
const GIVES =
  /^(?:lands?|landed|gets?|got|gotten|sets?|setting|gives?|gave|given|announces?|announced|schedules?|scheduled|confirms?|confirmed|reveals?|revealed|nabs?|nabbed|scores?|scored|earns?|earned|books?|booked|eyes|eyeing|targets?|targeting|targeted|secures?|secured|bags|bagged|receives?|received|unveils?|unveiled|to|towards?|plans?|has|have)$/;

/** 'Renewed ahead of its season 2 premiere on October 16', 'before its October 16 launch': what was done before it does not put it behind; 'had been renewed' does. */
function isAheadOfOpening(tokens: Tokens, from: number, to: number): boolean {
  let before = from - 1;
  while (before > from - MOST_TO_BEFORE && !/^(?:ahead|before)$/.test(rawWord(tokens, before))) before--;
  if (!/^(?:ahead|before)$/.test(rawWord(tokens, before)) || holdsStop(tokens, before, from)) return false;
  for (let at = before; at > before - REACH_BACK; at--) if (rawWord(tokens, at) === 'had') return false;
  for (let at = before + 1; at <= to + 1; at++) if (OPENINGS.test(rawWord(tokens, at))) return true;
  return false;
}
const MOST_TO_BEFORE = 8;
const holdsStop = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (stops(tokens, at) || markAt(tokens, at) === COMMA) return true;
  return false;
};

/** Behind these stands another date: 'June 5, rather than June 6 as announced'. */
const CONTRASTS = /^(?:rather|instead|versus)$/;

/** True where a date opens its sentence or clause: the verb that follows is its own. */
function opensClause(tokens: Tokens, from: number): boolean {
  const lead = /^(?:on|in|at|over|during|from|come|the|until|back)$/.test(rawWord(tokens, from - 1)) ? from - 2 : from - 1;
  return lead < 0 || (tokens.kind[lead] !== KIND.word && tokens.kind[lead] !== KIND.number);
}

/** Sentence ends, and the bars that part items of a list. */
function stops(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === KIND.break) return true;
  const mark = markAt(tokens, at);
  if (mark === 59 || mark === 33 || mark === 63 || mark === 0x2022 || mark === 124) return true;
  // a full stop ends the sentence unless it is an abbreviation's
  return mark === POINT && !(lexemeAt(tokens, at - 1)?.month !== undefined || lexemeAt(tokens, at - 1)?.weekday !== undefined);
}

/** @param distance tokens between the cue and the date; 0 for one ahead of it */
function cueAt(tokens: Tokens, at: number, distance: number): -1 | 0 | 1 {
  if (tokens.kind[at] !== KIND.word) return 0;
  // 'out on July 17, followed by one a week'
  if (rawWord(tokens, at) === 'followed' && rawWord(tokens, at + 1) === 'by') return 0;
  // 'released on the streaming service on Friday'
  if (rawWord(tokens, at) === 'streaming' && SERVICES.test(rawWord(tokens, at + 1))) return 0;
  const lexeme = lexemeAt(tokens, at);
  if (lexeme !== null) {
    if (lexeme.tense === undefined || (lexeme.base === true && !isVerb(tokens, at))) return 0;
    // 'said Wednesday' and 'announced in May' date the saying; 'confirmed it for March' does not, nor 'said October'
    if (lexeme.saying === true && distance !== 1 && !(distance === 2 && /^(?:on|in|late|early|back)$/.test(rawWord(tokens, at + 1))))
      return 0;
    if (lexeme.tense === -1 && promised(tokens, at)) return 1;
    return lexeme.tense;
  }
  const word = rawWord(tokens, at);
  if (word.length > 4 && word.endsWith('ed') && !isNoun(tokens, at) && !isInName(tokens, at)) return promised(tokens, at) ? 1 : -1;
  return 0;
}

/** 'The streamer renewed it for a third season in August, with filming due in May': the day is of what was done. */
const isDoneThen = (tokens: Tokens, at: number): boolean =>
  DONE.test(rawWord(tokens, at)) && DOERS.test(rawWord(tokens, at - 1)) && OBJECTS.test(rawWord(tokens, at + 1));
const DONE = /^(?:renewed|ordered|commissioned|recommissioned|cancelled|canceled|axed|greenlit)$/;
const DOERS = /^(?:streamer|network|service|channel|broadcaster|company|corporation|platform|it|they|who|which)$/;
const OBJECTS = /^(?:the|it|its|a|an|both|this)$/;

const SERVICES = /^(?:services?|platforms?|giants?|sites?|apps?|rivals?|networks?)$/;
const DETERMINERS = new Set("a an the its his her their our this that 's most more critically newly".split(' '));
const GOVERNS = new Set(
  "to will 'll can could would should may might must and they we you i which that who episodes seasons parts instalments installments chapters".split(
    ' ',
  ),
);
const isVerb = (tokens: Tokens, at: number): boolean => {
  const word = rawWord(tokens, at - 1);
  return GOVERNS.has(word) || (word.endsWith('s') && word.length > 3);
};

/** True where a word that may be a verb is a noun or an adjective: after a determiner or a hyphen. */
const isNoun = (tokens: Tokens, at: number): boolean =>
  DETERMINERS.has(rawWord(tokens, at - 1)) || (isDash(markAt(tokens, at - 1)) && touches(tokens, at));

/** 'Caped Crusader': a capitalised word with another behind it is part of a name. */
const isInName = (tokens: Tokens, at: number): boolean => at + 1 < tokens.count && isCapital(tokens, at) && isCapital(tokens, at + 1);

/** True for a participle that a promise governs: 'will be released', 'is slated', 'to be shown'. */
function promised(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const word = wordAt(tokens, at - back);
    if (PROMISING.has(word)) return !(word === 'to' && back === 2);
    if (word === 'have' || word === 'has' || word === 'had' || word === 'was' || word === 'were') return false;
  }
  return false;
}
