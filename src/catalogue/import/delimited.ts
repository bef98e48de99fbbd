/** CSV (RFC 4180) and TSV, told apart by the first line. */
export function delimitedRows(text: string): string[][] {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return firstLine.includes('\t') ? tsvRows(text) : csvRows(text);
}

const tsvRows = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Quoted cells may hold commas, doubled quotes and line ends. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      let pieces = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        const end = quote < 0 ? text.length : quote;
        pieces += text.slice(from, end);
        at = end + 1;
        if (text[at] !== '"') break;
        pieces += '"';
        from = at + 1;
      }
      cell = pieces;
    } else {
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++;
      cell = text.slice(from, at);
    }
    row.push(cell);
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== ',') at++;
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
