/** Words that ask. */
export const interrogatives: ReadonlySet<string> = new Set(
  'was wie wer wo wohin welche welcher welches welchen welchem wieviel womit worauf wofur what how which who where when why do does can could is are ob'.split(
    ' ',
  ),
);
