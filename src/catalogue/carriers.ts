/** Networks and streaming services, and where a text names one. */
import { gapsAgree } from './agreement.ts';
import { PhraseAutomaton } from './automaton.ts';
import { isItself } from './carrier-guards.ts';
import { CARRIER_TABLE } from './carrier-table.ts';
import { foldWords } from './fold.ts';
import { titleAmbiguity } from './ordinary-words.ts';
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

/** A name of a carrier. How it may be written otherwise is worked out when a text first holds it. */
class Surface {
  readonly written: string;
  readonly carrier: Carrier;
  readonly nickname: boolean;
  readonly bare: string; // without closing marks
  #plain: string | null = null;
  #relaxed: string | null = null;
  #ambiguous: boolean | null = null;

  constructor(written: string, carrier: Carrier, nickname: boolean) {
    this.written = written;
    this.carrier = carrier;
    this.nickname = nickname;
    this.bare = bare(written);
  }

  /** What to call the carrier where the text uses this name. */
  get name(): string {
    return this.nickname ? this.carrier.name : this.written;
  }

  /** Without spaces, dots and hyphens as well. */
  get plain(): string {
    this.#plain ??= plain(this.bare);
    return this.#plain;
  }

  /** The same with a small 'the' for a capital one, or the reverse. */
  get relaxed(): string {
    this.#relaxed ??= plain(bare(this.written.replace(/^[Tt]he (?=.)/, (the) => (the === 'The ' ? 'the ' : 'The '))));
    return this.#relaxed;
  }

  get ambiguous(): boolean {
    this.#ambiguous ??= AMBIGUOUS.has(`${this.carrier.id} ${this.written}`) || titleAmbiguity(this.written) === 'ordinary-word';
    return this.#ambiguous;
  }
}

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
  return found.filter((mention) => isItself(mention.name, text, mention.start, mention.end, start, end));
}

/** Carriers of a name, nickname or former name, compared folded. */
export function carriersNamed(name: string): readonly Carrier[] {
  return byName.get(foldWords(name)) ?? [];
}

const NONE: readonly Carrier[] = [];

function mentionOf(group: readonly Surface[], text: string, from: number, to: number, limit: number): CarrierMention | null {
  const written = text.slice(from, to);
  const exact = group.filter((surface) => agrees(surface, written, text, to, limit) && gapsAgree(text, from, to, surface.written));
  const best = exact.find((surface) => surface.bare === written) ?? exact[0];
  if (best === undefined) return null;
  const closing = best.written.endsWith('!') && text.charAt(to) === '!' && to < limit ? 1 : 0;
  return {
    start: from,
    end: to + closing,
    name: best.name,
    carrier: best.carrier,
    others: exact.length === 1 ? NONE : [...new Set(exact.map(({ carrier }) => carrier))].filter((carrier) => carrier !== best.carrier),
    ambiguous: best.ambiguous,
    nickname: best.nickname,
  };
}

/** The same letters in the same case; an article in either case; longer names also all in capitals, nicknames in any case. */
function agrees(surface: Surface, written: string, text: string, to: number, limit: number): boolean {
  if (surface.written !== surface.bare && surface.bare.length < 3 && !(to < limit && text.charAt(to) === '!')) return false;
  if (written === surface.bare) return true;
  const plainly = plain(written);
  if (plainly === surface.plain) return true;
  if (surface.ambiguous) return false;
  if (plainly === surface.relaxed) return true;
  if (surface.bare.length <= 3) return false;
  return written === written.toUpperCase() || (surface.nickname && written.toLowerCase() === surface.bare.toLowerCase());
}

function bare(name: string): string {
  return name.endsWith('!') || name.endsWith('.') ? name.replace(/[!.]+$/, '') : name;
}

function plain(name: string): string {
  return name.replaceAll('&', 'and').replaceAll(/[’‘'\s.-]/g, '');
}

function fillSurfaces(): void {
  for (const carrier of CARRIERS) {
    for (const name of carrier.names) register(name, carrier, false);
    for (const name of carrier.nicknames) register(name, carrier, true);
  }
  // A former name stands for itself, and only where no carrier of today has it.
  for (const carrier of CARRIERS) for (const name of carrier.formerly) if (!byName.has(foldWords(name))) register(name, carrier, false);
}

function register(written: string, carrier: Carrier, nickname: boolean): void {
  const group = automaton.add(written);
  if (group < 0) return;
  groups[group] ??= [];
  groups[group].push(new Surface(written, carrier, nickname));
  const key = foldWords(written);
  const known = byName.get(key);
  if (known === undefined) byName.set(key, [carrier]);
  else if (!known.includes(carrier)) known.push(carrier);
}

function parseTable(table: string): Carrier[] {
  const carriers = new Map<string, Carrier>();
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
        const known = carriers.get(carrier.id);
        // The same name in two writings ('Eén', 'één') is one carrier with two names.
        carriers.set(carrier.id, known === undefined ? carrier : { ...known, names: [...new Set([...known.names, ...carrier.names])] });
      }
    }
  }
  return [...carriers.values()];
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
