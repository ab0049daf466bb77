/** The folded words of a name, for comparing it with another source's: "St. Wendel" is "Sankt Wendel". */
export function words(text) {
  return fold(text).replace(/\bst\b/g, 'sankt');
}

/** A name as part of an id. */
export function slug(text) {
  return fold(text).replaceAll(' ', '-');
}

/** Lower-case ASCII words: "Halle (Saale)" → "halle saale", "Köln" → "koeln". */
function fold(text) {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
