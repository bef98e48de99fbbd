/** Days that a page shows its readers, and how likely each is the day of its text. */
import { findDays, isoStamp } from './day.ts';
import { fold, isOfThing, textIn } from './meta.ts';
import type { Survey } from './survey.ts';

const PUBLISHED_CUE =
  /\b(?:published|posted|publi[ée]e?|publicado|pubblicato|publicação|publicada|veröffentlicht|erschienen|erstellt|opublikowano|dodano|utworzono|created|written|issued|geplaatst|publicerad|udgivet|опубликовано|first published|vom|stand|date|datum|fecha|data|premiere[sd]?)\b/iu;
/** Words that say of a day that the text was changed on it. */
export const UPDATED_CUE =
  /(?:\b(?:updated?|last (?:modified|changed|edited|reviewed)|modified|edited|aktualisiert|letzte (?:änderung|aktualisierung)|zuletzt|geändert|mis(?:e)? à jour|modifié|actualizad[oa]|actualización|aggiornat[oa]|ultima modifica|atualizad[oa]|aktualizacja|zaktualizowano|bijgewerkt|uppdaterad|oppdatert|opdateret|обновлено|güncelleme)\b)/iu;
const ARCHIVE_HINT = /copyright|©|archiv|since \d|seit \d|comment|kommentar/i;

/** Points from which on a day is taken for one of the text. */
const LIKELY = 3;
/** Characters of a line of its own; a longer block is a paragraph, which a dateline may open within so many. */
const LONGEST_LINE = 220;
const DATELINE = 40;
const SHORT_LINE = 90;
const SHORTEST = 6; // characters of the shortest day
/** Characters before a day in which words say what it is the day of, and those nearest to it. */
const CUE_BEFORE = 40;
const CUE_BESIDE = 14;
/** Elements around a line whose names may say that it tells of the page. */
const MOST_AROUND = 4;

/** Points by how many nodes a day stands from the headline, or from the head of the text. */
type ByDistance = readonly (readonly [below: number, points: number])[];
const BELOW_HEAD: ByDistance = [
  [40, 4],
  [120, 2.5],
];
const ABOVE_HEAD: ByDistance = [
  [40, 3],
  [120, 1],
  [Number.POSITIVE_INFINITY, -1],
];
const BEHIND_TEXT: ByDistance = [[60, 1.5]];
/** In clutter near the head stands the day of the text too, elsewhere that of other pages. */
const IN_CLUTTER: ByDistance = [
  [60, -0.5],
  [Number.POSITIVE_INFINITY, -3],
];
const IN_TEXT = 1;
const MARKED = 2.5; // by an element for times
const MARKED_PUBLISHED = 3;
const NAMED_PUBLISHED = 1.5;
const IN_META = 2; // in an element named for what tells of the page
const CUED = 2;
/** 'Season 1 came out on February 27, 2020, with nine episodes.': a day that a sentence tells of is the day of what it tells. */
const TOLD = -3;
const UNTIL = /^\s?(?:[–—-]|to|through|until|till|bis|au|al)\s?$/;
const SENTENCE = /\p{Ll}{2}[.!?]["'”’]?$/u;

/** Days that the page shows, likeliest first. */
interface ShownDays {
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

interface Candidate {
  readonly day: string;
  readonly score: number;
  readonly updated: boolean;
}

/**
 * Linear in the size of the page.
 * @param head index of the node that shows the headline, or null
 * @param root index of the element that holds the text, or null
 * @param monthFirst true where 4/5 is a day in April
 */
export function shownDays(survey: Survey, head: number | null, root: number | null, monthFirst: boolean): ShownDays {
  const place = (index: number): number => placePoints(survey, head, root, index);
  const likely = [...markedDays(survey, monthFirst, place), ...writtenDays(survey, monthFirst, place)]
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score);
  return {
    published: likely.filter((one) => !one.updated).map(({ day }) => day),
    updated: likely.filter((one) => one.updated).map(({ day }) => day),
  };
}

function placePoints({ nodes, clutter }: Survey, head: number | null, root: number | null, index: number): number {
  const from = head ?? root ?? 0;
  const rootEnd = root === null ? nodes.length : nodes[root]!.end;
  const points = clutter[index] === 1 ? pointsAt(IN_CLUTTER, Math.abs(index - from)) : 0;
  if (index < from) return points + pointsAt(ABOVE_HEAD, from - index);
  const behind = index < rootEnd ? 0 : pointsAt(BEHIND_TEXT, index - rootEnd);
  return points + (index < rootEnd ? IN_TEXT : 0) + (pointsAt(BELOW_HEAD, index - from) || behind);
}

const pointsAt = (table: ByDistance, nodes: number): number => table.find(([below]) => nodes < below)?.[1] ?? 0;

/** Days of `time` elements and of those that microdata names. */
function markedDays({ nodes }: Survey, monthFirst: boolean, place: (index: number) => number): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 1; index < nodes.length; index++) {
    const { tag, attributes } = nodes[index]!;
    const itemprop = attributes['itemprop']?.toLowerCase();
    if (tag !== 'time' && itemprop !== 'datepublished' && itemprop !== 'datemodified' && itemprop !== 'datecreated') continue;
    if (isOfThing(nodes, index)) continue;
    const day =
      isoStamp(attributes['datetime'] ?? attributes['content'], monthFirst) ??
      isoStamp(fold(textIn(nodes, index)).slice(0, 80), monthFirst);
    if (day === null) continue;
    const names = `${attributes['class'] ?? ''} ${itemprop ?? ''}`;
    const isPublished = /publish/i.test(names);
    const sure =
      (itemprop === 'datepublished' ? MARKED_PUBLISHED : 0) + (attributes['pubdate'] !== undefined || isPublished ? NAMED_PUBLISHED : 0);
    found.push({ day, updated: /updated|modified/i.test(names) && !isPublished, score: place(index) + MARKED + sure });
  }
  return found;
}

/** Days in the words of lines, and of what opens paragraphs. */
function writtenDays(survey: Survey, monthFirst: boolean, place: (index: number) => number): Candidate[] {
  const found: Candidate[] = [];
  for (const block of survey.blocks) {
    if (block.size < SHORTEST || survey.hidden[block.first] === 1) continue;
    const isLong = block.size > LONGEST_LINE;
    const text = lineOf(survey, block, isLong);
    if (!/\d/.test(text) || ARCHIVE_HINT.test(text)) continue;
    const points = place(block.first) + (isInMeta(survey, block.first) ? IN_META : 0);
    const days = findDays(text, monthFirst);
    for (const [index, { day, start, end }] of days.entries()) {
      // 'September 25, 2019 – March 25, 2020': a stretch of time in which something ran
      if (UNTIL.test(text.slice(end, days[index + 1]?.start ?? end)) || UNTIL.test(text.slice(days[index - 1]?.end ?? start, start)))
        continue;
      const before = text.slice(Math.max(0, start - CUE_BEFORE), start);
      const updated = UPDATED_CUE.test(before) && !PUBLISHED_CUE.test(before.slice(-CUE_BESIDE));
      const cue = PUBLISHED_CUE.test(before) ? CUED : 0;
      const alone = isLong ? -0.5 : end - start > text.length * 0.5 ? 2 : text.length <= SHORT_LINE ? 1 : -1.5;
      const told = cue === 0 && start > 0 && SENTENCE.test(text) ? TOLD : 0;
      found.push({ day, updated, score: points + cue + alone + told });
    }
  }
  return found;
}

/** A line, or what opens a paragraph. */
function lineOf({ nodes }: Survey, { first, last }: Survey['blocks'][number], isLong: boolean): string {
  let text = '';
  for (let index = first; index < last && (!isLong || text.length < DATELINE * 2); index++)
    text += nodes[index]!.text.slice(0, LONGEST_LINE * 2);
  return isLong ? fold(text).slice(0, DATELINE) : fold(text);
}

function isInMeta({ nodes, hints }: Survey, index: number): boolean {
  let climb = nodes[index]!.parent;
  for (let depth = 0; depth < MOST_AROUND && climb > 0; depth++, climb = nodes[climb]!.parent) if (hints[climb] === 'meta') return true;
  return false;
}
