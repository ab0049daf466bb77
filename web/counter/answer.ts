import { removePrivate } from '../../src/counter/private-data.ts';
import { compass } from '../widget/compass.ts';
import { h } from '../widget/element.ts';
import { fill, languageOf } from '../widget/texts.ts';
import { renderShownAnswer } from './answers.ts';
import { fetchAnswers, type Shown } from './asker.ts';
import { texts } from './texts.ts';

const parameters = new URLSearchParams(location.search);
const language = languageOf(document.documentElement.lang);
const text = texts[language];
const { text: question } = removePrivate(parameters.get('q') ?? '');
const wording = parameters.get('wording') === 'plain' ? 'plain' : 'normal';
const main = h('main', { 'aria-busy': 'true' });

build();
await show();

function build(): void {
  const other = language === 'de' ? 'en' : 'de';
  const link = h(
    'a',
    { href: addressOf(question, other), lang: other, hreflang: other },
    texts[other].languages[other],
  );
  document.body.prepend(
    h('header', { class: 'top' }, compass(), h('h1', {}, text.client.title), link),
    main,
    h('footer', { class: 'foot' }, h('p', {}, text.handout.orientation)),
  );
}

async function show(): Promise<void> {
  try {
    const shown = await fetchAnswers({ question, wording, lang: language });
    main.append(...contentOf(shown));
  } catch {
    main.append(h('p', { role: 'alert' }, text.failed));
  }
  main.removeAttribute('aria-busy');
}

function contentOf({ answers: [answer] }: Shown): HTMLElement[] {
  if (!answer) return [h('p', {}, text.client.nothing)];
  const links = answer.suggestions.map((title) => h('li', {}, h('a', { href: addressOf(title, language) }, title)));
  return [
    h(
      'article',
      { class: 'content' },
      h('h2', { class: 'sr' }, fill(text.answerIn, { language: text.languages[language] })),
      ...renderShownAnswer(answer),
    ),
    h('nav', { 'aria-label': text.next }, h('h2', {}, text.next), h('ul', {}, ...links)),
  ];
}

function addressOf(words: string, lang: string): string {
  const plain = wording === 'plain' && lang === 'de';
  return `/answer?${new URLSearchParams({ q: words, lang, ...(plain && { wording }) })}`;
}
