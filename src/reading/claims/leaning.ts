/** Claims of clauses that lean on one before them: 'X is renewed for a third season, and so is Y'; 'A goes on to year twelve, B to its fifth'. */
import type { Status } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { CueContext } from '../context.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import { listAround } from '../mentions/lists.ts';
import type { Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

/** How far back, in tokens, the clause may stand on which another leans. */
const FAR = 40;
const OPPOSITES: Readonly<Record<Status, Status | null>> = { renewed: 'cancelled', cancelled: 'renewed', ending: null, undecided: null };

/** 'so does X', 'X, too', 'not so X': the same or the opposite of the last fate told. */
export function dittoDrafts(cue: Cue, { sentence }: CueContext, analysis: Analysis, before: readonly Draft[]): Draft[] {
  const slot = cue.match.slots.find(({ name }) => name === 'show');
  const here = mentionsOf(sentence, analysis);
  const named = here.find((mention) => slot !== undefined && mention.from < slot.to && mention.to > slot.from);
  const told = before.findLast(
    ({ body, from, certainty }) =>
      body.predicate === 'status' && from < cue.match.from && cue.match.from - from <= FAR && certainty !== 'denied',
  );
  if (named === undefined || told === undefined || told.body.predicate !== 'status') return [];
  const value = cue.row.value === 'same' ? told.body.value : OPPOSITES[told.body.value];
  if (value === null) return [];
  const { tokens } = analysis.view;
  const together = told.from >= sentence.view.first;
  return listAround(named, here, tokens)
    .filter(({ name }) => !before.some((draft) => draft.series === name && draft.block === told.block && draft.body.predicate === 'status'))
    .map(({ name, to }): Draft => {
      const own = seasonBehind(tokens, to, sentence);
      return {
        ...told,
        series: name,
        season: own === null ? inherited(told, value, together) : numberOf(own.span),
        body: { predicate: 'status', value },
        from: cue.match.from,
        to: Math.max(cue.match.to, own?.to ?? 0),
        block: sentence.view.block,
        rules: [cue.row.id, ...told.rules],
      };
    });
}

/** 'after one season, as was the case with Y': what ended so ended after as many. A renewal's number is its own. */
function inherited({ season, body }: Draft, value: Status, together: boolean): BoundSeason {
  return value === 'cancelled' && body.value === value && (together || season.kind !== 'number' || season.number === 2)
    ? season
    : { kind: 'topic' };
}

/** 'A rolls on to year twelve, B to its fifth, C (season two)': a name and a season, and no verb, behind a clause that has one. */
export function gappedDrafts(sentence: Sentence, analysis: Analysis, before: readonly Draft[]): Draft[] {
  const { first } = sentence.view;
  const told = before.filter(({ body, from, certainty }) => body.predicate === 'status' && from >= first && certainty !== 'denied');
  if (told.length === 0) return [];
  const { tokens } = analysis.view;
  const here = mentionsOf(sentence, analysis);
  const drafts: Draft[] = [];
  for (const mention of here) {
    const model = told.findLast(({ from, season }) => from < mention.from && season.kind === 'number');
    if (model === undefined || told.some(({ series }) => series === mention.name)) continue;
    const own = seasonBehind(tokens, mention.to, sentence);
    if (own === null) continue;
    for (const { name, from } of listBefore(mention, here, tokens))
      drafts.push({
        ...model,
        series: name,
        season: numberOf(own.span),
        from,
        to: own.to,
        block: sentence.view.block,
        rules: ['leaning/gapped', ...model.rules],
      });
  }
  return drafts;
}

/** The mention and those listed before it: in 'Y and Z for a third' both get the third. */
function listBefore(mention: Mention, here: readonly Mention[], tokens: Tokens): readonly Mention[] {
  const list = listAround(mention, here, tokens);
  return list.slice(0, list.indexOf(mention) + 1).filter((other, at, all) => other === mention || !hasBracket(tokens, other, all[at + 1]));
}

function hasBracket(tokens: Tokens, mention: Mention, next: Mention | undefined): boolean {
  for (let at = mention.to; at < (next?.from ?? mention.to); at++) if (markAt(tokens, at) === '(') return true;
  return false;
}

const LEADING = wordSet("to for a an its the with into gets get got has is was as in on season also 's their");
const MOST_LEADING = 4;

/** A season that stands behind a name with no verb between, where its phrase ends: 'Y to its fifth,', 'Y (two)'. */
function seasonBehind(tokens: Tokens, at: number, sentence: Sentence): { readonly span: Numbered; readonly to: number } | null {
  const { limit } = sentence.view;
  let from = at;
  let bracket = false;
  for (let steps = 0; steps < MOST_LEADING && from < limit; steps++) {
    const span = sentence.seasons.find((season) => season.from === from && season.relation === 'numbered' && !season.soft);
    if (span !== undefined) return endsThere(tokens, span.to, limit) ? { span, to: span.to } : null;
    const number = bracket ? NUMBERS.cardinal(tokens, from) : null;
    if (number !== null && markAt(tokens, number.to) === ')' && number.value < 60)
      return { span: { numbers: [number.value] }, to: number.to };
    const mark = markAt(tokens, from);
    if (mark === '(') bracket = true;
    else if (mark === null ? !LEADING.has(tokens.word[from] as number) : !'\'"”’*,'.includes(mark)) return null;
    from++;
  }
  return null;
}

type Numbered = Pick<SeasonSpan, 'numbers'>;

const numberOf = ({ numbers }: Numbered): BoundSeason => ({ kind: 'number', number: numbers.at(-1) as number });

const AND = wordSet('and but while plus');

function endsThere(tokens: Tokens, at: number, limit: number): boolean {
  return at >= limit || tokens.kind[at] === PUNCTUATION || AND.has(tokens.word[at] as number);
}

function mentionsOf({ view }: Sentence, { mentions }: Analysis): readonly Mention[] {
  return mentions.filter(({ from, to }) => from >= view.first && to <= view.limit);
}

function markAt(tokens: Tokens, at: number): string | null {
  return tokens.kind[at] === PUNCTUATION ? (tokens.text[tokens.start[at] as number] as string) : null;
}
