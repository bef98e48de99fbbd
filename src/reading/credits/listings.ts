/** Cast lists: bullets, rows and short lines that each begin with a person, under a heading or a lead-in that speaks of the cast. */
import type { Role } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Setting } from '../facts/setting.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Name } from '../persons/persons.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark, textOf } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { People } from './people.ts';
import { roleAt } from './roles.ts';

export interface Listing {
  readonly parts: readonly { readonly name: string; readonly character: string | null }[];
  readonly series: SeriesName;
  readonly season: BoundSeason;
  readonly roles: readonly Role[];
}

/** A short line of one of these stands over a list of the cast. */
const CAST_WORDS = wordSet(
  'cast casts castmembers starring stars star ensemble characters actors actresses players voices lineup who faces guests guest plays people',
);
/** A line with one of these stands over such a list however long it is. */
const CAST_ONLY = wordSet('cast casts starring ensemble characters actors actresses stars voices plays who whom meet cameo cameos faces');
const AS = VOCABULARY.intern('as');
const LINE_KINDS = new Set(['item', 'row', 'paragraph', 'caption']);
const MOST_LINE = 30;

/** @returns the listings by the index of their sentence: the first of its block */
export function listingsOf(analysis: Analysis, settings: readonly Setting[], people: People): ReadonlyMap<number, Listing> {
  const { tokens, blocks } = analysis.view;
  const listings = new Map<number, Listing>();
  let castBlock = -2; // the heading, lead-in or line of a list that the next line may continue
  let seenBlock = -1;
  let titled = false; // the headline itself asks who is in it
  settings.forEach((setting, index) => {
    const { view } = setting.sentence;
    const kind = blocks[view.block]?.kind ?? 'paragraph';
    const opensBlock = view.block !== seenBlock;
    seenBlock = view.block;
    if (kind === 'heading' || kind === 'headline') {
      castBlock = speaksOfCast(tokens, view.first, view.limit) ? view.block : -2;
      if (kind === 'headline') titled ||= castBlock >= 0;
      return;
    }
    if (
      opensBlock &&
      LINE_KINDS.has(kind) &&
      (titled || castBlock === view.block - 1 || kind === 'item' || kind === 'row') &&
      view.limit - view.first <= MOST_LINE
    ) {
      const listing = listingOf(setting, people.bySentence[index] as readonly Name[], people, titled || castBlock === view.block - 1);
      if (listing !== null) {
        listings.set(index, listing);
        castBlock = view.block;
        return;
      }
    }
    if (isMark(tokens, view.limit - 1, ':') && speaksOfCast(tokens, view.first, view.limit)) castBlock = view.block;
    else if (castBlock === view.block - 1 && kind === 'paragraph' && opensBlock) castBlock = view.block; // a paragraph between heading and list
  });
  return listings;
}

function speaksOfCast(tokens: Tokens, from: number, to: number): boolean {
  return holdsWord(tokens, from, to, CAST_ONLY) || (to - from <= 4 && CAST_WORDS.has(tokens.word[from] as number));
}

/** One line: 'Ann Lee as Mary', 'Ann Lee – Mary', 'Ann Lee: Mary', 'Ann Lee'; 'Director: Bo Ek' where a role's noun stands before. */
function listingOf(setting: Setting, names: readonly Name[], people: People, under: boolean): Listing | null {
  const { analysis, sentence } = setting;
  const { tokens } = analysis.view;
  const { first, limit, block } = sentence.view;
  const series = analysis.focus.topicOf(block)?.name ?? analysis.focus.seriesAt(first, block);
  const lead = names[0];
  if (series === null || lead === undefined) return null;
  const season: BoundSeason = setting.saidSeason(first, limit) === null ? { kind: 'none' } : setting.season(first, limit);
  // 'Six, as ever'
  if (lead.from !== first || NUMBERS.cardinal(tokens, first) !== null) return null;
  const next = lead.to;
  const end = isMark(tokens, limit - 1, '.') ? limit - 1 : limit;
  const alone = next >= end;
  if (alone)
    return under && (lead.sure || lead.words >= 2)
      ? { parts: [{ name: people.nameOf(lead), character: null }], series, season, roles: ['cast'] }
      : null;
  const as = tokens.word[next] === AS || (isMark(tokens, next, ',') && tokens.word[next + 1] === AS);
  const dash = isMark(tokens, next, '-–—:|') || textOf(tokens, next, Math.min(limit, next + 3)) === '...' || isMark(tokens, next, '…');
  if (!as && !(dash && under)) return null;
  const rest = names.find(({ from }) => from > next);
  const from = next + (as && isMark(tokens, next, ',') ? 2 : 1);
  if (rolesOfLine(tokens, from, end)) return null;
  const said = wordsTo(tokens, from, end);
  if (dash && (rest === undefined || rest.from > from + 1))
    return lead.sure ? { parts: [{ name: people.nameOf(lead), character: null }], series, season, roles: ['cast'] } : null;
  if (said.length === 0) return null;
  // 'Mary: Ann Lee' beside 'Ann Lee: Mary'
  const turned = dash && rest !== undefined && !lead.sure && rest.sure;
  const person = turned ? rest : lead;
  const character = turned ? textOf(tokens, lead.from, lead.to) : said;
  return { parts: [{ name: people.nameOf(person), character }], series, season, roles: ['cast'] };
}

function rolesOfLine(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (roleAt(tokens, at) !== null) return true;
  return false;
}

/** The character's words: to the first comma, bracket or dash. */
function wordsTo(tokens: Tokens, from: number, to: number): string {
  let end = from;
  while (end < to && !(tokens.kind[end] === PUNCTUATION && isMark(tokens, end, ',(–—;:'))) end++;
  return end > from ? textOf(tokens, from, end) : '';
}
