/** The answer in words for people: the one place where the command line, the pages and feeds take their sentences from. */
import type { Answer } from '../claim/answer.ts';
import type { Status } from '../claim/claim.ts';
import { dateWords, lapse, lapseWords, whenWords } from '../claim/dates-in-words.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import { capital } from './capital.ts';
import { percent } from './figure-words.ts';
import { type Numbered, numberedSeason, seasonName, seasonWithin } from './season-name.ts';

/** Shorter silences are no news. */
const LEAST_SILENCE_DAYS = 14;

/** A fate as a label: on a badge, in a table, in capitals on a terminal. */
export const FATE_LABELS: Readonly<Record<Fate, string>> = {
  undecided: 'no decision announced',
  renewed: 'renewed',
  released: 'released',
  cancelled: 'cancelled',
  ending: 'ends by plan',
};

/** A fate as a label for a season: 'ends by plan' is said of the last season and not of the one that will never be, 'renewed' where a page says so. */
export function fateLabel(verdict: Verdict): string {
  const { status, basis } = verdict.fate;
  if (status === 'renewed') return `${basis === 'forecast' ? 'probably ' : ''}${verdict.season === 1 ? 'ordered' : FATE_LABELS.renewed}`;
  if (basis === 'forecast' && isUnmade(verdict)) return 'probably not to be made';
  if (status !== 'ending') return FATE_LABELS[status];
  return isLastSeason(verdict) ? 'the last season' : 'not to be made, by plan';
}

/**
 * The season that 'is it coming back?' asks about: the first that is not out yet, and not one that nobody has decided on while a later
 * one is decided; where all are out, the last.
 */
export function seasonAsked(answer: Answer): Verdict | null {
  const ascending = [...answer.seasons].reverse();
  const lastOut = ascending.findLastIndex(({ fate }) => fate.status === 'released');
  const lastDecided = ascending.findLastIndex(({ fate }) => fate.status !== 'undecided');
  const next = ascending.findIndex(({ fate }, index) => index > lastOut && (fate.status !== 'undecided' || index > lastDecided));
  return ascending[next] ?? ascending.at(-1) ?? null;
}

/** The answer in one sentence: 'No decision on season 2 has been announced.' */
export function fateSentence(verdict: Verdict): string {
  return FATE_SENTENCES[verdict.fate.status](verdict);
}

const FATE_SENTENCES: Readonly<Record<Fate, (verdict: Verdict) => string>> = {
  undecided: (verdict) => `No decision on ${seasonWithin(verdict)} has been announced.`,
  renewed: (verdict) =>
    verdict.fate.basis === 'forecast' && verdict.premiere === null
      ? `No page on record says so, but by what usually happens ${seasonWithin(verdict)} has been ordered: ${percent(certaintyOf(verdict))} likely.`
      : `${seasonName(verdict)} ${ORDERED[verdict.fate.basis]}.${premiereClause(verdict)}`,
  released: (verdict) =>
    verdict.premiere === null ? `${seasonName(verdict)} is out.` : `${seasonName(verdict)} came out ${whenWords(verdict.premiere.edtf)}.`,
  cancelled: (verdict) => CANCELLED[verdict.fate.basis](verdict),
  ending: (verdict) => {
    if (isLastSeason(verdict)) return `${seasonName(verdict)} is the last, by plan.${premiereClause(verdict)}`;
    if (verdict.fate.basis === 'forecast') return CANCELLED.forecast(verdict);
    const last = numberBefore(verdict);
    if (last === null) return `There is to be no ${seasonWithin(verdict).replace(/^the /, '')}: the series ends by plan.`;
    return `Season ${last} is the last, by plan: there is to be no season ${verdict.season}.`;
  },
};

const ORDERED: Readonly<Record<Verdict['fate']['basis'], string>> = {
  official: 'has been ordered',
  reported: 'is reported to have been ordered',
  guessed: 'is said to have been ordered, but nobody official has confirmed it',
  forecast: 'has probably been ordered, though no page says so',
};

const CANCELLED: Readonly<Record<Verdict['fate']['basis'], (verdict: Verdict) => string>> = {
  official: (verdict) => `${seasonName(verdict)} will not be made: it has been cancelled.`,
  reported: (verdict) => `${seasonName(verdict)} will not be made: it has been cancelled.`,
  guessed: (verdict) => `${seasonName(verdict)} is said to be cancelled; nobody official has said so.`,
  forecast: (verdict) => `No page on record says so, but by what usually happens ${seasonWithin(verdict)} will not be made.`,
};

/** The number of the season before one that is not made, which was the last; null where nobody numbers it, and of a first season. */
export const numberBefore = ({ season, numberless }: Verdict): number | null => (numberless || season === 1 ? null : season - 1);

/** True of a season that was cancelled, and of one after the last. */
export function isUnmade(verdict: Verdict): boolean {
  return verdict.fate.status === 'cancelled' || (verdict.fate.status === 'ending' && !isLastSeason(verdict));
}

/** True where the season itself is the last to be made; false where the one before it was. */
export function isLastSeason(verdict: Verdict): boolean {
  return (
    verdict.premiere !== null ||
    verdict.evidence.some(
      ({ weight, claim: { predicate, value, season, certainty } }) =>
        weight > 0 && predicate === 'status' && season === verdict.season && certainty !== 'denied' && MADE.has(value as Status),
    )
  );
}

/** What a claim on a season makes it one that is to be. */
const MADE: ReadonlySet<Status> = new Set<Status>(['renewed', 'ending']);

function premiereClause({ premiere }: Verdict): string {
  if (premiere === null) return ' No date has been announced.';
  if (premiere.conditional) return ` A page guesses that it could come ${whenWords(premiere.edtf)}.`;
  return PREMIERE_CLAUSES[premiere.basis](premiere.edtf);
}

const PREMIERE_CLAUSES: Readonly<Record<Verdict['fate']['basis'], (edtf: string) => string>> = {
  official: (edtf) => ` It comes ${whenWords(edtf)}.`,
  reported: (edtf) => ` It is reported for ${dateWords(edtf)}.`,
  guessed: (edtf) => ` It is expected ${whenWords(edtf)}; no date is official.`,
  forecast: (edtf) => ` By what usually happens it comes ${whenWords(edtf)}.`,
};

/**
 * How sure it is that what is said of the season is so: one that may even be out by now has been ordered, and what is not made by what usually
 * happens is not made for either reason. 0 to 1
 */
export function certaintyOf(verdict: Verdict): number {
  const { status, basis, probability, probabilities } = verdict.fate;
  if (status === 'renewed') return Math.min(1, probability + probabilities.released);
  return basis === 'forecast' && isUnmade(verdict) ? Math.min(1, probabilities.cancelled + probabilities.ending) : probability;
}

/** Verdicts less likely than this say so. */
const FIRM = 0.95;

/** 'Pages disagree: by the evidence this is 90% likely.' @returns null where the verdict is firm, nothing is decided, or the fate itself says it */
export function doubtSentence(verdict: Verdict): string | null {
  const { status, basis, since } = verdict.fate;
  const probability = certaintyOf(verdict);
  if (status === 'undecided' || status === 'released' || (status === 'renewed' && basis === 'forecast') || probability >= FIRM) return null;
  if (basis === 'forecast') return `That is ${percent(probability)} likely.`;
  // what was said before the decision it goes against was true then
  const isContested = verdict.against.some(
    ({ weight, document: { said } }) => weight <= -LEAST_CONTRARY && (since === null || said === null || said >= since),
  );
  return `${isContested ? 'Pages disagree: by' : 'By'} the evidence this is ${percent(probability)} likely.`;
}

/** Log-odds from which a claim against a verdict is a disagreement: it halves the odds. */
const LEAST_CONTRARY = 0.7;

/** 'No word of it for 6 years and 9 months.' @returns null where nothing is awaited, or for less than two weeks */
export function silenceSentence(verdict: Verdict, asOf: string): string | null {
  const since = verdict.fate.silentSince;
  if (since === null) return null;
  const length = lapse(since, asOf);
  if (length.years === 0 && length.months === 0 && length.days < LEAST_SILENCE_DAYS) return null;
  return `No word of it for ${lapseWords(length)}.`;
}

/** 'Chance that it still comes: 1%.' @returns null where no forecast is at hand or nothing is open */
export function chanceSentence(answer: Answer, verdict: Verdict): string | null {
  const chance = chanceOf(answer, verdict);
  return chance === null ? null : `Chance that it still comes: ${percent(chance)}.`;
}

/** Probability that an undecided season is ever ordered, or null where it is not undecided or no forecast is at hand. */
export function chanceOf({ forecast }: Answer, { season, fate }: Verdict): number | null {
  return fate.status !== 'undecided' || forecast === null || forecast.season !== season ? null : forecast.renewed.ever;
}

/**
 * Everything to say of the season asked about, in order: the fate, how sure it is, the window that pages hope for, the silence, the chance;
 * last what is ordered beyond it, since who asks 'was it renewed?' means that too.
 */
export function answerSentences(answer: Answer): readonly string[] {
  const verdict = seasonAsked(answer);
  if (verdict === null) return [`No page on record by ${dateWords(answer.asOf)} says whether ${answer.series.title} comes back.`];
  return [
    fateSentence(verdict),
    doubtSentence(verdict),
    guessSentence(verdict),
    silenceSentence(verdict, answer.asOf),
    chanceSentence(answer, verdict),
    furtherSentence(answer, verdict),
  ].filter((sentence) => sentence !== null);
}

/** 'Seasons 4 and 5 have been ordered too.' @returns null where nothing is known to be ordered after a season that is ordered or last itself */
function furtherSentence({ seasons }: Answer, asked: Verdict): string | null {
  if (asked.fate.status !== 'renewed') return null;
  const further = seasons.filter(
    (verdict) =>
      verdict.season > asked.season && verdict.fate.status === 'renewed' && verdict.fate.basis !== 'forecast' && !verdict.numberless,
  );
  const last = seasons.find((verdict) => verdict.season > asked.season && verdict.fate.status === 'ending' && isLastSeason(verdict));
  const numbers = [...further].reverse().map(({ season }) => season);
  const ordered =
    numbers.length === 0
      ? null
      : `Season${numbers.length > 1 ? 's' : ''} ${listed(numbers)} ${numbers.length > 1 ? 'have' : 'has'} been ordered too.`;
  const ends = last === undefined ? null : `${last.numberless ? 'The season after it' : `Season ${last.season}`} is to be the last.`;
  return [ordered, ends].filter((sentence) => sentence !== null).join(' ') || null;
}

/** '4, 5 and 6' */
function listed(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** 'If it is ordered, a page guesses 2021.' @returns null where there is no window, or the season is ordered */
function guessSentence({ fate, premiere }: Verdict): string | null {
  if (fate.status !== 'undecided' || premiere === null) return null;
  return premiere.conditional
    ? `If it is ordered, a page guesses ${dateWords(premiere.edtf)}.`
    : `A page expects it ${whenWords(premiere.edtf)}.`;
}

/** 'Netflix is said to decide after 28 days: that was 26 March 2020.' */
export function ruleSentence({ claim, due }: Answer['rules'][number], asOf: string): string {
  if (claim.predicate !== 'rule') return '';
  const rule = `${claim.value.by} is said to decide after ${claim.value.days} days`;
  if (due === null) return `${rule}.`;
  return `${rule}: that ${due <= asOf ? 'was' : 'is'} ${dateWords(due)}.`;
}

/** A change of a verdict, as it is put on record. */
interface Changed extends Numbered {
  readonly before: Fate | null;
  readonly after: Fate;
  readonly premiere: string | null;
  readonly premiereBefore?: string | null | undefined;
}

/** 'Season 2 of Followers: renewed (before: no decision announced).', 'Season 2 of Tidewater: comes in autumn 2027 (before: spring 2027).' */
export function changeSentence(change: Changed, title: string): string {
  const { before, after } = changeWords(change);
  return `${capital(numberedSeason(change))} of ${title}: ${after}${before === null ? '' : ` (before: ${before})`}.`;
}

/** What a change says, and what was so before it. */
export function changeWords({ before, after, premiere, premiereBefore }: Changed): {
  readonly before: string | null;
  readonly after: string;
} {
  const isOfDay = premiereBefore !== undefined && premiere !== null;
  if (isOfDay) return { before: premiereBefore === null ? null : dateWords(premiereBefore), after: `comes ${whenWords(premiere)}` };
  const day = premiere === null ? '' : `, comes ${whenWords(premiere)}`;
  return { before: before === null ? null : FATE_LABELS[before], after: `${FATE_LABELS[after]}${day}` };
}
