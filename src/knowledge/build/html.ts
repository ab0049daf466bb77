/**
 * The text of a page: its title where the body does not begin with it, then the main part with one line a block. Menus,
 * footers, scripts and forms are left out. Facts are counted in characters of this text.
 */
export function textOfHtml(html: string): string {
  const title = clean(html.match(/<title[^>]*>([\s\S]*?)<\/title>/i)?.[1] ?? '');
  const body = html.match(/<body[^>]*>([\s\S]*)/i)?.[1] ?? html;
  const kept = body.replace(/<!--[\s\S]*?-->/g, '').replace(LEFT_OUT, '\n');
  const main = kept.match(/<(main|article)\b[^>]*>([\s\S]*)<\/\1>/i)?.[2] ?? kept;
  const lines = main
    .replace(/[\s]+/g, ' ')
    .replace(BLOCK, '\n')
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
  return (title && !lines[0]?.includes(title) ? [title, ...lines] : lines).join('\n');
}

/** True where a text is a page, whatever its file is called. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html[\s>])/i.test(text.slice(0, 500));
}

const LEFT_OUT =
  /<(script|style|nav|footer|aside|form|noscript|svg|template|select|button)\b[^>]*>[\s\S]*?<\/\1>|<title[\s\S]*?<\/title>/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|article|header|blockquote|dl|dt|dd|figure|figcaption|pre|br|hr|main)\b[^>]*>/gi;

function clean(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const NAMED: { [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  euro: '€',
  copy: '©',
  reg: '®',
  sect: '§',
  deg: '°',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  middot: '·',
  bull: '•',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  times: '×',
  rsaquo: '›',
  lsaquo: '‹',
};
