/** Words and numbers that look like dates and are none: rules with examples that they must silence and examples that they must let speak. */

import type { Expression, Scan } from './expression.ts';
import { isDash } from './numbers.ts';
import { isCapital, KIND, lexemeAt, markAt, numberAt, rawWord, type Tokens, touches, wordAt } from './tokens.ts';

export interface Veto {
  readonly id: string;
  readonly rules: readonly string[]; // ids of the grammar's rules that it watches
  readonly test: (tokens: Tokens, it: Expression) => boolean;
  readonly silences: readonly string[];
  readonly lets: readonly string[];
}

/** Words before a bare month, season or year that make it a date. */
const LEADS = new Set(
  "in by until till since of for from to through before after during around circa this that next last early mid late between and or come every late-night about as its a an the towards toward throughout on is says say said now reads then it's meant mean again back premiering starting beginning begins starts airing arriving coming due likely perhaps possibly probably maybe than per not".split(
    ' ',
  ),
);
const FIRM_LEADS = new Set(
  'in by until till since of for from through before after during around circa this next last early mid late between throughout come to or and'.split(
    ' ',
  ),
);

/** Nouns of television after a bare month, season or year: 'a fall premiere', 'the March launch', 'a 2024 date'. */
const NOUNS =
  /^(?:premieres?|debuts?|launch|bow|bows|start|release|releases|return|returns|finale|opening|opener|slot|schedules?|scheduling|line-?ups?|season|tv|grid|board|date|dates|window|run|berth|event|sweeps?|upfronts?|slate|preview|arrival|comeback|landing|rollout|drop|shoot|filming|production|deadline|announcement|edition|interview|report|movie|film|series|special|strike|break|holidays?|months?|quarter|episodes?|revival|reboot|remake|miniseries|drama|comedy|hit|show|original|renewal|cancellation|order|pickup|start-?up|airdate|air|broadcast|bracket|viewing|campaign|hiatus|programming|outing|target|call|catalogue|brochure|update|letter|shareholder|investor|earnings)$/;

const before = (tokens: Tokens, at: number): string => {
  let to = at - 1;
  if (isDash(markAt(tokens, to)) && touches(tokens, to)) to--;
  return rawWord(tokens, to);
};
const endsSentence = (tokens: Tokens, at: number): boolean => {
  const mark = markAt(tokens, at);
  return (
    at >= tokens.count ||
    tokens.kind[at] === KIND.break ||
    mark === 46 ||
    mark === 44 ||
    mark === 59 ||
    mark === 33 ||
    mark === 63 ||
    mark === 41 ||
    mark === 58
  );
};
const startsSentence = (tokens: Tokens, at: number): boolean => {
  const mark = markAt(tokens, at - 1);
  return (
    at === 0 ||
    tokens.kind[at - 1] === KIND.break ||
    mark === 46 ||
    mark === 33 ||
    mark === 63 ||
    mark === 58 ||
    mark === 40 ||
    mark === 34 ||
    mark === 0x201c ||
    mark === 0x2018 ||
    mark === 0x2022 ||
    mark === 42
  );
};
const capitalUnknown = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === KIND.word && tokens.value[at] === 0 && isCapital(tokens, at);
const quoted = (tokens: Tokens, it: Expression): boolean => {
  const a = markAt(tokens, it.from - 1);
  const z = markAt(tokens, it.to);
  const opens = (mark: number): boolean => mark === 34 || mark === 39 || mark === 0x201c || mark === 0x2018 || mark === 42 || mark === 95;
  return opens(a) && (z === 34 || z === 39 || z === 0x201d || z === 42 || z === 95 || z === 44);
};

/** Series whose title is a year. */
const TITLE_YEARS = new Set([1670, 1864, 1883, 1899, 1917, 1923, 1944, 1983, 1992, 1993, 1994, 2067, 2073]);

export const VETOES: readonly Veto[] = [
  {
    id: 'may-verb',
    rules: ['month'],
    test: (tokens, it) =>
      wordAt(tokens, it.from) === 'may' && !(joinsSeason(tokens, it.to) && isCapital(tokens, it.from)) && !mayMonth(tokens, it),
    silences: [
      'It may return.',
      'That may or may not happen.',
      'May the best cook win.',
      'You may, in time, see more.',
      'and may arrive later',
    ],
    lets: [
      'It returns in May.',
      'A May premiere is likely.',
      'between March and May',
      'every May since the first',
      'He later said he meant May.',
    ],
  },
  {
    id: 'march-verb',
    rules: ['month'],
    test: (tokens, it) =>
      wordAt(tokens, it.from) === 'march' &&
      (!isCapital(tokens, it.from) ||
        (!LEADS.has(before(tokens, it.from)) &&
          !NOUNS.test(rawWord(tokens, it.to)) &&
          !endsSentence(tokens, it.to) &&
          !startsMonthly(tokens, it))),
    silences: ['The troops march on.', 'on the march again', 'They march to the palace.'],
    lets: ['It is set for March.', 'the March launch', 'Skerry says March.', 'a move to March'],
  },
  {
    id: 'month-as-name',
    rules: ['month'],
    test: (tokens, it) => {
      const word = lexemeAt(tokens, it.from);
      if (word?.ambiguous !== true || word.word === 'may' || word.word === 'march' || joinsSeason(tokens, it.to)) return false;
      if (!isCapital(tokens, it.from))
        return !(FIRM_LEADS.has(before(tokens, it.from)) || rawWord(tokens, it.from - 2) === 'in') || word.word === 'august';
      const lead = before(tokens, it.from);
      if (
        capitalUnknown(tokens, it.to) &&
        !(lead === 'in' || lead === 'since' || lead === 'until' || lead === 'this' || lead === 'last' || lead === 'next')
      )
        return true;
      if (capitalUnknown(tokens, it.from - 1) && !LEADS.has(lead) && !NOUNS.test(rawWord(tokens, it.to)))
        return !isAllCaps(tokens, it.from) && !endsSentence(tokens, it.to);
      if (lead === 'and' && word.word === 'dec') return true;
      return word.word.length < 4 && !FIRM_LEADS.has(lead) && !endsSentence(tokens, it.to);
    },
    silences: [
      'June Osborne escapes.',
      'April Ludgate is missed.',
      'Ant and Dec host.',
      'Jan plays the mother.',
      'an august company of players',
      'as told by August Wilson',
    ],
    lets: ['It opens in June.', 'since August', 'April is when it lands.', 'an August start'],
  },
  {
    id: 'weekday-as-title-or-word',
    rules: ['weekday'],
    test: (tokens, it) => {
      const word = lexemeAt(tokens, it.from)!;
      const at = it.from;
      const next = rawWord(tokens, it.to);
      if (!isCapital(tokens, at) && word.word.length < 6) return true;
      if (
        word.word.length < 6 &&
        word.ambiguous === true &&
        markAt(tokens, at + 1) !== 46 &&
        !FIRM_LEADS.has(before(tokens, at)) &&
        before(tokens, at) !== 'on'
      )
        return true;
      const lead = before(tokens, at);
      const firm =
        lead === 'on' ||
        lead === 'this' ||
        lead === 'last' ||
        lead === 'next' ||
        lead === 'by' ||
        lead === 'until' ||
        lead === 'since' ||
        lead === 'from';
      if (lexemeAt(tokens, at + 1)?.dayPart === true && capitalUnknown(tokens, at + 2) && isCapital(tokens, at + 1)) return true;
      if (lead === 'every' || lead === 'each' || lead === 'a' || lead === 'ruby' || lead === 'freaky' || lead === 'bloody') return true;
      if (quoted(tokens, it)) return true;
      if (capitalUnknown(tokens, it.to) && !firm && word.word === 'wednesday') return true;
      if (/^(?:season|series|addams|star|stars|creator|showrunner|fans|universe|spin)$/.test(next) && !firm) return true;
      return (
        word.word === 'wednesday' &&
        !firm &&
        (lead === 'of' ||
          lead === 'renewed' ||
          lead === 'renews' ||
          lead === 'for' ||
          lead === 'with' ||
          lead === 'and' ||
          lead === 'like' ||
          lead === 'watch')
      );
    },
    silences: [
      'Friday Night Lights ended.',
      'The Sun says so.',
      'They sat down.',
      'Wednesday season 2 is filming.',
      'Saturday Night Live is back.',
      'every Friday',
      'the second run of Wednesday',
      'the newly wed pair',
      'Wednesday Addams returns',
    ],
    lets: [
      'It returns on Friday.',
      'since Sunday',
      'Tuesday night drew a crowd.',
      'Netflix said Wednesday that it will end.',
      'last Sunday',
      'On Friday HBO said so.',
    ],
  },
  {
    id: 'season-word',
    rules: ['season-of-year'],
    test: (tokens, it) => seasonVeto(tokens, it),
    silences: [
      'Ratings fall again.',
      'The Fall of the House of Usher',
      'Heroes fall in love.',
      'It will fall flat.',
      'to spring a surprise',
      'Summer House is back.',
      'a fall from grace',
      'the rise and fall of a tycoon',
      'Winter is the lead.',
      'The Fall is on again.',
    ],
    lets: [
      'It returns this fall.',
      'in the fall',
      'a fall premiere',
      'due in spring',
      'over the summer',
      'the fall schedule',
      'back in the autumn',
      'late summer',
      'Fall 2024',
    ],
  },
  {
    id: 'year-as-number',
    rules: ['year'],
    test: (tokens, it) => yearVeto(tokens, it),
    silences: [
      '1923 stars Harrison Ford.',
      'Netflix cancelled 1899 after one run.',
      '1883 season 2',
      'a crowd of 2000 people',
      "'1899' is over",
      'some 2012 episodes',
      'a spin-off of 1923',
    ],
    lets: [
      'in 2024',
      'since 2019',
      'a 2027 start',
      '(2021)',
      'the class of 2025',
      'early days of 1996',
      'It bowed in 1997.',
      'We hear 2024.',
      'A 2010 hit.',
    ],
  },
  {
    id: 'night-title',
    rules: ['day-part', 'relative-day'],
    test: (tokens, it) =>
      capitalUnknown(tokens, it.to) && isCapital(tokens, it.from) && !startsSentence(tokens, it.from) && isCapital(tokens, it.to - 1),
    silences: ['Good Night and The Tonight Show, This Morning Live host dies.'],
    lets: ['It returns tonight.', 'this morning', 'Tonight the wait ends.'],
  },
  {
    id: 'holiday-name',
    rules: ['holiday'],
    test: (tokens, it) => {
      const words = it.to - it.from;
      const word = wordAt(tokens, it.from);
      if (
        rawWord(tokens, it.to) === 'special' ||
        rawWord(tokens, it.to) === 'episode' ||
        rawWord(tokens, it.to) === 'specials' ||
        rawWord(tokens, it.to) === 'movie' ||
        rawWord(tokens, it.to) === 'movies' ||
        rawWord(tokens, it.to) === 'franchise' ||
        rawWord(tokens, it.to) === 'carol'
      )
        return true;
      if (
        words === 1 &&
        (word === 'valentine' ||
          word === 'lent' ||
          word === 'holi' ||
          word === 'easter' ||
          word === 'advent' ||
          word === 'yule' ||
          word === 'eid' ||
          word === 'passover') &&
        !isCapital(tokens, it.from)
      )
        return true;
      if (words === 1 && (word === 'valentine' || word === 'mayday' || word === 'epiphany' || word === 'lent')) return true;
      if (words === 1 && word === 'holidays')
        return !/^(?:the|this|christmas|winter)$/.test(before(tokens, it.from)) || rawWord(tokens, it.from - 2) === 'of';
      return (
        words === 1 &&
        capitalUnknown(tokens, it.to) &&
        (word === 'halloween' || word === 'midsummer' || word === 'easter' || word === 'christmas') &&
        !FIRM_LEADS.has(before(tokens, it.from)) &&
        before(tokens, it.from) !== 'on' &&
        before(tokens, it.from) !== 'at'
      );
    },
    silences: ['the Christmas special', 'a Halloween episode', 'he lent it to her', 'Miles Valentine'],
    lets: ['on Christmas Day', 'at Christmas', 'Thanksgiving week', 'over the holidays', 'by Easter'],
  },
  {
    id: 'solstice-name',
    rules: ['midsummer', 'midwinter'],
    test: (tokens, it) => capitalUnknown(tokens, it.to),
    silences: ['Midsummer Murders', 'Midwinter House'],
    lets: ['a midsummer launch', 'It is due at midwinter.'],
  },
  {
    id: 'vague-part',
    rules: ['this-period', 'late-this-period', 'early-this-period', 'mid-this-period', 'late-weekday', 'early-weekday', 'mid-weekday'],
    test: (tokens, it) => it.rule === 'this-period' || wordAt(tokens, it.from) === 'mid',
    silences: ['mid-day'],
    lets: ['by the end of the year', 'early in the year'],
  },
  {
    id: 'part-of-a-season',
    rules: ['part-of-period', 'start-this-period', 'end-this-period', 'mid-this-period'],
    test: (tokens, it) => /^(?:the|a)$/.test(rawWord(tokens, it.to - 2)) && rawWord(tokens, it.to - 1) === 'day',
    silences: ['at the end of the day', 'the first half of the day'],
    lets: ['the end of the month', 'the first half of the year'],
  },
  {
    id: 'slash-score',
    rules: ['slash-day'],
    test: (tokens, it) => {
      const least = numberAt(tokens, it.from)!;
      const most = numberAt(tokens, it.from + 2)!;
      if ((most !== 5 && most !== 4 && most !== 6 && most !== 8 && most !== 10) || least > most) return false;
      return (
        !/^(?:on|by|from|until|till|for|is|reads|says|between|and|to|this|next|before|after|since|of)$/.test(before(tokens, it.from)) ||
        /^(?:stars?|cups?|rating)$/.test(rawWord(tokens, it.to))
      );
    },
    silences: ['rated 4/5', 'a 7/8 score', 'We gave it 4/5.', 'We give it 3/5 stars.'],
    lets: ['It is down for 4/6.', 'on 10/1'],
  },
];

const WATCHED = new Map<string, Veto[]>();
for (const veto of VETOES) {
  for (const rule of veto.rules) WATCHED.set(rule, [...(WATCHED.get(rule) ?? []), veto]);
}

/** The veto that silences an expression standing by itself; null where none does. */
export function vetoOf(tokens: Tokens, it: Expression): Veto | null {
  for (const veto of WATCHED.get(it.rule) ?? []) {
    if (veto.test(tokens, it)) return veto;
  }
  return null;
}

export const isVetoed = (scan: Scan, it: Expression): boolean => vetoOf(scan.tokens, it) !== null;

function mayMonth(tokens: Tokens, it: Expression): boolean {
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

const startsMonthly = (tokens: Tokens, it: Expression): boolean =>
  startsSentence(tokens, it.from) && (tokens.value[it.to] !== 0 || tokens.kind[it.to] !== KIND.word || !isCapital(tokens, it.to));

function isAllCaps(tokens: Tokens, at: number): boolean {
  const second = tokens.text.charCodeAt(tokens.start[at]! + 1);
  return second >= 65 && second <= 90;
}

function seasonVeto(tokens: Tokens, it: Expression): boolean {
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
function joinsSeason(tokens: Tokens, at: number): boolean {
  const link =
    wordAt(tokens, at) === 'or' ||
    wordAt(tokens, at) === 'to' ||
    wordAt(tokens, at) === 'and' ||
    isDash(markAt(tokens, at)) ||
    markAt(tokens, at) === 47;
  return (
    link && (lexemeAt(tokens, at + 1)?.season !== undefined || (lexemeAt(tokens, at + 1)?.month !== undefined && isCapital(tokens, at + 1)))
  );
}

function yearVeto(tokens: Tokens, it: Expression): boolean {
  const at = wordAt(tokens, it.from) === 'year' ? it.from + 1 : it.from;
  if (at > it.from || markAt(tokens, it.from) === 39)
    return markAt(tokens, it.from) === 39 && (markAt(tokens, it.to) === 39 || /^(?:episodes?|million)$/.test(rawWord(tokens, it.to)));
  const value = numberAt(tokens, at);
  if (value === null) return false;
  const lead = before(tokens, at);
  const next = rawWord(tokens, it.to);
  if (
    touches(tokens, at) &&
    (isDash(markAt(tokens, at - 1)) || markAt(tokens, at - 1) === 47) &&
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
    ) || markAt(tokens, at - 1) === 40;
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
  if (value < 1950) return !dated && markAt(tokens, at - 1) !== 40;
  return false;
}
