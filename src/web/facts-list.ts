/** The second column: what else is known, each fact with its best source. */
import { counted, dateWords } from '../answer/dates-in-words.ts';
import { publisherName, ruleSentence, valueWords } from '../answer/sentences.ts';
import type { Answer, Sourced } from '../claim/answer.ts';
import type { Opinion, Role, Stage } from '../claim/claim.ts';
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
    const names = people.slice(0, MOST_PEOPLE).map(person);
    const rest = people.length - names.length;
    return [[ROLE_WORDS[role], rest > 0 ? [...names, `and ${rest} more`] : names]];
  });
}

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
          html`<li>${publisherName(document)}: <a href="${findingPath(document.id, span)}">${message}</a></li>`,
      )}${rest > 0 ? html`<li>And ${rest} more, in the JSON.</li>` : ''}</ul>`,
  ];
}

/** A fact that leads to the words that say it. */
function linked({ claim, document }: Sourced, before = '', words: string = valueWords(claim), after = ''): Html {
  return html`${before}<a href="${documentPath(document.id, claim.span)}">${words}</a>${after}`;
}

const seasonPrefix = ({ claim }: Sourced): string => (claim.season === null ? '' : `Season ${claim.season}: `);

export function documentsList(answer: Answer): Html {
  const shown = answer.documents.slice(0, MOST_DOCUMENTS);
  const rest = answer.documents.length - shown.length;
  return html`<section class="plain" aria-labelledby="documents"><h2 id="documents">${counted(answer.documents.length, 'document')}</h2>
<ul>${shown.map(
    (document) => html`<li><a href="${documentPath(document.id)}">${document.headline ?? 'A page without a headline'}</a>
<p class="small">${publisherName(document)}, ${document.said === null ? 'undated' : dateWords(document.said.slice(0, 10))}</p></li>`,
  )}</ul>${rest > 0 ? html`<p class="note">${rest} more are in the JSON.</p>` : ''}</section>`;
}

const MOST_DOCUMENTS = 25;
