/** Which dates may be a premiere's at all. */
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { Analysis } from '../analysis.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';

const POSSESSIVE = wordSet("'s");
/** 'March's premiere' dates a season; 'Monday's episode' and 'this year's final' date something else. */
const OPENINGS = wordSet('premiere debut launch bow return release opener start arrival season series');
/** A premiere said to lie in a stretch longer than this is no claim: 'in the 1990s', 'on air from 1997 to 2003'. */
const LONGEST_DAYS = 366;

/** 'Announced on Monday', 'on Tuesday said': when somebody spoke. */
const SPOKE =
  wordSet(`said says told tells announced announces confirmed confirms revealed reveals tweeted posted wrote crowed reported reports shared ordered renewed
  cancelled canceled axed issued wrapped recommissioned explained admitted insisted added noted stated published`);
const LEADS = wordSet('on late early last this back in earlier');

function isOfSpeech({ from, to }: DateSpan, { view: { tokens } }: Analysis): boolean {
  let before = from - 1;
  while (before >= 0 && LEADS.has(tokens.word[before] as number)) before--;
  return (before >= 0 && SPOKE.has(tokens.word[before] as number)) || (to < tokens.count && SPOKE.has(tokens.word[to] as number));
}

/** 'Update, 14 May 2021': when the page was changed. */
const STAMPS = wordSet('update updated correction corrected editor note posted');

function isStamp({ from }: DateSpan, { view: { tokens } }: Analysis): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) if (STAMPS.has(tokens.word[at] as number)) return true;
  return false;
}

export function mayBePremiere(span: DateSpan, analysis: Analysis): boolean {
  const { from, to, date } = span;
  const { view, mentions } = analysis;
  if (date.kind !== 'date' || date.edtf === null) return false;
  const range = dayRange(date.edtf);
  if (range === null || dayNumber(range.last) - dayNumber(range.first) >= LONGEST_DAYS) return false;
  // 'Legends of Tomorrow', '90 Day Fiancé'
  if (mentions.some((mention) => mention.from < to && mention.to > from)) return false;
  if (isOfSpeech(span, analysis) || isStamp(span, analysis)) return false;
  const { word } = view.tokens;
  if (!POSSESSIVE.has(word[to] as number)) return true;
  return OPENINGS.has(word[to + 1] as number) || OPENINGS.has(word[to + 2] as number);
}

/** The 'third' of 'the third of June' and the '13th' of 'back on the 13th' number no season. */
export const isPartOfDate = ({ from, to }: SeasonSpan, { dates }: Sentence): boolean =>
  dates.some((date) => date.from < to && date.to > from);
