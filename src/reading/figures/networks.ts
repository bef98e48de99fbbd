/** Claims about who carries a series: each carrier named as its own, once. */

import { carriersNamed } from '../../catalogue/carriers.ts';
import { foldTitle } from '../../catalogue/fold.ts';
import type { Analysis } from '../analysis.ts';
import type { BoundSeason } from '../binding/seasons.ts';
import type { Draft } from '../claims/draft.ts';
import { chiefOf } from '../facts/chief.ts';
import { nearby } from '../facts/nearby.ts';
import type { Setting } from '../facts/setting.ts';
import { settingsOf } from '../facts/settings.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import { listAround } from '../mentions/lists.ts';
import type { SeriesName } from '../mentions/series.ts';
import { isCarriedBy } from '../mentions/titles.ts';
import { documentSpeaker } from '../modality/document-speaker.ts';
import { isPartOfName } from '../persons/persons.ts';
import type { CarrierSpan } from '../sentences/sentence.ts';
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';

/** Behind a carrier: another thing of its name, or of its owner's. */
const OTHER_THINGS = wordSet(
  'news account accounts instagram twitter tiktok studios studio entertainment subscription subscribers stock shares app user users password pictures music sports channel page handle',
);
/** Before a carrier: a comparison, or a person's past. */
const PASSING = wordSet('like unlike rival rivals versus vs formerly ex beat beats than told tells telling');
/** Sites on which trailers and posts stand: a series' own only where they are said to own or order it. */
const SITES = new Set(['youtube', 'instagram', 'twitter', 'facebook', 'tiktok', 'x', 'snapchat', 'vimeo', 'imdb']);
/** A series goes from one carrier to another. */
const MOVES = wordSet(
  'move moves moved moving heads headed jumps jumped jump saved saves rescued rescues rescue lands landed revived revives home picked took switch switches switched',
);
const FAR = 14;
const SHORT_HEADING = 5;

/** @param stated what cues have found: a text about one carrier's series tells of those of which it claims something */
export function networkDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const { blocks } = analysis.view;
  const publisher = foldTitle(analysis.document.publisher ?? '');
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  let headed: CarrierSpan | null = null;
  const only = onlyCarrier(analysis);
  // a roundup that hardly names another carrier lists this one's series throughout
  const sole = only !== null && chiefOf(analysis) === null && analysis.names.length >= SEVERAL && isSole(only, analysis);
  const put = (series: SeriesName, carrier: CarrierSpan, setting: Setting, rule: string): void => {
    const key = `${series.key}|${carrierKey(carrier)}`;
    if (seen.has(key) || publisher === foldTitle(carrier.name)) return;
    const certainty = setting.certainty(carrier.from, carrier.to);
    seen.add(key);
    drafts.push({
      series,
      season: movedSeason(setting, carrier),
      body: { predicate: 'network', value: OFFICIAL.get(foldTitle(carrier.name)) ?? carrier.name },
      certainty: certainty === 'denied' && isDeniedHere(setting, carrier) ? 'denied' : 'certain',
      speaker: documentSpeaker(analysis),
      from: carrier.from,
      to: carrier.to,
      block: setting.sentence.view.block,
      rules: [rule],
    });
  };
  for (const setting of settingsOf(analysis)) {
    const { view, carriers } = setting.sentence;
    const kind = blocks[view.block]?.kind;
    const leads = kind === 'row' ? undefined : carriers.find(({ from }) => from === view.first);
    if (kind === 'heading' || (leads !== undefined && setting.mentions.length === 0 && view.limit - view.first <= SHORT_HEADING)) {
      headed = setting.mentions.length === 0 && view.limit - view.first <= SHORT_HEADING ? (carriers[0] ?? null) : null;
    }
    if (headed !== null && carriers.length === 0) for (const { name } of setting.mentions) put(name, headed, setting, 'network/headed');
    if (carriers.length === 0 && only !== null && (sole || setting.sentence.cues.some(({ row }) => FATES.has(row.frame))))
      for (const { name } of setting.mentions) put(name, only, setting, 'network/only');
    for (const carrier of carriers) {
      for (const series of carriedBy(carrier, setting)) put(series, carrier, setting, 'network/named');
    }
  }
  const shared = carrierOfAll(analysis, stated);
  if (shared !== null) {
    const carried = new Set(drafts.map(({ series }) => series));
    for (const { series, body } of stated)
      if (body.predicate === 'status' && !carried.has(series)) put(series, shared.carrier, shared.setting, 'network/of-all');
  }
  // 'BBC' beside 'BBC One' of the same series says nothing more
  const names = new Map<SeriesName, string[]>();
  for (const { series, body } of drafts) names.set(series, [...(names.get(series) ?? []), String(body.value)]);
  return drafts.filter(({ series, body }) => !(names.get(series) ?? []).some((other) => other.startsWith(`${String(body.value)} `)));
}

/** Names in print that are a country's or a shorthand. */
const OFFICIAL: ReadonlyMap<string, string> = new Map([
  ['usa', 'USA Network'],
  ['bbc1', 'BBC One'],
  ['bbc2', 'BBC Two'],
  ['bbc3', 'BBC Three'],
]);

const FATES = new Set(['order', 'cancel', 'final', 'undecided']);
const CHIEF_SHARE = 0.6;
const SOLE_SHARE = 0.8;
const SEVERAL = 4;

function isSole(only: CarrierSpan, { sentences }: Analysis): boolean {
  const all = sentences.flatMap(({ carriers }) => carriers);
  return all.filter((carrier) => carrierKey(carrier) === carrierKey(only)).length >= all.length * SOLE_SHARE;
}

/** The carrier that a roundup is about: named in its headline alone and most often after; null where there is none. */
function onlyCarrier({ sentences, view }: Analysis): CarrierSpan | null {
  const headline = sentences.find((sentence) => view.blocks[sentence.view.block]?.kind === 'headline');
  const named = headline?.carriers ?? [];
  const [first] = named;
  if (first === undefined || named.some((other) => carrierKey(other) !== carrierKey(first))) return null;
  const all = sentences.flatMap(({ carriers }) => carriers);
  return all.filter((carrier) => carrierKey(carrier) === carrierKey(first)).length >= all.length * CHIEF_SHARE ? first : null;
}

/** The carrier that a text opens with, before it claims anything, and hardly names another: the series of which it tells are that carrier's. */
function carrierOfAll(analysis: Analysis, stated: readonly Draft[]): { readonly carrier: CarrierSpan; readonly setting: Setting } | null {
  const setting = settingsOf(analysis).find(({ sentence }) => sentence.carriers.length > 0);
  if (setting === undefined || stated.some(({ from }) => from < setting.sentence.view.first)) return null;
  const carrier = setting.sentence.carriers.find((one) => !isOther(one, setting, analysis.view.tokens));
  return carrier !== undefined && isSole(carrier, analysis) ? { carrier, setting } : null;
}

/** One carrier under its several names is one: 'Amazon' and 'Prime Video', 'BBC1' and 'BBC One'. */
const carrierKey = ({ name }: CarrierSpan): string => carriersNamed(OFFICIAL.get(foldTitle(name)) ?? name)[0]?.id ?? foldTitle(name);

/** The series that a carrier is named with in its sentence. */
function carriedBy(carrier: CarrierSpan, setting: Setting): readonly SeriesName[] {
  const { tokens } = setting.analysis.view;
  if (isOther(carrier, setting, tokens)) return [];
  const mention = nearest(carrier, setting, tokens);
  // 'X repeats are on Hulu': another's series, shown again
  if (mention !== null && holdsWord(tokens, mention.to, carrier.from, REPEATS) && !isOwn(mention, carrier)) return [];
  if (mention !== null)
    return [...new Set(listAround(mention, nearby(setting.mentions, mention.from), tokens, false).map(({ name }) => name))];
  // 'NBC, ABC and CBS' in a roundup's headline carry no one series
  if (setting.mentions.length > 0 || setting.sentence.carriers.length > 1 || headsSection(setting)) return [];
  const series = setting.series(carrier.from, carrier.to);
  return series === null ? [] : [series];
}

const REPEATS = wordSet('repeat repeats rerun reruns');
const isOwn = ({ name: { entry } }: Mention, { name }: CarrierSpan): boolean =>
  entry !== null && isCarriedBy(entry, new Set([foldTitle(name)]));

/** 'X, cancelled by Paramount+, and Y': who acts stands behind what it has acted on, and a comma before the next. */
const isOfBefore = ({ from, to }: CarrierSpan, tokens: Tokens): boolean =>
  PLACED.has(tokens.word[from - 1] as number) && isMark(tokens, to, ',') && AND_BUT_WHILE.has(tokens.word[to + 1] as number);

/** What a carrier's name stands for besides: its owner, a number, a part of a person's name or a title, a site, a comparison. */
function isOther(carrier: CarrierSpan, { sentence, mentions }: Setting, tokens: Tokens): boolean {
  const { first, limit } = sentence.view;
  if (carrier.to < limit && OTHER_THINGS.has(tokens.word[carrier.to] as number)) return true;
  if (isBareNumber(carrier, tokens) || isPartOfName(tokens, carrier)) return true;
  if (mentions.some(({ from, to }) => from <= carrier.from && to >= carrier.to)) return true;
  if (SITES.has(foldTitle(carrier.name)) && !carrier.possessive) return true;
  return holdsWord(tokens, Math.max(first, carrier.from - 2), carrier.from, PASSING);
}

/** 'Seven months', 'the top 10': a channel called by a number needs its preposition and its capital. */
function isBareNumber({ from, to, possessive }: CarrierSpan, tokens: Tokens): boolean {
  if (possessive || to - from > 1 || NUMBERS.cardinal(tokens, from) === null) return false;
  return from === 0 || !PLACED.has(tokens.word[from - 1] as number) || tokens.kind[from] === NUMBER;
}

const PLACED = wordSet('on at to by for from');
const FROM = wordSet('from');

function nearest(carrier: CarrierSpan, setting: Setting, tokens: Tokens): Mention | null {
  const { first } = setting.sentence.view;
  let best: Mention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mention of nearby(setting.mentions, carrier.from)) {
    if (mention.from < carrier.to && carrier.from < mention.to) continue;
    const behind = mention.from >= carrier.to;
    const away = behind ? mention.from - carrier.to : carrier.from - mention.to;
    if (away > FAR + 10) continue;
    const apart = Math.abs((setting.clause[mention.from - first] as number) - (setting.clause[carrier.from - first] as number));
    // 'X (NBC)' and "NBC's X" stand together whatever else is near
    const joined = (!behind && isMark(tokens, mention.to, '(') && away === 1) || (behind && carrier.possessive && away <= 5);
    const cost = joined ? 0 : away + apart * 5 + (behind ? 1 : 0) + (behind && isOfBefore(carrier, tokens) ? FAR : 0);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best;
}

/** 'NBC' over a section of a roundup: the carrier of what stands under it. */
function headsSection({ sentence: { view }, analysis }: Setting): boolean {
  return analysis.view.blocks[view.block]?.kind === 'heading' && view.limit - view.first <= SHORT_HEADING && chiefOf(analysis) === null;
}

const NOT = wordSet('not nope');

const COMING = wordSet('returning coming going back renewed renewing staying moving');

/** 'not Netflix': the denial stands right before it; 'not returning to CBS' was on CBS. */
function isDeniedHere({ sentence, analysis }: Setting, { from }: CarrierSpan): boolean {
  const first = Math.max(sentence.view.first, from - 3);
  const { tokens } = analysis.view;
  return holdsWord(tokens, first, from, NOT) && !holdsWord(tokens, first, from, COMING);
}

/** The season that moves to the carrier, where the sentence tells of a move and names it; the carrier that it comes from has shown others. */
function movedSeason(setting: Setting, { from, to }: CarrierSpan): BoundSeason {
  const { tokens } = setting.analysis.view;
  const { first, limit } = setting.sentence.view;
  if (from > first && FROM.has(tokens.word[from - 1] as number)) return { kind: 'none' };
  return holdsWord(tokens, first, limit, MOVES) ? setting.season(from, to, { kind: 'none' }) : { kind: 'none' };
}
