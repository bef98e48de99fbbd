/** Words of ordering and ending that are said of something else nearby: a contract, a repeat, a person's run, what a show puts an end to. */
import { isGivenName } from '../mentions/given-names.ts';
import { isTitleCase } from '../mentions/names.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame } from '../rows.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isCapital, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const CHECKS: Partial<Readonly<Record<Frame, readonly ((cue: Cue, sentence: Sentence, tokens: Tokens) => boolean)[]>>> = {
  order: [isOfContract, isRepeat],
  cancel: [isOfContract, isOfPause, isEscaped],
  final: [isOfPerson, putsAnEndTo, isInName, isOfPause],
};

/** True where a cue of such a frame is about something else. */
export function isElsewhere(cue: Cue, sentence: Sentence, tokens: Tokens): boolean {
  return (CHECKS[cue.row.frame] ?? []).some((check) => check(cue, sentence, tokens));
}

/** 'Her contract was up and she decided not to renew it'. */
function isOfContract({ match: { from, to } }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  if (!RENEWING.has(tokens.word[to - 2] as number) || !IT.has(tokens.word[to - 1] as number)) return false;
  return holdsWord(tokens, view.first, from, CONTRACTS);
}
const RENEWING = wordSet('renew renews renewed renewing extend extends extended extending');
const IT = wordSet('it them');
const CONTRACTS = wordSet('contract contracts deal deals licence license lease pact agreement membership visa option options');

/** 'Has resumed filming after the pandemic halted the latest series'. */
function isOfPause(_: Cue, { view: { first, limit } }: Sentence, tokens: Tokens): boolean {
  if (holdsWord(tokens, first, limit, CANCELLED)) return false;
  return holdsWord(tokens, first, limit, PAUSES) && holdsWord(tokens, first, limit, AT_WORK);
}
const PAUSES = wordSet('halted halts paused pauses suspended suspends interrupted resumed resumes resume');
const AT_WORK = wordSet('filming production shooting shoot taping rehearsals');
const CANCELLED = wordSet('cancelled canceled cancels cancel cancellation axed axes axe scrapped dropped not never no final last');

/** 'Escaped cancellation and got a third season', 'un-cancelled'. */
function isEscaped({ match: { from, to } }: Cue, _: Sentence, tokens: Tokens): boolean {
  for (let at = Math.max(1, from - 1); at < to; at++)
    if (CANCELLATION.has(tokens.word[at] as number) && ESCAPING.has(tokens.word[at - 1] as number)) return true;
  return false;
}
const CANCELLATION = wordSet('cancellation cancelation axing cancelled canceled axed');
const ESCAPING = wordSet(
  'escape escapes escaped escaping avoid avoids avoided avoiding dodge dodges dodged dodging survive survives survived surviving averted un',
);

/** 'Doordarshan is bringing back the 2000 show': in a text that speaks of repeats, what comes back is one. */
function isRepeat({ match: { from, to } }: Cue, _: Sentence, tokens: Tokens): boolean {
  return holdsWord(tokens, from, to, BRINGING) && holdsWord(tokens, 0, tokens.count, REPEATS);
}
const BRINGING = wordSet('bring brings bringing brought back return returns');
const REPEATS = wordSet('retelecast retelecasts retelecasted rerun reruns rerunning rebroadcast rebroadcasts reaired');

/** 'Anna Bell ends her run', where no series is called so. */
function isOfPerson({ match: { slots } }: Cue, { candidates }: Sentence, tokens: Tokens): boolean {
  return slots.some(
    ({ name, from, to }) =>
      name === 'name' && to - from === 2 && isGivenName(tokens, from) && !candidates.some(({ start }) => start === tokens.start[from]),
  );
}

/** 'Dynamite ends NXT's winning streak'. */
function putsAnEndTo({ match: { to } }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  return ENDS.has(tokens.word[to - 1] as number) && holdsWord(tokens, to, Math.min(view.limit, to + MOST_TO_OBJECT), OBJECTS);
}
const ENDS = wordSet('ends end ended ending');
const OBJECTS = wordSet('streak drought feud rivalry row debate silence partnership relationship marriage friendship losing winning');
const MOST_TO_OBJECT = 7; // tokens

/** The 'Final Chapter' of 'Kestrel Point: The Final Chapter', in a sentence that has small letters otherwise. */
function isInName({ match: { from, to } }: Cue, { view }: Sentence, tokens: Tokens): boolean {
  const colon = THE.has(tokens.word[from - 1] as number) ? from - 2 : from - 1;
  if (colon <= view.first || !isMark(tokens, colon, ':') || !isCapital(tokens, colon - 1)) return false;
  return isCapital(tokens, from) && isCapital(tokens, to - 1) && !isTitleCase(tokens, view.first, view.limit);
}
const THE = wordSet('the');
