// Marks every word of three sets of texts that may be passed on with its class, as winkNLP sees it: our own training prose, GeoVirus and
// MEANTIME. Writes NAME.txt and NAME.classes (start, end, class of a word a line) into a folder, for 'waybill train word-classes'.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geovirus, meantime, ownProse } from './texts.mjs';

const require = createRequire(import.meta.url);
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);

const classes = text => {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos);
  let end = 0;
  return tokens.out(nlp.its.value).flatMap((word, i) => {
    const start = text.indexOf(word, end);
    if (start < 0 || start > end + 200) {
      return []; // a word that winkNLP spells its own way
    }

    end = start + word.length;
    return [`${start} ${end} ${tags[i]}`];
  });
};

const [out, geovirusFile, meantimeFolder] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const texts = [
  ...ownProse(new URL('../../data/training/', import.meta.url)),
  ...geovirus(readFileSync(geovirusFile, 'utf8')),
  ...meantime(meantimeFolder),
];
for (const { name, text } of texts) {
  writeFileSync(join(out, `${name}.txt`), text);
  writeFileSync(join(out, `${name}.classes`), classes(text).join('\n'));
}

console.error(`${texts.length} texts`);
