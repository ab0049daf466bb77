import type { TextKey } from '../../i18n.ts';
import type { Level, Profile, Salary } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import type { Figure } from './reckon.ts';
import { writePay } from './write.ts';

/** A band of a city, held against an amount. */
export interface Hit {
  profile: Profile;
  band: Salary;
  /** Euro a month at the hours that were said. */
  figure: Figure;
  /** In another period that was asked for. */
  asked?: Figure | undefined;
}

/** Beginners get beginners' bands; everybody else may reach every band above. */
export function bandsWithin({ salary }: Profile, levels: readonly Level[]): Salary[] {
  if (levels.length === 0) return salary.filter(({ level }) => level !== 'apprentice');
  if (levels.includes('apprentice')) return salary.filter(({ level }) => level === 'apprentice');
  if (levels.every((level) => level === 'entry')) return salary.filter(({ level }) => level === 'entry');
  return salary.filter(({ level }) => level !== 'apprentice' && (level !== 'entry' || levels.includes('entry')));
}

/** The bands under a title, a line for each; nothing where there is none. */
export function listOfHits(title: string, hits: readonly Hit[], context: Context): Block[] {
  return hits.length === 0 ? [] : [{ type: 'list', title, items: rowsOf(hits, context) }];
}

/** Where no band comes up to what is wanted: how far they go, or, where less is wanted, how low they begin. */
export function furthestOf(hits: readonly Hit[], below: boolean, context: Context): Block[] {
  const endOf = ({ figure: { min, max } }: Hit) => (below ? (min ?? max) : (max ?? min)) ?? 0;
  const values = hits.map(endOf);
  if (values.length === 0) return [];
  const end = below ? Math.min(...values) : Math.max(...values);
  const key: TextKey = below ? 'filter.lowest' : 'filter.highest';
  return listOfHits(
    context.t(key),
    hits.filter((hit) => endOf(hit) === end),
    context,
  );
}

function rowsOf(hits: readonly Hit[], context: Context): string[] {
  return hits.map(({ profile, band, figure, asked }) => {
    const said = writePay(figure, band.approximate, context);
    const pay = asked ? context.t('offer.converted', { said, pay: writePay(asked, band.approximate, context) }) : said;
    return context.t('filter.row', { city: profile.cityName, level: context.t(`words.levels.${band.level}`), pay });
  });
}
