/**
 * A name as it is compared: small letters without accents, of letters and digits alone, words apart by one blank. A word that says of a
 * column only that it holds a day stays: `palvelu alkoi pvm` is not `palvelu`.
 *
 * @example plainWords('Lähete saapunut (pvm)') // 'lahete saapunut pvm'
 * @example plainWords('Återkoppling_till remittenten') // 'aterkoppling till remittenten'
 */
export const plainWords = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
