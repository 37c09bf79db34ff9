// Makes data/ftm/model.json from the schema files of FollowTheMoney (alephdata, MIT): what extends what, what is
// matchable, and of which type each property is. Usage: node build.mjs FOLDER-OF-YAML VERSION > ../../data/ftm/model.json
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder, version] = process.argv.slice(2);
const lines = [];
for (const file of readdirSync(folder).filter(f => /\.ya?ml$/.test(f)).sort()) {
  for (const [name, schema] of Object.entries(parse(readFileSync(join(folder, file), 'utf8')))) {
    const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([property, p]) => [property, p.type ?? 'string']));
    lines.push(`${JSON.stringify(name)}: ${JSON.stringify({ label: schema.label, extends: schema.extends ?? [], matchable: schema.matchable === true, abstract: schema.abstract === true, caption: schema.caption ?? [], properties })}`);
  }
}

process.stdout.write(`{"version": ${JSON.stringify(version)}, "schemata": {\n${lines.sort().join(',\n')}\n}}\n`);
