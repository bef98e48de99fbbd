/** What pages say, in reported speech: 'On 3 March 2020, Second Screen reported that no decision had been announced.' */
import type { Sourced } from '../../claim/answer.ts';
import type { Certainty, Claim, Stage, Status } from '../../claim/claim.ts';
import { claimed, grounded, type Sentence } from './brief.ts';
import { ON_WHOSE_WORD, voicesOf } from './naming.ts';
import { when } from './when.ts';
import { capital, manyOf } from './words.ts';

/** Claims that say the same with the same firmness on the same sort of word, gathered so that one sentence tells them. */
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

/**
 * @param group claims that say the same
 * @param turn which order of words, so that neighbours differ
 * @returns null where such a claim makes no sentence of its own
 */
export function statement(group: readonly [Sourced, ...Sourced[]], season: number, turn: number, after = ''): Sentence | null {
  const [{ claim }] = group;
  const clause = clauseOf(claim, season);
  if (clause === null) return null;
  const { who, when: day } = voicesOf(group);
  const verb = claim.certainty === 'denied' ? 'reported' : VERBS[claim.certainty];
  const said = `${verb} ${clause}${ON_WHOSE_WORD[claim.speaker]}${after}.`;
  if (day === null) return grounded(`${capital(who)} ${said}`, group.map(claimed));
  const orders = [`${capital(day)}, ${who} ${said}`, `${capital(who)} ${splitVerb(verb, day)} ${said.slice(verb.length + 1)}`];
  return grounded(orders[turn % orders.length]!, group.map(claimed));
}

const VERBS: Readonly<Record<Exclude<Certainty, 'denied'>, string>> = {
  certain: 'reported',
  likely: 'thought it likely',
  possible: 'thought it possible',
  conditional: 'guessed',
};

const splitVerb = (verb: string, day: string): string => (verb.includes(' ') ? `${verb}, ${day},` : `${verb} ${day}`);

function clauseOf(claim: Claim, season: number): string | null {
  const it = claim.season === null ? 'the series' : `season ${season}`;
  switch (claim.predicate) {
    case 'status':
      return claim.certainty === 'conditional' ? null : (claim.certainty === 'denied' ? NOT_STATUS : STATUS)[claim.value](it);
    case 'premiere':
      return claim.certainty === 'denied'
        ? `that ${it} would not come ${when(claim.value)}`
        : `that ${it} ${claim.certainty === 'conditional' ? 'could' : 'would'} come ${when(claim.value)}`;
    case 'production':
      return `that ${it} ${(claim.certainty === 'denied' ? NOT_STAGE : STAGE)[claim.value]}`;
    case 'episodes':
      return `that ${it} has ${manyOf(claim.value, 'episode')}`;
    case 'trailer':
      return claim.value === 'none' ? `that ${it} had no trailer` : `that ${it} had a trailer`;
    default:
      return null;
  }
}

const STATUS: Readonly<Record<Status, (it: string) => string>> = {
  undecided: (it) => `that no decision on ${it} had been announced`,
  renewed: (it) => `that ${it} had been ${it === 'the series' ? 'renewed' : 'ordered'}`,
  cancelled: (it) => `that ${it} had been cancelled`,
  ending: (it) => (it === 'the series' ? 'that the series was to end' : `that ${it} was to be the last`),
};
const NOT_STATUS: Readonly<Record<Status, (it: string) => string>> = {
  undecided: (it) => `that a decision on ${it} had been made`,
  renewed: (it) => `that ${it} had not been ${it === 'the series' ? 'renewed' : 'ordered'}`,
  cancelled: (it) => `that ${it} had not been cancelled`,
  ending: (it) => (it === 'the series' ? 'that the series was not to end' : `that ${it} was not to be the last`),
};
const STAGE: Readonly<Record<Stage, string>> = {
  writing: 'was being written',
  'pre-production': 'was being prepared',
  filming: 'was being filmed',
  wrapped: 'had been filmed',
  'post-production': 'was being edited',
  paused: 'had stopped filming',
};
const NOT_STAGE: Readonly<Record<Stage, string>> = {
  writing: 'was not being written',
  'pre-production': 'was not being prepared',
  filming: 'was not being filmed',
  wrapped: 'had not been filmed to its end',
  'post-production': 'was not being edited',
  paused: 'had not stopped filming',
};
