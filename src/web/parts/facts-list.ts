/** The second column: what else is known, each fact with its best source. */
import { ruleSentence } from '../../answer/sentences.ts';
import { publisherLabel, publisherName } from '../../answer/source-words.ts';
import { valueWords } from '../../answer/value-words.ts';
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Claim, Opinion, Role, Stage } from '../../claim/claim.ts';
import { type Html, html, joined } from './html.ts';
import { documentPath, findingPath } from './places.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cast: 'Cast',
  creator: 'Created by',
  director: 'Directed by',
  writer: 'Written by',
  showrunner: 'Showrunner',
  producer: 'Produced by',
};
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  writing: 'being written',
  'pre-production': 'in preparation',
  filming: 'filming',
  wrapped: 'filming has wrapped',
  'post-production': 'in post-production',
  paused: 'paused',
};
const OPINION_WORDS: Readonly<Record<Opinion, string>> = { positive: 'for', mixed: 'mixed', negative: 'against' };

/** The first is the one that most documents name; those far behind are mostly who shows it again. */
const MOST_CARRIERS = 3;
const MOST_PEOPLE = 16;
const MOST_OPINIONS = 8;
const MOST_FIGURES = 6;
const MOST_WRONGS = 8;

export function factsList(answer: Answer): Html {
  const { facts, opinions, rules, findings } = answer;
  const rows: readonly (readonly [term: string, detail: readonly (Html | string)[]])[] = [
    ['Carrier', facts.carrier.slice(0, MOST_CARRIERS).map((fact) => linked(fact))],
    ['Episodes', facts.episodes.map((fact) => linked(fact, seasonPrefix(fact)))],
    ['Length', facts.runtime.map((fact) => linked(fact, seasonPrefix(fact)))],
    ['Production', oneEach(facts.production).map((fact) => linked(fact, seasonPrefix(fact), STAGE_WORDS[fact.claim.value as Stage]))],
    [
      'Trailer',
      oneEach(facts.trailer).map((fact) => linked(fact, seasonPrefix(fact), fact.claim.value === 'released' ? 'is out' : 'none yet')),
    ],
    ...people(facts.credits),
    ['Rated', facts.ratings.slice(0, MOST_FIGURES).map((fact) => linked(fact, seasonPrefix(fact)))],
    ['Watched', facts.audience.slice(0, MOST_FIGURES).map((fact) => linked(fact, seasonPrefix(fact)))],
    ['Received', received(opinions)],
    [
      'Rule said',
      rules.map((rule) => html`<a href="${documentPath(rule.document.id, rule.claim.span)}">${ruleSentence(rule, answer.asOf)}</a>`),
    ],
    ['What pages get wrong', wrongs(findings)],
  ];
  const known = rows.filter(([, detail]) => detail.length > 0);
  return known.length === 0
    ? html`<p class="note">No page on record says more.</p>`
    : html`<dl>${known.map(([term, detail]) => html`<dt>${term}</dt><dd>${joined(detail, ' · ')}</dd>`)}</dl>`;
}

/** The same of one season said as fact and as likely is one line. */
function oneEach(facts: readonly Sourced[]): readonly Sourced[] {
  const first = new Map<string, Sourced>();
  for (const fact of facts) first.getOrInsert(`${fact.claim.season} ${fact.claim.value}`, fact);
  return [...first.values()];
}

function people(credits: readonly Sourced[]): readonly (readonly [string, readonly (Html | string)[]])[] {
  const roles = Map.groupBy(credits, ({ claim }) => (claim.predicate === 'credit' ? claim.value.role : null));
  return [...roles].flatMap(([role, people]) => {
    if (role === null) return [];
    const each = onePerPerson(people);
    const names = each.slice(0, MOST_PEOPLE).map(person);
    const rest = each.length - names.length;
    return [[ROLE_WORDS[role], rest > 0 ? [...names, `and ${rest} more`] : names]];
  });
}

/** Who is known to be in it, and to return or leave, is one line: the change, with the fullest name of the character. */
function onePerPerson(credits: readonly Sourced[]): readonly Sourced[] {
  const found = new Map<string, Sourced>();
  for (const credit of credits) {
    if (credit.claim.predicate !== 'credit') continue;
    const before = found.get(credit.claim.value.person);
    found.set(credit.claim.value.person, before === undefined ? credit : together(before, credit));
  }
  return [...found.values()];
}

function together(one: Sourced, other: Sourced): Sourced {
  if (one.claim.predicate !== 'credit' || other.claim.predicate !== 'credit') return one;
  const [first, second] = [one.claim.value, other.claim.value];
  const character = longer(first.character, second.character);
  const source = first.change === undefined && second.change !== undefined ? other : one;
  const value = { ...first, ...(source === other ? second : {}), ...(character === undefined ? {} : { character }) };
  return { ...source, claim: { ...source.claim, value } as Claim };
}

const longer = (one: string | undefined, other: string | undefined): string | undefined =>
  (other?.length ?? 0) > (one?.length ?? 0) ? other : one;

function person(credit: Sourced): Html {
  const change = credit.claim.predicate === 'credit' ? credit.claim.value.change : undefined;
  return linked(credit, '', valueWords(credit.claim), change === undefined ? '' : ` (${change})`);
}

function received(opinions: readonly Sourced[]): readonly (Html | string)[] {
  if (opinions.length === 0) return [];
  const counts = (Object.keys(OPINION_WORDS) as Opinion[])
    .map((opinion) => [opinion, opinions.filter(({ claim }) => claim.value === opinion).length] as const)
    .filter(([, count]) => count > 0)
    .map(([opinion, count]) => `${count} ${OPINION_WORDS[opinion]}`)
    .join(', ');
  const rows = opinions
    .slice(0, MOST_OPINIONS)
    .map(
      ({ claim, document }) =>
        html`<li>“<a href="${documentPath(document.id, claim.span)}">${claim.quote}</a>” ${publisherName(document)}${claim.speaker === 'audience' ? ', of viewers' : ''}</li>`,
    );
  return [html`<details><summary>${counts}</summary><ul>${rows}</ul></details>`];
}

/** Each with who got it wrong; they are sentences, so each has a line. */
function wrongs(findings: Answer['findings']): readonly Html[] {
  if (findings.length === 0) return [];
  const rest = findings.length - MOST_WRONGS;
  return [
    html`<ul class="lines">${findings
      .slice(0, MOST_WRONGS)
      .map(
        ({ message, span, document }) =>
          html`<li>${publisherLabel(document)}: <a href="${findingPath(document.id, span)}">${message}</a></li>`,
      )}${rest > 0 ? html`<li>And ${rest} more, in the answer as data (JSON).</li>` : ''}</ul>`,
  ];
}

/** A fact that leads to the words that say it. */
function linked({ claim, document }: Sourced, before = '', words: string = valueWords(claim), after = ''): Html {
  return html`${before}<a href="${documentPath(document.id, claim.span)}">${words}</a>${after}`;
}

const seasonPrefix = ({ claim }: Sourced): string => (claim.season === null ? '' : `Season ${claim.season}: `);
