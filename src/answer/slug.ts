/** The part of an address that names a series: 'Schitt's Creek' becomes 'schitts-creek', with the year where two series share it. */

/** @returns lower-case letters, digits and single hyphens; letters of other scripts stay as they are; 'series' where nothing is left */
export function slugOf(title: string, year: number | null = null): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/&/g, ' and ')
    .match(/[\p{L}\p{N}]+/gu);
  const words = plain === null ? 'series' : plain.join('-').normalize('NFC');
  return year === null ? words : `${words}-${year}`;
}
