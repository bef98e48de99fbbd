/** What no row of the lexicons can see alone: that a cue beside a series is about its people, or about a tour, a party or an episode. */
import { isGivenName } from '../mentions/given-names.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { AND_BUT_WHILE } from '../words/conjunctions.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsMark, holdsPair, holdsWord, isCapital, isMark } from '../words/stretch.ts';
import { type Tokens, WORD } from '../words/tokens.ts';
import { isElsewhere } from './elsewhere.ts';
import { isOfOtherMatter } from './other-matter.ts';
import { isInPairOfFates } from './pair-of-fates.ts';
import { isRemoval } from './removals.ts';
import { losesNight } from './slots.ts';

/** 'X star cancelled her wedding': what follows a title this closely is who acts or suffers. */
const PEOPLE =
  wordSet(`star stars actor actors actress actresses cast castmate castmates fan fans viewer viewers creator creators showrunner showrunners host hosts presenter presenters
  judge judges contestant contestants winner winners alum alums alumni professionals dancers director directors writer writers author narrator legend favourite favorite
  villain hero heroine character characters boss bosses producer producers guest guests coach coaches singer comedian couple`);

/** What is cancelled, dropped and pulled every day and is no season. */
const OTHER_THINGS =
  wordSet(`plan plans celebration celebrations birthday birthdays festival festivals tour tours concert concerts gig gigs match matches game games event events wedding weddings
  flight flights episode episodes scene scenes sketch sketches story storyline storylines parade parades conference conferences convention conventions contract contracts role
  roles visit trip trips meeting meetings subscription subscriptions account accounts appearance appearances performance performances party parties ceremony race races
  tournament tournaments exhibition screening screenings interview interviews ticket tickets trailer teaser clip clips album song single video videos channel channels book
  classes class holiday holidays vacation exam exams order orders surgery surgeries appointment appointments lecture film films movie movies documentary documentaries special
  reunion live auditions finals culture service services deal deals talks licence license product products jobs job musical play taping tapings`);

/** 'The service usually renews such shows': a habit decides nothing. */
const HABITS = wordSet('usually normally generally typically often rarely seldom tends tend routinely');
const MOST_BEFORE_HABIT = 3;
const MOST_BEHIND_HABIT = 2; // 'orders further seasons more often than most'

const ACTED_ON: ReadonlySet<Frame> = new Set(['order', 'cancel', 'final']);

/** False where the words about the cue say that it is of people, or of something that is no series. */
export function isPlausible(cue: Cue, sentence: Sentence, tokens: Tokens): boolean {
  if (!ACTED_ON.has(cue.row.frame)) return true;
  if (isInPairOfFates(cue.match.from, sentence.view, tokens)) return false;
  const shows = cue.match.slots.filter(({ name }) => name === 'show' || name === 'series');
  if (shows.some(({ to }) => to + 1 < cue.match.to && isOfPeople(tokens, to))) return false;
  if (cue.row.frame === 'final' ? isPersonsOwn(cue, sentence, tokens) : isHabit(cue, sentence, tokens)) return false;
  if (isElsewhere(cue, sentence, tokens)) return false;
  if (isGenitive(cue, sentence, tokens) || isOpenYet(cue, sentence) || isOfOtherMatter(cue, sentence, tokens)) return false;
  if (cue.row.frame === 'order' && (isToBeTold(cue, tokens) || isOfOffspring(cue, tokens) || isOfInquiry(cue, tokens))) return false;
  if (cue.row.frame === 'order' && isForNothing(cue, sentence, tokens)) return false;
  // refusals name orders, plans and contracts themselves
  const { frame, negated, figure } = cue.row;
  if (frame === 'cancel' && losesNight(sentence.view, tokens) && !holdsWord(tokens, cue.match.from, cue.match.to, CANCELLED)) return false;
  if (frame === 'cancel' && (isOfTonight(cue, sentence, tokens) || isOfWork(cue, sentence, tokens))) return false;
  if (frame === 'cancel' && isRemoval(cue, sentence, tokens)) return false;
  return frame !== 'cancel' || negated === true || figure === true || !isOfOtherThing(cue, sentence, tokens);
}

/** 'Plans for the next season will be announced in due course': nothing is told yet. */
function isToBeTold({ match: { from, to } }: Cue, { word }: Tokens): boolean {
  for (let at = from + 2; at < to; at++)
    if (TOLD.has(word[at] as number) && BE.has(word[at - 1] as number) && TO_COME.has(word[at - 2] as number)) return true;
  return false;
}
const TOLD = wordSet('announced confirmed revealed');
const BE = wordSet('be');
const TO_COME = wordSet("will 'll would to could might");

/** 'NBC had commissioned an outside investigation', 'ordered a review of the set': no series. */
function isOfInquiry({ match: { from, to } }: Cue, tokens: Tokens): boolean {
  for (let at = from; at < to; at++)
    if (COMMISSIONED.has(tokens.word[at] as number) && holdsWord(tokens, at + 1, at + MOST_TO_INQUIRY, INQUIRIES)) return true;
  return false;
}
const COMMISSIONED = wordSet('commissioned commissions commission ordered orders order ordering commissioning');
const INQUIRIES = wordSet('investigation inquiry enquiry review report survey study probe audit poll inquest autopsy');
const MOST_TO_INQUIRY = 6;

/** 'Cancelled despite a two-season order': the order is what came before. */
function isForNothing({ match: { from } }: Cue, { cues, view }: Sentence, tokens: Tokens): boolean {
  const first = Math.max(view.first, from - MOST_TO_DESPITE);
  return cues.some(({ row }) => row.frame === 'cancel') && holdsWord(tokens, first, from, DESPITE) && !holdsMark(tokens, first, from, ',');
}
const DESPITE = wordSet('despite notwithstanding');
const MOST_TO_DESPITE = 3; // 'despite its early'

/** 'Two seasons of a sequel to the gangster saga': what is ordered there is another series. */
function isOfOffspring({ match: { to } }: Cue, tokens: Tokens): boolean {
  return OF.has(tokens.word[to] as number) && holdsWord(tokens, to + 1, to + MOST_TO_OFFSPRING, OFFSPRING);
}
const OF = wordSet('of');
const OFFSPRING = wordSet('sequel prequel spinoff spin offshoot');
const MOST_TO_OFFSPRING = 4;

/** 'Filming on season 4 of X was shut down', 'the set of X was closed': the work is stopped, and the season with nothing but that is not. */
function isOfWork({ match: { from, to } }: Cue, { view: { first } }: Sentence, tokens: Tokens): boolean {
  return holdsWord(tokens, from, to, STOPPED) && isWorkBefore(from, first, tokens) && !holdsWord(tokens, to, to + 2, FOR_GOOD);
}
const FOR_GOOD = wordSet('good permanently');

/** 'Production on the', 'filming of X', at once before a token. */
function isWorkBefore(token: number, first: number, tokens: Tokens): boolean {
  const { word } = tokens;
  let at = token - 1;
  while (at > first && !OF_WORK.has(word[at] as number) && (DETERMINERS.has(word[at] as number) || isCapital(tokens, at))) at--;
  return at > first && OF_WORK.has(word[at] as number) && WORK.has(word[at - 1] as number);
}
const STOPPED = wordSet('shut halted stopped paused suspended closed scrapped cancelled canceled called interrupted');
const OF_WORK = wordSet('on of for');
const WORK = wordSet('production filming shooting shoot photography set sets work rehearsals rehearsal');

const CANCELLED = wordSet('cancel cancels cancelled canceled cancelling axe axes axed scrapped ended');

/** 'X is cancelled tonight', 'X cancelled: why it is not on tonight': an evening's edition that makes room for another broadcast. */
function isOfTonight({ match }: Cue, sentence: Sentence, tokens: Tokens): boolean {
  const { limit } = sentence.view;
  const first = Math.max(0, sentence.view.first - BEFORE_TONIGHT);
  if (sentence.seasons.length > 0 || !holdsWord(tokens, first, limit, TONIGHT)) return false;
  return (
    !isDecided(match, sentence, tokens) || holdsPair(tokens, first, limit, SHOWN, TONIGHT) || holdsPair(tokens, first, limit, TONIGHT, ROOM)
  );
}

/** 'The network cancelled X tonight' tells when it was decided; 'the network cancels X tonight' does not. */
function isDecided({ from, to }: Cue['match'], { carriers }: Sentence, tokens: Tokens): boolean {
  let verb = from;
  while (verb < to && !DECIDED.has(tokens.word[verb] as number)) verb++;
  if (verb === to || PASSIVE.has(tokens.word[verb - 1] as number)) return false;
  return holdsWord(tokens, from, verb, DECIDERS) || carriers.some((carrier) => carrier.from >= from && carrier.to <= verb);
}

/** Tokens of what stands before: 'X is not shown tonight. Why is it cancelled?' */
const BEFORE_TONIGHT = 14;
const TONIGHT = wordSet('tonight');
const SHOWN = wordSet('on air aired airing shown screened broadcast slot schedule telly tv');
/** What an evening's edition makes room for, behind it. */
const ROOM = wordSet('for to due because as so instead amid');
const DECIDED = wordSet('cancelled canceled axed scrapped dropped killed culled');
const PASSIVE = wordSet('been is was are were be being get gets got getting');
const DECIDERS = wordSet('network streamer broadcaster channel');

/** 'Ines Faraday's final season with the Harbour Rovers': a person's, on a team or at a desk. */
function isPersonsOwn({ match }: Cue, { view, candidates }: Sentence, tokens: Tokens): boolean {
  const owner = match.from - 1;
  if (tokens.word[owner] !== OWN || owner - 2 < view.first || !isGivenName(tokens, owner - 2) || !isCapital(tokens, owner - 1))
    return false;
  return !candidates.some(({ end }) => end === tokens.end[owner - 1]) && AT_WORK.has(tokens.word[match.to] as number);
}
const OWN = VOCABULARY.intern("'s");
const AT_WORK = wordSet('with as at');

function isHabit({ match }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  const limit = Math.min(view.limit, match.to + MOST_BEHIND_HABIT);
  return holdsWord(tokens, Math.max(view.first, match.from - MOST_BEFORE_HABIT), limit, HABITS);
}

/** 'Has until June 30 to pick up its option': an order whose first words are the last of an open question's. */
const isOpenYet = ({ row, match }: Cue, { cues }: Sentence): boolean =>
  row.frame === 'order' &&
  cues.some((other) => other.row.frame === 'undecided' && other.match.from < match.from && other.match.to > match.from);

const QUOTES = '\'"‘’“”«»*_';
const BELONGING = wordSet('of in behind from within for');
const DETERMINERS = wordSet("the a an its their this that 's");
/** Whose subject is the series or its season all the same: 'a fourth season of X is ordered', 'the future of X is safe'. */
const OWN_HEADS =
  wordSet(`season seasons series run runs outing outings episodes episode hours more year years part parts renewal renewals pickup cancellation return revival future fate
  life lives second third fourth fifth sixth seventh eighth ninth tenth 2 3 4 5 6 7 8 9 10 two three four five six news plenty all both none neither order set batch rest remainder version reboot production death end deal plans contract pact wait
  renewed recommissioned reordered greenlit back returning return returns up`);

/** 'The captain of X sails again', 'the cast of season 3 was announced': the subject is somebody or something of the series. */
function isGenitive({ row, match }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  const subject = match.slots.find(({ from }) => from === match.from);
  // 'looked at the figures of X and declined a fourth': the carrier that opens the sentence is who declines
  if (subject === undefined || AND_BUT_WHILE.has(tokens.word[match.from] as number)) return false;
  let at = match.from - 1;
  // no comma: 'after a good start in June, X was renewed'
  while (at > view.first && (DETERMINERS.has(tokens.word[at] as number) || isMark(tokens, at, QUOTES) || isCapital(tokens, at))) at--;
  if (at <= view.first || !BELONGING.has(tokens.word[at] as number) || isMark(tokens, at - 1, '-')) return false;
  // 'renewed X for season 3, its last'
  if (row.frame === 'final' && FOR.has(tokens.word[at] as number) && isCapital(tokens, at - 1)) return false;
  // 'announced in July that the show would not be renewed'
  if (holdsWord(tokens, at, match.from, THAT)) return false;
  return tokens.kind[at - 1] === WORD && (!OWN_HEADS.has(tokens.word[at - 1] as number) || isOtherVersion(tokens, at - 1, view.first));
}

const FOR = wordSet('for');
const THAT = wordSet('that');

/** 'The Australian version of X', 'a celebrity version of X', where 'a new version of X' is X again. */
const isOtherVersion = (tokens: Tokens, at: number, first: number): boolean =>
  VERSION.has(tokens.word[at] as number) && at - 1 > first && (isCapital(tokens, at - 1) || VERSIONED.has(tokens.word[at - 1] as number));
const VERSION = wordSet('version');
const VERSIONED = wordSet('celebrity kids children junior teen');

/** True where the cue's words are a title's own: 'In the Dark' and 'Dead to Me' say nothing of anybody. */
export function isInName({ match }: Cue, names: readonly { readonly from: number; readonly to: number }[]): boolean {
  return names.some(({ from, to }) => from <= match.from && match.to <= to);
}

/** True where who is of a series is named behind its title: 'X star', '‘X’ host'. */
export const isOfPeople = (tokens: Tokens, to: number): boolean => PEOPLE.has(tokens.word[behind(tokens, to)] as number);

/** The token behind a title, past the quotation mark that closes it. */
function behind(tokens: Tokens, at: number): number {
  return (tokens.word[at] as number) < 0 ? at + 1 : at;
}

function isOfOtherThing({ match }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  const slotted = (at: number): boolean => match.slots.some(({ from, to }) => at >= from && at < to);
  const limit = Math.min(view.limit, match.to + 1);
  for (let at = match.from; at < limit; at++) if (!slotted(at) && OTHER_THINGS.has(tokens.word[at] as number)) return true;
  return false;
}
