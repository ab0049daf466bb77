import type { KnowledgeFile, Profile } from '../model.ts';

/** The knowledge file as text: pretty, with one salary, one mention and one section a line. */
export function formatKnowledge({ schema, profiles }: KnowledgeFile): string {
  return `{\n  "schema": ${schema},\n  "profiles": [\n${profiles.map(formatProfile).join(',\n')}\n  ]\n}\n`;
}

function formatProfile(profile: Profile): string {
  const rows = Object.entries(profile).map(([key, value]) => `      ${JSON.stringify(key)}: ${formatValue(value)}`);
  return `    {\n${rows.join(',\n')}\n    }`;
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => `        ${JSON.stringify(row)}`).join(',\n')}\n      ]`;
}
