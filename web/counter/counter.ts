import { type PrivateKind, removePrivate } from '../../src/counter/private-data.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill, languageOf } from '../widget/texts.ts';
import { renderArticle, renderStart } from './article.ts';
import { createAsker, inOrder, type Shown, type ShownAnswer } from './asker.ts';
import { createHandout } from './handout.ts';
import { createHelp } from './help.ts';
import { listen } from './keys.ts';
import { createOfferForm } from './offer-form.ts';
import { createHead, createPage, createTool } from './page.ts';
import { createPhone } from './phone.ts';
import { addressOf, clientAddress, clientLanguage, readState, type State, shownAfter } from './state.ts';
import { createSuggestions } from './suggestions.ts';
import { texts } from './texts.ts';
import { createTyping, pause } from './typing.ts';

const own: Language = languageOf(document.documentElement.lang);
const text = texts[own];
const page = createPage(text);
const { field } = page;
const suggestions = createSuggestions(field, text.next, take);
const offer = createOfferForm(text, officePart('cities'), (words) => {
  field.value = words;
  changed();
});
const handout = createHandout(text, officePart('letterhead'));
const phone = createPhone(text);
const help = createHelp(text, (on) => change({ singleKeys: on }));
const asker = createAsker({ answer: showAnswers, failed: () => page.warn(text.failed) });
const typing = createTyping({
  field,
  asked: () => state.question,
  ask,
  show: showAnswers,
  emptied: forget,
  removed: tellRemoved,
});
const tools = {
  shown: createTool('', 'z', switchLanguages),
  plain: createTool(text.tools.plain, 'w', () => change({ wording: state.wording === 'plain' ? 'normal' : 'plain' })),
  offer: createTool(text.tools.offer, 'o', toggleOffer),
  handout: createTool(text.tools.handout, 'p', () => current && handout.open()),
  phone: createTool(text.tools.phone, 'm', () => current && phone.open(state, clientLanguage(state, own))),
  fresh: createTool(text.tools.fresh, 'n', startAfresh),
  help: createTool(text.tools.help, 'h', () => help.open(state.singleKeys)),
};
let state: State = readState(location.search);
let current: Shown | undefined;

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
  field.oninput = changed;
  field.onpaste = () => setTimeout(typing.clean);
  field.onblur = typing.clean;
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

function changed(): void {
  suggestions.reset();
  typing.typed();
}

function tellRemoved(removed: readonly PrivateKind[]): void {
  const kinds = removed.map((kind) => text.private[kind]).join(', ');
  page.warn(fill(text.removed, { kinds }));
}

function take(question: string): void {
  field.value = question;
  page.warn('');
  typing.clean();
  field.focus();
}

function ask(question: string, wait: number): void {
  typing.drop();
  state = { ...state, question };
  asker.ask({ question, wording: state.wording }, wait);
}

function showAnswers(shown: Shown): void {
  if (typing.holdsBack(shown)) return;
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
  const answers = current ? inOrder(current.answers, state.shown, own) : [];
  const words = current && (current.answers.find(({ language }) => language === own) ?? current).read;
  page.read.textContent = words && words !== current?.question ? fill(text.read, { words }) : '';
  page.answers.className = `answers of-${answers.length}`;
  page.answers.replaceChildren(...(answers.length > 0 ? answers.map(article) : [renderStart(text)]));
  const [first] = answers;
  suggestions.show(first?.suggestions ?? Object.values(text.examples), first?.language ?? own);
  handout.show(current, state);
  if (first) page.say(fill(text.answered, { lead: first.text.split('\n')[0] ?? '' }), pause.clean);
}

function article(answer: ShownAnswer): HTMLElement {
  const address = () => clientAddress(state, answer.language);
  return renderArticle(answer, { text, address, copied: () => page.confirm(text.copied) });
}

function change(changed: Partial<State>): void {
  state = { ...state, ...changed };
  if (changed.wording && state.question) ask(state.question, 0);
  render();
}

function switchLanguages(): void {
  change({ shown: shownAfter(state.shown, own) });
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
  typing.stop();
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
