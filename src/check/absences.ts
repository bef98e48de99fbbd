/** How coverage says that a fact is not to be had. */
import { Phrases } from './phrases.ts';

/** Not known, not said, not decided; `evasion` only puts the reader off. */
export type Absence = 'date' | 'decision' | 'trailer' | 'unsaid' | 'evasion';

const DATE = '(date|dates|day|window|timeframe|timeline|slot)';
const SET =
  '(announced|confirmed|set|revealed|known|given|fixed|decided|shared|named|scheduled|unveiled|released|locked|pinned|settled|told)';
const TELL =
  '(set|sets|announce|announced|reveal|revealed|confirm|confirmed|give|given|share|shared|name|named|said|say|told|pinned|fixed|settled|unveiled|offered|provided|receive|received|got)';
const NOT =
  "(has not|hasn't|have not|haven't|had not|hadn't|is not|isn't|are not|aren't|was not|wasn't|not yet|yet to|yet to be|still to be|remains to be|waiting to be|did not|didn't|does not|doesn't|never|nobody has|no one has|nobody|none has)";
const ORDER =
  '(renew|renewed|renewing|confirm|confirmed|order|ordered|greenlit|greenlight|greenlighted|announce|announced|pick|picked|commission|commissioned|decide|decided|approve|approved|commit|committed|cancel|cancelled|canceled|comment|commented|official)';

export const ABSENCES = new Phrases<Absence>({
  date: [
    `(no|without|lacks|any|not a|nor a) ..4 (release|premiere|air|return|start|launch|exact|official|firm|confirmed|set|fixed|specific|concrete|definite|debut|announced) ..1 ${DATE}`,
    `no ${DATE} ..4 (yet|so|has|have|for|set|is|been|announced|as)`,
    `${DATE} ..8 ${NOT} ..3 ${SET}`,
    `${DATE} ..4 (unknown|tba|tbd|unclear|uncertain|unannounced|undisclosed|unconfirmed|a mystery|under wraps|pending|up in the air)`,
    `${NOT} ..3 ${TELL} ..6 (${DATE}|when)`,
    `(mum|tight-lipped|silent|quiet|coy|cagey|vague) ..3 (about|on|over) ..4 (${DATE}|when)`,
    '(not|nobody|no one|hard|tough|too early|too soon|difficult|impossible|unclear|uncertain|unknown|idea) ..5 (exactly|precisely)? when',
    '(know|knows) when',
    'announce ..4 yet',
  ],
  decision: [
    `${NOT} ..4 ${ORDER}`,
    'neither ..2 (renewed|confirmed|cancelled|canceled|renewing) ..2 nor',
    "(nothing|nothing's|nothing is) ..3 (official|confirmed|announced|decided|signed|certain|set)",
    '(no|without|any|little) ..2 (word|decision|announcement|confirmation|news|verdict|update|statement|renewal|order|commitment|guarantee) ..2 (on|about|yet|from|so|has|have|as|regarding|either|of|one|at)',
    '(fate|future|decision|verdict|renewal|call) ..5 (unknown|unclear|uncertain|undecided|pending|limbo|balance|air|made|announced|awaited)',
    'remains to be seen',
    'either way',
    'too (early|soon) to (say|tell|know|call)',
    '(make|makes|made|making|reach|reached|take|taken) ..3 (decision|call|its mind)',
    'official statement first',
    'up in the air',
    '(guess ..4 as good|guess is as good)',
    "(anyone's|anybody's) guess",
    '(stunned|surprised|shocked|amazed) (if|to see|should)',
    'sure thing',
    'jury ..2 out',
  ],
  trailer: [
    `(no|without|not a|any|nor a) ..6 (trailer|trailers|teaser|preview|footage)`,
    `(trailer|teaser|preview|footage) ..6 ${NOT} ..3`,
    `${NOT} ..6 (trailer|teaser)`,
  ],
  unsaid: [
    "(hasn't|has not|haven't|have not|isn't|is not|won't|not|nobody's|nobody has|no one has|yet to) ..1 (said|saying|say|telling|tell|announced|confirmed|decided|known|answered|asked)",
    '(nobody|no one) ..2 (knows|know|said|told)',
    '(not for|none|nothing) ..2 (moment|now|yet|far)',
    "(don't|do not|doesn't|cannot|can't) ..1 know",
    'your guess',
    'ask again',
    'depends (on|upon)',
    'official channels',
  ],
  evasion: [
    '(only)? time (will|shall) tell',
    "(have to|we'll|must|let's|just) wait",
    'wait and see',
    'watch this space',
    'stay tuned',
    'fingers crossed',
    '(check|come) back (soon|later|for|here)',
    'never say never',
    '(we|be) ..2 (update|updating) ..3 (you|this|soon|page|article|as)',
    'as soon as (we|more|it|there)',
    'keep (you|an eye|checking)',
  ],
});

/** Words by which a sentence guesses rather than states. */
export const HEDGES = new Phrases<'hedge'>({
  hedge: [
    "could|might|may|would|wouldn't|perhaps|maybe|possibly|probably|likely|presumably|hopefully|if|expect|expected|expecting|hope|hopes|hoping|rumour|rumor|rumours|rumors|rumoured|rumored|speculate|speculation|seems|seem|appears|bet|guess|guessing|predict|prediction|estimate|assume|assuming|unless|should|potential|potentially|tentative|suggest|suggests|theory|theories|reportedly|supposedly|apparently|ballpark|wager|reckon|pencilled|penciled|unconfirmed|optimistic|earliest|tipster|wish",
    '(some|other|several) (sites|sources|reports|outlets|fans|people)',
    '(i|we|we would|fans) (think|believe|imagine|suspect)',
  ],
});
