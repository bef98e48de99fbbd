/** Words that make a capitalised run a person's name, or keep it from being one, as data. */
import { foldTitle } from '../../catalogue/fold.ts';
import { COMMON_WORDS, GIVEN_NAMES, PLACES } from '../../catalogue/ordinary-word-list.ts';
import { wordSet } from '../words/lexis.ts';
import { PlainWords } from '../words/plain-words.ts';

const [GIVEN, PLACE, COMMON] = [new PlainWords(GIVEN_NAMES), new PlainWords(PLACES), new PlainWords(COMMON_WORDS)];

const isAmong = (words: PlainWords, folded: string): boolean => words.holds(folded, 0, folded.length);

export const isGivenName = (word: string): boolean => isAmong(GIVEN, foldTitle(word));
export const isPlaceWord = (word: string): boolean => isAmong(PLACE, foldTitle(word));
/** True of words of English prose that are no given name: 'summer', 'king', 'last'. */
export function isCommonWord(word: string): boolean {
  const folded = foldTitle(word);
  return isAmong(COMMON, folded) && !isAmong(GIVEN, folded);
}

/** Capitalised words that no name holds: they end one that runs into them. */
export const BREAKERS =
  wordSet(`the a an this that these those it he she they we you i and but or so if when while as after before since although though because until with without
  within for from to of in on at by over under up out off about into onto upon not no yes both all every each some any many most more other another such same
  is are was were be been has have had will would could should may might can do does did then than there here where what who whom whose which why how
  also meanwhile however elsewhere instead now today tonight tomorrow yesterday soon later earlier recently currently originally finally lastly next last first second third
  returning joining starring featuring including new old former ex fellow original series season seasons episode episodes show shows drama comedy sitcom thriller miniseries
  cast casting star stars lead leads guest recurring regular regulars creator creators cocreator showrunner showrunners director directors writer writers producer producers executive exec
  author novelist actor actors actress actresses comedian comic newcomer newcomers singer rapper model presenter host filmmaker playwright narrator voice hollywood bollywood broadway
  oscar oscars emmy emmys bafta baftas grammy grammys golden globe globes academy award awards nominee nominees winner winners olivier
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  british american canadian australian irish scottish welsh english french spanish german italian korean japanese chinese indian mexican turkish swedish danish norwegian israeli
  per plus via amid among following according played written directed created developed produced adapted based mr mrs ms stream watch read according reuters variety deadline
  everyone everybody nobody none fans viewers critics audiences people expect look think yet still just only even once again they
  tv whether either neither nor our your his her its their my plot synopsis trailer release date renewed cancelled canceled confirmed official officially
  says said tells told talks confirms reveals teases explains hints shares addresses discusses previews promises admits clarifies denies defends recalls reflects responds reacts speaks
  announces jokes hopes wants thinks thanks joins joined boards exits leaves departs quits returns gets lands eyes adds sets opens breaks begins starts wraps plays playing directs directing
  replaces reunites reprises room rooms shopping attached tapped eyed promoted upped
  credit photo image images picture pictured getty courtesy copyright loading advertisement read sources source episode part chapter volume act no yes spoiler spoilers warning`);

/** Of these the ones that are given names as well. */
export const GIVEN_TOO = wordSet('oscar emmy april june august will');

/** Words of companies, prizes, papers, buildings: a run that holds one is no person. */
export const ORGANISATION_WORDS =
  wordSet(`studios studio pictures television entertainment media productions production group company university college school films film bros brothers news times post
  weekly reporter magazine festival network networks channel street road park avenue house hotel hospital theatre theater records music inc ltd llc corp corporation
  club league united city county state island islands beach hills valley lake river ocean church court bridge castle palace centre center square station airport
  department ministry police army navy union guild association society institute foundation agency office council committee court press books publishing comics
  games universe saga chronicles tales stories diaries files adventures tribune gazette chronicle herald guardian telegraph journal today insider
  day night week month year years war world cup bowl series show live awards originals original`);

/** What stands before a character's name rather than a person's: 'Dr. Luther Swann', 'Detective Orla Keane'. */
export const RANKS =
  wordSet(`dr doctor detective inspector sergeant sgt officer captain capt lieutenant lt colonel col major general agent chief constable di ds dci dc pc ada da judge
  father mother sister brother uncle aunt auntie grandma granny princess prince queen king lord lady baron baroness duke duchess count countess emperor empress president senator
  professor prof principal coach chef nurse reverend rev pastor bishop commander admiral special young old miss madame monsieur señor señora big little`);

/** Small words that stand inside a name. */
export const PARTICLES = wordSet('de la le van von der den del della di da dos das du bin bint al el ibn ben ter ten y e af zu bo ka');
export const NAME_ENDS = wordSet('jr sr ii iii iv');
