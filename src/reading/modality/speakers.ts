/** Whose assertion a stretch of a sentence is. */
import type { Speaker } from '../../claim/claim.ts';
import type { Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { CAPITAL, PUNCTUATION, type Tokens } from '../words/tokens.ts';

/** Nouns that name a speaker's kind, strongest evidence first. */
const SPEAKER_NOUNS: readonly { readonly speaker: Speaker; readonly words: ReadonlySet<number> }[] = [
  {
    speaker: 'insider',
    words: wordSet('source sources insider insiders leaker leakers leak whispers tipster rumour rumours rumor rumors reports scooper mate'),
  },
  {
    speaker: 'talent',
    words:
      wordSet(`creator creators cocreator showrunner showrunners star stars actor actors actress actresses writer writers director directors producer producers author authors cast
      lead leads host hosts presenter presenters filmmaker filmmakers makers maker novelist comedian agent publicist judge judges`),
  },
  {
    speaker: 'official',
    words:
      wordSet(`spokesperson spokeswoman spokesman president ceo chief executive executives exec commissioner controller chairman chairwoman chair network streamer broadcaster
      channel studio statement announcement press-release release corporation head service platform bosses`),
  },
  {
    speaker: 'audience',
    words: wordSet('fan fans viewer viewers audience audiences user users petitioners redditor redditors subscribers'),
  },
];
const PRODUCER_TITLE = wordSet('executive exec');
const PRODUCER = wordSet('producer producers');

const SAYING =
  wordSet(`said says say saying told tells tell tweeted tweets posted posts wrote writes confirmed confirms confirm announced announces announce revealed reveals reveal
  insisted insists explained explains admitted admits hinted hints teased teases shared shares stated states noted notes added adds joked jokes replied vowed
  warned declared declares claimed claims claim maintains suggested suggests reckons reckon believes assured quipped answered offered concedes denied denies clarified clarifies disclosed`);
const ACCORDING = wordSet('according per citing');

/** A stretch that somebody says: the words of saying and the speaker. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly at: number; // token of the verb of saying
  readonly quotes: boolean; // the sentence holds quoted speech
}

const MOST_BACK = 9;

/** Every attribution of a sentence. */
export function attributionsOf(tokens: Tokens, sentence: Sentence, talent: ReadonlySet<string>): Attribution[] {
  const { first, limit } = sentence.view;
  const found: Attribution[] = [];
  const quotes = holdsSpeech(tokens, first, limit);
  for (let at = first; at < limit; at++) {
    const word = tokens.word[at] as number;
    const according = ACCORDING.has(word);
    if (!according && !SAYING.has(word)) continue;
    const before = according ? null : speakerIn(tokens, sentence, Math.max(first, at - MOST_BACK), at, talent);
    const after = before === null || quotes ? speakerIn(tokens, sentence, at + 1, Math.min(limit, at + MOST_BACK), talent) : null;
    const speaker = before ?? after;
    if (speaker !== null) found.push({ speaker, at, quotes });
  }
  return found;
}

/** The kind of speaker named among tokens; null where none is. */
function speakerIn(tokens: Tokens, sentence: Sentence, from: number, to: number, talent: ReadonlySet<string>): Speaker | null {
  for (const { speaker, words } of SPEAKER_NOUNS) {
    for (let at = from; at < to; at++) {
      if (!words.has(tokens.word[at] as number)) continue;
      if (
        speaker === 'official' &&
        PRODUCER_TITLE.has(tokens.word[at] as number) &&
        at + 1 < to &&
        PRODUCER.has(tokens.word[at + 1] as number)
      )
        return 'talent';
      return speaker;
    }
  }
  if (sentence.carriers.some((carrier) => carrier.from >= from && carrier.to <= to)) return 'official';
  for (let at = from; at < to; at++) {
    if ((tokens.flags[at] as number) & CAPITAL && talent.has(tokens.text.slice(tokens.start[at], tokens.end[at]))) return 'talent';
  }
  return null;
}

function holdsSpeech(tokens: Tokens, first: number, limit: number): boolean {
  let open = -1;
  for (let at = first; at < limit; at++) {
    if (tokens.kind[at] !== PUNCTUATION) continue;
    const mark = tokens.text[tokens.start[at] as number] as string;
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (open >= 0 && at - open > 5) return true;
    open = open < 0 ? at : -1;
  }
  return open >= 0 && limit - open > 5;
}
