/** Modules that few runs need and that take long to load, loaded when they are first asked for, where nobody can wait for an `import()`. */
import { createRequire } from 'node:module';

/**
 * @param url `import.meta.url` of the module that asks
 * @returns a loader of what lies beside it, by its name without an ending: `.ts` in the source, `.js` in the built package
 */
export function beside(url: string): (name: string) => unknown {
  const load = createRequire(url);
  const ending = url.slice(url.lastIndexOf('.'));
  return (name) => load(`./${name}${ending}`);
}
