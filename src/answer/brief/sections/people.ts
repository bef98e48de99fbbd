/** Who makes it and who is in it. */
import type { Change, Role } from '../../../claim/claim.ts';
import { claimed, grounded, type Sentence } from '../brief.ts';
import { only, type SourcedFor } from '../only.ts';
import type { Subject } from '../subject.ts';
import { distinct, listed, stopped } from '../words.ts';

const MOST_CAST = 12;
/** Names in one sentence before it turns into a list. */
const AT_ONCE = 6;

type CreditOf = SourcedFor<'credit'>;

export function peopleSection({ answer, title }: Subject): readonly (Sentence | null)[] {
  const credits = only(answer.facts.credits, 'credit');
  const standing = credits.filter(({ claim }) => claim.value.change === undefined);
  const players = standing.filter(isCast);
  const moving = new Set(credits.flatMap(({ claim }) => (claim.value.change === undefined ? [] : [claim.value.person])));
  return [
    ...makers(standing, title),
    // who comes, goes or returns is told of once, with the part
    ...cast(players.filter(({ claim }) => !moving.has(claim.value.person))),
    ...moves(answer, credits, players),
  ];
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
  const clauses = [...byDeeds].map(([deeds, group]) => {
    const people = distinct(group.map(({ claim }) => claim.value.person));
    return { text: `${listed(people)} ${people.length > 1 ? deeds.replace('runs', 'run') : deeds}`, group };
  });
  return [first(clauses.slice(0, 2), title), ...clauses.slice(2).map(({ text, group }) => grounded(`${text} it.`, group.map(claimed)))];
}

/** 'Dan Erickson created Severance, and Ben Stiller directed it.' */
function first(clauses: readonly { readonly text: string; readonly group: readonly CreditOf[] }[], title: string): Sentence | null {
  const [one, other] = clauses.map(({ text }) => text);
  const text = other === undefined ? `${one} ${title}` : `${one} ${title}, and ${other} it`;
  return grounded(
    stopped(text),
    clauses.flatMap(({ group }) => group.map(claimed)),
  );
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

/** @param players credits that give people their parts */
function moves({ seasons }: Subject['answer'], credits: readonly CreditOf[], players: readonly CreditOf[]): readonly (Sentence | null)[] {
  const bySeason = new Map<number | null, Map<Change, CreditOf[]>>();
  for (const credit of credits) {
    const { change } = credit.claim.value;
    if (change === undefined) continue;
    const changes = bySeason.get(credit.claim.season) ?? new Map<Change, CreditOf[]>();
    bySeason.set(credit.claim.season, changes.set(change, [...(changes.get(change) ?? []), credit]));
  }
  const parts = new Map(
    players.flatMap((one) => (one.claim.value.character === undefined ? [] : [[one.claim.value.person, one] as const])),
  );
  const told = new Set<string>();
  return [...bySeason].map(([season, changes]) => {
    const isOut = seasons.find((one) => one.season === season)?.fate.status === 'released';
    const grounds: CreditOf[] = [];
    const clauses = [...changes].map(([change, group], index) => {
      const people = distinct(group.map(({ claim }) => claim.value.person)).map((person) => {
        const own = group.filter(({ claim }) => claim.value.person === person);
        const part = own.find(({ claim }) => claim.value.character !== undefined) ?? parts.get(person);
        const isKnown = told.has(person) || part === undefined;
        grounds.push(...own, ...(isKnown || own.includes(part) ? [] : [part]));
        told.add(person);
        return isKnown ? person : `${person} (${part.claim.value.character})`;
      });
      const verb = MOVED[change][isOut ? 'past' : people.length > 1 ? 'many' : 'one'];
      return `${listed(people)} ${verb}${index === 0 && season !== null ? ` for season ${season}` : ''}`;
    });
    return grounded(`${clauses.join(', and ')}.`, grounds.map(claimed));
  });
}
