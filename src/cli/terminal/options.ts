import type { Language } from '../../knowledge/model.ts';

/** The language to start in: what `--lang` says, else what the terminal is set to, else German; undefined for another `--lang`. */
export function startLanguage(lang: string | undefined, environment: NodeJS.ProcessEnv): Language | undefined {
  if (lang !== undefined) return lang === 'de' || lang === 'en' ? lang : undefined;
  return (environment.LC_ALL || environment.LANG || '').startsWith('en') ? 'en' : 'de';
}

/** Colours are wanted: the output is a terminal and nobody set NO_COLOR (no-color.org). */
export function wantsColour(output: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
