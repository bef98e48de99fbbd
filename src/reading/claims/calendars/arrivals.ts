/** Roundups of what comes to a service in a month or a week: 'New to Netflix in June: Kestrel Point season 3, Old Solway'. */
import { carriersNamed } from '../../../catalogue/carriers.ts';
import type { CatalogueEntry } from '../../../catalogue/entry.ts';
import { foldTitle } from '../../../catalogue/fold.ts';
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { isCarriedBy } from '../../mentions/titles.ts';
import type { CarrierSpan, DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';

/** What a headline calls such a piece by. */
const ROUNDUP = wordSet('everything every all arrivals releases guide list movies films titles highlights originals picks shows');
const WHAT = wordSet('what');
const COMING = wordSet('new coming arriving streaming landing dropping hitting added');
const TO = wordSet('to on');
/** Of one about what goes, and of news of one series. */
const GOING = wordSet('leaving leave leaves expires removed exits lost renewed renews cancelled canceled axed best worst ranked');
const STREAMING = wordSet('streaming stream streamers streamer');
/** A roundup is read in its headline and as much of what opens it. */
const MOST_SENTENCES = 4;
const STRETCH = /^(?:(?:shifted-)?month(?:-year)?|shifted-unit)$/;

export function arrivalDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const [headline, opening] = analysis.sentences;
  if (headline === undefined || analysis.view.blocks[headline.view.block]?.kind !== 'headline') return [];
  const month = monthOf(headline);
  if (month === null || !isRoundup(headline, opening?.view.limit ?? 0, analysis.view.tokens)) return [];
  const told = new Set(stated.flatMap(({ body, series }) => (body.predicate === 'premiere' ? [series] : [])));
  const entries = analysis.sentences.slice(0, 1 + MOST_SENTENCES).flatMap((sentence) => entriesOf(sentence, month, headline, analysis));
  const numbered = new Set(entries.flatMap(({ series, season }) => (season.kind === 'number' ? [series] : [])));
  return entries.filter(({ series, season }) => !told.has(series) && (season.kind === 'number' || !numbered.has(series)));
}

/** The one month or week that a headline names. */
function monthOf({ dates }: Sentence): DateSpan | null {
  const [month, ...others] = dates.filter(({ date }) => date.kind === 'date' && date.edtf !== null);
  return month !== undefined && others.length === 0 && STRETCH.test(month.date.rule) ? month : null;
}

function isRoundup({ view: { first, limit }, carriers }: Sentence, opening: number, tokens: Tokens): boolean {
  if (carriers.length === 0 && !holdsWord(tokens, first, limit, STREAMING)) return false;
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    const next = tokens.word[at + 1] as number;
    if (NEW.has(word) && TO.has(next) && carriers.some(({ from }) => from === at + 2)) return true;
  }
  const coming = holdsWord(tokens, first, Math.max(limit, opening), COMING);
  if (holdsWord(tokens, first, limit, GOING) && !coming) return false;
  return holdsWord(tokens, first, limit, ROUNDUP) || (coming && holdsWord(tokens, first, limit, WHAT));
}
const NEW = wordSet('new coming');

/** Whose work, or who of it, another title is: 'from the creators of X', 'X star Anna Bell'. */
const MAKERS = wordSet('creator creators star stars makers maker fame alum team writers producers director like fans');
const MOST_TO_MAKER = 4;

function entriesOf(sentence: Sentence, { date }: DateSpan, { carriers }: Sentence, analysis: Analysis): Draft[] {
  const { mentions, document } = analysis;
  const { tokens } = analysis.view;
  const { view } = sentence;
  const services = new Set(carriers.map(({ name: carrier }) => foldTitle(carrier)));
  const year = Number(document.published?.slice(0, 4) ?? 0);
  const here = mentionsWithin(mentions, view);
  return here.flatMap((mention): Draft[] => {
    const { name, from, to } = mention;
    const season = seasonOf(mention, here, sentence, tokens);
    if (season.kind === 'number' ? isShownElsewhere(name.entry, carriers) : isOver(name.entry, year, services)) return [];
    if (
      holdsWord(tokens, Math.max(view.first, from - MOST_TO_MAKER), from, MAKERS) ||
      MAKERS.has(tokens.word[tokens.kind[to] === PUNCTUATION ? to + 1 : to] as number)
    )
      return [];
    // 'X season 4 (already out)', 'season 4 of X is streaming now'
    if (holdsWord(tokens, to, Math.min(view.limit, to + MOST_TO_NOW), ALREADY)) return [];
    // 'Mission: Impossible – Fallout' is a film of one
    if (isMark(tokens, to, ':–-') && isCapital(tokens, to + 1)) return [];
    // a day of its own says more
    if (sentence.dates.some((own) => own.date.grain === 'day' && own.from >= to && own.from - to <= MOST_TO_DAY)) return [];
    return [
      {
        series: name,
        season,
        body: { predicate: 'premiere', value: date.edtf as string },
        certainty: 'certain',
        speaker: 'outlet',
        from,
        to,
        block: view.block,
        rules: ['premiere/arrivals', `date/${date.rule}`],
      },
    ];
  });
}
const MOST_TO_DAY = 6;
const ALREADY = wordSet('already now');
const MOST_TO_NOW = 5;

/** What has ended before, or is over and another's own: it comes to a service as all that there was of it. */
function isOver(entry: CatalogueEntry | null, year: number, services: ReadonlySet<string>): boolean {
  if (entry === null) return true;
  if (entry.endYear === null) return false;
  return entry.endYear < year || (entry.endYear === year && services.size > 0 && !isCarriedBy(entry, services));
}

/** 'Riverdale season 4' in what is new to Netflix: another carrier has shown it. */
function isShownElsewhere(entry: CatalogueEntry | null, carriers: readonly CarrierSpan[]): boolean {
  if (entry === null || entry.carriers.length === 0 || carriers.length === 0) return false;
  const own = new Set(entry.carriers.flatMap(carriersNamed));
  return own.size > 0 && !carriers.some(({ name }) => carriersNamed(name).some((carrier) => own.has(carrier)));
}

/** The season said at once behind a title, or before it and 'of'; the first of what makes its debut. */
function seasonOf({ from, to }: Mention, here: readonly Mention[], { seasons }: Sentence, tokens: Tokens): BoundSeason {
  const behind = tokens.kind[to] === PUNCTUATION ? to + 1 : to;
  const before = tokens.kind[from - 1] === PUNCTUATION ? from - 2 : from - 1;
  const own = seasons.find(
    (span) =>
      span.relation === 'numbered' &&
      span.numbers.length === 1 &&
      (span.from === to || span.from === behind || (OF.has(tokens.word[before] as number) && span.to === before)),
  );
  if (own !== undefined) return { kind: 'number', number: own.numbers[0] as number };
  return isDebut(from, here, tokens) ? { kind: 'number', number: 1 } : { kind: 'none' };
}
const OF = wordSet('of');
const DEBUT = wordSet('debut debuts');
const BETWEEN = wordSet('and of the');

/** 'The debut of X and Y'. */
function isDebut(from: number, here: readonly Mention[], tokens: Tokens): boolean {
  for (let at = from - 1; at >= 0; ) {
    const named = here.find((mention) => mention.to === at + 1);
    if (named !== undefined) at = named.from - 1;
    else if (tokens.kind[at] === PUNCTUATION || BETWEEN.has(tokens.word[at] as number)) at--;
    else return DEBUT.has(tokens.word[at] as number);
  }
  return false;
}
