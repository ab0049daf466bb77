import { parseArgs } from 'node:util';
import { figure } from '../../knowledge/build/figure.ts';
import { fold } from '../../knowledge/fold.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { loadProfiles } from '../../knowledge/load-profiles.ts';
import type { Profile } from '../../knowledge/model.ts';
import { UsageError } from './usage.ts';

/** Prints what is known: a line for each profile, all facts where only one is meant. */
export function show(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { file: { type: 'string', default: 'data/knowledge.json' } },
  });
  if (positionals.length > 2) throw new UsageError('show takes at most OCCUPATION and CITY.');
  const profiles = [...loadProfiles(values.file).all()];
  const wanted = profiles.filter((profile) => positionals.every((word) => isNamed(profile, word)));
  if (wanted.length === 0) {
    console.error(
      `Nothing known of ${positionals.join(' ')}. Known: ${profiles
        .slice(0, 50)
        .map(({ occupationName, cityName }) => `${occupationName} in ${cityName}`)
        .join(', ')}${profiles.length > 50 ? ' …' : ''}.`,
    );
    return 1;
  }
  console.log(wanted.map((profile) => (wanted.length === 1 ? describe(profile) : headline(profile))).join('\n'));
  return 0;
}

function isNamed({ occupation, occupationName, city, cityName }: Profile, word: string): boolean {
  return [occupation, occupationName, city, cityName].some((name) => fold(name) === fold(word));
}

function headline({ occupationName, cityName, salary, mentions }: Profile): string {
  return `${occupationName} in ${cityName}: ${salary.map(figure).join(', ') || 'no pay'}; ${mentions.length} concepts`;
}

function describe(profile: Profile): string {
  const { source, salary, unquantified, mentions } = profile;
  const byFacet = groupBy(mentions, ({ facet }) => facet);
  return [
    `${profile.occupationName} in ${profile.cityName} (${source.file}, ${source.language}, ${source.date ?? 'no date'})`,
    ...salary.map(
      (row) => `  ${figure(row)}${row.drivers.length > 0 ? ` (${row.drivers.join(', ')})` : ''} at ${row.at.join('–')}`,
    ),
    ...unquantified.map(({ drivers, at }) => `  more, without a figure (${drivers.join(', ')}) at ${at.join('–')}`),
    ...[...byFacet].map(([facet, named]) => `  ${facet}: ${named.map(({ concept }) => concept).join(', ')}`),
  ].join('\n');
}
