import type { TextKey, Translator } from '../../i18n.ts';
import { type Language, languages, type Wording, wordings } from '../../knowledge/model.ts';

/** The language that the terminal is set to, German where it is neither English nor German. */
function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  return (environment.LC_ALL || environment.LANG || '').startsWith('en') ? 'en' : 'de';
}

/** The command line of a program that talks: `help` is what to print where that is asked for. */
export type SpeechOptions = { help: string } | { help?: undefined; language: Language; wording: Wording };

/** How to talk: as `--lang` and `--wording` say, else as the terminal is set; throws a sentence and the usage where there is no such. */
export function readSpeech(
  { lang, wording = 'normal', help }: { lang?: string; wording?: string; help?: boolean },
  { environment, translator, usage }: { environment: NodeJS.ProcessEnv; translator: Translator; usage: TextKey },
): SpeechOptions {
  const ofTerminal = terminalLanguage(environment);
  const language = lang === undefined ? ofTerminal : languages.find((known) => known === lang);
  const known = wordings.find((name) => name === wording);
  const t = translator(language ?? ofTerminal);
  if (help) return { help: `${t(usage)}\n` };
  if (!language) throw new Error(`${t('chat.oddLanguage', { lang: lang ?? '' })}\n${t(usage)}`);
  if (!known) throw new Error(`${t('chat.oddWording', { wording })}\n${t(usage)}`);
  return { language, wording: known };
}

/** Colours are wanted: the output is a terminal and nobody set NO_COLOR (no-color.org). */
export function wantsColour(output: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
