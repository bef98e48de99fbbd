/** Who makes it and who is in it. */
import type { Change, Role } from '../../../claim/claim.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { only, type SourcedFor, type Subject } from '../subject.ts';
import { capital, distinct, listed } from '../words.ts';

const MOST_CAST = 12;
/** Names in one sentence before it turns into a list. */
const AT_ONCE = 6;

type CreditOf = SourcedFor<'credit'>;

export function peopleSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const credits = only(answer.facts.credits, 'credit');
  const standing = credits.filter(({ claim }) => claim.value.change === undefined);
  return [...makers(standing, title), ...cast(standing.filter(isCast)), ...moves(answer, credits)];
}

const isCast = ({ claim }: CreditOf): boolean => claim.value.role === 'cast';

const DID: Readonly<Record<Exclude<Role, 'cast'>, string>> = {
  creator: 'created',
  showrunner: 'runs',
  director: 'directed',
  writer: 'wrote',
  producer: 'produced',
};

/** Those who did the same share a sentence; who did two things has both in one. */
function makers(credits: readonly CreditOf[], title: string): readonly (Sentence | null)[] {
  const byPerson = new Map<string, CreditOf[]>();
  for (const credit of credits.filter((one) => !isCast(one))) {
    const { person } = credit.claim.value;
    byPerson.set(person, [...(byPerson.get(person) ?? []), credit]);
  }
  const byDeeds = new Map<string, CreditOf[]>();
  for (const own of byPerson.values()) {
    const deeds = listed(distinct(own.map(({ claim }) => DID[claim.value.role as Exclude<Role, 'cast'>])));
    byDeeds.set(deeds, [...(byDeeds.get(deeds) ?? []), ...own]);
  }
  return [...byDeeds].map(([deeds, group], turn) => {
    const people = distinct(group.map(({ claim }) => claim.value.person));
    const did = people.length > 1 ? deeds.replace('runs', 'run') : deeds;
    return grounded(`${listed(people)} ${did} ${turn === 0 ? title : 'it'}.`, group.map(claimed));
  });
}

function cast(credits: readonly CreditOf[]): readonly (Sentence | null)[] {
  const named = credits.filter(({ claim }) => claim.value.character !== undefined).slice(0, MOST_CAST);
  const plain = credits.filter(({ claim }) => claim.value.character === undefined).slice(0, MOST_CAST);
  return [...parts(named), alsoIn(plain, named.length > 0)];
}

function parts(named: readonly CreditOf[]): readonly (Sentence | null)[] {
  const sentences: (Sentence | null)[] = [];
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE);
    const [first, ...rest] = some.map(({ claim }) => claim.value);
    const others = listed(rest.map(({ person, character }) => `${person} as ${character}`));
    const opening = from === 0 ? `${first!.person} plays ${first!.character}` : `${first!.person} is ${first!.character}`;
    sentences.push(grounded(`${opening}${others === '' ? '' : `, with ${others}`}.`, some.map(claimed)));
  }
  return sentences;
}

function alsoIn(plain: readonly CreditOf[], also: boolean): Sentence | null {
  if (plain.length === 0) return null;
  const people = distinct(plain.map(({ claim }) => claim.value.person));
  return grounded(`${listed(people)} ${people.length === 1 ? 'is' : 'are'} ${also ? 'also ' : ''}in the cast.`, plain.map(claimed));
}

const MOVED: Readonly<Record<Change, Readonly<Record<'past' | 'one' | 'many', string>>>> = {
  returns: { past: 'came back', one: 'comes back', many: 'come back' },
  joins: { past: 'joined', one: 'joins', many: 'join' },
  leaves: { past: 'left', one: 'leaves', many: 'leave' },
};

function moves({ seasons }: Subject['answer'], credits: readonly CreditOf[]): readonly (Sentence | null)[] {
  const groups = new Map<string, CreditOf[]>();
  for (const credit of credits) {
    const { change } = credit.claim.value;
    if (change === undefined) continue;
    const key = `${change} ${credit.claim.season}`;
    groups.set(key, [...(groups.get(key) ?? []), credit]);
  }
  return [...groups.values()].map((group) => {
    const { season, value } = group[0]!.claim;
    const out = seasons.find((one) => one.season === season)?.fate.status === 'released';
    const people = distinct(group.map(({ claim }) => personIn(claim.value)));
    const verb = MOVED[value.change!][out ? 'past' : people.length > 1 ? 'many' : 'one'];
    return grounded(`${capital(listed(people))} ${verb}${season === null ? '' : ` for season ${season}`}.`, group.map(claimed));
  });
}

const personIn = ({ person, character }: CreditOf['claim']['value']): string =>
  character === undefined ? person : `${person} (${character})`;
