/** Claims of clauses that lean on one before them: 'X is renewed for a third season, and so is Y'; 'A goes on to year twelve, B to its fifth'. */
import type { Status } from '../../../claim/claim.ts';
import type { Analysis } from '../../analysis.ts';
import { boundOwn, laterSeason, type OwnSeason, ownSeason, sharersOf } from '../../binding/own-season.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import type { CueContext } from '../../context.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { listAround } from '../../mentions/lists.ts';
import type { Cue } from '../../patterns/bank.ts';
import { isOfPeople } from '../../plausible/plausible.ts';
import { BEGINNERS } from '../../seasons/ages-and-counts.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { WordSet } from '../../words/word-set.ts';
import type { Draft } from '../draft.ts';

/** How far back, in tokens, the clause may stand on which another leans. */
const FAR = 40;
const OPPOSITES: Readonly<Record<Status, Status | null>> = { renewed: 'cancelled', cancelled: 'renewed', ending: null, undecided: null };

/** 'Nor is X' leans on what has been denied alone. */
function leansTo(how: string | undefined, told: Status): Status | null {
  if (how === 'denied') return told === 'cancelled' || told === 'undecided' ? told : null;
  return how === 'same' ? told : OPPOSITES[told];
}

/** 'so does X', 'X, too', 'not so X': the same or the opposite of the last fate told. */
export function dittoDrafts(cue: Cue, { sentence, modality }: CueContext, analysis: Analysis, before: readonly Draft[]): Draft[] {
  if (modality.asked || modality.condition || modality.wished || modality.rebutted) return [];
  if (maySayOtherwise(cue, analysis.view.tokens)) return [];
  const slot = cue.match.slots.find(({ name }) => name === 'show');
  const here = mentionsWithin(analysis.mentions, sentence.view);
  const named = here.find((mention) => slot !== undefined && mention.from < slot.to && mention.to > slot.from);
  const told = before.findLast(
    ({ body, from, certainty }) =>
      body.predicate === 'status' && from < cue.match.from && cue.match.from - from <= FAR && certainty !== 'denied',
  );
  if (told === undefined || told.body.predicate !== 'status') return [];
  if (cue.row.value === 'last') return told.body.value === 'renewed' ? [lastOf(told, cue, sentence)] : [];
  if (named === undefined) return [];
  const value = leansTo(cue.row.value, told.body.value);
  const { tokens } = analysis.view;
  if (value === null || holdsWord(tokens, cue.match.from, cue.match.to, AGAINST[value])) return [];
  const together = told.from >= sentence.view.first;
  const shared = together && told.season.kind === 'topic' ? forBoth(named, tokens, sentence) : null;
  const both: readonly Draft[] = shared === null ? [] : [{ ...told, season: boundOwn(shared, value, tokens, sentence) }];
  const leaning = listAround(named, here, tokens)
    .filter(({ name }) => !before.some((draft) => draft.series === name && draft.block === told.block && draft.body.predicate === 'status'))
    .map((mention): Draft => {
      const { name } = mention;
      const own = ownSeason(tokens, mention.to, sentence) ?? laterSeason(mention, here, sentence);
      return {
        ...told,
        series: name,
        season: own === null ? inherited(cue, told, value, together) : boundOwn(own, value, tokens, sentence),
        body: { predicate: 'status', value },
        from: cue.match.from,
        to: Math.max(cue.match.to, own?.to ?? 0),
        block: sentence.view.block,
        rules: [cue.row.id, ...told.rules],
      };
    });
  return [...leaning, ...both];
}

/** 'X ends this autumn; Y returns for its third as well': what it says itself is something else. */
const BACK = wordSet('return returns returned returning back renewed continue continues safe airs premieres starts begins');
const GONE = wordSet('ends end ended ending cancelled canceled axed gone dropped scrapped dead');
const AGAINST: Readonly<Record<Status, WordSet>> = { renewed: GONE, cancelled: BACK, ending: BACK, undecided: wordSet('') };

/** 'X, too, may not be back': what might be is said in words of its own, and leans on nothing. */
const maySayOtherwise = ({ match }: Cue, tokens: Tokens): boolean =>
  MIGHT.has(tokens.word[isMark(tokens, match.to, ',') ? match.to + 1 : match.to] as number);
const MIGHT = wordSet('may might could would should');

/** 'X will be back, and so will Y, for a second series': what stands behind the comma is of both; 'for its second' is of one. */
function forBoth({ to }: Mention, tokens: Tokens, sentence: Sentence): OwnSeason | null {
  if (!isMark(tokens, to, ',') || !FOR.has(tokens.word[to + 1] as number) || ITS.has(tokens.word[to + 2] as number)) return null;
  return ownSeason(tokens, to, sentence);
}
const FOR = wordSet('for');
const ITS = wordSet('its');

/** 'A second season is ordered, and it will be the last': the season just told of is. */
function lastOf(told: Draft, { match, row }: Cue, { view }: Sentence): Draft {
  const body = { predicate: 'status', value: 'ending' } as const;
  return { ...told, body, from: match.from, to: match.to, block: view.block, rules: [row.id, ...told.rules] };
}

/**
 * 'X gets a third season, and so does Y': what is left out is all that was said, its season too. 'After one season, as was the case with Y': what ended
 * so ended after as many. Else a renewal's number is its own, save that of series that are new.
 */
function inherited({ row }: Cue, { season, body }: Draft, value: Status, together: boolean): BoundSeason {
  if (row.season === 'none') return { kind: 'topic' };
  if (row.season === 'named' && season.kind === 'number') return season;
  if (value === 'renewed' && season.kind === 'number' && season.number === 1) return season;
  return value === 'cancelled' && body.value === value && (together || season.kind !== 'number' || season.number === 2)
    ? season
    : { kind: 'topic' };
}

/** 'A rolls on to year twelve, B to its fifth, C (season two)': a name and a season, and no verb, behind a clause that has one. */
export function gappedDrafts(sentence: Sentence, analysis: Analysis, before: readonly Draft[]): Draft[] {
  const { first } = sentence.view;
  const inSentence = before.slice(before.findLastIndex(({ from }) => from < first) + 1);
  const { tokens } = analysis.view;
  const told = inSentence.filter(
    ({ body, certainty, from }) => body.predicate === 'status' && certainty !== 'denied' && !isAside(tokens, first, from),
  );
  if (told.length === 0) return [];
  const here = mentionsWithin(analysis.mentions, sentence.view);
  const drafts: Draft[] = [];
  for (const mention of here) {
    const model = told.findLast(({ from, season }) => from < mention.from && season.kind === 'number');
    if (model === undefined || told.some(({ series }) => series === mention.name) || isOfPeople(tokens, mention.to)) continue;
    const own = ownSeason(tokens, mention.to, sentence) ?? seasonOf(tokens, mention.from, here, sentence);
    if (own === null) continue;
    for (const { name, from, to } of sharers(mention, own, here, sentence, tokens))
      drafts.push({
        ...model,
        series: name,
        season: boundOwn(own, fateOf(model), tokens, sentence),
        from: Math.min(from, own.span.from),
        to: Math.max(to, own.to),
        block: sentence.view.block,
        rules: ['leaning/gapped', ...model.rules],
      });
  }
  return drafts;
}

/** 'Cancelled: X (ended after seven seasons), Y (one season)': what stands in brackets lends nothing. */
function isAside(tokens: Tokens, first: number, from: number): boolean {
  for (let at = from; at >= first; at--) {
    if (isMark(tokens, at, ')')) return false;
    if (isMark(tokens, at, '(')) return true;
  }
  return false;
}

/** Those that a season is said of: before its list where it follows a name, and all of the list where it comes first: 'second seasons of X and Y'. */
function sharers(mention: Mention, own: OwnSeason, here: readonly Mention[], sentence: Sentence, tokens: Tokens): readonly Mention[] {
  if (own.span.from > mention.from) return sharersOf(mention, here, sentence, tokens);
  const list = listAround(mention, here, tokens);
  return list.slice(list.indexOf(mention)).filter((one) => one === mention || ownSeason(tokens, one.to, sentence) === null);
}

const fateOf = ({ body }: Draft): Status => body.value as Status;

const OF = wordSet('of for to');
const LIST = wordSet('and a the an or nor to of for');

/** 'against a second series of X and a third of Y': a season at once before a name, in a list. */
function seasonOf(tokens: Tokens, at: number, here: readonly Mention[], sentence: Sentence): OwnSeason | null {
  let to = at;
  while (to > sentence.view.first && tokens.kind[to - 1] === PUNCTUATION) to--;
  // 'second seasons of three newcomers, X, Y and Z'
  if (BEGINNERS.has(tokens.word[to - 1] as number)) to -= NUMBERS.cardinal(tokens, to - 2) === null ? 1 : 2;
  if (!OF.has(tokens.word[to - 1] as number)) return null;
  const span = sentence.seasons.find((season) => season.to === to - 1 && season.relation === 'numbered');
  if (span === undefined || span.from - 2 < sentence.view.first) return null;
  const isJoint = (token: number): boolean => LIST.has(tokens.word[token] as number) || tokens.kind[token] === PUNCTUATION;
  // 'a third season of X and second seasons of Y'
  const listed = isJoint(span.from - 1) && (isJoint(span.from - 2) || here.some((mention) => mention.to === span.from - 1));
  return listed ? { span, to: at, shared: false } : null;
}
