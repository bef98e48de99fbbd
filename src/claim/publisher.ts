/**
 * Who published it: the one notion of when two names are one publisher. 'digitalspy.com', 'Digitalspy.com', 'www.digitalspy.com' and
 * 'Digital Spy' are; what would have to be known, as that smh.com.au is The Sydney Morning Herald, is not guessed.
 * @see docs/decisions/0019-publishers.md
 */

import { compareText } from '../compare-text.ts';

/** A name of one label and one of the few endings that stand for the name itself. Of the others 'inquirer.net' is another paper than 'inquirer.com'. */
const OWN_DOMAIN = /^([\p{L}\p{M}\p{N}-]+)\.(?:com|org|co\.uk)$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.\p{L}{2,}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)+|\/$/g;
/** Spaces, and marks that a domain has to leave out. '+', '&' and '/' stay: 'Disney+' is not 'Disney', nor is 'A&E' 'AE'. */
const LEFT_OUT = /[\s\p{Pd}.,:;!?'’‘"“”]+/gu;

/** Keys of the names met so far; emptied when full, it only saves time. */
const keys = new Map<string, string>();
const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 200; // characters

/**
 * What names of one publisher have in common, for comparing only: it follows from the name alone, so that no later document changes whose
 * an earlier one was.
 * @param publisher as a document names it: a name or a domain; null where it names none
 */
export function publisherKey(publisher: string): string;
export function publisherKey(publisher: string | null): string | null;
export function publisherKey(publisher: string | null): string | null {
  if (publisher === null) return null;
  const known = keys.get(publisher);
  if (known !== undefined) return known;
  const key = keyOf(publisher);
  if (publisher.length > LONGEST_REMEMBERED) return key;
  if (keys.size >= REMEMBERED) keys.clear();
  keys.set(publisher, key);
  return key;
}

/** Who is one voice, for counting: the publisher, else the document by itself. */
export const voiceKey = ({ publisher, id }: { readonly publisher: string | null; readonly id: string }): string =>
  publisher === null ? id : publisherKey(publisher);

/** The best written of one publisher's names: no domain, then most capitals and spaces, then the most frequent. */
export class PublisherNames {
  readonly #counts = new Map<string, number>();

  add(name: string, times = 1): this {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
    return this;
  }

  /** @returns null where there is none */
  get best(): string | null {
    const [first] = [...this.#counts].sort(
      ([a, times], [b, others]) => Number(isDomain(a)) - Number(isDomain(b)) || marks(b) - marks(a) || others - times || compareText(a, b),
    );
    return first?.[0] ?? null;
  }
}

function keyOf(publisher: string): string {
  const name = bare(publisher).toLowerCase();
  const own = OWN_DOMAIN.exec(name)?.[1];
  if (own === undefined && DOMAIN.test(name)) return name;
  return (own ?? name).replace(LEFT_OUT, '') || name;
}

const bare = (name: string): string => name.normalize('NFKC').trim().replace(ADDRESS, '');
const isDomain = (name: string): boolean => DOMAIN.test(bare(name));

/** More capitals than initials have are shouted, and tell nothing: 'PINKVILLA', but 'NPR'. */
const MOST_INITIALS = 4;

/** Capitals and spaces: signs that somebody wrote the name out. */
function marks(name: string): number {
  const label = isDomain(name) ? bare(name).replace(/\..*/u, '') : bare(name);
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0;
  const isShouted = capitals > MOST_INITIALS && !/\p{Ll}/u.test(label);
  return (isShouted ? 0 : capitals) + (label.match(/\S\s+(?=\S)/g)?.length ?? 0);
}
