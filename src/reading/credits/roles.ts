/** Nouns of the people who make a series, and the verbs of what they do. */
import type { Role } from '../../claim/claim.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cast: 'actor actors actress actresses star stars',
  creator: 'creator creators cocreator cocreators makers created co-created creates create devised conceived',
  showrunner: 'showrunner showrunners',
  director: 'director directors helmer helmers directed directs direct helmed helms',
  writer:
    'writer writers scribe scribes screenwriter screenwriters scriptwriter scriptwriters written writes wrote penned scripted write headwriter',
  producer: 'producer producers produced produces produce ep eps',
};
const ROLE_OF = new Map<number, Role>();
for (const [role, words] of Object.entries(ROLE_WORDS) as [Role, string][]) {
  for (const word of words.split(' ')) ROLE_OF.set(VOCABULARY.intern(word), role);
}
/** Beside and between the nouns of a role: 'co-creator and executive producer'. */
const JOINERS = wordSet('and co executive exec series lead head fellow the now also both its consulting supervising longtime original');
/** Before a role's noun: another trade's, or no longer. */
const OTHER_TRADE = wordSet(
  'casting creative managing music musical art artistic programming former ex onetime erstwhile assistant associate line funeral film movie sporting athletic company news technical',
);
const OF = VOCABULARY.intern('of');
const PHOTOGRAPHY = wordSet('photography programming communications development operations content comedy drama scripted');

export const roleAt = (tokens: Tokens, at: number): Role | null => ROLE_OF.get(tokens.word[at] as number) ?? null;

/**
 * The roles that a run of nouns or verbs around a token names: 'creator and showrunner', 'writer-director', 'created, written and directed'.
 * @returns empty where the noun is of another trade ('casting director') or of the past
 */
export function rolesAround(tokens: Tokens, at: number, first: number, limit: number): readonly Role[] {
  let from = at;
  while (from > first && joins(tokens, from - 1)) from--;
  let to = at + 1;
  while (to < limit && joins(tokens, to)) to++;
  if (from > first && OTHER_TRADE.has(tokens.word[from - 1] as number)) return [];
  if (to < limit && tokens.word[to] === OF && PHOTOGRAPHY.has(tokens.word[to + 1] as number)) return [];
  const roles = new Set<Role>();
  for (let token = from; token < to; token++) {
    const role = roleAt(tokens, token);
    if (role !== null) roles.add(role);
  }
  return [...roles];
}

function joins(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (tokens.kind[at] === PUNCTUATION) return ',/&'.includes(tokens.text[tokens.start[at] as number] as string) && roleNear(tokens, at);
  return roleAt(tokens, at) !== null || JOINERS.has(word);
}

/** A comma joins roles only with one on either side: 'created, written and directed'. */
const roleNear = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at + 1 < tokens.count &&
  roleAt(tokens, at - 1) !== null &&
  (roleAt(tokens, at + 1) !== null || JOINERS.has(tokens.word[at + 1] as number));
