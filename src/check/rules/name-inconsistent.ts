/** A person or a character under two names, or two people in one part. */
import type { ClaimFor } from '../../claim/claim.ts';
import type { Checked } from '../checked.ts';
import { namesIn } from '../names.ts';
import { type Part, partsIn } from '../parts.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { stated } from '../stated.ts';
import { titlesIn } from '../titles.ts';

/** Why a part may have two players. */
const RECAST = new Phrases<'recast'>({
  recast: [
    '~recast|~replace|young|younger|older|elder|child|teen|teenage|adult|voice|voices|voiced|original|originally|formerly|previously|takes|took|taking|double|twin|flashback|flashbacks|alternate|version|remake|reboot|both|share|shares|respectively|shoes',
    '(as|the) new',
  ],
});

export const NAME_INCONSISTENT: Rule = {
  id: 'name/inconsistent',
  severity: 'warning',
  says: 'A person or a title spelled in two ways, a part that two people are said to play, a person in two parts, and two showrunners.',
  spares: 'Namesakes whose first names differ, short forms, and parts that are recast or played at two ages.',
  why: 'A name is the one thing that its owner will check.',
  flags: [
    'Brackenfell was created by Emily Marchetti. Critics praised Emily Marcheti above all.',
    'Brackenfell stars Emily Finch as Nori and James Lund as Silas. Robert Whitaker as Nori is a joy.',
    'Brackenfell stars Emily Finch as Sheriff Nori Vale. Emily Finch plays Ada Holm, the owner of the mill.',
    '*Brackenfell* is on Netflix. Season 2 of *Brackenfel* premieres on June 7, 2024. *Brackenfell* stars Emily Finch.',
  ],
  leaves: [
    'Brackenfell was created by Emily Marchetti. Critics praised Marchetti above all, and Emily Marchetti said thanks.',
    'Brackenfell stars Emily Finch as Nori and James Lund as Silas. Robert Whitaker as young Nori is a joy.',
    'Brackenfell stars Eric Vale as Nori and Erin Vale as Silas.',
    'Brackenfell stars Emily Finch as Sheriff Nori Vale. Emily Finch also plays Ada Holm, her twin.',
    '*Brackenfell* is on Netflix, and so are *Mad Quay* and *Bad Quay*.',
  ],
  find(checked: Checked): readonly Draft[] {
    return [...misspelled(checked), ...playedTwice(checked), ...playsTwo(checked), ...runByTwo(checked)];
  },
};

/** People and titles under two spellings; the likelier one is offered where it stands more often. */
function misspelled(checked: Checked): Draft[] {
  return [...namesIn(checked), ...titlesIn(checked)].map(({ seldom, often }) => ({
    ...draftAt(checked, seldom.span, `${seldom.name} is ${often.name} elsewhere in the text.`, often.span),
    fix: often.count > seldom.count ? often.name : null,
  }));
}

const INITIALS = /^[\p{Lu}\d]{2,6}$/u;

function playedTwice(checked: Checked): Draft[] {
  const parts = new Map<string, ClaimFor<'credit'>>();
  return checked.claims('credit').flatMap((claim): Draft[] => {
    const { character, person, role, change } = claim.value;
    if (role !== 'cast' || character === undefined || change !== undefined || claim.certainty !== 'certain') return [];
    // initials in brackets, and lists of who plays where
    if (INITIALS.test(character) || claim.quote.includes('\n') || / [–-] /.test(claim.quote)) return [];
    const key = `${claim.series}|${character.toLowerCase()}`;
    const first = parts.get(key);
    if (first === undefined) parts.set(key, claim);
    if (first === undefined || isSamePerson(first.value.person, person) || isExplained(checked, first, claim)) return [];
    const message = `${character} is played by ${person} here and by ${first.value.person} before.`;
    return [draftAt(checked, claim.span, message, first.span)];
  });
}

/** 'Josephine Marr stars as Kate Bell' and 'Josephine Marr plays Alma Ward'. */
function playsTwo(checked: Checked): Draft[] {
  const firsts = new Map<string, Part>();
  return partsIn(checked).flatMap((here): Draft[] => {
    const first = firsts.get(here.person);
    if (first === undefined) firsts.set(here.person, here);
    if (first === undefined || first.part.size === 0 || here.part.size === 0 || !first.part.isDisjointFrom(here.part)) return [];
    if (
      first.sentence === here.sentence ||
      [first, here].some(({ sentence }) => RECAST.has(checked, sentence) || ALSO.has(checked, sentence))
    )
      return [];
    const message = `${here.person} has another part before.`;
    return [draftAt(checked, here.span, message, first.sentence.span)];
  });
}

/** Why one player may have two parts, or a part two names. */
const ALSO = new Phrases<'also'>({
  also: [
    'also|dual|roles|known|called|alias|nicknamed|aka|real|undercover|disguise|formerly|previously|last|earlier|film|movie|other|another|seen|starred|wed|married',
  ],
});

/** The one showrunner under two names. */
function runByTwo(checked: Checked): Draft[] {
  const runs = stated(checked, 'credit').filter(
    ({ claim, sentence }) => claim.value.role === 'showrunner' && !SHARED_RUN.has(checked, sentence),
  );
  const [first] = runs;
  const other = runs.find(
    ({ claim, sentence }) =>
      first !== undefined &&
      sentence !== first.sentence &&
      claim.series === first.claim.series &&
      (claim.season === first.claim.season || claim.season === null || first.claim.season === null) &&
      !isSamePerson(claim.value.person, first.claim.value.person),
  );
  if (first === undefined || other === undefined) return [];
  const message = `The showrunner is ${other.claim.value.person} here, and ${first.claim.value.person} before.`;
  return [draftAt(checked, other.claim.span, message, first.sentence.span)];
}

/** A room may have more than one, or another than before. */
const SHARED_RUN = new Phrases<'shared'>({
  shared: [
    'showrunners|co-showrunner|co-showrunners|co|new|former|formerly|previously|then|original|incoming|outgoing|with|alongside|replaces|replaced|replacing|succeeds|succeeded|fellow',
    '~take over',
    '~hand over',
    '(steps|stepped|stepping) (down|in)',
  ],
});

/** One name is the end or the beginning of the other: 'Finch' and 'Ada Finch'. */
function isSamePerson(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return left === right || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

function isExplained(checked: Checked, ...claims: readonly ClaimFor<'credit'>[]): boolean {
  const sentences = claims.map(({ span }) => checked.sentenceAt(span[0]));
  // two players in one sentence may share the part, or the reader may have mixed them up
  if (new Set(sentences).size < claims.length) return true;
  return sentences.some((sentence) => sentence === null || RECAST.has(checked, sentence));
}
