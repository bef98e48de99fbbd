/** What the words around 'may', 'fall', '1923' say of whether it is a date: the tests that the vetoes are made of. */
import type { Expression } from './expression.ts';
import { APOSTROPHE, BRACKET, COMMA, SLASH } from './marks.ts';
import { isDash } from './numbers.ts';
import { isCapital, KIND, lexemeAt, markAt, numberAt, rawWord, type Tokens, touches, wordAt } from './tokens.ts';

/** Words before a bare month, season or year that make it a date. */
export const LEADS = new Set(
  "in by until till since of for from to through before after during around circa this that next last early mid late between and or come every late-night about as its a an the towards toward throughout on is says say said now reads then it's meant mean again back premiering starting beginning begins starts airing arriving coming due likely perhaps possibly probably maybe than per not".split(
    ' ',
  ),
);

export const FIRM_LEADS = new Set(
  'in by until till since of for from through before after during around circa this next last early mid late between throughout come to or and'.split(
    ' ',
  ),
);

/** Nouns of television after a bare month, season or year: 'a fall premiere', 'the March launch', 'a 2024 date'. */
export const NOUNS =
  /^(?:premieres?|debuts?|launch|bow|bows|start|release|releases|return|returns|finale|opening|opener|slot|schedules?|scheduling|line-?ups?|season|tv|grid|board|date|dates|window|run|berth|event|sweeps?|upfronts?|slate|preview|arrival|comeback|landing|rollout|drop|shoot|filming|production|deadline|announcement|edition|interview|report|movie|film|series|special|strike|break|holidays?|months?|quarter|episodes?|revival|reboot|remake|miniseries|drama|comedy|hit|show|original|renewal|cancellation|order|pickup|start-?up|airdate|air|broadcast|bracket|viewing|campaign|hiatus|programming|outing|target|call|catalogue|brochure|update|letter|shareholder|investor|earnings)$/;

export const before = (tokens: Tokens, at: number): string => {
  let to = at - 1;
  if (isDash(markAt(tokens, to)) && touches(tokens, to)) to--;
  return rawWord(tokens, to);
};

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** Marks behind which, and before which, a sentence or a part of one stands. */
const CLOSING = codesOf('.,;!?):');
const OPENING = codesOf('.!?:("“‘•*');
/** Marks around a title; a comma stands inside the quotation mark that closes it. */
const QUOTES_BEFORE = codesOf('"\'“‘*_');
const QUOTES_BEHIND = codesOf('"\'”*_,');

export const endsSentence = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || tokens.kind[at] === KIND.break || CLOSING.has(markAt(tokens, at));

export const startsSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === KIND.break || OPENING.has(markAt(tokens, at - 1));

export const capitalUnknown = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === KIND.word && tokens.value[at] === 0 && isCapital(tokens, at);

export const quoted = (tokens: Tokens, { from, to }: Expression): boolean =>
  QUOTES_BEFORE.has(markAt(tokens, from - 1)) && QUOTES_BEHIND.has(markAt(tokens, to));

/** Series whose title is a year. */
const TITLE_YEARS = new Set([1670, 1864, 1883, 1899, 1917, 1923, 1944, 1983, 1992, 1993, 1994, 2067, 2073]);

export function mayMonth(tokens: Tokens, it: Expression): boolean {
  const lead = before(tokens, it.from);
  if (!isCapital(tokens, it.from))
    return /^(?:in|by|until|since|next|last|early|mid|late|during|through)$/.test(lead) && rawWord(tokens, it.to) !== 'be';
  if (/^(?:i|you|we|they|he|she|it|that|which|who|there|this|fans|viewers)$/.test(lead) && lead !== 'this' && lead !== 'that') return false;
  if (LEADS.has(lead) || /^(?:say|says|said|meant|mean)$/.test(lead))
    return !/^(?:be|have|not|also|never|well|the)$/.test(rawWord(tokens, it.to)) || FIRM_LEADS.has(lead);
  return (
    NOUNS.test(rawWord(tokens, it.to)) ||
    (endsSentence(tokens, it.to) && (startsSentence(tokens, it.from) || lexemeAt(tokens, it.from - 1) !== null)) ||
    wordAt(tokens, it.to) === "'s"
  );
}

export const startsMonthly = (tokens: Tokens, it: Expression): boolean =>
  startsSentence(tokens, it.from) && (tokens.value[it.to] !== 0 || tokens.kind[it.to] !== KIND.word || !isCapital(tokens, it.to));

export function isAllCaps(tokens: Tokens, at: number): boolean {
  const second = tokens.text.charCodeAt(tokens.start[at]! + 1);
  return second >= 65 && second <= 90;
}

export function seasonVeto(tokens: Tokens, it: Expression): boolean {
  if (it.at === null || joinsSeason(tokens, it.to)) return false;
  const at = it.from;
  const word = wordAt(tokens, at);
  const lead = before(tokens, at);
  const next = rawWord(tokens, it.to);
  const named = NOUNS.test(next);
  if (word === 'fall' && next === 'of') return true;
  if (
    /^(?:will|would|to|can|could|may|might|must|should|did|does|do|didn|don|not|and|they|we|i|you|who|numbers|ratings|that|t)$/.test(
      lead,
    ) &&
    (word === 'fall' || word === 'spring') &&
    !named
  ) {
    return (
      !(lead === 'to' && /^(?:from|through)$/.test(before(tokens, at - 2))) &&
      !(lead === 'and' && lexemeAt(tokens, at - 2)?.season !== undefined)
    );
  }
  if (
    word === 'fall' &&
    /^(?:for|in|into|on|apart|short|flat|from|out|off|behind|victim|under|by|asleep|down|back|prey|silent)$/.test(next) &&
    !/^(?:this|last|next|the|in|each|every|late|early)$/.test(lead)
  )
    return true;
  if (lead === 'a' || lead === 'an' || lead === 'another') return !named;
  if (isCapital(tokens, at) && capitalUnknown(tokens, it.to) && !FIRM_LEADS.has(lead) && !named) return true;
  if (lead === 'the') {
    // 'The Fall' is a title, 'the fall' and 'The fall' are not
    if (isCapital(tokens, at) && isCapital(tokens, at - 1) && !named) return true;
    return false;
  }
  if (
    /^(?:this|next|last|early|mid|late|in|by|until|till|since|during|through|throughout|over|before|after|for|from|come|again|each|every|between|around|that|of|now|says|australian|aussie|or|past|coming|following|high|towards|toward|is|middle)$/.test(
      lead,
    )
  ) {
    if (lead === 'each' || lead === 'every') return true;
    return word === 'fall' && (lead === 'for' || lead === 'of' || lead === 'is') ? !named && !endsSentence(tokens, it.to) : false;
  }
  if (named) return /^(?:film|movie|series|break|show|hit|comedy|drama|episodes?|original)$/.test(next);
  return !(wordAt(tokens, it.to - 1) === 'season');
}

/** 'spring or summer', 'fall to winter': two seasons speak for each other. */
export function joinsSeason(tokens: Tokens, at: number): boolean {
  const link =
    wordAt(tokens, at) === 'or' ||
    wordAt(tokens, at) === 'to' ||
    wordAt(tokens, at) === 'and' ||
    isDash(markAt(tokens, at)) ||
    markAt(tokens, at) === SLASH;
  return (
    link && (lexemeAt(tokens, at + 1)?.season !== undefined || (lexemeAt(tokens, at + 1)?.month !== undefined && isCapital(tokens, at + 1)))
  );
}

export function yearVeto(tokens: Tokens, it: Expression): boolean {
  const at = wordAt(tokens, it.from) === 'year' ? it.from + 1 : it.from;
  if (at > it.from || markAt(tokens, it.from) === APOSTROPHE)
    return (
      markAt(tokens, it.from) === APOSTROPHE &&
      (markAt(tokens, it.to) === APOSTROPHE || /^(?:episodes?|million)$/.test(rawWord(tokens, it.to)))
    );
  const value = numberAt(tokens, at);
  if (value === null) return false;
  const lead = before(tokens, at);
  const next = rawWord(tokens, it.to);
  if (
    touches(tokens, at) &&
    (isDash(markAt(tokens, at - 1)) || markAt(tokens, at - 1) === SLASH) &&
    touches(tokens, at - 1) &&
    tokens.kind[at - 2] === KIND.number
  )
    return true;
  if (
    /^(?:people|viewers|fans|miles|episodes|hours|minutes|words|dollars|pounds|euros|times|votes|jobs|years|days|weeks|months|homes|screens|subscribers|characters|million|billion|metres|meters|feet|extras|tickets)$/.test(
      next,
    )
  )
    return true;
  if (quoted(tokens, it)) return true;
  // 2015-1-32: figures that are no date
  if (
    isDash(markAt(tokens, it.to)) &&
    touches(tokens, it.to) &&
    touches(tokens, it.to + 1) &&
    numberAt(tokens, it.to + 1) !== null &&
    isDash(markAt(tokens, it.to + 2))
  )
    return true;
  const dated =
    /^(?:in|since|by|until|till|circa|around|between|before|after|during|early|mid|late|through|to|from|of|year|spring|summer|fall|autumn|winter|back|throughout)$/.test(
      lead,
    ) || markAt(tokens, at - 1) === BRACKET;
  if (TITLE_YEARS.has(value)) {
    const verb = rawWord(tokens, at - 2);
    if (!dated || lead === 'of' || lead === 'to' || lead === 'from' || lead === 'before' || lead === 'after' || lead === 'around')
      return true;
    return (
      lead === 'in' &&
      /^(?:stars?|starred|starring|role|roles|seen|appears?|cast|plays?|dutton|duttons|character|part|ford|mirren)$/.test(verb)
    );
  }
  if (value < 1900 || value > 2100) return !dated;
  if (value < 1950) return !dated && markAt(tokens, at - 1) !== BRACKET;
  return false;
}

/** 'As June/Offred', and of short ones 'Sure, Jan.': two names of one part, and who is spoken to; 'in June/July' is no name. */
export function isNamedBeside(tokens: Tokens, { from, to }: Expression, short: boolean): boolean {
  if (markAt(tokens, to) === SLASH && to + 1 < tokens.count && isCapital(tokens, to + 1))
    return lexemeAt(tokens, to + 1)?.month === undefined;
  return short && markAt(tokens, from - 1) === COMMA && endsSentence(tokens, to);
}
