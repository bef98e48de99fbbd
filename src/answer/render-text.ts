/** The Answer as a terminal shows it. */
import type { Answer } from '../claim/answer.ts';
import { counted, dateWords, lapse, lapseShort } from '../claim/dates-in-words.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import { capital } from './capital.ts';
import { percent, signed } from './figure-words.ts';
import { seasonName, seasonWithin } from './season-name.ts';
import { certaintyOf, chanceOf, fateLabel, seasonAsked, silenceSentence } from './sentences.ts';
import { sidesOf } from './sides.ts';
import { publisherName, SPEAKER_WORDS, UNDATED } from './source-words.ts';

interface TextOptions {
  readonly width: number; // columns of the terminal
  readonly colour: boolean;
  readonly season?: number | null; // the one that is asked about alone
}

const HUES: Readonly<Record<Fate, number>> = { renewed: 32, undecided: 33, cancelled: 31, ending: 90, released: 34 };
/** Claims shown a side; the rest are counted. */
const MOST_CLAIMS = 3;
const NARROWEST = 40;
const WIDEST = 120;
const LEAST_QUOTE = 16;
/** Columns before a quote. */
const SIDE = 13;

/** @returns lines joined by line feeds, with one at the end */
export function renderText(answer: Answer, options: TextOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const paint = (code: number, text: string) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const asked = seasonAsked(answer);
  const name = Math.max(0, ...answer.seasons.map((verdict) => seasonLabel(verdict).length));
  const lines = [title(answer, width, (text) => paint(1, text))];
  for (const verdict of askedFirst(answer.seasons, asked)) {
    const label = seasonLabel(verdict).padEnd(name);
    lines.push(...stateLines(answer, verdict, { label: `  ${label}   `, width, hue: (text) => paint(HUES[verdict.fate.status], text) }));
    if (verdict === asked || verdict.fate.status !== 'released') lines.push(...claimLines(verdict, width, (text) => paint(2, text)));
  }
  if (answer.seasons.length === 0) lines.push(`  ${nothingKnown(answer, options.season ?? null)}`);
  lines.push(...footer(answer, width).map((line) => paint(2, line)));
  return `${lines.join('\n')}\n`;
}

/** Newest season first, but for the one that 'is it coming back?' asks about: what is open beyond it is no answer. */
function askedFirst(seasons: readonly Verdict[], asked: Verdict | null): readonly Verdict[] {
  return asked === null ? seasons : [asked, ...seasons.filter((verdict) => verdict !== asked)];
}

function nothingKnown({ asOf }: Answer, season: number | null): string {
  const what = season === null ? 'says whether it comes back' : `speaks of season ${season}`;
  return `No page on record by ${dateWords(asOf)} ${what}.`;
}

/** In a column of numbers. */
const seasonLabel = (verdict: Verdict): string =>
  verdict.numberless ? capital(seasonWithin(verdict).slice('the '.length)) : seasonName(verdict);

/** A text with its middle left out where it is longer than `width`. */
export function trimMiddle(text: string, width: number): string {
  const letters = [...text];
  if (letters.length <= width) return text;
  const head = Math.ceil((width - 1) * 0.6);
  const tail = Math.max(0, width - 1 - head);
  return `${letters.slice(0, head).join('').trimEnd()}…${letters
    .slice(letters.length - tail)
    .join('')
    .trimStart()}`;
}

function title(answer: Answer, width: number, bold: (text: string) => string): string {
  const carrier = answer.facts.carrier[0];
  const about = [carrier?.claim.predicate === 'network' ? carrier.claim.value : null, answer.series.year].filter((part) => part !== null);
  const left = `${answer.series.title}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
  const right = `as of ${answer.asOf}`;
  const gap = width - [...left].length - right.length;
  return gap < 2 ? `${bold(left)}\n${right}` : `${bold(left)}${' '.repeat(gap)}${right}`;
}

interface StateLook {
  readonly label: string;
  readonly width: number;
  readonly hue: (text: string) => string;
}

/** On one line where there is room, else under one another; no part is torn apart. */
function stateLines(answer: Answer, verdict: Verdict, { label, width, hue }: StateLook): readonly string[] {
  const [fate, ...parts] = stateParts(answer, verdict);
  const between = verdict.fate.status === 'released' ? ', ' : '   ';
  const lines = [`${label}${fate}`];
  for (const part of parts) {
    const longer = `${lines.at(-1)}${between}${part}`;
    if ([...longer].length <= width) lines[lines.length - 1] = longer;
    else lines.push(' '.repeat(label.length) + part);
  }
  return [label + hue(fate) + lines[0]!.slice(label.length + fate.length), ...lines.slice(1)];
}

/** The fate, and what is known of it. */
function stateParts(answer: Answer, verdict: Verdict): readonly [string, ...string[]] {
  const { fate, premiere, season } = verdict;
  const known = (parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);
  if (fate.status === 'released') {
    const episodes = answer.facts.episodes.find(({ claim }) => claim.season === season)?.claim.value;
    const when = premiere === null ? '' : ` ${shownDate(premiere.edtf)}`;
    return [`released${when}`, ...known([typeof episodes === 'number' ? counted(episodes, 'episode') : null])];
  }
  const silent = silenceSentence(verdict, answer.asOf) === null ? null : `silent for ${lapseShort(lapse(fate.silentSince!, answer.asOf))}`;
  const chance = chanceOf(answer, verdict);
  const likely = fate.status === 'undecided' ? null : `probability ${percent(certaintyOf(verdict))}`;
  const comes = premiere === null ? null : premiereWords(premiere, fate.status);
  return [fateLabel(verdict).toUpperCase(), ...known([comes, silent, chance === null ? likely : `chance ${percent(chance)}`])];
}

/** Of a season that nobody is known to have ordered, a page alone has the date. */
function premiereWords({ edtf, basis, conditional }: NonNullable<Verdict['premiere']>, status: Fate): string {
  const words = conditional ? 'if ordered, guessed' : status === 'undecided' ? 'a page says' : (PREMIERE_WORDS[basis] ?? '');
  return `${words} ${shownDate(edtf)}`.trim();
}

/** A day in figures, as the rest of the line has it; what is coarser in words, since 2024-22 tells nobody that it is a summer. */
const shownDate = (edtf: string): string => (edtf.length === 10 ? edtf : dateWords(edtf));

const PREMIERE_WORDS: Readonly<Partial<Record<Verdict['fate']['basis'], string>>> = {
  official: 'comes',
  reported: 'reported for',
  guessed: 'guessed for',
};

function claimLines(verdict: Verdict, width: number, dim: (text: string) => string): readonly string[] {
  const sides = sidesOf(verdict);
  const rows = (['for', 'against'] as const).flatMap((side) =>
    sides[side].moving.slice(0, MOST_CLAIMS).map(({ weight, claim, document }, index) => ({
      side: index === 0 ? side : '',
      quote: claim.quote.replace(/\s+/g, ' '),
      page: trimMiddle(publisherName(document), 24),
      when: document.said?.slice(0, 10) ?? (publisherName(document) === UNDATED ? SPEAKER_WORDS[claim.speaker] : 'undated'),
      weight: signed(weight),
    })),
  );
  const longest = (key: 'page' | 'when' | 'weight') => Math.max(0, ...rows.map((row) => [...row[key]].length));
  const [page, when, weight] = [longest('page'), longest('when'), longest('weight')];
  const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - [...text].length));
  const room = width - SIDE - 2 - page - when - weight - 6;
  if (room < LEAST_QUOTE) return rows.flatMap((row) => stacked(row, width, dim));
  const quote = Math.min(room, Math.max(0, ...rows.map((row) => [...row.quote].length)));
  return rows.map(
    (row) =>
      `    ${dim(row.side.padEnd(7))}  ${pad(`“${trimMiddle(row.quote, quote)}”`, quote + 2)}  ${pad(row.page, page)}  ${pad(row.when, when)}  ${row.weight.padStart(weight)}`,
  );
}

interface ClaimRow {
  readonly side: string;
  readonly quote: string;
  readonly page: string;
  readonly when: string;
  readonly weight: string;
}

/** Where a line has no room for all of it, the page stands below its words. */
function stacked({ side, quote, page, when, weight }: ClaimRow, width: number, dim: (text: string) => string): readonly string[] {
  const name = trimMiddle(page, width - SIDE - when.length - weight.length - 4);
  return [`    ${dim(side.padEnd(7))}  “${trimMiddle(quote, width - SIDE - 2)}”`, `${' '.repeat(SIDE)}${[name, when, weight].join('  ')}`];
}

function footer({ documents, findings, series }: Answer, width: number): readonly string[] {
  const parts = [
    counted(documents.length, 'document'),
    findings.length === 0 ? null : `${counted(findings.length, 'finding')} (greenlit check)`,
    `full: greenlit ask ${/^[\w-]+$/.test(series.title) ? series.title : `'${series.title.replaceAll("'", "'\\''")}'`} --json`,
  ].filter((part) => part !== null);
  const line = `  ${parts.join(' · ')}`;
  return [...line].length <= width ? [line] : parts.map((part) => `  ${part}`);
}
