/** The words by which `by-build.ts` tells a fate from what is shown, thought or said of a season. */
import { wordSet } from '../../words/lexis.ts';

/** What is done with a season that there is: shown, filmed, dated, praised. */
export const SHOWING = wordSet(`
  premiere premieres premiered premiering air airs aired airing stream streams streamed streaming release releases released releasing drop drops dropped dropping launch launches
  launched launching debut debuts debuted begin begins began start starts started starting kick kicks kicked screen screens screened show shows showed shown unveil unveils unveiled date
  dates dated set sets move moves moved delay delays delayed push pushes pushed preview previews previewed tease teases teased film films filmed filming shoot shoots shot shooting cast
  casts hire hires hired mark marks marked celebrate celebrates celebrated broadcast broadcasts rerun repeats returned returns closed closes ended ends ending finished finishes wrapped wraps
  concluded concludes opened opens posted shared tweeted trailer teaser finale episode fans viewers win wins won watch watched review reviews reviewed stars starring
  pilot director showrunner`);
/** What is only thought, said or hoped of one. */
export const THINKING = wordSet(`
  say says said saying told tells tell consider considers considered considering weigh weighs weighing mull mulls mulling eye eyes eyeing discuss discusses discussing discussed debate debates debated
  ponder ponders pondered explored floated mooted touted sought feared think thinks thinking hope hopes hoping hoped deserve deserves deserved need needs needed want wants wanted merit merits warrant warrants beg begs begged plead pleads
  wait waits waiting await awaits whether if had whose about rumoured rumored leave leaves left hint hints hinted look looks looking push pushing lobby campaign campaigned petition
  decide decides deciding decision explore explores exploring develop developing develops plan plans planned planning
  expected requested demanded suggested proposed`);
/** Words that are no verb. */
export const FUNCTION = wordSet(`
  a an the of to in on at for by with from and or as that this it its is are was were be been being has have had will would do does did he she they his her their i we you 's not n't now also
  finally already just only still yet so then there here up out off over back into about more most one two three four five six new own very`);
/** Before a season that is not there yet. */
export const DETERMINERS = wordSet('a an one yet');
/** The same behind a preposition: 'into its second year', and not 'their second year'. */
export const OWNING = wordSet('its their his her');
export const TOWARDS = wordSet('for into to towards toward onto');
export const SEASON_NOUNS = wordSet('season seasons series');
/** Before the subject of a clause. */
export const LEADING = wordSet(
  'and but while as because when after finally now so then that where which since though although yet if meanwhile instead today yesterday',
);
export const NOT_NEW = wordSet('next this last previous current coming upcoming new');
export const AFTER = wordSet('after following');
/** 'The fate of X after season 2': what a season only stands behind. */
export const BACKGROUND = wordSet('after following post beyond since before until in of from during at behind');
/** Behind a season: something of it, and not the season. */
export const OF_SEASON = wordSet(
  'trailer teaser premiere premieres finale poster date opener episode episodes footage clip clips review recap cast casting role storyline title chance chances opinion thought look time',
);

/** Before a participle: something is done to the subject. */
export const PASSIVE = wordSet("been being is are was were isn't wasn't be gets got");
export const OF = [...wordSet('of')][0] as number;
export const POSSESSIVE = [...wordSet("'s")][0] as number;
export const IN = [...wordSet('in')][0] as number;
/** Participles that do not end in -ed. */
export const PARTICIPLES = wordSet(
  'put sent let cut shot sunk laid thrown shown given left told done struck hit shut sold torn taken written broken beaten blown hung felled',
);
/** What goes on with a series, or takes it up. */
export const KEEPING = wordSet(`
  keep keeps kept keeping bring brings brought bringing give gives gave given hand hands handed save saves saved return returns revive revives revived renew renews renewed continue continues
  order orders ordered extend extends extended add adds added pick picks picked rescue rescues rescued land lands landed stay stays stayed remain remains acquire acquired buy bought`);
/** What a headline says of a series that is done with: of a verb that it does not know it could not tell 'shattered' from 'surges'. */
export const STRUCK = wordSet(`
  shattered shatters sunk sank sinks crushed torpedoed scuttled buried toppled topples doused smothered sacked felled fells silenced extinguished snuffed derailed derails wrecked capsized capsizes
  vanquished slain slayed deflated deflates popped dumped junked torched burned burnt burns iced frozen yanked booted ousted evicted expelled dethroned dissolved dissolves disbanded disbands demolished
  dismantled unplugged decommissioned retired retires mothballed flushed flatlined flatlines quashed squashed halted terminated discharged dismissed banished beheaded guillotined executed hanged
  folded folds died dies dead perished perishes expired expires crashed crashes fizzled fizzles collapsed collapses crumbled crumbles shuttered shutters vanished vanishes drowned drowns fell falls
  flopped flops tanked tanks closed closes ditched cut chopped culled slashed knifed stopped stops done finished finishes gone grounded eliminated erased poisoned strangled choked chokes
  exterminated eradicated incinerated evaporated evaporates implodes imploded unravels unravelled unraveled bombs bombed croaks croaked succumbs succumbed stumped bows graduates graduated`);
export const AT = wordSet('at on by from over');
/** What refuses a season: 'looked at the figures before it declined a fourth'. */
export const REFUSING = wordSet(`
  decline declines declined declining refuse refuses refused reject rejects rejected veto vetoes vetoed skip skips skipped forgo forgoes forwent spurn spurns spurned scrap scraps scrapped axe
  axes axed cancel cancels cancelled canceled kill kills killed bin bins binned drop drops dropped ditch ditches ditched scotch scotches scotched nix nixes nixed spike spikes spiked
  abandon abandons abandoned block blocks blocked deny denies denied rescind rescinds rescinded revoke revokes revoked withdraw withdraws withdrew against from without`);
/** Before 'out' these refuse: 'ruled out a third', and not 'backed a third'. */
export const RULING = wordSet('rule rules ruled ruling opt opts opted opting back backs backed backing bow bows bowed bowing');
export const OUT = wordSet('out');
/** What stands for a series named before: 'The WB has let him in for a fifth year'. */
export const PRONOUNS = wordSet('it them him her us');
/** What a series does with people. */
export const TAKING_ON = wordSet(
  'add adds added adding cast casts casting recruit recruits recruited tap taps tapped enlist enlists enlisted hire hires hired welcome welcomes welcomed',
);
/** Between a series and a season these begin what somebody else does. */
export const PARTING = wordSet('and but while who which that where when as');
/** Behind 'a second' these are themselves: people, times, goods and other works. */
export const NO_FIGURE = wordSet(`
  director host judge writer showrunner lead star actor actress presenter producer editor winner woman man child baby wife husband person member player coach team chance look time times
  thought opinion night day week month year half part hour minute camera set studio wave lockdown award emmy oscar nomination movie film book album song podcast spinoff spin special
  reunion channel version account deal job role round place term lawsuit complaint statement letter vote poll language screen phone home house office car dose jab test trial quarter
  straight consecutive channel service network platform most largest biggest best highest world home wind nature to`);
/** Behind a common noun that stands for a season. */
export const BEHIND_FIGURE = wordSet('of for from at on with in by and but next this after');
