// Takes from word vectors what they all share, their mean and the few directions of greatest spread, which tell of frequency more than
// of use (Mu and Viswanath 2018, "All-but-the-top"), and brings each to length one.
export const spreadOut = (points, size, directions) => {
  const count = points.length / size;
  const mean = new Float64Array(size);
  points.forEach((x, i) => { mean[i % size] += x / count; });
  points.forEach((x, i) => { points[i] = x - mean[i % size]; });
  for (let d = 0; d < directions; d++) {
    remove(points, size, principal(points, size));
  }

  for (let p = 0; p < points.length; p += size) {
    const length = Math.hypot(...points.subarray(p, p + size)) || 1;
    for (let j = 0; j < size; j++) {
      points[p + j] /= length;
    }
  }

  return points;
};

// The direction of greatest spread, by power iteration.
const principal = (points, size) => {
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(size);
    each(points, size, direction, (p, along) => {
      for (let j = 0; j < size; j++) {
        next[j] += along * points[p + j];
      }
    });
    const length = Math.hypot(...next);
    direction = next.map(x => x / length);
  }

  return direction;
};

const remove = (points, size, direction) => each(points, size, direction, (p, along) => {
  for (let j = 0; j < size; j++) {
    points[p + j] -= along * direction[j];
  }
});

const each = (points, size, direction, act) => {
  for (let p = 0; p < points.length; p += size) {
    let along = 0;
    for (let j = 0; j < size; j++) {
      along += points[p + j] * direction[j];
    }

    act(p, along);
  }
};
