// Small towns of the United States: the places of GeoNames' postal codes that its list of towns above 500 inhabitants does not have.

/** Towns that no town of the same name and state stands for already, in the form that the build gives to towns. */
export function postTowns(table, cities, fold) {
  const known = new Set(cities.filter(c => c.a2 === 'US').map(c => `${c.admin1} ${fold(c.name)}`));
  const towns = new Map();
  for (const line of table.split('\n')) {
    const [a2, , name, , state, , county, , , latitude, longitude] = line.trim().split('\t');
    const admin1 = `${a2}.${state}`, key = `${admin1} ${fold(name ?? '')}`;
    // Offices of armed forces and of companies have no state or stand for a town that is listed.
    if (a2 !== 'US' || !/^[A-Z]{2}$/.test(state) || known.has(key) || towns.has(key) || !Number.isFinite(+latitude) || latitude === '') continue;
    towns.set(key, { id: `geonames-postal:${a2}/${state}/${name.replace(/\s+/g, '-')}`, name, alternates: [], latitude: +latitude, longitude: +longitude, kind: 'P.PPL', a2,
      admin1, admin2: county && `${admin1}.${county}`, population: 0 });
  }
  return [...towns.values()];
}
