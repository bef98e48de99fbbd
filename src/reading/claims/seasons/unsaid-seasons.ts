/** The numbers of seasons that their sentence gives none: from the headings, and from what the whole document says of the series. */
import type { Claim, Status } from '../../../claim/claim.ts';
import { daysOf } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import type { Mention } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { mentionsOf } from '../../mentions-of.ts';
import { isOutgrown } from '../../plausible/plausible-seasons.ts';
import { MOST_SEASONS } from '../../seasons/season-span.ts';
import { within } from '../../sentences/in-order.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { NUMBER, type Tokens, WORD } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { firstOrders } from '../fates/first-orders.ts';
import { isPast } from '../in-passing.ts';
import { beyondLast, endingSeason, lastOrdered, lastSeason, orderedFor, saidElsewhere, statusOf, undoneNear } from './decided-elsewhere.ts';
import {
  countedSeasons,
  knownSeasons,
  type NumberedSeason,
  numberedSeasons,
  type SaidSeason,
  saidSeasons,
  wantedSeasons,
} from './document-seasons.ts';
import { orderOf, ordersOfSeveral } from './several-orders.ts';
import { isUnderNewcomers, seasonBehindRun } from './short-runs.ts';

/** What is thought of a season once it is out. */
const RECEPTION: ReadonlySet<Claim['predicate']> = new Set(['opinion', 'rating', 'audience']);
/** @returns for a draft the number of its season; null where nothing in the document gives one */
export function unsaidSeasons(drafts: readonly Draft[], analysis: Analysis): (draft: Draft) => number | null {
  const { tokens } = analysis.view;
  const said = saidSeasons(analysis);
  const { published } = analysis.document;
  // 'after its first season' of a series that has had many is no word on where it stands
  const mayStandAt = (name: SeriesName, number: number): boolean => !isOutgrown(number, name.entry, published);
  // among several series, a season in a sentence that names none may be anybody's
  const owned = analysis.names.length === 1 ? said : said.filter(({ here }) => here.length > 0);
  const fresh = new Set(drafts.filter((draft) => !isOfYearsAgo(draft, analysis)));
  const bygone = new Set(
    drafts.flatMap((draft) => (fresh.has(draft) || draft.season.kind !== 'number' ? [] : [`${draft.series.key} ${draft.season.number}`])),
  );
  const wanted = new Map([...wantedSeasons(said, tokens)].filter(([{ key }, number]) => !bygone.has(`${key} ${number}`)));
  const known = new Map([...knownSeasons(owned, [...fresh], wanted)].filter(([name, number]) => mayStandAt(name, number)));
  const counts = countedSeasons(said, tokens);
  const numbered = numberedSeasons(said).filter(({ name, number }) => mayStandAt(name, number));
  const settled = drafts.filter((draft) => statusOf(draft) !== null && draft.season.kind === 'number');
  /** An order of years ago is of another season than one that is told without its time. */
  const settledNow = settled.filter((draft) => fresh.has(draft));
  const settledOf = (draft: Draft): readonly Draft[] => (fresh.has(draft) ? settledNow : settled);
  const decided = new Set(settled.map(({ series, season }) => `${series.key} ${season.kind === 'number' ? season.number : ''}`));
  const out = numbered.filter(({ name, number }) => !decided.has(`${name.key} ${number}`));

  /** 'Renewed. Season 4 will be split in two': the one that is ordered, unless something is told of its course. */
  const isYetToCome = (series: SeriesName, number: number): boolean => {
    const [first] = owned.filter(({ name, span }) => name === series && span.numbers.includes(number));
    return first?.toCome === true;
  };

  const several = ordersOfSeveral(drafts, said, analysis);

  const first = firstOrders(said, drafts, analysis);
  const topical = ({ series, block }: Draft): number | null => {
    const topic = analysis.focus.topicOf(block);
    return topic !== null && (topic.name === null || topic.name === series) ? topic.season : null;
  };
  /** Under 'X axed after season 2', what is decided is the third. */
  const decidedUnder = (draft: Draft): number | null => {
    const season = topical(draft);
    return season !== null && analysis.focus.topicOf(draft.block)?.over === true ? season + 1 : season;
  };
  /** 'X season 6: another season is ordered': the one that the headline speaks of, where that is not out. */
  const awaited = ({ series, block }: Draft): number | null => {
    const topic = analysis.focus.topicOf(block);
    if (topic === null || topic.spent || block - topic.block > RIGHT_BELOW) return null;
    return topic.name === series ? topic.season : null;
  };
  const opening = openingSeason(said, tokens);
  const opens = ({ series, body }: Draft): number | null =>
    body.predicate === 'premiere' && opening?.name === series && (opening.ahead || String(body.value) > (published ?? '9'))
      ? opening.number
      : null;
  /** 'Which launched in November, was given a two-season order back in 2022': of those that have been, and are. */
  const isBeforeTheFirst = (draft: Draft): boolean => {
    if (fresh.has(draft) || !several.has(orderOf(draft))) return false;
    const opened = drafts.find(
      ({ series, body, season }) =>
        series === draft.series && body.predicate === 'premiere' && (season.kind !== 'number' || season.number === 1),
    );
    const ordered = sentenceAt(analysis.sentences, draft.from)?.dates.find(
      ({ from }) => from >= draft.from && from <= draft.to + MOST_TO_TIME,
    );
    return opened !== undefined && ordered?.date.edtf != null && ordered.date.edtf < String(opened.body.value);
  };
  /** 'X to end with season 8: renewed in March for its final run'. */
  const orderedLast = (draft: Draft): number | null => {
    if (statusOf(draft) !== 'renewed' || !holdsWord(tokens, draft.from, draft.to, FINAL)) return null;
    const beyond = beyondLast(draft, settled);
    return beyond === null ? null : beyond - 1;
  };
  const next = (draft: Draft, step: number): number | null => {
    const begun = opens(draft) ?? lastOrdered(draft, settled) ?? orderedLast(draft);
    if (begun !== null) return begun;
    if (first.isFromTheStart(draft) || isBeforeTheFirst(draft)) return step;
    const order = several.get(orderOf(draft));
    // 'picked up through season 6: two more seasons are ordered'
    if (order?.numbers != null) return order.numbers[step - 1] ?? null;
    const heading = statusOf(draft) === null ? null : awaited(draft);
    if (heading !== null) return heading + step - 1;
    if (order !== undefined && first.isOfFirstSeveral(draft)) return step;
    if (step === 1 && first.isOfOneSeason(draft)) return 1;
    const numbered = step === 1 && statusOf(draft) === 'renewed' ? saidElsewhere(draft, settledOf(draft)) : null;
    if (numbered !== null) return numbered;
    // 'brought to a close after three seasons; no further one is planned'
    const refused = step === 1 && draft.rules.includes('cancel/no-season') ? beyondLast(draft, settled) : null;
    if (refused !== null) return refused;
    const latest = known.get(draft.series);
    const isPlain = draft.season.kind === 'topic' && statusOf(draft) === 'renewed';
    if (isPlain && latest !== undefined && isYetToCome(draft.series, latest)) return latest;
    if (latest !== undefined) return latest + step;
    return step === 1 ? (decidedUnder(draft) ?? wanted.get(draft.series) ?? null) : null;
  };
  const ofNewcomer = (draft: Draft, status: Status): number | null =>
    (status === 'renewed' || status === 'cancelled') && isUnderNewcomers(draft, analysis) ? 2 : null;
  const unsaid = (draft: Draft): number | null => {
    const given = numberInTitle(draft, analysis) ?? lastOrdered(draft, settled) ?? orderedLast(draft);
    if (given !== null) return given;
    const status = statusOf(draft);
    if (status === null)
      return (
        opens(draft) ??
        topical(draft) ??
        premieredBeside(draft, drafts) ??
        spokenOf(draft, RECEPTION.has(draft.body.predicate) ? out : numbered) ??
        orderedFor(draft, settled, published)
      );
    if (status === 'ending')
      return endingSeason(draft, topical(draft), settled) ?? saidElsewhere(draft, settled) ?? lastSeason(draft, known, settled);
    if ((status === 'renewed' || status === 'cancelled') && first.isOfFirst(draft)) return 1;
    const run = status === 'cancelled' ? seasonBehindRun(draft, analysis) : null;
    if (run !== null) return run;
    const count = counts.get(draft.series);
    const asked = wanted.get(draft.series);
    // 'after one season' of another series is easily taken for this one's; a season asked for is further on
    const counted = count === undefined ? null : Math.max(count + 1, asked ?? 0);
    const refused = status === 'cancelled' ? beyondLast(draft, settled) : null;
    const heading = decidedUnder(draft);
    // 'X to end with season 2: no more will be ordered'
    if (refused !== null && refused - 1 === heading) return refused;
    const elsewhere = status === 'renewed' ? saidElsewhere(draft, settledOf(draft)) : null;
    return undoneNear(draft, settled) ?? elsewhere ?? heading ?? counted ?? asked ?? refused ?? next(draft, 1) ?? ofNewcomer(draft, status);
  };
  return (draft) => {
    const { season } = draft;
    if (season.kind === 'number') return season.number;
    if (season.kind === 'next') return next(draft, season.step);
    return season.kind === 'topic' ? (unsaid(draft) ?? numberOfTitle(draft, analysis)) : null;
  };
}

const FINAL = wordSet('final last');
/** Blocks below a heading of which it still says the season: further down the text tells its own story. */
const RIGHT_BELOW = 1;
const LONGEST_TITLE = 12; // tokens
const CLOSING = '\'"’”';
const startOf = ({ from }: Mention): number => from;
const endOf = ({ to }: Mention): number => to;

/** 'Naagin 4 is going to end': a number straight behind the title that the words name. */
function numberInTitle({ series, from, to }: Draft, analysis: Analysis): number | null {
  const near = within(analysis.mentions, from - LONGEST_TITLE, to + LONGEST_TITLE, startOf, endOf);
  const mention = near.find((one) => one.name === series && one.to > from && one.from < to);
  return mention === undefined ? null : numberBehind(mention, analysis);
}

/** 'Survivor 50: CBS sets its return': the one number that the document ever puts behind the title. */
function numberOfTitle({ series }: Draft, analysis: Analysis): number | null {
  const numbers = new Set(mentionsOf(series, analysis.mentions).flatMap((mention) => numberBehind(mention, analysis) ?? []));
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

/** The number that stands straight behind a title, or behind the mark that closes it; null where none does, or it counts what follows. */
function numberBehind(mention: Mention, { sentences, view: { tokens } }: Analysis): number | null {
  const at = isMark(tokens, mention.to, CLOSING) ? mention.to + 1 : mention.to;
  if (tokens.kind[at] !== NUMBER) return null;
  // '… and X', and under it '11:15 Gone: Y'
  if (sentenceAt(sentences, mention.from) !== sentenceAt(sentences, at)) return null;
  const number = NUMBERS.cardinal(tokens, at);
  if (number === null || number.value < 2 || number.value > MOST_SEASONS || number.to !== at + 1) return null;
  return tokens.kind[number.to] === WORD && !BEHIND_TITLE.has(tokens.word[number.to] as number) && !isCapital(tokens, number.to)
    ? null
    : number.value;
}

/** What goes on behind a numbered title, and is not counted by the number. */
const BEHIND_TITLE = wordSet(
  `is are was were has have had will would won't isn't to gets got returns premieres ends on in at for with and or but cast trailer teaser finale star stars
  contestant contestants host renewed cancelled canceled axed confirmed ordered delayed postponed officially not might may could should`,
);

/** The season of a series that its paragraph spoke of last, else first; else the latest that the document speaks of. */
function spokenOf({ series, block, from }: Draft, numbered: readonly NumberedSeason[]): number | null {
  const own = numbered.filter(({ name }) => name === series);
  const here = own.filter((season) => season.block === block);
  const near = here.findLast((season) => season.from < from) ?? here[0];
  if (near !== undefined) return near.number;
  const latest = Math.max(0, ...own.map(({ number }) => number));
  return latest > 0 ? latest : null;
}

/** 'X is back on New Year's Day. The second series starts in America on January 11': the one season that opens about then. */
function premieredBeside({ series, body }: Draft, drafts: readonly Draft[]): number | null {
  if (body.predicate !== 'premiere') return null;
  const near = drafts.filter(
    (other) => other.series === series && other.body.predicate === 'premiere' && isAbout(String(other.body.value), String(body.value)),
  );
  const numbers = new Set(near.flatMap(({ season }) => (season.kind === 'number' ? [season.number] : [])));
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

interface Opening {
  readonly name: SeriesName;
  readonly number: number;
  readonly ahead: boolean; // of what is told, and not of a day alone
}

/** 'X renewed for season 3 ahead of season 2 debut', 'season 2 premiere date set': the season that is about to begin, whichever is ordered. */
function openingSeason(said: readonly SaidSeason[], tokens: Tokens): Opening | null {
  for (const { span, name } of said) {
    const [number, ...more] = span.numbers;
    if (name === null || number === undefined || more.length > 0) continue;
    const opens = OPENING.has(tokens.word[span.to] as number);
    const ahead = opens && holdsWord(tokens, Math.max(0, span.from - MOST_TO_AHEAD), span.from, AHEAD);
    if (ahead || DATE.has(tokens.word[opens ? span.to + 1 : span.to] as number)) return { name, number, ahead };
  }
  return null;
}
const DATE = wordSet('date dates');
const OPENING = wordSet('debut premiere launch bow return');
const AHEAD = wordSet('ahead before');
const MOST_TO_AHEAD = 3; // tokens

/** Within so many days of each other. */
function isAbout(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a !== null && b !== null && a.first - NEAR_DAYS <= b.last && b.first - NEAR_DAYS <= a.last;
}
const NEAR_DAYS = 45;

/** 'Renewed for a third season in October 2018'. */
function isOfYearsAgo({ body, from, to }: Draft, analysis: Analysis): boolean {
  const { published } = analysis.document;
  const sentence = body.predicate === 'status' ? sentenceAt(analysis.sentences, from) : undefined;
  if (sentence === undefined || published === null) return false;
  return sentence.dates.some(
    (date) => date.from >= from && date.from <= to + MOST_TO_TIME && isPast(date.date.edtf, published, LEAST_YEAR),
  );
}
const MOST_TO_TIME = 6; // tokens: 'for a third season in'
const LEAST_YEAR = 300; // days: a series is ordered once a year
