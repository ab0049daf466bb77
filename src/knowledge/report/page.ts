/** A page of sections that needs nothing but itself; `style` is its whole style sheet. */
export function page(title: string, sections: readonly string[], style: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} – Karrierelotse</title><style>${style}</style></head>
<body><main><header>${SIGN}<h1>${escapeHtml(title)}</h1></header>
${sections.join('\n')}
</main></body></html>
`;
}

/** A text as content or attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const SIGN =
  '<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><circle cx="12" cy="12" r="10.5" fill="none" stroke="var(--line)" stroke-width="1.5"/><path d="M12 4l3 8H9z" fill="var(--accent)"/><path d="M12 20l3-8H9z" fill="none" stroke="var(--line)" stroke-width="1.2"/></svg>';
