/** Which carrier has ordered or cancelled a series. */
import type { Checked, CheckedSentence } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { carriersIn } from '../carriers-named.ts';
import { isOfPart } from '../partial.ts';
import type { Matter, Said } from '../said.ts';

const ACTS = new Phrases<'act'>({
  act: [
    '(has|have)? (renewed|ordered|cancelled|canceled|axed|greenlit|commissioned|renews|cancels|orders|axes)',
    '(announced|announces|confirmed|confirms) the ..1 (order|renewal|cancellation|pickup)',
    '(order|renewal|cancellation|pickup) (from|at|by)',
    '(picked|picks) up',
    '(gives|gave|given|hands|handed) ..8 order',
    // whoever orders a series shows it first
    '(will|to) (premiere|debut|launch) on',
  ],
});

/** A series that has had more than one home has had more than one to order it, and more seasons than on the first. */
export const MOVED = new Phrases<'moved'>({
  moved: [
    '~save|~rescue|~revive|~move|~switch|~jump|~shop|formerly|former|originally|elsewhere|until|internationally|jointly|co-production|co-produced|revival|reboot|licence|license|rights|sister',
    '(new|another|other|different) (home|network|service|streamer|channel)',
    '(began|started) ..2 (on|at)',
    '<carrier> (and|or|with|to) <carrier>',
    'before ..4 <carrier>',
    '(let|lets) ..2 go',
    '(passed|passes) on',
  ],
});

/** Carriers of one house, each of which may speak for another. */
const HOUSES: readonly (readonly string[])[] = [
  ['NBC', 'Peacock', 'USA Network', 'Syfy', 'Bravo', 'E!', 'Telemundo', 'Sky'],
  ['ABC', 'Hulu', 'Disney+', 'FX', 'FXX', 'Freeform', 'Disney Channel', 'National Geographic', 'Disney XD', 'ESPN'],
  [
    'CBS',
    'Paramount+',
    'CBS All Access',
    'Showtime',
    'MTV',
    'Comedy Central',
    'The CW',
    'Pop TV',
    'Nickelodeon',
    'BET',
    'Paramount Network',
    'VH1',
  ],
  ['HBO', 'HBO Max', 'Max', 'TNT', 'TBS', 'Adult Swim', 'Cartoon Network', 'The CW', 'Cinemax', 'truTV'],
  ['Fox', 'FX', 'FXX', 'Hulu', 'Tubi', 'National Geographic'],
  ['Prime Video', 'Amazon', 'Amazon Prime Video', 'Freevee', 'IMDb TV', 'MGM+', 'Epix'],
  ['AMC', 'AMC+', 'Shudder', 'BBC America', 'IFC', 'SundanceTV', 'We TV', 'Acorn TV'],
  ['ITV', 'ITV1', 'ITV2', 'ITVX', 'BBC', 'BBC One', 'BBC Two', 'BritBox'],
  ['Channel 4', 'E4', 'More4', 'All 4'],
  ['Starz', 'Lionsgate+', 'Starzplay'],
];

export const ORDERERS: Matter<string> = {
  find: (checked) => {
    const acts = checked.sentences.flatMap((sentence) => actsIn(checked, sentence));
    return acts.length < 2 || checked.sentences.some((sentence) => MOVED.has(checked, sentence)) ? [] : acts;
  },
  clash: areRivals,
  acrossCarriers: true,
  tell: (here, elsewhere) => `The series is ${possessive(here)} here, and ${possessive(elsewhere)} elsewhere in the text.`,
};

/** Neither is the other, a branch of it or of its house. */
export function areRivals(left: string, right: string): boolean {
  return left !== right && !HOUSES.some((house) => house.includes(left) && house.includes(right)) && !isBranch(left, right);
}

/** Who orders or shows series in a sentence. */
export const homesIn = (checked: Checked, sentence: CheckedSentence): string[] =>
  [...carriersIn(checked, sentence)].filter((name) => !NO_ORDERERS.has(name));

/** The one carrier of a sentence in which a series is ordered or cancelled. */
function actsIn(checked: Checked, sentence: CheckedSentence): Said<string>[] {
  const [act] = ACTS.in(checked, sentence);
  const series = subjectsOf(checked).of(sentence);
  if (act === undefined || series === null || !isStatement(checked, sentence) || isOfPart(checked, sentence, 'place')) return [];
  const [carrier, ...others] = homesIn(checked, sentence);
  return carrier === undefined || others.length > 0 ? [] : [{ about: series, value: carrier, sentence, span: act.span }];
}

/** Studios order nothing, and are called as channels abroad are; nor does a kind of series. */
const NO_ORDERERS: ReadonlySet<string> = new Set(['Universal TV', 'Drama']);

const possessive = (carrier: string): string => `${carrier}${carrier.endsWith('s') ? "'" : "'s"}`;

/** 'BBC' and 'BBC Two'. */
const isBranch = (left: string, right: string): boolean => left.split(' ')[0] === right.split(' ')[0];
