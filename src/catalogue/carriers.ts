/** Networks and streaming services, and where a text names one. */
import { gapsAgree } from './agreement.ts';
import { PhraseAutomaton } from './automaton.ts';
import { CARRIER_TABLE } from './carrier-table.ts';
import { foldWords } from './fold.ts';
import { isOrdinaryWord, titleAmbiguity } from './ordinary-words.ts';
import { slugOf } from './slug.ts';

export const CARRIER_KINDS = ['broadcast', 'public', 'cable', 'streaming'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

export interface Carrier {
  readonly id: string;
  /** As the trade writes it most. */
  readonly name: string;
  /** Names that the trade also prints, each kept as it stands: 'Amazon' and 'Prime Video'. */
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  readonly formerly: readonly string[];
  readonly country: string | null; // ISO 3166-1 alpha-2; null for services of the whole world
  readonly kind: CarrierKind;
}

export interface CarrierMention {
  readonly start: number;
  readonly end: number; // half-open, without a possessive
  /** What to call it: the printed name that the text uses; the carrier's own name where the text uses a nickname. */
  readonly name: string;
  readonly carrier: Carrier;
  /** Other carriers of that name: ABC of America and of Australia. */
  readonly others: readonly Carrier[];
  /** True where the name is also an ordinary word or another thing's name (Stan, Nine, Dave, Amazon): the context has to confirm it. */
  readonly ambiguous: boolean;
  readonly nickname: boolean;
}

interface Surface {
  readonly written: string;
  readonly name: string;
  readonly carrier: Carrier;
  readonly ambiguous: boolean;
  readonly nickname: boolean;
}

/** Words after a name that make it something else: a company, a product, a place. By folded name; '*' for all. */
const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  amc: ['theatre', 'theatres', 'theater', 'theaters', 'entertainment', 'stubs', 'cinema', 'cinemas', 'stock', 'gremlin', 'pacer'],
  amazon: [
    'rainforest',
    'river',
    'basin',
    'warehouse',
    'warehouses',
    'music',
    'echo',
    'alexa',
    'web',
    'forest',
    'jungle',
    'workers',
    'labor',
  ],
  apple: ['music', 'watch', 'store', 'pay', 'podcasts', 'podcast', 'pie', 'martin', 'cider', 'arcade', 'news', 'books', 'valley', 'ceo'],
  sky: ['news', 'high', 'blue', 'ferreira', 'rojo', 'katz', 'sports', 'captain'],
  disney: [
    'world',
    'princess',
    'princesses',
    'cruise',
    'parks',
    'park',
    'springs',
    'resort',
    'theatrical',
    'pictures',
    'store',
    'animation',
  ],
  discovery: ['of', 'bay', 'cove'],
  paramount: ['pictures', 'global', 'animation', 'players', 'lot', 'theatre', 'theater', 'ranch', 'skydance', 'television', 'studios'],
  max: ['weinberg'],
  hallmark: ['of', 'card', 'cards'],
  peacock: ['feather', 'feathers', 'blue', 'alley'],
  usa: ['today', 'gymnastics', 'basketball', 'swimming', 'soccer', 'rugby', 'hockey', 'track', 'cycling'],
  nine: ['perfect', 'inch', 'lives', 'hundred', 'million'],
  stan: ['lee', 'laurel', 'marsh', 'smith', 'wawrinka', 'kroenke', 'account', 'twitter', 'culture'],
  fox: ['searchlight', 'news', 'corp', 'corporation', 'mulder', 'television', 'sports', 'hunt', 'hunting', 'theatre', 'theater'],
  mtv: ['movie', 'video', 'europe'],
  pop: ['music', 'star', 'stars', 'culture', 'song', 'songs', 'singer', 'idol', 'idols', 'group', 'band', 'princess', 'icon', 'diva'],
  spike: ['lee', 'jonze'],
  history: ['of', 'repeats', 'teacher', 'month', 'book', 'books'],
  global: ['warming', 'pandemic', 'times', 'citizen', 'health', 'audience', 'market', 'news', 'head', 'hit', 'top'],
};
/** Words before a name that make it something else: Mad Max, Michael J. Fox, Megan Fox. */
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = {
  max: ['mad', 'peter'],
  fox: [
    'megan',
    'j',
    'jamie',
    'vivica',
    'emilia',
    'matthew',
    'james',
    'laurence',
    'edward',
    'rick',
    'jorja',
    'phoebe',
    'fantastic',
    'arctic',
    'red',
    'terry',
    'samantha',
    'kerry',
    'liam',
    'freddie',
    'ben',
    'neil',
    'mr',
    'dr',
    'mrs',
    'century',
    '20th',
    '21st',
    'murdoch',
  ],
  sky: ['blue', 'big', 'night', 'wide', 'open'],
  pop: ['k', 'j', 'brit', 'iggy', 'synth', 'indie', 'teen', 'bubblegum'],
  gold: ['rose', 'olympic', 'white'],
  history: ['in', 'made', 'making', 'natural', 'art', 'family', 'makes', 'television', 'tv', 'oral', 'american', 'british'],
  nick: ['st'],
  usa: ['in', 'miss', 'team', 'born'],
  apple: ['adam', 'big', 'fiona', 'an'],
};

/** Names that people bear too: before a word that no dictionary has (Max Greenfield) they are a person's. */
const GIVEN_NAMES = new Set(['max', 'stan', 'dave', 'eden', 'angel', 'nick', 'jade', 'honey', 'nova', 'veronica', 'olive']);

/** `carrier id + name` of the names marked with '?' in the table. */
const AMBIGUOUS = new Set<string>();
export const CARRIERS: readonly Carrier[] = parseTable(CARRIER_TABLE);

const automaton = new PhraseAutomaton(2048);
const groups: Surface[][] = [];
const byName = new Map<string, Carrier[]>();
fillSurfaces();

/**
 * Carriers named between the offsets, in order, the longest where names overlap. Capitals must be the name's own: 'fox', 'stan' and 'max' are none.
 */
export function findCarriers(text: string, start: number, end: number): CarrierMention[] {
  const found: CarrierMention[] = [];
  automaton.scan(text, start, end, (group, from, to) => {
    const mention = mentionOf(groups[group]!, text, from, to, end);
    if (mention === null) return;
    const last = found.at(-1);
    if (last !== undefined && mention.start < last.end) {
      if (mention.end - mention.start <= last.end - last.start) return;
      found.pop();
    }
    found.push(mention);
  });
  return found.filter((mention) => isItself(mention, text, start, end));
}

/** Carriers of a name, nickname or former name, compared folded. */
export function carriersNamed(name: string): readonly Carrier[] {
  return byName.get(foldWords(name)) ?? [];
}

function mentionOf(group: readonly Surface[], text: string, from: number, to: number, limit: number): CarrierMention | null {
  const written = text.slice(from, to);
  const exact = group.filter((surface) => agrees(surface, written, text, to, limit) && gapsAgree(text, from, to, surface.written));
  const best = exact.find((surface) => bare(surface.written) === written) ?? exact[0];
  if (best === undefined) return null;
  const closing = best.written.endsWith('!') && text.charAt(to) === '!' && to < limit ? 1 : 0;
  const others = exact.map((surface) => surface.carrier).filter((carrier) => carrier !== best.carrier);
  return {
    start: from,
    end: to + closing,
    name: best.name,
    carrier: best.carrier,
    others: [...new Set(others)],
    ambiguous: best.ambiguous,
    nickname: best.nickname,
  };
}

/** The same letters in the same case; nicknames may begin with a small 'the'; longer names may be written all in capitals. */
function agrees(surface: Surface, written: string, text: string, to: number, limit: number): boolean {
  const name = bare(surface.written);
  if (surface.written.endsWith('!') && name.length < 3 && !(to < limit && text.charAt(to) === '!')) return false;
  if (written === name || plain(written) === plain(name)) return true;
  if (surface.ambiguous) return false;
  if (plain(written) === plain(name.replace(/^The /, 'the ')) || plain(written) === plain(name.replace(/^the /, 'The '))) return true;
  return name.length > 3 && (written === written.toUpperCase() || (surface.nickname && written.toLowerCase() === name.toLowerCase()));
}

function isItself(mention: CarrierMention, text: string, start: number, end: number): boolean {
  const key = foldWords(mention.name);
  const after = /^\s{1,2}([\p{L}\p{N}]{1,20})/u.exec(text.slice(mention.end, Math.min(end, mention.end + 24)))?.[1] ?? '';
  if (NOT_BEFORE[key]?.includes(after.toLowerCase())) return false;
  if (GIVEN_NAMES.has(key) && /^\p{Lu}\p{Ll}/u.test(after) && !isOrdinaryWord(after)) return false;
  const before = /([\p{L}\p{N}]{1,20})[.]?[\s-]{1,2}$/u.exec(text.slice(Math.max(start, mention.start - 24), mention.start))?.[1] ?? '';
  return !NOT_AFTER[key]?.includes(before.toLowerCase());
}

const bare = (name: string): string => name.replace(/[!.]+$/, '');
const plain = (name: string): string => name.replaceAll('&', 'and').replaceAll(/[’‘'\s.-]/g, '');

function fillSurfaces(): void {
  for (const carrier of CARRIERS) {
    for (const name of carrier.names) register(name, carrier, false);
    for (const name of carrier.nicknames) register(name, carrier, true);
  }
  // A former name stands for itself, and only where no carrier of today has it.
  for (const carrier of CARRIERS) for (const name of carrier.formerly) if (!byName.has(foldWords(name))) register(name, carrier, false);
}

function register(written: string, carrier: Carrier, nickname: boolean): void {
  const ambiguous = AMBIGUOUS.has(`${carrier.id} ${written}`) || titleAmbiguity(written) === 'ordinary-word';
  const group = automaton.add(written);
  if (group < 0) return;
  groups[group] ??= [];
  groups[group].push({ written, name: nickname ? carrier.name : written, carrier, ambiguous, nickname });
  const key = foldWords(written);
  const known = byName.get(key);
  if (known === undefined) byName.set(key, [carrier]);
  else if (!known.includes(carrier)) known.push(carrier);
}

function parseTable(table: string): Carrier[] {
  const carriers: Carrier[] = [];
  let country: string | null = null;
  let kind: CarrierKind = 'broadcast';
  let each = false;
  for (const line of table.split('\n')) {
    if (line.startsWith('@ ')) {
      const [place = '', word = '', mode] = line.slice(2).split(' ');
      country = place === '--' ? null : place;
      kind = CARRIER_KINDS.find((known) => known === word) ?? 'broadcast';
      each = mode === 'each';
    } else if (line.trim() !== '') {
      const [names = '', nicknames = '', formerly = ''] = line.split('|');
      const groups = each ? list(names, ';').map((one) => list(one, '=')) : [list(names, ';')];
      for (const group of groups) {
        const carrier = carrierOf(group, list(nicknames, ';'), list(formerly, ';'), country, kind);
        const known = carriers.findIndex(({ id }) => id === carrier.id);
        // The same name in two writings ('Eén', 'één') is one carrier with two names.
        if (known < 0) carriers.push(carrier);
        else carriers[known] = { ...carriers[known]!, names: [...new Set([...carriers[known]!.names, ...carrier.names])] };
      }
    }
  }
  return carriers;
}

function carrierOf(
  names: readonly string[],
  nicknames: readonly string[],
  formerly: readonly string[],
  country: string | null,
  kind: CarrierKind,
): Carrier {
  const plainly = (name: string): string => name.replace(/\?$/, '');
  const name = plainly(names[0]!);
  const id = country === null ? slugOf(name, null) : `${slugOf(name, null)}-${country.toLowerCase()}`;
  for (const marked of [...names, ...nicknames]) if (marked.endsWith('?')) AMBIGUOUS.add(`${id} ${plainly(marked)}`);
  return { id, name, names: names.map(plainly), nicknames: nicknames.map(plainly), formerly, country, kind };
}

function list(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
