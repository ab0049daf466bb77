/**
 * Folds a text for matching: lower case, no diacritics, `ß` as `ss`, and the spellings ä / ae / a all as `a`
 * (likewise o and u), so that "Gehälter", "gehaelter" and "gehalter" are one. Folding twice equals folding once.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([aou])e+/g, '$1');
}
