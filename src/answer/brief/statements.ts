/** What pages say, in reported speech: 'On 3 March 2020, Second Screen reported that no decision on season 2 had been announced.' */
import type { Sourced } from '../../claim/answer.ts';
import { capital } from '../capital.ts';
import { claimed, grounded, type Sentence } from './brief.ts';
import { clauseOf } from './clauses.ts';
import { ON_WHOSE_WORD, pageName, voicesOf } from './naming.ts';
import { listed } from './words.ts';

/** More in one sentence is hard to read. */
const MOST_CLAUSES = 3;
/** A day that the sentence before has named. */
const SAME_DAY = ['the same day', 'that day'];
const VERBS = ['reported', 'wrote', 'said'];

interface Statement {
  readonly clauses: readonly string[];
  readonly told: readonly [Sourced, ...Sourced[]]; // by every page that says all of it
  readonly pages: string; // ids of those pages and whose word it is
}

/**
 * Claims as sentences: pages that say the same share one, and a page that says several things says them in one.
 * @param sourced in the order in which to tell them; claims that make no statement are left out
 * @param season the one that the brief is about
 */
export function statementsOf(sourced: readonly Sourced[], season: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let before: Statement | null = null;
  let day: string | null = null;
  for (const [turn, statement] of merged(sourced, season).entries()) {
    const isSame = before !== null && pageOf(before.told) !== null && pageOf(before.told) === pageOf(statement.told);
    const { when } = voicesOf(statement.told);
    const sentence = grounded(
      sentenceOf(statement, turn, isSame, when !== null && when === day ? SAME_DAY[turn % 2]! : when),
      statement.told.map(claimed),
    );
    if (sentence !== null) sentences.push(sentence);
    before = statement;
    day = when;
  }
  return sentences;
}

/**
 * One statement with a remark: '…that season 2 could come in 2021; that time has passed.'
 * @param before the page that the sentence before is of; null where it is of several
 * @returns null where the claim makes no statement
 */
export function remarked(
  group: readonly [Sourced, ...Sourced[]],
  season: number,
  remark: string,
  turn: number,
  before: string | null,
): Sentence | null {
  const clause = clauseOf(group[0].claim, `season ${season}`);
  return clause === null
    ? null
    : grounded(
        sentenceOf({ clauses: [`${clause}${remark}`], told: group }, turn, before !== null && before === pageOf(group)),
        group.map(claimed),
      );
}

/** Claims that say the same, just as firmly, on the same sort of word. */
export function sameStatements<S extends Sourced>(sourced: readonly S[]): readonly (readonly [S, ...S[]])[] {
  const groups = new Map<string, [S, ...S[]]>();
  for (const one of sourced) {
    const { predicate, value, season, certainty, speaker } = one.claim;
    const key = JSON.stringify([predicate, value, season, certainty, speaker]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else if (!group.some(({ document }) => document.id === one.document.id)) group.push(one);
  }
  return [...groups.values()];
}

function merged(sourced: readonly Sourced[], season: number): readonly Statement[] {
  const statements: Statement[] = [];
  for (const group of sameStatements(sourced)) {
    const pages = [...group.map(({ document }) => document.id).sort(), group[0].claim.speaker].join(' ');
    const at = statements.findIndex((one) => one.pages === pages && one.clauses.length < MOST_CLAUSES && !clash(one, group[0]));
    const open = statements[at];
    const isSubjectKnown = open?.told.at(-1)?.claim.season === group[0].claim.season;
    const clause = clauseOf(group[0].claim, isSubjectKnown ? 'it' : group[0].claim.season === null ? 'the series' : `season ${season}`);
    if (clause === null) continue;
    if (open === undefined) statements.push({ clauses: [clause], told: group, pages });
    else statements[at] = { pages, clauses: [...open.clauses, clause], told: [...open.told, ...group] };
  }
  return statements;
}

/** What a page says of a fate at two times, such as an end and a rescue, is not said in one breath. */
const clash = ({ told }: Statement, { claim }: Sourced): boolean =>
  claim.predicate === 'status' && told.some((other) => other.claim.predicate === 'status');

/** The id of the only page that says it; null where several do. */
export function pageOf([first, ...rest]: readonly [Sourced, ...Sourced[]]): string | null {
  return rest.every(({ document }) => document.id === first.document.id) ? first.document.id : null;
}

function sentenceOf(
  { clauses, told }: Pick<Statement, 'clauses' | 'told'>,
  turn: number,
  isSamePage: boolean,
  day: string | null = voicesOf(told).when,
): string {
  const voices = voicesOf(told);
  const who = isSamePage ? samePage(told[0]) : voices.who;
  const when = isSamePage ? null : day;
  const verb = VERBS[turn % VERBS.length]!;
  const word = ON_WHOSE_WORD[told[0].claim.speaker];
  const what = `${listed(clauses.map((clause) => `that ${clause}`))}.`;
  const also = voices.also === '' ? '' : `${voices.also},`;
  const isDated = told.some(({ claim }) => claim.predicate === 'premiere'); // two dates: the day on which it was said goes first
  if (when === null || isDated || turn % 2 === 0)
    return `${when === null ? capital(who) : `${capital(when)}, ${who}`} ${verb}${word === null ? '' : ` ${word}`}${also} ${what}`;
  return `${capital(who)} ${verb} ${when}${word === null ? '' : `, ${word}${also === '' ? ',' : ''}`}${also} ${what}`;
}

const samePage = ({ document }: Sourced): string => (pageName(document).startsWith('a post ') ? 'the same post' : 'the same page');
