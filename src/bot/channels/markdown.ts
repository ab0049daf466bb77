/** Texts may quote what somebody typed; it must not become a link, an image or markup for everybody in the chat. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_`~[\]#|]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/\s*\n\s*/gu, '\n\n');
}
