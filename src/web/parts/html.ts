/**
 * What a page is made of: text that has been escaped. Half of a page's time went into hono's own `html`, which must be ready for promises at
 * every place; nothing here is one.
 */

/** Markup. Only `html` and `raw` make it, so that what stands in a page was either written by us or escaped. */
export class Html {
  /** By this hono's `html` takes it as it is. */
  readonly isEscaped = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Markup of hono's own `html`. */
interface Escaped {
  readonly isEscaped: true;
}

/** What may stand in a template; what is absent or a truth value leaves nothing. */
export type Child = string | number | boolean | null | undefined | Html | Escaped | readonly Child[];

/** Markup with what is put into it escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  let text = strings[0]!;
  for (let at = 0; at < values.length; at += 1) text += textOf(values[at]) + strings[at + 1]!;
  return new Html(text);
}

/** Markup as it stands: of text that we wrote, or that is escaped already. */
export function raw(markup: string): Html {
  return new Html(markup);
}

function textOf(child: Child): string {
  switch (typeof child) {
    case 'string':
      return escaped(child);
    case 'number':
      return String(child);
    case 'object':
      if (child === null) return '';
      if (Array.isArray(child)) return child.map(textOf).join('');
      return 'isEscaped' in child ? String(child) : escaped(String(child));
    default:
      return '';
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const MARKUP = /[&<>"']/;
const ALL_MARKUP = /[&<>"']/g;

/** Most texts hold none, and to look is cheaper than to replace. */
function escaped(text: string): string {
  return MARKUP.test(text) ? text.replace(ALL_MARKUP, (character) => ENTITIES[character]!) : text;
}

/** Pieces with something between them. */
export function joined(pieces: readonly (Html | string)[], between: Html | string): readonly (Html | string)[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/** The address where it leads to a web page; null for `javascript:` and the like, which a document may hold. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
