/** Words and numbers that look like dates and are none: rules with examples that they must silence and examples that they must let speak. */
import type { Expression } from './expression.ts';
import {
  before,
  capitalUnknown,
  endsSentence,
  FIRM_LEADS,
  isAllCaps,
  isNamedBeside,
  joinsSeason,
  LEADS,
  mayMonth,
  NOUNS,
  quoted,
  seasonVeto,
  startsMonthly,
  startsSentence,
} from './lookalikes.ts';
import { POINT } from './marks.ts';
import { isCapital, lexemeAt, markAt, numberAt, rawWord, type Tokens, wordAt } from './tokens.ts';
import { yearVeto } from './year-lookalikes.ts';

export interface Veto {
  readonly id: string;
  readonly rules: readonly string[]; // ids of the grammar's rules that it watches
  readonly test: (tokens: Tokens, it: Expression) => boolean;
  readonly silences: readonly string[];
  readonly lets: readonly string[];
}

/** Behind a holiday: what is of it, or only called so. */
const OF_HOLIDAYS = /^(?:eggs?|ads?|adverts?|commercials?|bunny|cards?|dinner|trees?|gifts?|presents?)$/;

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
      if (isNamedBeside(tokens, it, word.word.length < 4)) return true;
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
      'an august company, as told by August Wilson',
      'as June/Offred. Sure, Jan.',
    ],
    lets: ['It opens in June.', 'since August', 'April is when it lands.', 'an August start', 'in June/July'],
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
        markAt(tokens, at + 1) !== POINT &&
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
      if (OF_HOLIDAYS.test(rawWord(tokens, it.to))) return true;
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
    silences: ['the Christmas special', 'a Halloween episode', 'he lent it to her', 'Miles Valentine', 'an Easter egg', 'Super Bowl ads'],
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
      if (/^celebrat(?:es?|ed|ing)$/.test(before(tokens, it.from))) return true;
      const [least, most] = [numberAt(tokens, it.from)!, numberAt(tokens, it.from + 2)!];
      if (![4, 5, 6, 8, 10].includes(most) || least > most) return false;
      return (
        !/^(?:on|by|from|until|till|for|is|reads|says|between|and|to|this|next|before|after|since|of)$/.test(before(tokens, it.from)) ||
        /^(?:stars?|cups?|rating)$/.test(rawWord(tokens, it.to))
      );
    },
    silences: ['rated 4/5', 'a 7/8 score', 'We gave it 4/5.', 'We give it 3/5 stars.', 'He celebrates 4/20.'],
    lets: ['It is down for 4/6.', 'on 10/1'],
  },
];
