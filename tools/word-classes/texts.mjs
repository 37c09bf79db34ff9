// The texts themselves, without their marks.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = (folder, ending) => readdirSync(folder, { recursive: true }).map(String).filter(f => f.endsWith(ending)).sort();

// Our training prose: {s1:…} and [P:…] are marks, a line '# …' is a headline.
export const ownProse = folder => files(folder, '.txt').map(file => ({
  name: `own-${file.replace('.txt', '')}`,
  text: readFileSync(new URL(file, folder), 'utf8').replace(/\{[sqc]\d+:|\[[A-Z$]:|[}\]]/g, '').replace(/^# /gm, ''),
}));

// GeoVirus (Gritta and others 2018; CC BY 2.5): <text> elements.
export const geovirus = xml => [...xml.matchAll(/<text>(.*?)<\/text>/gs)].map((match, i) => ({ name: `geovirus-${i}`, text: unescaped(match[1]) }));

// MEANTIME (Minard and others 2016; CC BY 4.0): <token sentence="…"> elements, put together again with ordinary spacing.
export const meantime = folder => files(folder, '.xml').map(file => {
  let sentence;
  const words = [...readFileSync(join(folder, file), 'utf8').matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</g)].map(([, number, word]) => {
    const opens = number !== sentence;
    sentence = number;
    return opens ? `\n ${word}` : word;
  });
  const text = unescaped(words.join(' ')).replace(/ ([,.;:!?)%])/g, '$1').replace(/ ('s|n't|'re|'ll|'ve|'d)\b/g, '$1').replace(/([($]) /g, '$1');
  return { name: `meantime-${file.replaceAll('/', '-').replace('.xml', '')}`, text };
});

const unescaped = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
