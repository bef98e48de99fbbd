/** Character references as they stand in Markdown and plain text: the numbered ones, and the names that prose uses. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    times: '×',
    deg: '°',
    frac12: '½',
    euro: '€',
    pound: '£',
    cent: '¢',
    yen: '¥',
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    ecirc: 'ê',
    euml: 'ë',
    aacute: 'á',
    agrave: 'à',
    acirc: 'â',
    auml: 'ä',
    Auml: 'Ä',
    aring: 'å',
    atilde: 'ã',
    ccedil: 'ç',
    iacute: 'í',
    iuml: 'ï',
    ntilde: 'ñ',
    oacute: 'ó',
    ocirc: 'ô',
    ouml: 'ö',
    Ouml: 'Ö',
    oslash: 'ø',
    uacute: 'ú',
    uuml: 'ü',
    Uuml: 'Ü',
    szlig: 'ß',
    shy: '\u00ad',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,10}));/y;

/**
 * @param at where the ampersand stands
 * @returns the characters and the length of the reference; null where none stands there
 */
export function entityAt(source: string, at: number): { readonly text: string; readonly length: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const text =
    match[3] === undefined
      ? fromCode(match[1] === undefined ? Number.parseInt(match[2] as string, 16) : Number(match[1]))
      : NAMED.get(match[3]);
  return text === undefined ? null : { text, length: match[0].length };
}

function fromCode(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
