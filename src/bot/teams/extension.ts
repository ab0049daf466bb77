import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Consult } from '../../counter/consult.ts';
import type { Converse } from '../../dialogs/converse.ts';
import { type Translator, varietyOf } from '../../i18n.ts';
import type { Language } from '../../knowledge/model.ts';
import { answerCard } from '../channels/card.ts';
import { attach, textBlock } from '../channels/card-elements.ts';
import { summaryOf } from '../channels/teams.ts';
import { localeOf, seedLanguage } from '../message.ts';
import { type Hit, search } from './search.ts';

/** What answers a message extension. */
export interface ExtensionParts {
  converse: Converse;
  /** What answers at the counter; without it addresses of the counter stay as they are. */
  consult?: Consult | undefined;
  translator: Translator;
  today: () => string;
}

/** The body of the answer to an invoke of Teams; undefined where the bot does not know the invoke. */
export function answerInvoke(activity: Activity, parts: ExtensionParts): object | undefined {
  return invokes.get(activity.name ?? '')?.(activity, parts);
}

type AnswerInvoke = (activity: Activity, parts: ExtensionParts) => object;

const invokes = new Map<string, AnswerInvoke>([
  ['composeExtension/query', answerQuery],
  ['composeExtension/queryLink', answerLink],
  ['composeExtension/anonymousQueryLink', answerLink],
]);

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string().optional(), value: z.unknown() })).default([]),
});

/** Teams asks with `initialRun` before anything is typed; the other parameter is what is typed, whatever a client calls it. */
function answerQuery({ value, ...activity }: Activity, parts: ExtensionParts): object {
  const { data } = querySchema.safeParse(value);
  const typed = data?.parameters.find(({ name }) => name !== 'initialRun')?.value;
  const words = typeof typed === 'string' ? typed.slice(0, 500) : '';
  return answerSearch(words, seedLanguage(localeOf(activity)), parts);
}

function answerSearch(words: string, language: Language, { converse, translator, today }: ExtensionParts): object {
  const t = translator(language);
  const hits = search(words, { converse, language, t, today: today() });
  if (hits.length === 0) return { composeExtension: { type: 'message', text: t('teams.nothingFound') } };
  return results(hits, translator);
}

const linkSchema = z.object({ url: z.url({ protocol: /^https?$/ }) });

/**
 * An address of the counter holds a question: …/counter?q=…, and that of one answer its language too: …/answer?q=…&lang=de.
 * Other addresses stay as they are.
 */
function answerLink({ value, ...activity }: Activity, { consult, translator, today }: ExtensionParts): object {
  const { data } = linkSchema.safeParse(value);
  const url = data && new URL(data.url);
  const words = url && counterPath.test(url.pathname) ? url.searchParams.get('q')?.trim() : undefined;
  if (!url || !words || !consult) return results([], translator);
  const [lang, plain] = [url.searchParams.get('lang'), url.searchParams.get('wording') === 'plain'];
  const language = lang === 'de' || lang === 'en' ? lang : seedLanguage(localeOf(activity));
  const inquiry = { words: words.slice(0, 500), languages: [language], wording: plain ? 'plain' : undefined } as const;
  const { answers } = consult(inquiry, today());
  return results(
    answers.map((answer) => ({ question: answer.read, answer })),
    translator,
  );
}

const counterPath = /\/(?:counter|answer)\/?$/;

function results(hits: Hit[], translator: Translator): object {
  const attachments = hits.map((hit) => resultOf(hit, translator));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** Without buttons: where the card is put, the bot is not in the chat and nobody would hear them. */
function resultOf({ question, answer }: Hit, translator: Translator): object {
  const t = translator(varietyOf(answer));
  const content = answerCard(answer, { t, group: false, buttons: false, pictures: true });
  const head = textBlock(question, { weight: 'Bolder', size: 'Medium' });
  const foot = textBlock(t('teams.inserted'), { size: 'Small', isSubtle: true });
  const preview = { title: question, text: summaryOf(answer, t) };
  return {
    ...attach({ ...content, body: [head, ...content.body, foot] }),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  };
}
