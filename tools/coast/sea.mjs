// Writes the chart of the sea that Waybill finds sea passages on: a quadtree of land and water. README.md has its layout.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { merge } from 'topojson-client';
import { provinceTopology } from './natural-earth.mjs';

const OUT = new URL('../../data/sea.bin.br', import.meta.url);
const TILE = 2; // degrees
const DEPTH = Number(process.env.DEPTH ?? 7); // halvings of a tile: 2°/128 is a cell of 1/64°
const PER_DEGREE = 2 ** DEPTH / TILE;
const [W, H] = [360 * PER_DEGREE, 180 * PER_DEGREE];
const LEAST_BASIN = 10_000; // square kilometres
const { canals, straits, approaches, ice, basins } = JSON.parse(fs.readFileSync(new URL('channels.json', import.meta.url), 'utf8'));

const water = new Uint8Array(W * H).fill(1);
const column = (longitude) => Math.min(W - 1, Math.max(0, Math.floor((longitude + 180) * PER_DEGREE)));
const row = (latitude) => Math.min(H - 1, Math.max(0, Math.floor((latitude + 90) * PER_DEGREE)));

/** A cell is land where its centre is: scan lines over all rings, even-odd. */
function drawLand() {
  const topo = provinceTopology();
  const land = merge(topo, topo.objects.provinces.geometries);
  const crossings = Array.from({ length: H }, () => []);
  for (const polygon of land.coordinates) for (const ring of polygon) for (let i = 1; i < ring.length; i++) {
    const [a, b] = ring[i - 1][1] < ring[i][1] ? [ring[i - 1], ring[i]] : [ring[i], ring[i - 1]];
    const from = Math.max(0, Math.ceil((a[1] + 90) * PER_DEGREE - 0.5));
    for (let y = from; y < H; y++) {
      const latitude = (y + 0.5) / PER_DEGREE - 90;
      if (latitude >= b[1]) break;
      crossings[y].push(a[0] + ((b[0] - a[0]) * (latitude - a[1])) / (b[1] - a[1]));
    }
  }
  crossings.forEach((xs, y) => {
    xs.sort((p, q) => p - q);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const first = Math.max(0, Math.ceil((xs[i] + 180) * PER_DEGREE - 0.5));
      const last = Math.min(W - 1, Math.ceil((xs[i + 1] + 180) * PER_DEGREE - 0.5) - 1);
      if (last >= first) water.fill(0, y * W + first, y * W + last + 1);
    }
  });
}

/** Opens a waterway that the scale of the source closes: three cells wide, so that a line can run through. */
function carve(line) {
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * PER_DEGREE * 4) + 1;
    for (let s = 0; s <= steps; s++) {
      const [x, y] = [column(x0 + ((x1 - x0) * s) / steps), row(y0 + ((y1 - y0) * s) / steps)];
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) water[(y + dy) * W + x + dx] = 1;
    }
  }
}

function close([west, south, east, north]) {
  for (let y = row(south); y <= row(north - 1e-9); y++) water.fill(0, y * W + column(west), y * W + column(east - 1e-9) + 1);
}

/** Turns ponds to land, and holds the basins that remain against the table that tells them apart. */
function fillPonds() {
  const seen = new Uint8Array(W * H);
  const stack = new Int32Array(W * H);
  const found = [];
  for (let seed = 0; seed < W * H; seed++) {
    if (!water[seed] || seen[seed]) continue;
    let [top, squareKm] = [0, 0];
    const cells = [];
    const names = new Set();
    let whole = false;
    stack[top++] = seed;
    seen[seed] = 1;
    while (top) {
      const cell = stack[--top];
      const [x, y] = [cell % W, Math.floor(cell / W)];
      squareKm += (111.2 / PER_DEGREE) ** 2 * Math.cos((((y + 0.5) / PER_DEGREE - 90) * Math.PI) / 180);
      if (squareKm < LEAST_BASIN) cells.push(cell);
      else whole = true;
      if (cell % 97 === 0 || !whole) names.add(basinAt((x + 0.5) / PER_DEGREE - 180, (y + 0.5) / PER_DEGREE - 90));
      for (const next of [y * W + ((x + 1) % W), y * W + ((x + W - 1) % W), y > 0 ? cell - W : -1, y < H - 1 ? cell + W : -1]) {
        if (next >= 0 && water[next] && !seen[next]) {
          seen[next] = 1;
          stack[top++] = next;
        }
      }
    }
    if (!whole) for (const cell of cells) water[cell] = 0;
    else found.push({ squareKm: Math.round(squareKm), names: [...names] });
  }
  for (const basin of found) console.error('basin', basin.squareKm, 'km²', basin.names.join(' | '));
  const once = found.map((b) => b.names.join()).sort();
  if (once.join(';') !== basins.map((b) => b[0]).sort().join(';')) throw new Error('The table of basins does not tell these basins apart.');
}

const basinAt = (longitude, latitude) =>
  basins.find(([, [w, s, e, n]]) => longitude >= w && longitude <= e && latitude >= s && latitude <= n)[0];

/** A box round the middle of a canal, to tell whether a course runs through it. */
function gate(line) {
  const [x, y] = line[Math.floor(line.length / 2)];
  return [x - 0.2, y - 0.2, x + 0.2, y + 0.2].map((d) => Math.round(d * 100) / 100);
}

// A block of four children is one byte: two bits each, south-west, south-east, north-west, north-east; 0 land, 1 water, 2 a block follows.
const bytes = [];
function uniform(x, y, size) {
  const first = water[y * W + x];
  for (let j = 0; j < size; j++) {
    const from = (y + j) * W + x;
    for (let i = 0; i < size; i++) if (water[from + i] !== first) return 2;
  }
  return first;
}

function block(x, y, size) {
  const half = size / 2;
  const children = [[x, y], [x + half, y], [x, y + half], [x + half, y + half]];
  const kinds = children.map(([cx, cy]) => uniform(cx, cy, half));
  bytes.push(kinds.reduce((byte, kind, i) => byte | (kind << (2 * i)), 0));
  children.forEach(([cx, cy], i) => kinds[i] === 2 && block(cx, cy, half));
}

drawLand();
for (const [, line] of [...canals, ...straits, ...approaches]) carve(line);
for (const [, box] of ice) close(box);
fillPonds();
const size = 2 ** DEPTH;
for (let y = 0; y < H; y += size) for (let x = 0; x < W; x += size) {
  const kind = uniform(x, y, size);
  bytes.push(kind);
  if (kind === 2) block(x, y, size);
}

const head = Buffer.from(JSON.stringify({ format: 'waybill-sea', version: 1, tile: TILE, depth: DEPTH, basins: basins.map(([name, box]) => ({ name, box })), canals: canals.map(([name, line]) => ({ name, box: gate(line) })) }) + '\n');
const packed = zlib.brotliCompressSync(Buffer.concat([head, Buffer.from(bytes)]), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 22 } });
fs.writeFileSync(OUT, packed);
console.error(`${bytes.length} blocks, ${packed.length} bytes packed`);
