/** Who created a series. */
import { Phrases } from '../../phrases.ts';
import { stated } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import type { Matter } from '../said.ts';

const ALL_NAMED = new Phrases<'named'>({ named: ['created by'] });

/** One of several, or the creator of something else. */
const SHARED = new Phrases<'shared'>({
  shared: [
    'creator of',
    'co-creator|co-creators|co-created|creators|developed|original|based|novel|novels|book|books|comic|comics|remake|format|adapted|adaptation|franchise|spin-off|alongside|with|fellow',
  ],
});

export const CREATORS: Matter<ReadonlySet<string>> = {
  find: (checked) => {
    const claims = stated(checked, 'credit').filter(
      ({ claim, sentence }) => claim.value.role === 'creator' && !SHARED.has(checked, sentence),
    );
    if (!claims.some(({ sentence }) => ALL_NAMED.has(checked, sentence))) return [];
    return claims.map(({ claim, sentence }) => ({
      about: subjectsOf(checked).called(claim.series),
      // those whom the same sentence names
      value: new Set(claims.filter((other) => other.sentence === sentence).map((other) => lastName(other.claim.value.person))),
      sentence,
      span: claim.span,
    }));
  },
  clash: (left, right) => left.isDisjointFrom(right),
  tell: (here, elsewhere) => `The creator is ${[...here].join(' and ')} here, and ${[...elsewhere].join(' and ')} elsewhere.`,
};

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;
