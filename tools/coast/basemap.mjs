// Writes the geometry that Waybill's maps are drawn from. Its layout is in README.md beside this file.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { alpha3, lakes, lineBetween, provinceTopology, rivers } from './natural-earth.mjs';
import { cityLabels, countryLabels, seaLabels } from './labels.mjs';

const OUT = new URL('../../src/Waybill.Publishing/Map/basemap.jsonl.br', import.meta.url);

// weight: Visvalingam's triangle in square degrees, below which a point is left out; islet: the least ring kept.
const LEVELS = [
  { name: 'world', quantum: 0.02, widest: 360, weight: 2.5e-2, islet: 0.1 },
  { name: 'region', quantum: 0.005, widest: 50, weight: 5e-4, islet: 2e-3 },
  { name: 'local', quantum: 0.001, widest: 8, weight: 4e-6, islet: 1e-5 },
];

function chain(points, quantum, ring) {
  const out = [];
  let x = 0, y = 0;
  const n = ring ? points.length - 1 : points.length;
  for (let i = 0; i < n; i++) {
    const [qx, qy] = [Math.round(points[i][0] / quantum), Math.round(points[i][1] / quantum)];
    if (i && qx === x && qy === y) continue;
    out.push(i ? qx - x : qx, i ? qy - y : qy);
    [x, y] = [qx, qy];
  }
  return out.length >= (ring ? 6 : 4) ? out : null;
}

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

const polygonsOf = (g) => (g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []);
const linesOf = (g) => (g.type === 'LineString' ? [g.coordinates] : g.type === 'MultiLineString' ? g.coordinates : []);

const polygons = (geometry, level) =>
  polygonsOf(geometry)
    .filter((p) => area(p[0]) >= level.islet)
    .map((p) => p.filter((r, i) => i === 0 || area(r) >= level.islet).map((r) => chain(r, level.quantum, true)).filter(Boolean))
    .filter((p) => p.length);

const chains = (geometry, level) => linesOf(geometry).map((l) => chain(l, level.quantum, false)).filter(Boolean);

// The cuts at the antimeridian and at the pole are no shore.
const isCut = (a, b) => (Math.abs(a[0]) > 179.99 && Math.abs(b[0]) > 179.99) || (a[1] < -89 && b[1] < -89);

function withoutCuts(line) {
  const parts = [];
  let part = [line[0]];
  for (let i = 1; i < line.length; i++) {
    if (isCut(line[i - 1], line[i])) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
    part.push(line[i]);
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The shore, ring by ring as the land is drawn, so that the two agree. */
function coast(land, level) {
  const rings = polygonsOf(land).filter((p) => area(p[0]) >= level.islet).flatMap((p) => p.filter((r) => area(r) >= level.islet));
  return { type: 'MultiLineString', coordinates: rings.flatMap(withoutCuts) };
}

const provinces = presimplify(provinceTopology());
const waters = presimplify(topology({ lakes: lakes(), rivers: rivers() }, 1e6));
const rows = [{
  format: 'waybill-basemap',
  version: 1,
  levels: LEVELS.map(({ name, quantum, widest }) => ({ name, quantum, widest })),
  credits: ['Made with Natural Earth.', 'Cities: GeoNames, CC BY 4.0.'],
}];

for (const level of LEVELS) {
  const topo = simplify(provinces, level.weight);
  const all = topo.objects.provinces;
  const put = (layer, items) => rows.push({ layer, level: level.name, items });
  const line = (kind) => chains(mesh(topo, all, (a, b) => a !== b && lineBetween(a, b) === kind), level);
  const land = merge(topo, all.geometries);
  put('land', polygons(land, level));
  put('coast', chains(coast(land, level), level));
  const byCountry = groupBy(all.geometries, (g) => g.properties.country);
  put('country', [...byCountry]
    .map(([code, parts]) => ({ iso: alpha3(code), rings: polygons(merge(topo, parts), level) }))
    .filter((c) => c.rings.length)
    .sort((a, b) => ((a.iso ?? '') < (b.iso ?? '') ? -1 : 1)));
  put('border', line('border'));
  put('contested', line('contested'));
  if (level.name === 'local') put('division', line('division'));
  const wet = simplify(waters, level.weight);
  put('lake', feature(wet, wet.objects.lakes).features.flatMap((f) => polygons(f.geometry, level)));
  put('river', feature(wet, wet.objects.rivers).features.flatMap((f) => chains(f.geometry, level)));
}

rows.push({ layer: 'country-label', level: 'any', items: countryLabels() });
rows.push({ layer: 'sea-label', level: 'any', items: seaLabels() });
rows.push({ layer: 'city', level: 'any', items: cityLabels() });

const text = rows.map((r) => JSON.stringify(r) + '\n').join('');
const packed = zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
fs.writeFileSync(OUT, packed);
for (const r of rows.slice(1)) console.error(r.level, r.layer, r.items.length, JSON.stringify(r).length);
console.error(`${text.length} bytes of text, ${packed.length} packed`);
