/** Which of the catalogue's candidates may be meant at all, before what the document says of them is weighed. */
import { carriersNamed } from '../../catalogue/carriers.ts';
import type { TitleCandidate } from '../../catalogue/title-index.ts';
import { MOST_SEASONS } from '../seasons/season-span.ts';
import { tagSeasons } from '../seasons/tag-seasons.ts';
import type { DateSpan } from '../sentences/sentence.ts';
import { tokenAt } from '../sentences/view.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { isCapital, isMark, textOf } from '../words/stretch.ts';
import { ALL_CAPS, HYPHENATED, NUMBER, type Tokens, WORD } from '../words/tokens.ts';
import { LABELS } from './capital-runs.ts';
import { isGivenName } from './given-names.ts';
import { isPartOfLongerName, isVersion, type NameSetting, nameToSeason } from './longer-names.ts';
import { type NameSpan, NEVER_ALONE } from './names.ts';
import { isOfEvent, isOfLongAgo, isOtherThing, isOtherWork, isWard } from './other-things.ts';

const POSSESSIVE = wordSet("'s");

/**
 * The catalogue's candidates without those that are plainly something else: lower case, part of a longer name, a date, a capital that only
 * opens; and the longer names that run from one of them to a season.
 */
export function usableCandidates(
  tokens: Tokens,
  candidates: readonly TitleCandidate[],
  dates: readonly DateSpan[],
  setting: NameSetting,
): { readonly usable: TitleCandidate[]; readonly longer: NameSpan[] } {
  const longer = candidates.flatMap(({ start, end }): NameSpan[] => {
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    if (isVersion(tokens, from, setting.first)) return [{ from: from - 1, to, kind: 'run' }];
    const name = setting.titleCase ? nameToSeason(tokens, from, to, setting) : null;
    return name === null ? [] : [name];
  });
  const usable = candidates.filter(
    (candidate) =>
      candidate.casing !== 'lower' &&
      !(candidate.casing === 'mixed' && candidate.ambiguous !== null) &&
      !isShouted(tokens, candidate) &&
      !isUndotted(candidate) &&
      !isUnfinished(tokens, candidate, setting) &&
      !isDotted(tokens, candidate) &&
      !opensWithCarrier(tokens, candidate) &&
      !isTheOne(tokens, candidate) &&
      !isSpeaking(tokens, candidate, setting) &&
      !isLoneShortening(tokens, candidate) &&
      !isHyphenated(tokens, candidate) &&
      !isPartOfName(tokens, candidate, setting) &&
      !isPartOfLongerName(tokens, tokenAt(tokens, candidate.start), tokenAt(tokens, candidate.end), candidate, setting) &&
      !opensOnly(tokens, candidate, setting) &&
      !isLabel(tokens, candidate) &&
      !isOtherThing(tokens, candidate, dates, setting),
  );
  return { usable, longer };
}

/** False of a run of capitals that is two titles, a season of one, a service, an event or another work. */
export function mayBeName(run: NameSpan, titles: readonly TitleCandidate[], tokens: Tokens): boolean {
  if (isPairOfTitles(run, titles, tokens) || isInstalment(run, titles, tokens) || isCarrierName(run, tokens)) return false;
  if (speaksBehind(run, titles, tokens)) return false;
  if (titles.some((title) => tokenAt(tokens, title.start) === run.from && isWard(tokens, title))) return false;
  return !isOfEvent(tokens, run.to - 1) && !isOfEvent(tokens, run.to) && !isOtherWork(tokens, run.from) && !isOfLongAgo(tokens, run.to);
}

/** 'Sherlock: Gatiss “would do it tomorrow”': behind the colon is who speaks. */
function speaksBehind({ from, to }: NameSpan, titles: readonly TitleCandidate[], tokens: Tokens): boolean {
  if (!isMark(tokens, to - 2, ':') || !(isMark(tokens, to, '“"‘\'') || SAYS.has(tokens.word[to] as number))) return false;
  return titles.some(({ start, end, exactCase }) => exactCase && tokenAt(tokens, start) === from && tokenAt(tokens, end) === to - 2);
}

/** 'Succession and Harrow Lane', of which the catalogue knows the one: what stands on the other side of 'and' is a name by itself. */
export function besideTitle(run: NameSpan, titles: readonly TitleCandidate[], tokens: Tokens): NameSpan {
  // 'Thor: Love and Thunder'
  for (let at = run.from - 1; at < run.to; at++) if (isMark(tokens, at, ':')) return run;
  for (const { start, end, exactCase, ambiguous } of titles) {
    if (!exactCase || ambiguous === 'ordinary-word') continue;
    const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
    if (from === run.from && to + 1 < run.to && JOINING.has(tokens.word[to] as number) && isCapital(tokens, to + 1))
      return { ...run, from: to + 1 };
    if (to === run.to && from - 1 > run.from && JOINING.has(tokens.word[from - 1] as number)) return { ...run, to: from - 1 };
  }
  return run;
}
const JOINING = wordSet('and or');

/** 'Succession and Ozark', which no catalogue has as one. */
function isPairOfTitles({ from, to }: NameSpan, titles: readonly TitleCandidate[], tokens: Tokens): boolean {
  const isTitle = (first: number, limit: number): boolean =>
    titles.some(({ start, end, exactCase }) => exactCase && tokenAt(tokens, start) === first && tokenAt(tokens, end) === limit);
  for (let at = from + 1; at + 1 < to; at++) {
    if (AND.has(tokens.word[at] as number) && isTitle(from, at) && isTitle(at + 1, to)) return true;
  }
  return false;
}
const AND = wordSet('and');

/** 'Survivor 50', where the catalogue knows Survivor: the number says which season. */
function isInstalment({ from, to }: NameSpan, titles: readonly TitleCandidate[], tokens: Tokens): boolean {
  const number = tokens.kind[to - 1] === NUMBER ? (NUMBERS.cardinal(tokens, to - 1)?.value ?? 0) : 0;
  if (number < 2 || number > MOST_SEASONS) return false;
  return titles.some(({ start, end, exactCase }) => exactCase && tokenAt(tokens, start) === from && tokenAt(tokens, end) === to - 1);
}

/** 'NBC's Peacock arrives', where no series is marked off: the service of that name. */
const isCarrierName = ({ from, to }: NameSpan, tokens: Tokens): boolean => carriersNamed(textOf(tokens, from, to)).length > 0;

/** 'Bri' is no B.R.I. */
const isUndotted = ({ alias, casing }: TitleCandidate): boolean => casing !== 'exact' && casing !== 'upper' && INITIALS.test(alias);

/** 'I am very worried' is no 'I Am …': such a title is marked off, or has its dots. */
const isUnfinished = ({ text, start: starts }: Tokens, { start, end, alias }: TitleCandidate, { marked }: NameSetting): boolean =>
  UNFINISHED.test(alias) && !/^\s?(?:…|\.\.)/.test(text.slice(end)) && !marked.some(({ from }) => starts[from] === start);
const UNFINISHED = /^(?:\p{L}{1,4} )?\p{L}{1,3} ?(?:…|\.{2,})$|^I Am$/iu;

/** 'Plan B says', and not '‘Wednesday’ says goodbye' or 'Adolescence tells the story of a boy': who speaks is a company. */
function isSpeaking(tokens: Tokens, { start, end }: TitleCandidate, { marked }: NameSetting): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (!SAYS.has(tokens.word[to] as number) || marked.some((span) => span.from === from && span.to === to)) return false;
  const told = tokens.word[to + 1] as number;
  return !LEAVE_TAKING.has(told) && !(TELLS.has(tokens.word[to] as number) && STORIES.has(told));
}
const SAYS = wordSet('says said tells told');
const TELLS = wordSet('tells told');
/** Behind 'tells' where a story is told. */
const STORIES = wordSet('the a an its of how two three four several');
const LEAVE_TAKING = wordSet('goodbye farewell bye adieu ciao adios so no yes hello hi hola au auf sayonara arrivederci goodnight its');

/** 'The first U.S. network' is no network of Us. */
const isDotted = ({ text }: Tokens, { start, end, alias }: TitleCandidate): boolean =>
  !alias.includes('.') && alias !== alias.toUpperCase() && DOTTED.test(text.slice(start, end + 1));
const DOTTED = /^\p{Lu}\.\p{Lu}\.?/u;

/** 'CBS this morning picked up the drama' is said of CBS, and not of CBS This Morning. */
function opensWithCarrier(tokens: Tokens, { start, end, casing }: TitleCandidate): boolean {
  if (casing !== 'mixed') return false;
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end) - 1];
  return carriersNamed(textOf(tokens, first, first + 1)).length > 0 && !isCapital(tokens, last);
}

/** 'Will check in to the Riviera.', 'brings the Enterprise's story to a close': no title stands behind an article of prose, unless a noun follows that it goes with ('the Bridgerton universe'). */
function isTheOne(tokens: Tokens, { start, end, naming, entries }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (tokens.word[from - 1] !== THE || isCapital(tokens, from - 1)) return false;
  // 'the Rookie' may be The Rookie
  if (naming !== 'title' && entries.some(({ title }) => WITH_ARTICLE.test(title))) return false;
  const word = tokens.word[to] as number;
  return to >= tokens.count || isMark(tokens, to, '.,;:!?)') || AUXILIARIES.has(word) || POSSESSIVE.has(word);
}
const THE = VOCABULARY.intern('the');
const WITH_ARTICLE = /^The /u;
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** An ordinary word within a longer run of capitals is part of another name: the 'Force' of 'Space Force', the 'Power' of 'Power Station'. */
function isPartOfName(tokens: Tokens, { start, end, ambiguous }: TitleCandidate, { first, limit, titleCase }: NameSetting): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  // 'based on Gone Tomorrow': no verb has a capital there
  if (
    !titleCase &&
    ambiguous === 'ordinary-word' &&
    from > first &&
    to - from === 1 &&
    to < limit &&
    isCapital(tokens, to) &&
    !BEHIND_TITLE.has(tokens.word[to] as number)
  )
    return carriersNamed(textOf(tokens, to, to + 1)).length === 0;
  if (ambiguous === null && to - from > 1) return false;
  // 'Thor: Love and Thunder', in prose
  if (!titleCase && ambiguous !== null && from - 2 > first && isMark(tokens, from - 1, ':') && isPlainCapital(tokens, from - 2))
    return carriersNamed(textOf(tokens, from - 2, from - 1)).length === 0;
  // "Rigsby's Run" is no Rigsby, but "Fargo's Noah Hawley" is of Fargo
  if (to < limit && POSSESSIVE.has(tokens.word[to] as number) && isCapital(tokens, to + 1)) return !isGivenName(tokens, to + 1);
  // a heading ends without a mark: what begins the next line is no part of it
  return (from > first && isPlainCapital(tokens, from - 1)) || (to < limit && isPlainCapital(tokens, to));
}

const BEHIND_TITLE = wordSet('season seasons series s1 s2 s3 s4 s5 s6 s7 volume part chapter book');

/** 'Will', 'You' or 'It' with a capital only because a sentence, a quotation or a headline begins there: no title unless it is marked off. */
function opensOnly(tokens: Tokens, { start, end }: TitleCandidate, { first, titleCase, marked }: NameSetting): boolean {
  const from = tokenAt(tokens, start);
  if ((tokens.end[from] as number) < end || !NEVER_ALONE.has(tokens.word[from] as number)) return false;
  // 'renewed You': nothing but a name begins with a capital there
  if (!titleCase && from > first && tokens.kind[from - 1] === WORD && !isCapital(tokens, from - 1)) return false;
  if (marked.some((span) => span.from <= from && span.to > from)) return false;
  // 'X, You, Y and Z': the capital is the name's
  if (!titleCase && from > first && isMark(tokens, from - 1, ',') && isMark(tokens, from + 1, ',')) return false;
  // 'From was handed': no preposition stands before a verb
  if (PREPOSITIONS.has(tokens.word[from] as number) && AUXILIARIES.has(tokens.word[from + 1] as number)) return false;
  // 'Will season 5 be the last?'
  if (from === first && VERBS.has(tokens.word[from] as number) && asks(tokens, from)) return true;
  // 'You season 5', 'You (season 5, Netflix)'
  const behind = isMark(tokens, from + 1, '(') ? from + 2 : from + 1;
  return tagSeasons(tokens, behind, Math.min(tokens.count, behind + 3))[0]?.from !== behind;
}

/** The 'Review' of 'Review: Corran Light'. */
function isLabel(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  return LABELS.has(tokens.word[from] as number) && (tokens.end[from] as number) >= end && isMark(tokens, from + 1, ':');
}

/** The sentence that begins here ends with a question mark. */
function asks({ text, start }: Tokens, from: number): boolean {
  const behind = text.slice(start[from] as number).search(/[.!?\n]/);
  return behind >= 0 && text[(start[from] as number) + behind] === '?';
}
const VERBS = wordSet('will can could would should does do did is are has have was were');
const PREPOSITIONS = wordSet('from of off up over under with by to');
const AUXILIARIES = wordSet('was is has had gets got will returns premieres ends lands earns scores');

/** 'US' is not the series Us, where the text around is not all in capitals. */
function isShouted(tokens: Tokens, { start, casing, ambiguous, alias }: TitleCandidate): boolean {
  if (casing !== 'upper' || ambiguous !== 'ordinary-word' || alias === alias.toUpperCase()) return false;
  const at = tokenAt(tokens, start);
  return ![at - 1, at + 1].some((other) => other >= 0 && other < tokens.count && ((tokens.flags[other] as number) & ALL_CAPS) !== 0);
}

/** 'League' is hardly The League, nor 'Bear' The Bear, unless it is marked off or a season stands beside it. */
function isLoneShortening(tokens: Tokens, { start, end, naming, ambiguous }: TitleCandidate): boolean {
  if (naming !== 'shortened' || ambiguous === null) return false;
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  if (quotedTitle(tokens, from)) return false;
  return tagSeasons(tokens, to, Math.min(tokens.count, to + 3))[0]?.from !== to;
}

/** The 'Drive' of 'drive-in'. */
function isHyphenated(tokens: Tokens, { start, end }: TitleCandidate): boolean {
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  const joined = (at: number): boolean => at < tokens.count && ((tokens.flags[at] as number) & HYPHENATED) !== 0;
  return joined(from) || (joined(to) && !SEASON_WORDS.has(tokens.word[to] as number));
}

const SEASON_WORDS = wordSet('style like esque type inspired season led themed verse');

/** A capitalised word that no lexicon knows: a name's. */
export function isPlainCapital(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && tokens.word[at] === 0;
}

/** Marked off by a quotation mark or a bracket. */
export function quotedTitle(tokens: Tokens, from: number): boolean {
  return from > 0 && isMark(tokens, from - 1, '\'"“‘«*_(');
}
