import type { Words } from '../words.ts';

/** Regions, other names of towns, places abroad, and words before a place. */
export const places: Pick<Words, 'placeWords' | 'regions' | 'townNames' | 'abroad'> = {
  placeWords:
    'in, to, from, at, near, around, for, of, outside, close to, city, town, region, area, live, living, move, moving, based',
  regions: {
    saxon: { name: 'Saxony', states: ['SN'] },
    saxony: { name: 'Saxony', states: ['SN'] },
    brandenburg: { name: 'Brandenburg', states: ['BB'] },
    'saxony anhalt': { name: 'Saxony-Anhalt', states: ['ST'] },
    'ruhr area': { name: 'the Ruhr area', states: ['RUHR'] },
    ruhr: { name: 'the Ruhr area', states: ['RUHR'] },
    'ruhr valley': { name: 'the Ruhr area', states: ['RUHR'] },
    'ruhr region': { name: 'the Ruhr area', states: ['RUHR'] },
    'north rhine westphalia': { name: 'North Rhine-Westphalia', states: ['NW'] },
    nrw: { name: 'North Rhine-Westphalia', states: ['NW'] },
    bavaria: { name: 'Bavaria', states: ['BY'] },
    hesse: { name: 'Hesse', states: ['HE'] },
    'lower saxony': { name: 'Lower Saxony', states: ['NI'] },
    thuringia: { name: 'Thuringia', states: ['TH'] },
    saarland: { name: 'Saarland', states: ['SL'] },
    'baden wurttemberg': { name: 'Baden-Württemberg', states: ['BW'] },
    'rhineland palatinate': { name: 'Rhineland-Palatinate', states: ['RP'] },
    'schleswig holstein': { name: 'Schleswig-Holstein', states: ['SH'] },
    'mecklenburg western pomerania': { name: 'Mecklenburg-Western Pomerania', states: ['MV'] },
    'the east': { name: 'eastern Germany', states: ['SN', 'ST', 'BB', 'TH', 'MV'] },
    'the west': { name: 'western Germany', states: ['NW', 'HE', 'BW', 'BY', 'RP', 'SL', 'NI', 'SH', 'HB', 'HH'] },
    'east germany': {
      name: 'eastern Germany',
      states: ['SN', 'ST', 'BB', 'TH', 'MV'],
      adjective: 'east german',
    },
    'eastern germany': {
      name: 'eastern Germany',
      states: ['SN', 'ST', 'BB', 'TH', 'MV'],
      adjective: 'eastern',
    },
    'west germany': { name: 'western Germany', states: ['NW', 'HE', 'BW', 'BY', 'RP', 'SL', 'NI', 'SH', 'HB', 'HH'] },
    'western germany': {
      name: 'western Germany',
      states: ['NW', 'HE', 'BW', 'BY', 'RP', 'SL', 'NI', 'SH', 'HB', 'HH'],
      adjective: 'western',
    },
  },
  townNames: {
    munich: 'muenchen',
    cologne: 'koeln',
    nuremberg: 'nuernberg',
    hanover: 'hannover',
    brunswick: 'braunschweig',
    frankfurt: 'frankfurt-am-main',
    dusseldorf: 'duesseldorf',
    hamelin: 'hameln',
    constance: 'konstanz',
  },
  abroad:
    'vienna, zurich, geneva, paris, london, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, belfast, cardiff, toronto, montreal, vancouver, chicago, boston, los angeles, san francisco, sydney, melbourne, tokyo, singapore, dubai, bangalore, mumbai, prague, warsaw, amsterdam, brussels, rome, milan, madrid, barcelona, lisbon, athens, istanbul, moscow, kyiv, copenhagen, stockholm, budapest, dublin, luxembourg, new york, austria, switzerland, france, poland, netherlands, spain, italy, turkey, england, scotland, ireland, wales, canada, australia, india, uk, usa, america, abroad',
};
