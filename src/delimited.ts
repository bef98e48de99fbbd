/** CSV with quoted fields (RFC 4180), and TSV without, in time linear in the length. */

/** A comma, unless the first line has a tab. */
export function separatorOf(text: string): ',' | '\t' {
  const end = text.indexOf('\n');
  return text.slice(0, end < 0 ? text.length : end).includes('\t') ? '\t' : ',';
}

/** @returns rows of fields; quotes taken off, doubled quotes made single */
export function parseDelimited(text: string, separator: ',' | '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"' && separator === ',') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          field += text.slice(at);
          at = text.length;
          break;
        }
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
    row.push((field + text.slice(at, end)).replace(/\r$/, ''));
    if (end >= text.length || text[end] === '\n') {
      rows.push(row);
      row = [];
    } else if (end === text.length - 1) {
      rows.push([...row, '']);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** Rows as objects by the names of the first row. */
export function parseTable(text: string, separator: ',' | '\t'): Record<string, string>[] {
  const [head = [], ...rows] = parseDelimited(text, separator);
  return rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
