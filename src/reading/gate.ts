/** The cheap question before all others: could this text be about series at all? Most of a stream of general news could not. */

import { findCarriers } from '../catalogue/carriers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { VOCABULARY, wordSet } from './words/lexis.ts';
import type { Tokens } from './words/tokens.ts';

/** Words without which, and without a carrier or a title that can be nothing else, hardly any text says anything of a series. */
const TELEVISION =
  wordSet(`season seasons series episode episodes show shows finale premiere premieres premiered premiering renewed renewal renews renew recommissioned
  run runs outing outings reprieve limbo bubble fate axe verdict pickup cancel cancelling canceling uncancelled saved ending ends finished episodic installment instalment
  cancelled canceled cancels cancellation axed axes scrapped un-renewed spinoff spinoffs reboot revival sitcom sitcoms drama dramas comedy thriller dramedy miniseries docuseries
  anthology showrunner showrunners streamer network tv television streaming pilot greenlit trailer teaser saison temporada staffel stagione sophomore freshman cour
  s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12`);

export function mayBeTelevision(tokens: Tokens, catalogue: Catalogue): boolean {
  for (let at = 0; at < tokens.count; at++) if (isTelevision(tokens.word[at] as number)) return true;
  if (findCarriers(tokens.text, 0, tokens.text.length).length > 0) return true;
  return catalogue.candidates(tokens.text, 0, tokens.text.length).some(({ ambiguous, exactCase }) => ambiguous === null && exactCase);
}

let flags = new Uint8Array(0);

/** Membership by number: the vocabulary is complete when the first text is read. */
function isTelevision(word: number): boolean {
  if (flags.length === 0) {
    flags = new Uint8Array(VOCABULARY.size + 1);
    for (const id of TELEVISION) flags[id] = 1;
  }
  return word > 0 && flags[word] === 1;
}
