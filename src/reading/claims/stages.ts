/** Claims about production stages and trailers: a cue with its value, bound as a status is. */
import type { Stage } from '../../claim/claim.ts';
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, seasonsNear } from '../binding/seasons.ts';
import { seriesOf } from '../binding/series.ts';
import type { CueContext } from '../context.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { Modality } from '../modality/modality.ts';
import { speakerOf } from '../modality/speaker-of.ts';
import type { Cue } from '../patterns/bank.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsPair, holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

export function stageDrafts(cue: Cue, context: CueContext, analysis: Analysis): Draft[] {
  const { modality, sentence } = context;
  const { tokens } = analysis.view;
  const replied = modality.asked ? repliedTo(cue, modality) : null;
  if (
    (modality.asked && replied === null) ||
    modality.condition ||
    modality.wished ||
    (modality.open && cue.row.negated !== true && !isUnbegun(cue, tokens)) ||
    modality.future ||
    (isPlanned(cue, context, tokens) && !isUnbegun(cue, tokens)) ||
    isPassed(cue, context, tokens)
  )
    return [];
  if (isOfAnotherWork(cue, context, tokens) || isMadeUp(cue, tokens) || isOfEnd(cue, sentence, tokens)) return [];
  const series = seriesOf(cue, context, analysis);
  const spans = seasonsNear(tokens, cue, sentence, context.clause, sentence.cues, analysis.mentions);
  const span = ownBefore(spans[0], cue, sentence, tokens) ?? spans[0];
  const season = span === undefined ? TOPIC : boundTo(span, sentence.view.block, analysis);
  const trailer = cue.row.frame === 'trailer';
  const denied = replied === null ? isUnbegun(cue, tokens) || modality.negations % 2 === 1 || isOfNothing(cue, tokens) : replied === 'no';
  // 'no trailer' has a row of its own
  if (trailer && cue.row.value === 'released' && (modality.none || isDenied(cue, sentence) || isAwaited(cue, context, tokens))) return [];
  const body = trailer
    ? ({ predicate: 'trailer', value: cue.row.value === 'none' || denied ? 'none' : 'released' } as const)
    : ({ predicate: 'production', value: cue.row.value as Stage } as const);
  const said = {
    season,
    body,
    certainty: denied && !trailer ? 'denied' : modality.certainty,
    speaker: speakerOf(cue, context, analysis),
  } as const;
  const where = { from: cue.match.from, to: cue.match.to, block: sentence.view.block, rules: [cue.row.id] };
  return (trailer ? series.slice(0, 1) : sharing(series, context, analysis)).map((name) => ({ series: name, ...said, ...where }));
}

const TOPIC: BoundSeason = { kind: 'topic' };

function boundTo(span: SeasonSpan, block: number, analysis: Analysis): BoundSeason {
  if (span.relation === 'numbered') return { kind: 'number', number: span.numbers[0] as number };
  if (span.relation !== 'another' || isHeadings(span, block, analysis)) return TOPIC;
  return { kind: 'next', step: 1 };
}

/** 'X season 2: what we know' over 'the trailer of the new season': the one that the headings are about, unless it has been shown. */
function isHeadings({ from, to }: SeasonSpan, block: number, { focus, view: { tokens } }: Analysis): boolean {
  const topic = focus.topicOf(block);
  if (topic === null || topic.season === null || topic.spent) return false;
  return holdsWord(tokens, from - 1, to, NEW) && !holdsWord(tokens, from - 1, to, MORE);
}
const NEW = wordSet('new upcoming forthcoming');
const MORE = wordSet('another next further more additional extra');

/** 'Season six is in the can and season seven is filming': what is told behind 'and' is of the next. */
function ownBefore(nearest: SeasonSpan | undefined, { match }: Cue, { seasons }: Sentence, tokens: Tokens): SeasonSpan | undefined {
  if (nearest === undefined || nearest.from < match.to || !holdsWord(tokens, match.to, nearest.from, AND_BUT_WHILE)) return undefined;
  const before = seasons.findLast(({ relation, soft, to }) => relation === 'numbered' && !soft && to <= match.from);
  return before === undefined || holdsWord(tokens, before.to, match.from, AND_BUT_WHILE) ? undefined : before;
}

/** 'A fake trailer'. */
const isMadeUp = ({ row, match }: Cue, tokens: Tokens): boolean =>
  row.frame === 'trailer' && holdsWord(tokens, match.from - 1, match.to, MADE_UP);
const MADE_UP = wordSet('fake concept bogus spoof parody');

/** 'Wraps its fifth season on October 29': the last episode's day. */
const isOfEnd = ({ row, match }: Cue, { dates }: Sentence, tokens: Tokens): boolean =>
  row.value === 'wrapped' &&
  WRAPS.has(tokens.word[match.from] as number) &&
  !holdsWord(tokens, match.from, match.to, SHOOTING) &&
  dates.some(({ from }) => from >= match.to && from - match.to <= 1);
const WRAPS = wordSet('wraps wrap');
const SHOOTING = wordSet('filming shooting production photography lensing taping');

/** 'Production on X, Y and Z was halted' is of all three; 'cameras turn on X, and Y has wrapped' is of one in each clause. */
function sharing(series: readonly SeriesName[], { sentence, clause }: CueContext, { mentions }: Analysis): readonly SeriesName[] {
  if (series.length !== 2) return series.length > MOST_SHARING ? series.slice(0, 1) : series;
  const { first } = sentence.view;
  const here = mentionsWithin(mentions, sentence.view);
  const [one, other] = series.map((name) => here.find((mention) => mention.name === name));
  if (one === undefined || other === undefined || clause[one.from - first] === clause[other.from - first]) return series;
  return series.slice(0, 1);
}

/** A longer list is of what a whole evening, or a network, has. */
const MOST_SHARING = 5;

/** 'Has filming begun? No.', 'Is there a trailer? There are several.'; null where nothing is replied. */
function repliedTo({ row }: Cue, { reply, wished, future }: Modality): 'yes' | 'no' | null {
  if (wished || future) return null;
  if (reply === 'yes' || reply === 'no') return reply;
  // no trailer that anybody knows of is none
  return reply === 'open' && row.frame === 'trailer' ? 'no' : null;
}

/** 'Filming has yet to begin.' */
const isUnbegun = ({ row, match }: Cue, tokens: Tokens): boolean =>
  row.frame === 'production' && row.value === 'filming' && holdsPair(tokens, match.from, match.to, YET, INFINITIVE);
const YET = wordSet('yet still');
const INFINITIVE = wordSet('to');

/** 'Nothing has been filmed.' */
const isOfNothing = ({ match }: Cue, tokens: Tokens): boolean => NOTHING.has(tokens.word[match.from] as number);
const NOTHING = wordSet('nothing not');

/** 'Cameras had been rolling for five weeks when the actors walked out': a stage that was then. What had been finished still is. */
function isPassed({ row, match }: Cue, { sentence }: CueContext, tokens: Tokens): boolean {
  if (row.frame !== 'production' || !GOING_ON.has(row.value as Stage)) return false;
  for (let at = Math.max(sentence.view.first, match.from - 1); at < match.to; at++)
    if (HAD.has(tokens.word[at] as number) && !BEGUN.has(tokens.word[at + 1] as number)) return true;
  return false;
}
/** 'She said that writing had begun.' */
const BEGUN = wordSet('even begun started resumed restarted commenced gone already now just');
const GOING_ON: ReadonlySet<Stage> = new Set(['filming', 'writing', 'pre-production']);
const HAD = wordSet('had');

/** 'Filming starts in May', 'is to begin filming', 'could start': a day to come, an infinitive or a mere chance makes it a plan, and a plan is no stage reached. */
function isPlanned({ row, match }: Cue, { modality, sentence, clause }: CueContext, tokens: Tokens): boolean {
  if (row.frame === 'production' && AHEAD.has(row.value as Stage)) {
    if (modality.certainty === 'possible' && !modality.rumoured) return true;
    if (holdsPair(tokens, Math.max(sentence.view.first, match.from - 2), match.to, TO, BASES)) return true;
  }
  // 'season four, now filming, is due in May'
  if (row.value === 'filming' && isMark(tokens, match.to, ',') && holdsWord(tokens, match.from, match.to, NOW)) return false;
  // 'Season 8 Trailer: It All Ends on May 23' heads the trailer that there is
  if (row.frame === 'trailer' && isMark(tokens, match.to, ':—–')) return false;
  const { first } = sentence.view;
  const mine = clause[match.from - first];
  const begins = holdsWord(tokens, Math.max(first, match.from - 1), match.to, BEGINS);
  return sentence.dates.some(({ from, to, date }) => {
    if (date.direction !== 'future') return false;
    if (from >= match.from) {
      const isNear = from - match.to < (begins && clause[from - first] === mine ? FAR : CLOSE);
      return isNear && !holdsWord(tokens, match.to, from, begins ? OF_LAUNCH : OF_ANOTHER) && !OF_LAUNCH.has(tokens.word[to] as number);
    }
    return match.from - to < 3 && to <= match.from && clause[to - 1 - first] === mine;
  });
}

/** Between a stage and a day that is not the stage's: 'in the edit ahead of an October launch', 'filming until Christmas'. */
const OF_LAUNCH = wordSet('ahead launch launches premiere premieres debut debuts release return returns until till through');
/** And where the stage goes on, or is over: 'is filming for CBS and comes back in May'. 'Filming starts for CBS in May' is its day. */
const OF_ANOTHER = wordSet(
  'ahead launch launches premiere premieres debut debuts release return returns until till through before for and with but',
);
const [CLOSE, FAR] = [6, 12]; // tokens
const NOW = wordSet('now currently already');
const BEGINS = wordSet(
  'start starts begin begins commence commences resume resumes restart restarts roll rolls wrap wraps finish finishes go goes get gets kick kicks enter enters head heads',
);

/** 'The trailer for season two has not arrived': the same trailer, and a row that says there is none. */
const isDenied = ({ match }: Cue, { cues }: Sentence): boolean =>
  cues.some(({ row, match: none }) => row.frame === 'trailer' && row.negated === true && none.from < match.to && match.from < none.to);

/** 'Fans are waiting for a trailer', 'a trailer is expected in May': one to come. */
function isAwaited({ match }: Cue, { modality, sentence }: CueContext, tokens: Tokens): boolean {
  if (modality.certainty !== 'certain') return true;
  const { first, limit } = sentence.view;
  return holdsWord(tokens, Math.max(first, match.from - AROUND), Math.min(limit, match.to + AROUND), AWAITED);
}

/** Of a trailer that is still to come. */
const AWAITED = wordSet('waiting wait awaits awaiting await expected due coming hoping until soon when tomorrow');

/** Stages that are planned before they are reached. */
const AHEAD: ReadonlySet<Stage> = new Set(['filming', 'wrapped']);
const TO = wordSet('to before until');
/** Behind 'to': what is planned. */
const BASES = wordSet('begin start commence resume restart film shoot roll return wrap finish go get kick be filming shooting');

/** 'The film is shooting in Leeds', 'work on the castle was halted': another work, or none at all. */
function isOfAnotherWork({ match }: Cue, { sentence, clause }: CueContext, { word }: Tokens): boolean {
  const { first, limit } = sentence.view;
  // 'post-production work goes on'
  if (match.from > first && STAGE_PREFIXES.has(word[match.from - 1] as number)) return true;
  const mine = clause[match.from - first];
  for (let at = Math.max(first, match.from - AROUND); at < Math.min(limit, match.to + AROUND); at++) {
    if (clause[at - first] === mine && OTHER_WORK.has(word[at] as number)) return true;
  }
  return false;
}

const STAGE_PREFIXES = wordSet('post pre');
const AROUND = 6;
/** Works and places that are filmed, built and halted, and are no season. */
const OTHER_WORK =
  wordSet(`film films movie movies feature novel novels book books podcast podcasts album musical play documentary castle tower roof building bridge stadium restoration
  game recap locations`);
