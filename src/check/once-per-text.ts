/** What is worked out once for a text, however many rules ask for it. */
import type { Checked } from './checked.ts';

export function oncePerText<T>(make: (checked: Checked) => T): (checked: Checked) => T {
  const made = new WeakMap<Checked, { readonly value: T }>();
  return (checked) => {
    let kept = made.get(checked);
    if (kept === undefined) {
      kept = { value: make(checked) };
      made.set(checked, kept);
    }
    return kept.value;
  };
}
