/** Words for what a series is, and for what is none. */
import { wordSet } from './lexis.ts';

/** 'the drama X', 'X, a comedy', 'the show': nouns that mean a series. */
export const GENRES =
  wordSet(`show shows series drama dramas comedy comedies sitcom sitcoms thriller thrillers dramedy saga soap anthology procedural spinoff
  reboot revival remake adaptation mystery franchise hit original programme program caper romp epic western whodunit whodunnit medical cartoon animation anime docuseries docuserie
  docusoap dramedy telenovela gameshow competition chiller tearjerker fantasy adventure miniseries kdrama dorama serial soapie serialised workplace
  actioner romcom mockumentary satire period sketch title favourite favorite juggernaut smash freshman rookie newcomer prequel sequel offshoot mothership`);

/** Words for what one series is to another: "the 'X' prequel 'Y'", 'X stablemate Y'. */
export const KIN = wordSet('stablemate stablemates sibling style esque prequel spinoff spin offshoot sequel successor follow companion');

/** Nouns of other works and things: a name beside them is no series. */
export const OTHER_WORKS =
  wordSet(`film films movie movies feature novel novels book books memoir album albums song songs single band restaurant musical play podcast videogame
  blockbuster rapper singer festival tour concert exhibition magazine newspaper website opera ballet`);

/** Words that hardly any text uses that is not about series. */
export const SERIES_TALK =
  wordSet(`show series drama dramas comedy sitcom sitcoms thriller dramedy soap anthology procedural spinoff reboot docuseries telenovela miniseries mockumentary whodunnit
  episode episodes season seasons showrunner showrunners renewal pilot finale sophomore freshman upfronts upfront commissioner controller
  broadcaster recommissioned programming primetime`);
