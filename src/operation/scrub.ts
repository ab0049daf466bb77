/** Takes out of a line what must not be written, wherever it came from. */
export type Scrub = (line: string) => string;

/** Scrubs the given secrets in every way they are written, and whatever looks like a token, a person's or a conversation's id. */
export function createScrubber(secrets: readonly string[]): Scrub {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  // The longest first: one may be part of another.
  const written = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (line) => {
    const open = written.reduce((text, form) => text.replaceAll(form, '[secret]'), line);
    if (!suspect.test(open)) return open;
    return patterns.reduce((text, [pattern, kept]) => text.replace(pattern, kept), open);
  };
}

/** What each of the patterns has in it: hardly a line does, so they need not all be tried. */
const suspect = /eyJ|:\/\/|19:|2[89]:/;

const patterns: [RegExp, string][] = [
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g, '[token]'],
  // Of an address its host is enough; path and query name conversations, and a user name may stand before the host.
  [/\b((?:https?|wss?|rediss?):\/\/)(?:[^\s"'/@]*@)?([^\s"'/?#;,)]+)[^\s"';,)]*/g, '$1$2'],
  [/\b19:[^\s"';,]+@[\w.]+/g, '[conversation]'],
  [/\b2[89]:[\w-]{8,}/g, '[account]'],
];
