/** The facts about a series: the same fact from many documents once, with its best source. */
import type { Facts, Sourced } from '../claim/answer.ts';
import type { Claim, Credit, Predicate } from '../claim/claim.ts';
import { CERTAINTIES, SPEAKERS } from '../claim/words.ts';
import { compareText } from '../compare-text.ts';

/** What makes two claims of one predicate the same fact; the season is part of it where it matters. */
const KEYS: Readonly<Partial<Record<Predicate, (claim: Claim) => string>>> = {
  network: (claim) => fold(String(claim.value)),
  episodes: (claim) => `${claim.season} ${claim.value}`,
  runtime: (claim) => `${claim.season} ${claim.value}`,
  rating: (claim) =>
    claim.predicate === 'rating' ? `${claim.season} ${claim.value.value}/${claim.value.best} ${fold(claim.value.by ?? '')}` : '',
  production: (claim) => `${claim.season} ${claim.value} ${claim.certainty}`,
  trailer: (claim) => `${claim.season} ${claim.value}`,
  audience: (claim) =>
    claim.predicate === 'audience' ? `${claim.season} ${claim.value.metric} ${claim.value.value} ${fold(claim.value.period ?? '')}` : '',
};

/** @param sourced claims known as of the day; denied and conditional ones are no facts and are left out */
export function factsOf(sourced: readonly Sourced[]): Facts {
  const stated = inOrder(sourced.filter(({ claim }) => claim.certainty !== 'denied' && claim.certainty !== 'conditional'));
  return {
    carrier: byFrequency(stated, 'network'),
    credits: creditsOf(stated),
    episodes: bySeason(unique(stated, 'episodes')),
    runtime: bySeason(unique(stated, 'runtime')),
    ratings: unique(stated, 'rating').sort(bestFirst),
    production: bySeason(unique(stated, 'production')),
    trailer: bySeason(unique(stated, 'trailer')),
    audience: unique(stated, 'audience').sort(bestFirst),
  };
}

/** Arrival does not matter: the document with the fullest credits first, whose order the cast keeps, each in the order of its text. */
function inOrder(sourced: readonly Sourced[]): readonly Sourced[] {
  const credits = new Map<string, number>();
  for (const { claim, document } of sourced)
    if (claim.predicate === 'credit') credits.set(document.id, (credits.get(document.id) ?? 0) + 1);
  return [...sourced].sort(
    (a, b) =>
      (credits.get(b.document.id) ?? 0) - (credits.get(a.document.id) ?? 0) ||
      compareText(a.document.id, b.document.id) ||
      a.claim.span[0] - b.claim.span[0],
  );
}

const bestFirst = (a: Sourced, b: Sourced): number => (isBetterSource(a, b) ? -1 : isBetterSource(b, a) ? 1 : 0);

/** True where the first is the better source for the same fact: firmer, closer to the carrier, dated, earlier. */
export function isBetterSource(one: Sourced, other: Sourced): boolean {
  const order =
    CERTAINTIES.indexOf(one.claim.certainty) - CERTAINTIES.indexOf(other.claim.certainty) ||
    SPEAKERS.indexOf(one.claim.speaker) - SPEAKERS.indexOf(other.claim.speaker) ||
    // The audience stands before the outlet in the vocabulary, and is the worse source.
    Number(one.document.said === null) - Number(other.document.said === null) ||
    compareText(one.document.said ?? '', other.document.said ?? '') ||
    compareText(one.document.id, other.document.id) ||
    one.claim.span[0] - other.claim.span[0];
  if (one.claim.speaker !== other.claim.speaker && one.claim.certainty === other.claim.certainty) {
    if (one.claim.speaker === 'audience') return false;
    if (other.claim.speaker === 'audience') return true;
  }
  return order < 0;
}

/** Each fact once; said without a season it is the same as with one. */
function unique(sourced: readonly Sourced[], predicate: Predicate): Sourced[] {
  const all = groups(sourced, predicate);
  const ofSeasons = new Set([...all.values()].filter(({ best }) => best.claim.season !== null).map(({ best }) => unnumbered(best.claim)));
  return [...all.values()].map(({ best }) => best).filter(({ claim }) => claim.season !== null || !ofSeasons.has(unnumbered(claim)));
}

const unnumbered = (claim: Claim): string => KEYS[claim.predicate]!({ ...claim, season: null });

/** Those that most documents name; of two alike the one said last, else the first in the alphabet, as the lists have it. */
function byFrequency(sourced: readonly Sourced[], predicate: Predicate): Sourced[] {
  return [...groups(sourced, predicate)]
    .sort(([one, a], [other, b]) => b.documents.size - a.documents.size || compareText(b.lastSaid, a.lastSaid) || compareText(one, other))
    .map(([, { best }]) => best);
}

interface Group {
  best: Sourced;
  readonly documents: Set<string>;
  lastSaid: string; // empty where no document says its day
}

function groups(sourced: readonly Sourced[], predicate: Predicate): ReadonlyMap<string, Group> {
  const key = KEYS[predicate]!;
  const found = new Map<string, Group>();
  for (const source of sourced) {
    if (source.claim.predicate !== predicate) continue;
    const id = key(source.claim);
    const group = found.get(id);
    if (group === undefined)
      found.set(id, { best: source, documents: new Set([source.document.id]), lastSaid: source.document.said ?? '' });
    else {
      group.documents.add(source.document.id);
      if ((source.document.said ?? '') > group.lastSaid) group.lastSaid = source.document.said!;
      if (isBetterSource(source, group.best)) group.best = source;
    }
  }
  return found;
}

/**
 * One line a person and role, with the fullest name of the character: 'Natsume' on one page and 'Natsume Hyakuta' on another are one.
 * A departure or a newcomer is a line of its own. Creators come first, then the cast in the order of the fullest list.
 */
function creditsOf(sourced: readonly Sourced[]): Sourced[] {
  const found = new Map<string, Sourced>();
  for (const source of sourced) {
    if (source.claim.predicate !== 'credit') continue;
    const { value } = source.claim;
    const key = `${value.role} ${fold(value.person)} ${value.change === undefined ? '' : `${value.change} ${source.claim.season}`}`;
    const before = found.get(key);
    found.set(key, before === undefined ? source : merged(before, source));
  }
  return [...found.values()].sort((a, b) => roleOrder(a) - roleOrder(b));
}

const ROLE_ORDER: Readonly<Record<Credit['role'], number>> = { creator: 0, showrunner: 1, director: 2, writer: 3, producer: 4, cast: 5 };
const roleOrder = ({ claim }: Sourced): number => (claim.predicate === 'credit' ? ROLE_ORDER[claim.value.role] : 9);

function merged(one: Sourced, other: Sourced): Sourced {
  const fuller = characterLength(other) > characterLength(one) ? other : one;
  const lesser = fuller === one ? other : one;
  if (characterLength(one) !== characterLength(other)) return fuller;
  return isBetterSource(lesser, fuller) ? lesser : fuller;
}

const characterLength = ({ claim }: Sourced): number => (claim.predicate === 'credit' ? (claim.value.character?.length ?? 0) : 0);

function bySeason(sourced: readonly Sourced[]): Sourced[] {
  return [...sourced].sort((a, b) => (b.claim.season ?? 0) - (a.claim.season ?? 0));
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
