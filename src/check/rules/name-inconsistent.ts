/** A person or a character under two names, or two people in one part. */
import type { ClaimFor } from '../../claim/claim.ts';
import type { Checked } from '../checked.ts';
import { namesIn } from '../names.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, placeIn, type Rule } from '../rule.ts';

/** Why a part may have two players. */
const RECAST = new Phrases<'recast'>({
  recast: [
    '~recast|~replace|young|younger|older|elder|child|teen|teenage|adult|voice|voices|voiced|original|originally|formerly|previously|takes|took|taking|double|twin|flashback|flashbacks|alternate|version|remake|reboot|both|share|shares',
  ],
});

export const NAME_INCONSISTENT: Rule = {
  id: 'name/inconsistent',
  severity: 'warning',
  says: 'A person whose name is spelled in two ways, and a part that two people are said to play.',
  spares: 'Namesakes whose first names differ, short forms, and parts that are recast or played at two ages.',
  why: 'A name is the one thing that its owner will check.',
  flags: [
    'Brackenfell was created by Emily Marchetti. Critics praised Emily Marcheti above all.',
    'Brackenfell stars Emily Finch as Nori and James Lund as Silas. Robert Whitaker as Nori is a joy.',
  ],
  leaves: [
    'Brackenfell was created by Emily Marchetti. Critics praised Marchetti above all, and Emily Marchetti said thanks.',
    'Brackenfell stars Emily Finch as Nori and James Lund as Silas. Robert Whitaker as young Nori is a joy.',
    'Brackenfell stars Eric Vale as Nori and Erin Vale as Silas.',
  ],
  find(checked: Checked): readonly Draft[] {
    return [...misspelled(checked), ...playedTwice(checked)];
  },
};

function misspelled(checked: Checked): Draft[] {
  return namesIn(checked).map(({ seldom, often }) => ({
    span: seldom.span,
    message: `${seldom.name} is ${often.name} elsewhere in the text.`,
    evidence: [placeIn(checked.text, often.span)],
    fix: often.count > seldom.count ? often.name : null,
  }));
}

function playedTwice(checked: Checked): Draft[] {
  const parts = new Map<string, ClaimFor<'credit'>>();
  return checked.claims('credit').flatMap((claim): Draft[] => {
    const { character, person, role, change } = claim.value;
    if (role !== 'cast' || character === undefined || change !== undefined || claim.certainty !== 'certain') return [];
    const key = `${claim.series}|${character.toLowerCase()}`;
    const first = parts.get(key);
    if (first === undefined) parts.set(key, claim);
    if (first === undefined || isSamePerson(first.value.person, person) || isExplained(checked, first, claim)) return [];
    const message = `${character} is played by ${person} here and by ${first.value.person} before.`;
    return [{ span: claim.span, message, evidence: [placeIn(checked.text, first.span)], fix: null }];
  });
}

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
