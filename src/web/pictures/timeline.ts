/** What the timeline's picture shows, as values: events and windows on a scale of days, and the chance over time. */

import { seasonName } from '../../answer/season-name.ts';
import { isMoving } from '../../answer/sides.ts';
import { publisherLabel } from '../../answer/source-words.ts';
import type { Answer, Sourced } from '../../claim/answer.ts';
import type { Status } from '../../claim/claim.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { dayNumber, dayRange } from '../../claim/edtf.ts';
import type { TimelineEntry, Verdict } from '../../claim/verdict.ts';
import { type Hue, hueOf } from '../parts/fate-mark.ts';
import { documentPath } from '../parts/places.ts';
import { likelyWindow } from '../parts/window-sentence.ts';

export interface TimelineEvent {
  readonly from: number; // days since 1970-01-01
  readonly to: number; // the same day where it is one
  readonly when: string; // in words
  readonly on: string; // EDTF
  /** True of what an undated page says: its days are those on which it can have been written. */
  readonly isUndated?: boolean;
  readonly hue: Hue;
  readonly label: string; // short, for the picture; empty for what moves nothing
  readonly text: string; // a line, for the list
  readonly path: string | null; // of the words that say it
}

export interface Timeline {
  readonly first: number; // the scale's ends, days since 1970-01-01
  readonly last: number;
  readonly asOf: number;
  readonly events: readonly TimelineEvent[]; // in order
  readonly likely: { readonly from: number; readonly to: number } | null;
  readonly chance: readonly ChanceOn[];
}

/** How likely it was on a day that the season is made: ordered, or out. */
export interface ChanceOn {
  readonly day: number;
  readonly probability: number;
}

/** Room at either end of the scale, as a share of what it shows. */
const MARGIN = 0.03;
const LEAST_DAYS = 180;

/** @returns null where nothing has a day */
export function timelineOf(answer: Answer, asked: Verdict, chance: readonly ChanceOn[]): Timeline | null {
  const releases = answer.seasons
    .filter(({ season }) => season !== asked.season)
    .flatMap((verdict) => verdict.timeline.filter(({ kind }) => kind === 'release').map((entry) => eventOf(verdict, entry)));
  const own = asked.timeline.map((entry) => eventOf(asked, entry));
  const due = answer.rules.flatMap((rule) =>
    rule.due === null || rule.claim.predicate !== 'rule'
      ? []
      : [ruleEvent(rule.due, rule.claim.value, documentPath(rule.document.id, rule.claim.span))],
  );
  const events = [...releases, ...own, ...ofOtherSeasons(asked), ...due, comingEvent(asked, answer.asOf)]
    .filter((event) => event !== null)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  if (events.length === 0) return null;
  const asOf = numberOf(answer.asOf)!;
  const window = likelyWindow(answer, asked);
  const likely = window === null ? null : { from: numberOf(window[0])!, to: numberOf(window[1])! };
  const first = Math.min(asOf, ...events.map(({ from }) => from));
  const last = Math.max(asOf, likely?.to ?? asOf, ...events.map(({ to }) => to));
  const margin = Math.max(LEAST_DAYS / 2 - (last - first) / 2, (last - first) * MARGIN);
  return { first: Math.floor(first - margin), last: Math.ceil(last + margin), asOf, events, likely, chance };
}

function eventOf(verdict: Verdict, entry: TimelineEntry): TimelineEvent | null {
  const range = dayRange(entry.on);
  if (range === null) return null;
  const source = sourceOf(verdict, entry);
  const isRelease = entry.kind === 'release';
  return {
    from: dayNumber(range.first),
    to: dayNumber(range.last),
    when: source?.isUndated === true ? `undated, ${dateWords(entry.on)}` : dateWords(entry.on),
    on: entry.on,
    ...(source?.isUndated === true ? { isUndated: true } : {}),
    hue: isRelease ? 'released' : (source?.hue ?? 'fact'),
    label: isRelease ? shortly(verdict, 'out') : (source?.label ?? ''),
    text: entry.text,
    path: source?.path ?? (entry.documentId === null ? null : documentPath(entry.documentId)),
  };
}

/** Claims that move the verdict and number no season, or another such as the last before it; the season's own timeline is of its own. */
function ofOtherSeasons({ season, evidence, against }: Verdict): readonly (TimelineEvent | null)[] {
  const isOther = ({ claim }: Sourced) => claim.season === null || (claim.season !== season && claim.predicate === 'status');
  return [...evidence, ...against]
    .filter((one) => isMoving(one) && isOther(one) && one.document.said !== null)
    .map(({ claim, document }) => {
      const [on, day] = [document.said!.slice(0, 10), numberOf(document.said!.slice(0, 10))];
      const text = `${publisherLabel(document)}: “${claim.quote}”`;
      const path = documentPath(document.id, claim.span);
      const label = labelOf({ claim, document });
      return day === null ? null : { from: day, to: day, when: dateWords(on), on, hue: hueOf(claim), label, text, path };
    });
}

/** The claim behind an entry, found by its document and words: it gives the hue and the place of the quote. */
function sourceOf({ evidence, against }: Verdict, entry: TimelineEntry) {
  const found = [...evidence, ...against].find(
    ({ claim, document }) => document.id === entry.documentId && entry.text.includes(claim.quote),
  );
  if (found === undefined) return null;
  const { claim, document } = found;
  const isTold = isMoving(found) || claim.predicate === 'premiere';
  const isUndated = document.said === null && claim.predicate !== 'premiere';
  const label = isTold ? labelOf(found) : '';
  return {
    hue: hueOf(claim),
    label: isUndated && label !== '' ? `undated: ${label.replace(/^said: /, '')}` : label,
    isUndated,
    path: documentPath(document.id, claim.span),
  };
}

/** '27 Feb 2020', 'Sep 2023 to Apr 2024', 'first half of 2027'. */
const shortDate = (edtf: string): string =>
  dateWords(edtf)
    .replace(/^the /, '')
    .replace(/\b(January|February|March|April|August|September|October|November|December)\b/g, (month) => month.slice(0, 3));

const STATUS_LABELS: Readonly<Record<Status, string>> = {
  undecided: 'no decision',
  renewed: 'ordered',
  cancelled: 'cancelled',
  ending: 'last season',
};

/** Short words for the picture: 'ordered', 'said: ordered', 'not ordered', 'guess: 2021', 'dated 27 Feb 2020'. */
function labelOf({ claim }: Sourced): string {
  if (claim.predicate === 'premiere') return `${claim.certainty === 'certain' ? 'dated' : 'guess:'} ${shortDate(claim.value)}`;
  if (claim.predicate === 'production') return claim.value;
  if (claim.predicate !== 'status') return '';
  const status = STATUS_LABELS[claim.value];
  if (claim.certainty === 'denied') return `not ${status}`;
  if (claim.certainty !== 'certain') return `${claim.certainty}: ${status}`;
  return claim.speaker === 'official' || claim.value === 'undecided' ? status : `said: ${status}`;
}

/** 'S3 out'; of a season that nobody numbers 'out' alone. */
const shortly = ({ season, numberless }: Verdict, says: string): string => (numberless ? says : `S${season} ${says}`);

/** The day to come that the answer names. */
function comingEvent(verdict: Verdict, asOf: string): TimelineEvent | null {
  const { premiere, fate } = verdict;
  const range = premiere === null || premiere.conditional || fate.status === 'released' ? null : dayRange(premiere.edtf);
  if (premiere === null || range === null || range.last.toString() <= asOf) return null;
  const text = `${seasonName(verdict)} ${premiere.basis === 'guessed' ? 'is expected' : 'comes'}`;
  const [from, to] = [dayNumber(range.first), dayNumber(range.last)];
  return {
    from,
    to,
    when: dateWords(premiere.edtf),
    on: premiere.edtf,
    hue: 'released',
    label: shortly(verdict, 'to come'),
    text,
    path: null,
  };
}

function ruleEvent(due: string, rule: { readonly by: string; readonly days: number }, path: string): TimelineEvent | null {
  const day = numberOf(due);
  if (day === null) return null;
  const text = `${rule.by} is said to decide within ${rule.days} days`;
  return { from: day, to: day, when: dateWords(due), on: due, hue: 'fact', label: `day ${rule.days}`, text, path };
}

function numberOf(edtf: string): number | null {
  const range = dayRange(edtf);
  return range === null ? null : dayNumber(range.first);
}
