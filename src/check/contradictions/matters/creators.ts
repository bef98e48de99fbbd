/** Who created a series. */
import { Phrases } from '../../phrases.ts';
import { stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

const ALL_NAMED = new Phrases<'named'>({ named: ['created'] });

/** One of several, or the creator of something else. */
const SHARED = new Phrases<'shared'>({
  shared: [
    'creator of',
    '(parent|mother|sister|companion|first) (series|show|drama|comedy)',
    'flagship|mothership|predecessor|prequel|sequel|spinoff|offshoot',
    'co-creator|co-creators|co-created|creators|developed|original|based|novel|novels|book|books|comic|comics|remake|format|adapted|adaptation|franchise|spin-off|alongside|fellow',
    '(creator|created) ..5 with',
  ],
});

interface Makers {
  readonly lastNames: ReadonlySet<string>;
  /** All that their sentence says, with names that the reader made nothing of. */
  readonly words: string;
}

export const CREATORS: Matter<Makers> = {
  find: (checked) => {
    const claims = stated(checked, 'credit').filter(
      ({ claim, sentence }) => claim.value.role === 'creator' && !SHARED.has(checked, sentence),
    );
    if (!claims.some(({ sentence }) => ALL_NAMED.has(checked, sentence))) return [];
    return claims.map(({ claim, sentence }) => ({
      about: subjectsOf(checked).called(claim.series),
      // those whom the same sentence names
      value: {
        lastNames: new Set(claims.filter((other) => other.sentence === sentence).map((other) => lastName(other.claim.value.person))),
        words: checked.words(sentence.span),
      },
      sentence,
      span: claim.span,
    }));
  },
  clash: (left, right) => !namesOneOf(left, right) && !namesOneOf(right, left),
  tell: (here, elsewhere) => `The creator is ${listed(here)} here, and ${listed(elsewhere)} elsewhere in the text.`,
};

const namesOneOf = ({ words }: Makers, { lastNames }: Makers): boolean => [...lastNames].some((name) => words.includes(name));

const listed = ({ lastNames }: Makers): string => [...lastNames].join(' and ');

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;
