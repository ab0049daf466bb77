import { concepts } from './de/concepts.ts';
import { functionWords } from './de/function-words.ts';
import { kinds } from './de/kinds.ts';
import { levels } from './de/levels.ts';
import { marks } from './de/marks.ts';
import { places } from './de/places.ts';
import { spellings } from './de/spellings.ts';
import { unanswered } from './de/unanswered.ts';
import { wordings } from './de/wordings.ts';
import type { Words } from './words.ts';

/** German vocabulary. */
export const de: Words = {
  kinds,
  ...levels,
  ...concepts,
  ...wordings,
  ...marks,
  ...unanswered,
  functionWords,
  spellings,
  ...places,
};
