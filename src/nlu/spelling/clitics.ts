/** A known word for a folded one, or the word that it is the sound of. */
type Hear = (word: string) => string | undefined;

/**
 * A word with the small ones that are spoken as its end, written out ("griechsde": kriegst du, "uffm": auf dem); undefined
 * where what is left is no word.
 */
export function partsHeard(word: string, hear: Hear): string | undefined {
  for (const [ends, stem, small] of clitics) {
    if (!ends.test(word)) continue;
    const first = hear(word.replace(ends, stem));
    if (first) return `${first} ${small}`;
  }
  return undefined;
}

/** How the small word sounds, what is left of the word before it, and the small word. */
const clitics: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=^.{3,}t)(?:m[oe]?r|ma)$/, '', 'man'],
  [/(?<=^.{2,})mm(?:[oe]r|ma|a|r)$/, 'nn', 'man'],
  [/(?<=^.{3,}s)[td]e$/, 't', 'du'],
  [/(?<=^(?:auf|uff|uf|of|aus|mit|von|vun|bei|nach|an|fur|fir|fer|durch|um|vor|hinter|unter|uber))m$/, '', 'dem'],
  [/(?<=^(?:uff|uf|of|aus|mit|von|vun|bei|nach|fur|fir|fer|durch|um|vor|hinter|unter|uber))n$/, '', 'den'],
  [/(?<=^(?:uff|uf|of|auf|aus|mit|von|vun|bei|nach|fur|fir|fer|durch|um|vor|hinter|unter|uber))ner$/, '', 'einer'],
];
