/**
 * Cologne phonetics (Postel 1969) of a folded word, without its vowels: words that sound alike in German get one code
 * ("magdeburg", "machdeburch", "makdeburk").
 */
export function phonetic(spelt: string): string {
  const word = spelt.replace(/rr+/g, 'r');
  let code = '';
  let last = '';
  for (let index = 0; index < word.length; index++) {
    const sounds = digit(word[index] ?? '', word[index - 1] ?? '', word[index + 1] ?? '', index === 0);
    for (const sound of sounds) {
      if (sound !== last && (sound !== '0' || last === '')) code += sound;
      last = sound;
    }
  }
  return code;
}

const hardBefore = new Set([...'ahkloqrux']);
const hardAfter = new Set([...'ahkoqux']);

function digit(letter: string, before: string, after: string, first: boolean): string {
  if (isVowel(letter)) return '0';
  if (letter === 'b') return '1';
  if (letter === 'p') return after === 'h' ? '3' : '1';
  if (letter === 'd' || letter === 't') return 'csz'.includes(after || ' ') ? '8' : '2';
  if ('fvw'.includes(letter)) return '3';
  if ('gkq'.includes(letter)) return '4';
  if (letter === 'c') return cDigit(before, after, first);
  if (letter === 'x') return 'ckq'.includes(before || ' ') ? '8' : '48';
  if (letter === 'l') return '5';
  if (letter === 'm' || letter === 'n') return '6';
  if (letter === 'r') return isVowel(before) && !isVowel(after) ? '' : '7';
  return letter === 's' || letter === 'z' ? '8' : '';
}

function cDigit(before: string, after: string, first: boolean): string {
  if (first) return hardBefore.has(after) ? '4' : '8';
  if (before === 's' || before === 'z') return '8';
  return hardAfter.has(after) ? '4' : '8';
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeijouy'.includes(letter);
}
