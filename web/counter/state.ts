import type { Language, Wording } from '../../src/knowledge/model.ts';

/** What the address of the counter says: every view has one, and it can be sent to others. */
export interface State {
  question: string;
  /** Which languages are shown; the adviser's comes first. */
  shown: Language | 'both';
  wording: Wording;
  /** Single keys (`/` and `?`) do something. */
  singleKeys: boolean;
}

/** The state that an address holds; what it does not say is as at first. */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  return {
    question: parameters.get('q') ?? '',
    shown: (['de', 'en'] as const).find((language) => language === parameters.get('lang')) ?? 'both',
    wording: parameters.get('wording') === 'plain' ? 'plain' : 'normal',
    singleKeys: parameters.get('keys') !== 'off',
  };
}

/** The address of a state, without the server's name. The page's own language is kept where the address names it. */
export function addressOf({ question, shown, wording, singleKeys }: State, search: string): string {
  const ui = new URLSearchParams(search).get('ui');
  const parameters = new URLSearchParams({
    ...(question && { q: question }),
    ...(shown !== 'both' && { lang: shown }),
    ...(wording === 'plain' && { wording }),
    ...(ui && { ui }),
    ...(!singleKeys && { keys: 'off' }),
  });
  const query = parameters.toString();
  return `/counter${query && `?${query}`}`;
}

/** The whole address of the page of one answer for a client's phone. */
export function clientAddress({ question, wording }: State, language: Language): string {
  const plain = wording === 'plain' && language === 'de';
  const parameters = new URLSearchParams({ q: question, lang: language, ...(plain && { wording }) });
  return `${location.origin}/answer?${parameters}`;
}

/** What is shown after another press: both languages, the adviser's, the other one, and so on. */
export function shownAfter(shown: State['shown'], own: Language): State['shown'] {
  const order = ['both', own, otherThan(own)] as const;
  return order[(order.indexOf(shown) + 1) % order.length] ?? 'both';
}

/** The language of the one on the other side of the desk. */
export function clientLanguage({ shown }: State, own: Language): Language {
  return shown === 'both' ? otherThan(own) : shown;
}

function otherThan(language: Language): Language {
  return language === 'de' ? 'en' : 'de';
}
