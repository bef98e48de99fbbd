/** A reading for people: the document, what it lets one conclude, and each claim with its words. */

import { trimMiddle } from '../../answer/render-text.ts';
import type { Claim, ClaimFor, Predicate, ValueOf } from '../../claim/claim.ts';
import type { Item } from '../inputs/work.ts';
import { FATE_COLOURS } from '../terminal/style.ts';
import { PLAIN_WIDTH, type Terminal } from '../terminal/terminal.ts';

type View = Pick<Terminal, 'paint' | 'width'>;

export function renderReading({ document, path, reading }: Item, { paint, width }: View): string {
  const { publisher, published, headline } = document;
  const about = [path ?? document.name ?? document.id, publisher, published?.slice(0, 10) ?? 'undated'].filter((part) => part !== null);
  const lines = [paint('bold', headline ?? '(no headline)'), paint('dim', about.join(' · '))];
  for (const { series, season, status, premiere } of reading.verdicts)
    lines.push(`  ${series}${seasonWords(season)}: ${paint(FATE_COLOURS[status], status)}${premiere === undefined ? '' : `, ${premiere}`}`);
  if (reading.claims.length === 0) lines.push('  no claims');
  lines.push(...claimLines(reading.claims, { paint, width }));
  return `${lines.join('\n')}\n\n`;
}

/** Columns that the certainty, the speaker and a few words need beside a claim; on a terminal with fewer, they are below it. */
const NEXT_TO_THEM = 54;

function claimLines(claims: readonly Claim[], { paint, width }: View): readonly string[] {
  const rows = claims.map((claim) => ({
    claim,
    what: `${claim.series}${seasonWords(claim.season)}`,
    says: `${claim.predicate} ${valueWords(claim)}`,
    how: `${claim.certainty}, ${claim.speaker}`,
  }));
  const left = Math.min(30, Math.max(0, ...rows.map(({ what }) => what.length)));
  const right = Math.min(44, Math.max(0, ...rows.map(({ says }) => says.length)));
  const quoted = (words: string, room: number) => paint('italic', `“${trimMiddle(words, room)}”`);
  if (width < Math.min(PLAIN_WIDTH, left + right + NEXT_TO_THEM))
    return rows.flatMap(({ claim, what, says, how }) => [
      `  ${trimMiddle(`${what}  ${says}`, width - 2)}`,
      `    ${paint('dim', how)}  ${quoted(claim.quote, width - how.length - 8)}`,
    ]);
  return rows.map(({ claim, what, says, how }) => {
    const beginning = `  ${trimMiddle(what, left).padEnd(left)}  ${trimMiddle(says, right).padEnd(right)}`;
    return `${beginning}  ${paint('dim', how.padEnd(22))}  ${quoted(claim.quote, Math.max(20, width - left - right - 34))}`;
  });
}

const seasonWords = (season: number | null): string => (season === null ? '' : ` season ${season}`);

/** How the value of each predicate is said in a few words. */
const VALUE_WORDS: { readonly [P in Predicate]: (value: ValueOf<P>) => string } = {
  status: String,
  premiere: String,
  production: String,
  episodes: String,
  runtime: (minutes) => `${minutes} minutes`,
  credit: ({ person, change, role, character }) =>
    [person, change, role, character === undefined ? undefined : `as ${character}`].filter((part) => part !== undefined).join(' '),
  rating: ({ value, best, by }) => `${value} of ${best}${by === undefined ? '' : ` (${by})`}`,
  opinion: String,
  trailer: String,
  network: String,
  audience: ({ metric, value, period }) => `${value.toLocaleString('en-GB')} ${metric}${period === undefined ? '' : ` ${period}`}`,
  rule: ({ by, days }) => `${by} decides after ${days} days`,
};

/** A claim's value as a few words. */
export function valueWords<P extends Predicate>({ predicate, value }: ClaimFor<P>): string {
  return VALUE_WORDS[predicate](value);
}
