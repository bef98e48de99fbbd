/** The cheap question before all others: could this text be about series at all? Most of a stream of general news could not. */

import { findCarriers } from '../catalogue/carriers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { foldedStretch, foldedWord } from '../catalogue/folded-text.ts';
import { VOCABULARY, wordSet } from './words/lexis.ts';

/** Words without which, and without a carrier or a title that can be nothing else, hardly any text says anything of a series. */
const TELEVISION =
  wordSet(`season seasons series episode episodes show shows finale premiere premieres premiered premiering renewed renewal renews renew recommissioned
  run runs outing outings reprieve limbo bubble fate axe verdict pickup cancel cancelling canceling uncancelled saved ending ends finished episodic installment instalment
  cancelled canceled cancels cancellation axed axes scrapped spinoff spinoffs reboot revival sitcom sitcoms drama dramas comedy thriller dramedy miniseries docuseries
  anthology showrunner showrunners showrunning showruns streamer network tv television streaming pilot greenlit trailer teaser saison temporada staffel stagione sophomore freshman cour
  creator creators cocreator cocreators creates created casting telly upfronts newcomer crew shoot filming filmed broadcaster controller channel listings
  third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12`);

/** Words of who plays whom and who made it: enough beside a title of several words, which by itself may be a phrase of prose ('Stranger Things'). */
const CREDITS =
  wordSet(`cast casts casting role roles part star stars starring stared plays played playing portrays character characters arrivals
  director directs directed directing creating writer writes wrote producer produces producing made`);

/** The same by their folded numbers: 1 where a word is one of them. */
const FLAGS = flagsOf(TELEVISION);
const CREDIT_FLAGS = flagsOf(CREDITS);

/** Asks the folded text, which the titles are looked up in anyway, so that nothing else is made of a text that is refused. */
export function mayBeTelevision(text: string, catalogue: Catalogue): boolean {
  const { columns, limit } = foldedStretch(text, 0, text.length);
  let credits = false;
  for (let at = 0; at < limit; at++) {
    const word = columns.id[at]!;
    if (isFlagged(FLAGS, word) || isFlagged(FLAGS, columns.stemId[at]!)) return true;
    credits ||= isFlagged(CREDIT_FLAGS, word);
  }
  if (findCarriers(text, 0, text.length).length > 0) return true;
  return catalogue
    .candidates(text, 0, text.length)
    .some(
      ({ ambiguous, casing, exactCase, start }) =>
        (exactCase || (casing === 'capitals' && ambiguous === null)) &&
        (ambiguous === null || (ambiguous === 'common-phrase' && (credits || start <= 1))),
    );
}

const isFlagged = (flags: Uint8Array, word: number): boolean => word >= 0 && word < flags.length && flags[word] === 1;

function flagsOf(words: Iterable<number>): Uint8Array {
  const numbers = [...words].map((id) => foldedWord(VOCABULARY.wordOf(id), 'add'));
  const flags = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) if (number >= 0) flags[number] = 1;
  return flags;
}
