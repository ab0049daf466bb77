import { type Language, type Wording, wordings } from '../../knowledge/model.ts';

/** The language that the terminal is set to, German where it is neither English nor German. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  return (environment.LC_ALL || environment.LANG || '').startsWith('en') ? 'en' : 'de';
}

/** The language that `--lang` asks for; undefined where we do not speak it. */
export function readLanguage(lang: string): Language | undefined {
  return lang === 'de' || lang === 'en' ? lang : undefined;
}

/** The wording that `--wording` asks for, the normal one where it is not given; undefined where there is no such. */
export function readWording(wording = 'normal'): Wording | undefined {
  return wordings.find((known) => known === wording);
}

/** Colours are wanted: the output is a terminal and nobody set NO_COLOR (no-color.org). */
export function wantsColour(output: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
