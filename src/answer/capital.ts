/** A text as it begins a line or a sentence. A name that is written with a small letter, such as iPlayer, keeps it. */
export function capital(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
