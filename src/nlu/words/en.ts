import { concepts } from './en/concepts.ts';
import { functionWords } from './en/function-words.ts';
import { kinds } from './en/kinds.ts';
import { levels } from './en/levels.ts';
import { marks } from './en/marks.ts';
import { places } from './en/places.ts';
import { spellings } from './en/spellings.ts';
import { unanswered } from './en/unanswered.ts';
import { wordings } from './en/wordings.ts';
import type { Words } from './words.ts';

/** English vocabulary. */
export const en: Words = {
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
