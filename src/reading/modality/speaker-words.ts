/** Words that name a speaker's kind and words of saying, as data. */
import type { Speaker } from '../../claim/claim.ts';
import { wordSet } from '../words/lexis.ts';
import type { WordSet } from '../words/word-set.ts';

/** Nouns for who speaks, in the order in which they decide: 'a source close to the star' is a source. */
export const SPEAKER_NOUNS: readonly { readonly speaker: Speaker; readonly words: WordSet }[] = [
  {
    speaker: 'insider',
    words:
      wordSet(`source sources insider insiders leaker leakers leak leaks whisper whispers tipster tipsters rumour rumours rumor rumors reports scooper
      mole moles grapevine chatter hearsay gossip scuttlebutt`),
  },
  {
    speaker: 'official',
    words: wordSet(`spokesperson spokeswoman spokesman spokespeople`),
  },
  {
    speaker: 'talent',
    words:
      wordSet(`creator creators cocreator showrunner showrunners star stars costar costars actor actors actress actresses writer writers director directors producer
      producers author authors cast lead leads host hosts presenter presenters filmmaker filmmakers makers maker novelist comedian agent agents publicist publicists
      judge judges screenwriter screenwriters headwriter playwright narrator composer cinematographer stuntman rep reps duo 
        performer performers comic`),
  },
  {
    speaker: 'official',
    words: wordSet(`president ceo chief executive executives exec execs commissioner commissioners controller controllers chairman
      chairwoman chair chairperson network streamer broadcaster channel studio statement announcement corporation service platform boss bosses management
      lawyers lawyer brass suits scheduler schedulers programmers memo letter note newsletter brochure shareholders investors company distributor`),
  },
  {
    speaker: 'audience',
    words:
      wordSet(`fan fans viewer viewers audience audiences user users petitioners petitioner redditor redditors subscribers subscriber commenter commenters  
      fandom followers signatory signatories reddit forum discord tumblr petition`),
  },
];

/** 'A network rep', 'a rep for Netflix': the carrier's; any other speaks for people. */
export const REPS = wordSet('rep reps');

/** 'Executive producer': an executive of the makers, not of the carrier. */
export const PRODUCER_TITLES = wordSet('executive exec');
export const PRODUCERS = wordSet('producer producers');

/** Who says without a verb of saying: 'people familiar with the deal', 'word is'. Each is a noun and what must follow within three words. */
export const KNOWING = wordSet('people person persons someone somebody folk folks those');
export const KNOWLEDGE = wordSet('knowledge familiar briefed close privy know knows inside building');
/** 'I'm told', 'we hear'. */
export const HEARERS = wordSet("i we 'm 're");
export const HEARING = wordSet('hear hearing told understand gather');
export const WORD_OF = wordSet('word talk chatter whispers rumblings murmurs');
/** 'No word of a rescue'. */
export const NO_WORD = wordSet('no any without official');
export const WORD_FOLLOWS = wordSet('is has of from in on around');

/** Verbs of saying. */
export const SAYING =
  wordSet(`said says say saying told tells tell tweeted tweets posted posts wrote writes confirmed confirms confirm announced announces announce revealed reveals reveal
  insisted insists insist explained explains explain admitted admits admit hinted hints hint teased teases tease shared shares stated states noted notes added adds joked jokes
  replied replies vowed vows warned warns declared declares claimed claims claim maintains maintained suggested suggests suggest reckons reckon reckoned believes believe believed
  assured assures quipped quips answered answers offered concedes conceded denied denies deny clarified clarifies disclosed discloses swears swear swore sworn  
  predicts predict predicted understands promised promises pledged pledges spilled spilt blurted mouthed argued argues sighed sighs texted emailed mused muses
  remarked remarks recalled recalls conceded stressed stresses rebutted dismissed dismisses rubbished rubbishes rejected
  scotched scotches responded responds commented comments theorised theorized speculated speculate`);
export const ACCORDING = wordSet('according per citing');
/** 'Said no to', 'said their farewells': acts rather than speech. */
export const NO_SPEECH = wordSet('no yes goodbye farewell their nothing');
