/** Names whose words another name is a part of: 'Brooklyn Nine-Nine' holds 'Brooklyn Nine'. */

interface Keyed {
  readonly key: string; // folded, words apart by one space
}

/** @returns for a folded name those of `names` in which its words stand, itself among them, in their order */
export function holdersAmong<T extends Keyed>(names: readonly T[]): (key: string) => readonly T[] {
  const byWord = new Map<string, T[]>();
  for (const name of names) {
    for (const word of new Set(name.key.split(' '))) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [name]);
      else known.push(name);
    }
  }
  return (key) => (byWord.get(key.split(' ')[0] as string) ?? []).filter((name) => ` ${name.key} `.includes(` ${key} `));
}
