import type { Profile } from '../model.ts';

/** The knowledge file as pieces of text: pretty, with one salary, one mention and one section a line. */
export function* formatKnowledge(profiles: Iterable<Profile>): Generator<string> {
  let before = '';
  yield '{\n  "schema": 1,\n  "profiles": [\n';
  for (const profile of profiles) {
    yield before + formatProfile(profile);
    before = ',\n';
  }
  yield '\n  ]\n}\n';
}

function formatProfile(profile: Profile): string {
  const rows = Object.entries(profile).map(([key, value]) => `      ${JSON.stringify(key)}: ${formatValue(value)}`);
  return `    {\n${rows.join(',\n')}\n    }`;
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => `        ${JSON.stringify(row)}`).join(',\n')}\n      ]`;
}
