// Writes many reports, each the given one with other numbers, days and names, so that nothing is read twice.
// node documents.mjs REPORT FOLDER COUNT
import fs from 'node:fs';
import path from 'node:path';

const [report, folder, count] = process.argv.slice(2);
const text = fs.readFileSync(report, 'utf8');
const swaps = [['drones', 'missiles'], ['Kirby', 'Hansen'], ['John', 'Peter'], ['Ukraine', 'Georgia'], ['Friday', 'Tuesday'], ['April', 'March']];
fs.mkdirSync(folder, {recursive: true});
for (let n = 0; n < +count; n++) {
  let copy = text.replace(/\d[\d,]*/g, (digits) => String(+digits.replaceAll(',', '') + n));
  swaps.forEach(([from, to], bit) => { if (n >> bit & 1) copy = copy.replaceAll(from, to); });
  fs.writeFileSync(path.join(folder, `${String(n).padStart(5, '0')}.txt`), `${copy}\n\nNumber ${n}.\n`);
}
