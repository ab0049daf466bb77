import type { Words } from '../words.ts';

/** What asks for Einfache Sprache or back, and for a list in full. */
export const wordings: Pick<Words, 'wordings' | 'everything'> = {
  wordings: {
    plain: {
      sure: 'plain language, simple language, easy language, simpler language, plain english, simple english, easy english, simpler english, plain german, simple german, easy german, simple words, simpler words, easy words, easier words, plain words, simple terms, simpler terms, layman*, short sentences, simpler explanation, easier explanation, easier to understand, explain _ simpler, explain _ easier, less complicated, without jargon, no jargon',
      likely:
        'simpler please, please simpler, easier please, make it simpler, make that simpler, make it easier, more simply, explain _ simply, keep it simple, say it simply',
      hint: 'simpler, simple please, easier, too complicated, much simpler',
    },
    normal: {
      sure: 'normal language, normal wording, standard wording, normal english, normal german, no plain language, no simple language',
      likely: 'normal please, back to normal, please normal',
      hint: 'normal again',
    },
  },
  everything:
    'show everything, show me everything, show all of it, read all of it, which others, what others, any others, which else, whole list, full list, complete list, everything please',
};
