/** A change as the replay prints it, with the claims behind it. */
import type { Evidence } from '../../src/claim/verdict.ts';
import type { Judged } from './judge.ts';

const CLAIMS_SHOWN = 4;
/** Characters of text on either side of a claim's own words. */
const AROUND = 160;

/** @param texts by document, for the rules of each claim and the words that it was read from; null leaves both out */
export function renderChange({ played, told, cause }: Judged, texts: ReadonlyMap<string, string> | null): string {
  const season = told.numberless ? 'next season' : `season ${told.season}`;
  const { premiere, premiereBefore } = told;
  const turn = premiereBefore === undefined ? `${told.from ?? 'nothing'} to ${told.to}` : `${premiereBefore ?? 'no day'} to ${premiere}`;
  const head = `  ${told.on}  ${played.title} ${season}: ${turn}, ${Math.round(100 * told.probability)}%${cause === null ? '' : `  [${cause}]`}`;
  return [head, ...told.evidence.slice(0, CLAIMS_SHOWN).map((one) => renderEvidence(one, texts))].join('\n');
}

function renderEvidence({ weight, claim, document }: Evidence, texts: ReadonlyMap<string, string> | null): string {
  const season = claim.season === null ? '' : ` s${claim.season}`;
  const line = `      ${weight.toFixed(1)} ${claim.predicate} ${JSON.stringify(claim.value)}${season} ${claim.certainty} ${claim.speaker}  ${document.publisher}: ${document.headline}  “${claim.quote}”`;
  const text = texts?.get(document.id);
  if (text === undefined) return line;
  const [start, end] = claim.span;
  const around = `${text.slice(Math.max(0, start - AROUND), start)}»${text.slice(start, end)}«${text.slice(end, end + AROUND)}`;
  return `${line}\n          ${claim.rules.join(' ')}  …${around.replaceAll(/\s+/g, ' ')}…`;
}
