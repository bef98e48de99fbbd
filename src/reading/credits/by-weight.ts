/** Credits that no row of the lexicons tells, where what stands around a person weighs enough. */
import type { Role } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import type { Name } from '../persons/persons.ts';
import { creditWeigher, type PeopleSpan } from '../weighing/weigh-credits.ts';
import { wordSet } from '../words/lexis.ts';
import { isCapital } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { castOf, mayCredit } from './cast.ts';
import type { Casting, Part } from './casting.ts';
import { actsAlone } from './clause-verbs.ts';
import { CreditList } from './credit-list.ts';
import type { Found } from './found.ts';
import type { People } from './people.ts';

/** Least probability at which a credit is claimed. */
const LEAST = 0.5;
const RULE = 'credit/by-weight';

/** People who stand side by side in a sentence. */
export interface Stretch extends PeopleSpan {
  readonly parts: readonly Part[];
}

/** The stretches of people whose full names the document says, in order. */
export function stretchesOf(tokens: Tokens, { parts, lists }: Casting, people: People): Stretch[] {
  const listed = new Set(lists.flat());
  const alone = parts.filter((part) => !listed.has(part)).map((part) => [part]);
  return [...lists.flatMap((list) => withoutActor(tokens, list)), ...alone]
    .map((group) => group.filter(({ name }) => name.words > 0 && people.isKnown(name) && !isPlayed(tokens, name)))
    .flatMap((group): Stretch[] => {
      const [first] = group;
      const last = group.at(-1);
      if (first === undefined || last === undefined) return [];
      return [{ from: first.name.from, to: last.name.to, count: group.length, surname: !first.name.sure, parts: group }];
    })
    .sort((a, b) => a.from - b.from);
}

/** 'With Ann Lee and Bo Ek, and Cy Day directs': the last of the list begins another clause. */
function withoutActor(tokens: Tokens, list: readonly Part[]): (readonly Part[])[] {
  const last = list.at(-1);
  return last !== undefined && actsAlone(tokens, last.to) ? [list.slice(0, -1), [last]] : [list];
}

/** 'Orne is Mary Hale': the one behind the verb is a part. */
const isPlayed = (tokens: Tokens, { from }: Name): boolean =>
  from > 1 && BEING.has(tokens.word[from - 1] as number) && isCapital(tokens, from - 2);

const BEING = wordSet('is was');

/** Drafts of the people who have no credit yet. */
export function weighedCredits(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const cast = castOf(analysis);
  if (cast === null) return [];
  const { settings, people, castings, characters } = cast;
  const credits = new CreditList(analysis, people, characters, stated);
  settings.forEach((setting, index) => {
    if (!mayCredit(setting, people.bySentence[index] as readonly Name[])) return;
    const stretches = stretchesOf(analysis.view.tokens, castings[index] as Casting, people);
    const untold = stretches.filter(({ parts }) => parts.some(({ name }) => !credits.holds(name)));
    if (untold.length === 0) return;
    const weigh = creditWeigher(setting, stretches);
    for (const stretch of untold) {
      const roles = [...weigh(stretch)].filter(([, odds]) => odds >= LEAST).map(([role]) => role);
      if (roles.length === 0) continue;
      for (const part of stretch.parts) if (!credits.holds(part.name)) credits.add(setting, foundOf(part, roles));
    }
  });
  return credits.drafts();
}

const foundOf = ({ name, to, character }: Part, roles: readonly Role[]): Found => ({
  name,
  roles,
  character: roles.includes('cast') ? character : null,
  change: null,
  from: name.from,
  to,
  rule: RULE,
  presupposed: false,
});
