import type { Language } from '../../src/knowledge/model.ts';
import { type Activity, createDirectLine, type DirectLine, type Heard, type Status } from './direct-line.ts';
import { createId } from './id.ts';
import type { OwnMessage } from './messages.ts';
import type { Panel } from './panel.ts';
import { texts } from './texts.ts';
import { createThread, type Thread } from './thread.ts';

/** What goes on in the panel. */
export interface Conversation {
  /** Connects or goes on, then asks the question where there is one. */
  resume(question?: string): Promise<void>;
  /** Hangs up; nothing is lost. */
  pause(): void;
}

interface Talk {
  panel: Panel;
  thread: Thread;
  line: DirectLine;
  language: Language;
  /** Messages of the visitor by their client activity id. */
  mine: Map<string, OwnMessage>;
  /** A new conversation has replaced a lost one, so the bot greets once more. */
  regreeted: boolean;
  offline: boolean;
  /** The visitor looks at it. */
  open: boolean;
}

/** Brings what is said into the panel, and what the visitor does there to the bot. */
export function createConversation(panel: Panel, base: string, language: Language): Conversation {
  const listener = {
    activity: (activity: Activity, heard: Heard) => show(talk, activity, heard),
    status: (status: Status) => showStatus(talk, status),
  };
  const talk: Talk = {
    panel,
    language,
    thread: createThread(panel, (question) => ask(talk, question)),
    line: createDirectLine(base, () => (talk.language === 'de' ? 'de-DE' : 'en-GB'), listener),
    mine: new Map(),
    regreeted: false,
    offline: false,
    open: false,
  };
  watch(talk);
  return {
    resume: (question) => resume(talk, question),
    pause() {
      talk.open = false;
      talk.line.close();
    },
  };
}

function watch(talk: Talk): void {
  const { panel, line } = talk;
  const wake = () => {
    if (talk.open && document.visibilityState === 'visible') void line.wake();
  };
  panel.speak(talk.language);
  panel.form.onsubmit = (event) => {
    event.preventDefault();
    ask(talk, panel.input.value);
    panel.input.value = '';
  };
  panel.languageButton.onclick = () => switchLanguage(talk);
  panel.plainButton.onclick = () => ask(talk, texts[talk.language].plain);
  // The stream itself may notice a lost network only minutes later.
  for (const event of ['online', 'offline']) {
    addEventListener(event, () => {
      if (talk.open) void line.recheck();
    });
  }
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
}

async function resume(talk: Talk, question?: string): Promise<void> {
  talk.open = true;
  await talk.line.wake();
  if (!question) return;
  // A new conversation begins with the bot's greeting; the question comes after it.
  for (let wait = 0; wait < 15 && talk.thread.isEmpty() && !talk.offline; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  ask(talk, question);
}

function ask(talk: Talk, words: string): void {
  const text = words.trim();
  if (!text) return;
  const id = createId();
  const message = talk.thread.addOwn(text, talk.language);
  talk.mine.set(id, message);
  void deliver(talk, text, id);
}

async function deliver(talk: Talk, text: string, id: string): Promise<void> {
  const { thread, line, mine, panel } = talk;
  const message = mine.get(id);
  message?.settle();
  thread.wait(talk.language);
  try {
    await line.send(text, id);
  } catch {
    thread.stopWaiting();
    message?.fail(() => {
      thread.keepFocus();
      void deliver(talk, text, id);
    });
    thread.scrollTo(message?.element);
    panel.announce(`${texts[talk.language].unsent} ${text}`);
  }
}

function show(talk: Talk, activity: Activity, { own, past }: Heard): void {
  const { thread, panel, language } = talk;
  if (activity.type === 'typing' && !own) thread.wait(language);
  if (activity.type !== 'message') return;
  if (own) {
    showOwn(talk, activity);
    return;
  }
  const greetsAgain = talk.regreeted && !activity.replyToId;
  talk.regreeted = false;
  if (greetsAgain) return;
  const short = thread.addAnswer(activity, language);
  if (!past) panel.announce(`${texts[language].answer}: ${short}`);
}

/** The echo of what was said here, or something said in another tab or before the page was loaded. */
function showOwn({ mine, thread, language }: Talk, { text = '', channelData }: Activity): void {
  const id = channelData?.clientActivityID ?? createId();
  const known = mine.get(id);
  if (known) known.settle();
  else mine.set(id, thread.addOwn(text, language));
}

function showStatus(talk: Talk, status: Status): void {
  const { panel, thread } = talk;
  const text = texts[talk.language];
  if (status === 'renewed') {
    talk.regreeted = !thread.isEmpty();
    thread.addNote(text.renewed);
    panel.announce(text.renewed);
    return;
  }
  const offline = status === 'offline';
  panel.warn(offline ? text.offline : '');
  if (offline !== talk.offline) panel.announce(offline ? text.offline : text.online);
  talk.offline = offline;
}

/** Before anything was said the greeting just comes again; later the bot is asked for the other language. */
function switchLanguage(talk: Talk): void {
  talk.language = talk.language === 'de' ? 'en' : 'de';
  const text = texts[talk.language];
  talk.panel.speak(talk.language);
  if (talk.offline) talk.panel.warn(text.offline);
  if (talk.mine.size > 0) {
    ask(talk, text.wish);
  } else {
    talk.thread.clear();
    void talk.line.restart();
  }
}
