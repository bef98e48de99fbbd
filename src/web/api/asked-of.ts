/** What an address asks, held to a schema: what it does not know is refused by name, as nobody would notice that it is passed over. */
import type { z } from 'zod';
import { Failure, type FailureCode } from '../../failure.ts';

/**
 * @param asks strict, or what is not known passes unnoticed
 * @param given the texts of the address; one of nothing but spaces is as though it were not there
 * @throws {Failure} `usage/missing`, `usage/unknown`, `usage/invalid`, `date/invalid`
 */
export function askedOf<Asks extends z.ZodObject>(asks: Asks, given: { readonly [name: string]: string }): z.output<Asks> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''));
  const parsed = asks.safeParse(filled);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const names = Object.keys(asks.shape).join(', ') || 'none';
  if (issue!.code === 'unrecognized_keys')
    throw new Failure('usage/unknown', `there is no parameter '${issue!.keys[0]!.slice(0, 40)}'`, { hint: `the parameters are: ${names}` });
  const name = String(issue!.path[0]);
  const says = asks.shape[name]?.description ?? '';
  if (filled[name] === undefined)
    throw new Failure('usage/missing', `the parameter ${name} is missing`, { hint: `give it as ?${name}=…: ${says}` });
  // A schema that knows better than 'invalid' what is wrong says so.
  const code = issue!.code === 'custom' ? (issue!.params?.['code'] as FailureCode | undefined) : undefined;
  throw new Failure(
    code ?? 'usage/invalid',
    `the parameter ${name} is '${filled[name].slice(0, 40)}', which will not do: ${wordsOf(issue!)}`,
    { hint: says },
  );
}

/** What to give instead of a parameter's value; a schema that knows better says so itself. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'give a whole number';
  if (issue.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const [what, bound] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  return `give at ${what} ${bound}${issue.origin === 'string' ? ' letters' : ''}`;
}
