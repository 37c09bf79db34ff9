// The peer: wink-nlp, a natural-language pipeline from npm. It cuts sentences and finds parts of speech
// and entities; it reads no claims, places nothing and knows no gazetteer, so it is a floor for a reader, not an equal.
import fs from 'node:fs';
import path from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNLP(model);
let entities = 0;
for (const file of fs.readdirSync(process.argv[2]).sort()) {
  const doc = nlp.readDoc(fs.readFileSync(path.join(process.argv[2], file), 'utf8'));
  entities += doc.sentences().out().length + doc.entities().out(nlp.its.detail).length + doc.tokens().out(nlp.its.pos).length;
}
console.log(entities);
