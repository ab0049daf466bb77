import type { Mention, Profile, Unquantified } from '../model.ts';
import type { Profiles } from '../profiles.ts';
import { figure } from './figure.ts';

/** What changed in the facts about one occupation in one city; offsets and bytes are no facts. */
export interface Change {
  /** "Bäcker in Dresden". */
  profile: string;
  kind: 'added' | 'removed' | 'changed';
  /** What is gone (-) and what is new (+), in words. */
  lines: string[];
}

/** Compares two states of knowledge, profile by profile. */
export function diffProfiles(before: Profiles, after: Profiles): Change[] {
  const changes: Change[] = [];
  for (const profile of before.all()) {
    const next = twinOf(profile, after);
    const lines = next ? compareFacts(profile, next) : factsOf(profile).map((fact) => `- ${fact}`);
    if (!next || lines.length > 0)
      changes.push({ profile: nameOf(profile), kind: next ? 'changed' : 'removed', lines });
  }
  for (const profile of after.all()) {
    if (!twinOf(profile, before))
      changes.push({ profile: nameOf(profile), kind: 'added', lines: factsOf(profile).map((fact) => `+ ${fact}`) });
  }
  return changes;
}

/** The profile of the same article; where its name changed, the one of the same occupation and city. */
function twinOf(profile: Profile, others: Profiles): Profile | undefined {
  const same = others.profilesOf(profile.occupation).filter(({ city }) => city === profile.city);
  return same.find(({ source }) => source.file === profile.source.file) ?? (same.length === 1 ? same[0] : undefined);
}

function nameOf({ occupationName, cityName }: Profile): string {
  return `${occupationName} in ${cityName}`;
}

function compareFacts(before: Profile, after: Profile): string[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  return [
    ...old.filter((fact) => !now.includes(fact)).map((fact) => `- ${fact}`),
    ...now.filter((fact) => !old.includes(fact)).map((fact) => `+ ${fact}`),
  ];
}

function factsOf({ occupationName, cityName, source, salary, unquantified, mentions }: Profile): string[] {
  return [
    `name: ${occupationName} in ${cityName}`,
    `source: ${source.file}, ${source.language}, ${source.date ?? 'no date'}`,
    ...salary.map((row) => `pay: ${figure(row)}${listed(row.drivers)}`),
    ...unquantified.map((row) => `pay: ${moreOf(row)}${listed(row.drivers)}`),
    ...mentions.map(({ facet, concept }: Mention) => `${facet}: ${concept}`),
  ];
}

function moreOf({ size }: Unquantified): string {
  return size ? `more, by ${size}` : 'more, without a figure';
}

function listed(drivers: readonly string[]): string {
  return drivers.length > 0 ? ` (${[...drivers].sort().join(', ')})` : '';
}
