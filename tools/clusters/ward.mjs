// Joins the two groups whose joining spreads the points least, again and again (Ward 1963), and says at each wanted number of groups
// which one every centre is in.
export const ward = (centres, size, counts, wanted) => {
  const k = counts.length;
  const groups = counts.map((count, g) => ({ weight: Math.max(count, 1), centre: Float64Array.from(centres.subarray(g * size, (g + 1) * size)), members: [g] }));
  const levels = [];
  for (let left = k; left >= Math.min(...wanted); left--) {
    if (wanted.includes(left)) {
      levels.push(numbered(groups, k));
    }

    joinNearest(groups);
  }

  return levels;
};

const numbered = (groups, k) => {
  const of = new Array(k);
  groups.forEach((group, number) => group.members.forEach(m => { of[m] = number; }));
  return of;
};

const joinNearest = groups => {
  let [best, one, other] = [Infinity, 0, 0];
  for (let i = 0; i < groups.length; i++) {
    groups[i].nearest ??= nearestAfter(groups, i);
    if (groups[i].nearest.cost < best) {
      [best, one, other] = [groups[i].nearest.cost, i, groups.indexOf(groups[i].nearest.group)];
    }
  }

  const [a, b] = [groups[one], groups[other]];
  const weight = a.weight + b.weight;
  const joined = { weight, centre: a.centre.map((x, j) => (x * a.weight + b.centre[j] * b.weight) / weight), members: [...a.members, ...b.members] };
  groups.splice(other, 1);
  groups.splice(one, 1, joined);
  groups.forEach((group, i) => {
    if (i < one || group.nearest?.group === a || group.nearest?.group === b) {
      group.nearest = i < one && group.nearest && group.nearest.group !== a && group.nearest.group !== b ? closer(group, joined) : undefined;
    }
  });
};

const closer = (group, joined) => {
  const cost = spread(group, joined);
  return cost < group.nearest.cost ? { cost, group: joined } : group.nearest;
};

const nearestAfter = (groups, i) => {
  let nearest = { cost: Infinity, group: undefined };
  for (let j = i + 1; j < groups.length; j++) {
    const cost = spread(groups[i], groups[j]);
    if (cost < nearest.cost) {
      nearest = { cost, group: groups[j] };
    }
  }

  return nearest;
};

const spread = (a, b) => {
  let sum = 0;
  for (let j = 0; j < a.centre.length; j++) {
    sum += (a.centre[j] - b.centre[j]) ** 2;
  }

  return (sum * a.weight * b.weight) / (a.weight + b.weight);
};
