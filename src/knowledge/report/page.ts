/** A page of sections that needs nothing but itself, in the look of the product. */
export function page(title: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} – Karrierelotse</title><style>${STYLE}</style></head>
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

const STYLE = `
:root{color-scheme:light dark;--paper:#F7F9F9;--surface:#fff;--ink:#1B2A30;--muted:#55666D;--accent:#0F4C5C;--tint:#E3EFF1;--signal:#D9730D;--line:#7C8E95;--ok:#1E6B3A}
@media (prefers-color-scheme:dark){:root{--paper:#10191D;--surface:#18252A;--ink:#E8F0F2;--muted:#9DB2BA;--accent:#6FC3D6;--tint:#21343B;--signal:#F2A65A;--line:#5B6F77;--ok:#7FD69B}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1100px;margin:0 auto;padding:24px 16px 64px}
header{display:flex;align-items:center;gap:12px}
h1{font-size:1.25rem;font-weight:600;margin:0}
h2{font-size:1.1rem;font-weight:600;margin:0 0 12px}
section{background:var(--surface);border-radius:12px;padding:20px;margin-top:24px}
p{margin:8px 0}.muted{color:var(--muted);font-size:.875rem}.ok{color:var(--ok)}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin-top:16px}
.tile{background:var(--surface);border-radius:8px;padding:12px 16px;min-width:120px}
.tile b{display:block;font-size:1.5rem;font-weight:600}.tile span{color:var(--muted);font-size:.875rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse}th{font-weight:400;text-align:left}
.matrix thead th{height:120px;vertical-align:bottom;padding:0;min-width:28px}
.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg);font-size:.875rem;white-space:nowrap;padding-top:4px}
.matrix tbody th{padding:4px 16px 4px 0;white-space:nowrap;position:sticky;left:0;background:var(--surface)}
.matrix td{text-align:center;min-width:28px;height:28px;border:2px solid var(--surface);font-size:.875rem}
.some{background:var(--tint)}.bare{color:var(--signal)}.none{color:var(--muted)}
.list{width:100%}.list th,.list td{padding:6px 16px 6px 0;vertical-align:top;border-top:1px solid var(--tint)}.list th{font-weight:600;white-space:nowrap}
details{margin:4px 0}summary{cursor:pointer;padding:8px 0;font-weight:600;min-height:44px}
.ranges{width:100%}.ranges th{vertical-align:top;padding:6px 16px 6px 0;width:1%;white-space:nowrap}
.bars{padding:6px 0;border-top:1px solid var(--tint)}.ranges th{border-top:1px solid var(--tint)}
.row{display:flex;align-items:center;gap:12px;font-size:.875rem}
.level{flex:0 0 96px;color:var(--muted)}.figure{flex:0 0 160px}
.track{flex:1;position:relative;height:10px;background:var(--tint);border-radius:5px}
.track i{position:absolute;top:0;height:10px;border-radius:5px;background:var(--accent)}
.track i.open{opacity:.25}
.track i.entry{opacity:.55}.track i.apprentice{opacity:.35}.track i.top{background:var(--signal)}
.axis td:last-child{display:flex;justify-content:space-between;color:var(--muted);font-size:.75rem;padding:0 172px 0 108px}
@media (max-width:600px){.list th,.list td{display:block;padding:2px 0;white-space:normal}.list td{border:0}.list th{padding-top:8px}.list td:last-child{padding-bottom:8px;overflow-wrap:anywhere}.level{flex-basis:84px}.figure{flex-basis:118px}.axis td:last-child{padding:0 130px 0 96px}.ranges th{display:block;border:0;padding-bottom:0}.bars{display:block;border:0}.axis td:first-child{display:none}}
@media print{section{break-inside:avoid}details{display:block}}
`;
