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

const NEWS =
  '(word|news|decision|announcement|confirmation|verdict|update|updates|statement|renewal|order|commitment|guarantee|answer|answers|indication|sign|signal|clarity|pickup|information|info|details|comment|green light)';

export const ABSENCES = new Phrases<Absence>({
  date: [
    `(no|without|lacks|any|not a|nor a|not an) ..4 (release|premiere|air|return|start|launch|exact|official|firm|confirmed|set|fixed|specific|concrete|definite|debut|announced|precise) ..1 ${DATE}`,
    `(don't|do not|doesn't|does not|haven't got|hasn't got) ..2 (have|know|give) ..3 ${DATE}`,
    `(no|without) ..1 ${DATE} ..4 (yet|so|has|have|for|set|is|been|announced|as|on|in|attached|$)`,
    `${DATE} ..8 ${NOT} ..4 ${SET}`,
    `${DATE} ..4 (unknown|tba|tbd|tbc|unclear|uncertain|unannounced|undisclosed|unconfirmed|a mystery|under wraps|pending|up in the air|to come|anyone's guess|anybody's guess)`,
    `${NOT} ..5 ${TELL} ..6 (${DATE}|when)`,
    `${NOT} ..2 (set|announced|scheduled|fixed|given|confirmed) ..2 (premiere|return|release|launch)`,
    '(still|remains|is) ..2 (mystery|secret)',
    `(mum|tight-lipped|silent|quiet|coy|cagey|vague) ..3 (about|on|over) ..4 (${DATE}|when)`,
    '(not|nobody|no one|hard|tough|too early|too soon|difficult|impossible|unclear|uncertain|unknown|idea|guess|knowing|telling|say) ..5 (exactly|precisely)? when',
    '(know|knows|say|sure) ..1 when',
    '(no|without|any) ..2 (word|news|indication|clue|hint|telling) ..2 (when|date|dates)',
    'to be (announced|confirmed|determined|decided|revealed)',
    '(calendar|calendars|schedule) ..3 (blank|empty|bare)',
  ],
  decision: [
    `${NOT} ..6 ${ORDER}`,
    'neither ..3 (renewed|confirmed|cancelled|canceled|renewing|renew|renewal) ..3 nor',
    "(nothing|nothing's|nothing is|little) ..3 (official|confirmed|announced|decided|signed|certain|set|known|concrete|guaranteed)",
    `(no|without|any|little|zero|not a|lack of|absence of|awaiting|await) ..3 ${NEWS}`,
    `(don't|do not|doesn't|didn't|wouldn't) ..1 (have|expect|anticipate|think) ..6 (${NEWS}|anyone|soon|lucky)`,
    '(fate|future|decision|verdict|renewal|call|season|show|series|drama|comedy) ..5 (unknown|unclear|uncertain|undecided|pending|limbo|balance|in the air|unconfirmed|unresolved|awaited|in doubt|in question|bubble)',
    '(remains|remain) (to be seen|unknown|unclear|uncertain|unconfirmed|unresolved|undecided|open|an open|a mystery|silent|tight-lipped|mum|quiet|in limbo)',
    'either way',
    'too (early|soon) to (say|tell|know|call)',
    '(far too|way too|still|too) (early|soon)',
    '(make|makes|made|making|reach|reached|take|taken|making up|made up|make up) ..3 (decision|call|mind|minds)',
    '(decision|verdict|answer|call|announcement) ..4 (arrives|arrive|comes|come|due|expected|soon|later|made|in the coming|by the)',
    'official statement first',
    'up in the air',
    '(guess ..4 as good|guess is as good)',
    "(anyone's|anybody's) guess",
    '(stunned|surprised|shocked|amazed) (if|to see|should)',
    'sure thing',
    'jury ..2 out',
    '(silent|silence|mum|tight-lipped|quiet|coy|crickets|cagey|non-committal|noncommittal) ..6',
    'not a peep',
    '(declined|refused|refuses|declines) to (comment|say|confirm|answer|speculate)',
    "(did not|didn't|has not|hasn't) ..2 (respond|replied|reply|responded|weighed in|weigh in)",
    'hold ..1 breath',
    '(who|nobody|no one) (knows|can say|can tell|really knows)',
    'question mark',
    'stopped short of',
    'no ..2 (promises|guarantees|plans|clue|idea|telling|hint|hints)',
    '(playing|plays|played|keeping|keeps) ..3 (cards|quiet|mum)',
    '(in|all in) the dark',
    '(wait|waiting) ..4 (while|longer|bit|time|see|until|months|long|word|news|hear)',
    '(months|weeks|while|year) before (we|anyone|it|the)',
    '(cards|hand) ..3 (chest|vest)',
    '(odds|chances|chance|hopes|hope) ..4 (of|for|that) ..4 (season|renewal|return|more|<season>|<nth>|<another>)',
    '(hinges|depends|rests) (on|upon)',
  ],
  trailer: [
    '(no|without|not a|any|nor a) ..6 (trailer|trailers|teaser|preview|footage)',
    `(trailer|teaser|preview|footage) ..6 ${NOT} ..3`,
    `${NOT} ..6 (trailer|teaser)`,
  ],
  unsaid: [
    "(hasn't|has not|haven't|have not|isn't|is not|won't|not|nobody's|nobody has|no one has|yet to) ..1 (said|saying|say|telling|tell|announced|confirmed|decided|known|answered|asked)",
    '(nobody|no one) ..2 (knows|know|said|told)',
    '(not for|none|nothing) ..2 (moment|now|yet|far)',
    "(don't|do not|doesn't|cannot|can't|couldn't) ..2 (know|say|tell|be sure)",
    'your guess',
    'ask again',
    'official channels',
    '(good|great|tough|fair) question',
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
    "(we'd|we would|i'd) (love|like|bet|guess|wager)",
    'hopefully',
    'if ..4 (renewed|returns|happens|greenlit|picked up|comes back|goes ahead)',
  ],
});
