/** How a class is written: its members, each a pattern of its own, between semicolons. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** `~verb` stands for all forms of the verb; alternatives of a phrase are in brackets. */
export function members(text: string): readonly string[] {
  return text
    .split(';')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}
