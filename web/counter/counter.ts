import { removePrivate, settledPart } from '../../src/counter/private-data.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill, languageOf } from '../widget/texts.ts';
import { renderShownAnswer } from './answers.ts';
import { createAsker, inLanguage, type Shown, type ShownAnswer } from './asker.ts';
import { type Copied, copy, mailDraft, tablesOf, textOf } from './copy.ts';
import { createHandout } from './handout.ts';
import { createHelp } from './help.ts';
import { listen } from './keys.ts';
import { createOfferForm } from './offer-form.ts';
import { createHead, createPage, createTool } from './page.ts';
import { createPhone } from './phone.ts';
import { addressOf, clientAddress, readState, type State } from './state.ts';
import { createSuggestions } from './suggestions.ts';
import { texts } from './texts.ts';

/** Milliseconds without a key until a question is asked, and until what looks like personal data is taken out of the field. */
const pause = { ask: 90, clean: 700 };

const own: Language = languageOf(document.documentElement.lang);
const text = texts[own];
const page = createPage(text);
const { field } = page;
const suggestions = createSuggestions(field, text.next, take);
const offer = createOfferForm(text, officePart('cities'), (words) => {
  field.value = words;
  typed();
});
const handout = createHandout(text, officePart('letterhead'));
const phone = createPhone(text);
const help = createHelp(text, (on) => change({ singleKeys: on }));
const asker = createAsker({ answer: showAnswers, failed: () => page.warn(text.failed) });
const tools = {
  shown: createTool('', 'z', switchLanguages),
  plain: createTool(text.tools.plain, 'w', () => change({ wording: state.wording === 'plain' ? 'normal' : 'plain' })),
  offer: createTool(text.tools.offer, 'o', toggleOffer),
  handout: createTool(text.tools.handout, 'p', () => current && handout.open()),
  phone: createTool(text.tools.phone, 'm', () => current && phone.open(state, clientLanguage())),
  fresh: createTool(text.tools.fresh, 'n', startAfresh),
  help: createTool(text.tools.help, 'h', () => help.open(state.singleKeys)),
};
let state: State = readState(location.search);
let current: Shown | undefined;
let cleaning: ReturnType<typeof setTimeout> | undefined;
/** Not understood while somebody types: half a word is no question yet, so it waits for the pause. */
let premature: Shown | undefined;

build();
start();

function build(): void {
  const main = h('main', {}, page.form, page.read, page.notice, suggestions.element, offer.element, page.answers);
  document.body.prepend(createHead(text, Object.values(tools)), main, h('footer', { class: 'foot' }, text.foot));
  document.body.append(help.element, phone.element, handout.element, handout.sheet);
  page.form.onsubmit = (event) => {
    event.preventDefault();
    take(suggestions.active() ?? field.value);
  };
  field.oninput = () => typed();
  field.onpaste = () => setTimeout(clean);
  field.onblur = () => clean();
  field.onkeydown = handleFieldKey;
  listen(
    Object.values(tools).map((tool) => ({
      key: tool.ariaKeyShortcuts?.slice(-1).toLowerCase() ?? '',
      run: () => press(tool),
    })),
    { enabled: () => state.singleKeys, search: () => field.select(), help: () => help.open(state.singleKeys) },
  );
}

/** A key of a tool works in a dialog too, after closing it; what is printed or scanned stays behind. */
function press(tool: HTMLButtonElement): void {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  tool.click();
}

function start(): void {
  const { text: question, removed } = removePrivate(state.question);
  state = { ...state, question };
  if (removed.length > 0) tellRemoved(removed);
  field.value = question;
  render();
  field.focus();
  if (question) ask(question, 0);
}

function handleFieldKey(event: KeyboardEvent): void {
  if (event.key === 'ArrowDown') suggestions.move(1);
  else if (event.key === 'ArrowUp') suggestions.move(-1);
  else if (event.key === 'Escape') clearOrReset();
  else return;
  event.preventDefault();
}

function clearOrReset(): void {
  if (suggestions.active()) suggestions.reset();
  else forget();
}

/** What was typed is asked after a moment, without what may yet become personal data. */
function typed(): void {
  clearTimeout(cleaning);
  cleaning = setTimeout(clean, pause.clean);
  suggestions.reset();
  if (field.value.trim() === '') {
    forget();
    return;
  }
  const settled = settledPart(field.value);
  if (settled && settled !== state.question) ask(settled, pause.ask);
}

/** Takes personal data out of the field, and asks what is left. */
function clean(): void {
  clearTimeout(cleaning);
  cleaning = undefined;
  if (premature) showAnswers(premature);
  const { text: question, removed } = removePrivate(field.value);
  if (removed.length > 0) {
    field.value = question;
    tellRemoved(removed);
  }
  if (question.trim() && question.trim() !== state.question) ask(question.trim(), 0);
}

function tellRemoved(removed: readonly (keyof typeof text.private)[]): void {
  const kinds = removed.map((kind) => text.private[kind]).join(', ');
  page.warn(fill(text.removed, { kinds }));
}

function take(question: string): void {
  field.value = question;
  page.warn('');
  clean();
  field.focus();
}

function ask(question: string, wait: number): void {
  premature = undefined;
  state = { ...state, question };
  asker.ask({ question, wording: state.wording }, wait);
}

function showAnswers(shown: Shown): void {
  premature = cleaning && shown.answers.every(({ outcome }) => outcome === 'refused') ? shown : undefined;
  if (premature) return;
  current = shown;
  if (page.notice.textContent === text.failed) page.warn('');
  if (shown.removed.length > 0) tellRemoved(shown.removed);
  render();
}

/** Brings everything on the page in line with the state and the answers. */
function render(): void {
  const { shown, wording } = state;
  history.replaceState(null, '', addressOf(state, location.search));
  tools.shown.firstChild?.replaceWith(text.languages[shown]);
  tools.plain.setAttribute('aria-pressed', String(wording === 'plain'));
  for (const tool of [tools.handout, tools.phone]) tool.setAttribute('aria-disabled', String(!current));
  const answers = current ? inOrder(current.answers) : [];
  const words = current && (current.answers.find(({ language }) => language === own) ?? current).read;
  page.read.textContent = words && words !== current?.question ? fill(text.read, { words }) : '';
  page.answers.className = `answers of-${answers.length}`;
  page.answers.replaceChildren(...(answers.length > 0 ? answers.map(renderArticle) : [renderStart()]));
  const [first] = answers;
  suggestions.show(first?.suggestions ?? Object.values(text.examples), first?.language ?? own);
  handout.show(current, state);
  if (first) page.say(fill(text.answered, { lead: first.text.split('\n')[0] ?? '' }), pause.clean);
}

/** The languages that are shown, the adviser's first. */
function inOrder(answers: readonly ShownAnswer[]): ShownAnswer[] {
  const wanted = inLanguage(answers, state.shown);
  return [...wanted].sort((a, b) => Number(b.language === own) - Number(a.language === own));
}

function renderArticle(answer: ShownAnswer): HTMLElement {
  const { language } = answer;
  const address = () => clientAddress(state, language);
  const { copies } = text;
  const button = (label: string, content: () => Copied) => {
    const element = h('button', { type: 'button', class: 'quiet' }, label);
    element.onclick = () => void copy(content()).then(() => page.confirm(text.copied));
    return element;
  };
  const mail = h('a', { class: 'quiet', href: mailDraft(answer, address(), language) }, copies.mail);
  const label = fill(text.answerIn, { language: text.languages[language] });
  return h(
    'article',
    { 'aria-label': label },
    h('h2', { class: 'sr' }, label),
    h('div', { class: 'content', lang: language }, ...renderShownAnswer(answer)),
    h(
      'div',
      { class: 'copies', role: 'group', 'aria-label': `${copies.label}, ${text.languages[language]}` },
      button(copies.text, () => textOf(answer, answer.read, address())),
      button(copies.table, () => tablesOf(answer)),
      mail,
    ),
  );
}

function renderStart(): HTMLElement {
  return h('div', { class: 'start' }, h('p', {}, text.start), h('p', {}, text.startKeys));
}

function change(changed: Partial<State>): void {
  state = { ...state, ...changed };
  if (changed.wording && state.question) ask(state.question, 0);
  render();
}

function switchLanguages(): void {
  const order = ['both', own, own === 'de' ? 'en' : 'de'] as const;
  change({ shown: order[(order.indexOf(state.shown) + 1) % order.length] ?? 'both' });
}

/** The language of the one on the other side of the desk. */
function clientLanguage(): Language {
  if (state.shown !== 'both') return state.shown;
  return own === 'de' ? 'en' : 'de';
}

function toggleOffer(): void {
  if (offer.element.hidden) {
    offer.open(current?.understood);
    return;
  }
  offer.close();
  field.focus();
}

/** Takes question and answer away. */
function forget(): void {
  asker.forget();
  clearTimeout(cleaning);
  cleaning = undefined;
  premature = undefined;
  current = undefined;
  state = { ...state, question: '' };
  field.value = '';
  page.warn('');
  render();
}

/** For the next person nothing is left: screen, memory, address, form, hand-out and settings of the last one. */
function startAfresh(): void {
  offer.close();
  state = { ...state, shown: 'both', wording: 'normal' };
  forget();
  page.confirm(text.wiped);
  field.focus();
}

function officePart(name: 'cities' | 'letterhead'): string[] {
  return JSON.parse(document.body.dataset[name] ?? '[]');
}
