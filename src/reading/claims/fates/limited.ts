/**
 * Series that are called limited where they are named or meant: 'the miniseries X', 'the X mini-series', 'this AMC miniseries' under a headline about X.
 * What somebody else's series, a prize or a comic book is called so says nothing of it.
 */
import type { Analysis } from '../../analysis.ts';
import { contextAt } from '../../context.ts';
import { chiefOf, latestSeason } from '../../facts/chief.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { documentSpeaker } from '../../modality/document-speaker.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';

/** What a series is called by, from its first token to behind its last. */
interface Called {
  readonly from: number;
  readonly to: number;
}

const ALONE = wordSet('miniseries');
const KINDS = wordSet('mini limited event');
const NOUNS = wordSet('series event');
/** What stands before such a word in a category of prizes, a comparison or a denial, or where another kind of work is called so. */
const OTHERWISE =
  wordSet(`best outstanding award awards category categories emmy emmys globe globes no not never any or nor than other another previous
  earlier comic comics issue book podcast graphic audio digital become becoming became billed conceived intended marketed pitched originally initially`);
const BEHIND_OTHERWISE = wordSet(
  'award awards category categories emmy emmys race or and nomination nominations nominee winner comic comics sequel',
);
const NEAR = 4;
/** Between it and the name that it goes with. */
const NAMING = wordSet('titled called named dubbed entitled adaptation drama thriller');
/** Said of a work that is not there yet: a headline may then name the work that somebody is known for. */
const PLANNED =
  wordSet(`development develop developing develops works tapped adapting adapted attached eyes eyeing pitch pitched planned planning potential
  order orders ordered lands landed board preparing prepares cast joins joined star starring reprise lead tackle`);
const DEFINITE = wordSet("the this its that latest 's");
const INDEFINITE = wordSet('a an another');
const PEOPLE =
  wordSet(`star stars alum alums alumni veteran actor actress actors creator creators writer writers director producer producers showrunner
  author host cast fame fans boss bosses team duo podcast`);
const OWN = wordSet("'s");
/** 'Anna Bell of X'. */
const FROM = wordSet('of from');

/** @param stated what the rows of the lexicons say of the document */
export function limitedDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const told = new Set(stated.flatMap((draft) => (draft.body.value === 'ending' || isMore(draft) ? [draft.series] : [])));
  return analysis.sentences.flatMap((sentence) => {
    const called = calledIn(sentence, analysis.view.tokens);
    const series = called === null ? null : whose(called, sentence, analysis);
    if (called === null || series === null || told.has(series)) return [];
    if (series === chiefOf(analysis) && (latestSeason(analysis) ?? 1) > 1) return [];
    const { modality } = contextAt(sentence, analysis, called.from, called.to, false);
    if (modality.negations > 0 || modality.condition || modality.wished || modality.open || modality.asked) return [];
    told.add(series);
    return [draftOf(called, series, sentence, analysis)];
  });
}

/** True where a sentence calls a series limited: the whole of it ends, and no season of several. */
export const callsLimited = (sentence: Sentence, tokens: Tokens): boolean => calledIn(sentence, tokens) !== null;

/** Of a series that comes back, or will not, the word is history. */
const isMore = ({ season, body: { value } }: Draft): boolean =>
  (value === 'renewed' || value === 'cancelled') && season.kind !== 'none' && !(season.kind === 'number' && season.number === 1);

function draftOf(called: Called, series: SeriesName, { view }: Sentence, analysis: Analysis): Draft {
  return {
    series,
    season: { kind: 'none' },
    body: { predicate: 'status', value: 'ending' },
    certainty: 'certain',
    speaker: documentSpeaker(analysis),
    ...called,
    block: view.block,
    rules: ['final/called-limited'],
  };
}

/** The first words of a sentence that call a series limited. */
function calledIn({ view: { first, limit } }: Sentence, tokens: Tokens): Called | null {
  const { word } = tokens;
  for (let at = first; at < limit; at++) {
    const pair = KINDS.has(word[at] as number) && NOUNS.has(word[at + 1] as number);
    if (!pair && !ALONE.has(word[at] as number)) continue;
    const to = pair ? at + 2 : at + 1;
    if (holdsWord(tokens, Math.max(first, at - NEAR), at, OTHERWISE) || holdsWord(tokens, to, to + 2, BEHIND_OTHERWISE)) continue;
    return { from: at, to };
  }
  return null;
}

/** The series named at once behind the words or before them; else the one that the document is chiefly about, where no other is named first. */
function whose(called: Called, sentence: Sentence, analysis: Analysis): SeriesName | null {
  const { tokens } = analysis.view;
  const here = mentionsWithin(analysis.mentions, sentence.view);
  const behind = here.find(({ from }) => from >= called.to && isNamedBehind(called.to, from, tokens));
  if (behind !== undefined) return isSomebodys(behind, tokens) || isMark(tokens, behind.to, ':') ? null : behind.name;
  const before = here.find(({ to }) => to <= called.from && called.from - to <= 2 && onlyMarks(tokens, to, called.from));
  // 'a Maddox Quay limited series' is made of it
  if (before !== undefined) return holdsWord(tokens, before.from - 2, before.from, INDEFINITE) ? null : before.name;
  // in an item of news its headline's series is meant, in a longer text the one spoken of there
  const { block } = sentence.view;
  const chief = analysis.view.blocks.length > MOST_BLOCKS ? analysis.focus.seriesAt(called.from, block) : chiefOf(analysis);
  if (chief === null || isNamedUnknown(called.to, tokens)) return null;
  if (here.some(({ to, name }) => to <= called.from && name !== chief) || isPlanned(called, sentence, chief, analysis)) return null;
  return isAnothers(chief, analysis) ? null : chief;
}

/** Behind what is called so stands a name that is none of the series'. */
function isNamedUnknown(to: number, tokens: Tokens): boolean {
  const start = NAMING.has(tokens.word[to] as number) ? to + 1 : to;
  return isMark(tokens, start, '\'"‘“«') || isCapital(tokens, start);
}

/** 'Is to lead a limited series': one that is not there yet, whatever series the item names; 'this limited series' is. */
function isPlanned({ from, to }: Called, { view }: Sentence, chief: SeriesName, { mentions, view: { tokens } }: Analysis): boolean {
  const [headed] = mentions;
  const inHeadline = headed?.name === chief && headed.to <= from;
  if (!inHeadline) return holdsWord(tokens, 0, tokens.count, PLANNED);
  if (holdsWord(tokens, Math.max(view.first, from - NEAR), from, DEFINITE)) return false;
  return holdsWord(tokens, view.first, Math.min(view.limit, to + NEAR), PLANNED);
}
/** Of an item of news: its headline and what stands under it. */
const MOST_BLOCKS = 2;

/** 'Miniseries “X”', 'limited series titled X', 'mini-series, X'. */
function isNamedBehind(to: number, from: number, tokens: Tokens): boolean {
  const start = NAMING.has(tokens.word[to] as number) ? to + 1 : to;
  return from - start <= 3 && onlyMarks(tokens, start, from) && !isMark(tokens, start, '.;!?');
}

function onlyMarks({ kind }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kind[at] !== PUNCTUATION) return false;
  return true;
}

/** 'X star Anna Bell', "X's Anna Bell": who is known from it, and not the series. */
function isSomebodys({ to }: Mention, tokens: Tokens): boolean {
  const behind = isMark(tokens, to, '\'"”’') ? to + 1 : to;
  return PEOPLE.has(tokens.word[behind] as number) || OWN.has(tokens.word[behind] as number);
}

/** Where every place that names it only says whose work or part it was. */
const isAnothers = (chief: SeriesName, { mentions, view: { tokens } }: Analysis): boolean =>
  mentions
    .filter(({ name }) => name === chief)
    .every((mention) => isSomebodys(mention, tokens) || FROM.has(tokens.word[mention.from - 1] as number));
