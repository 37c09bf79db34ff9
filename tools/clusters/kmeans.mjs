// Groups points on the unit sphere by the nearest of k centres (Lloyd 1982; spherical k-means, Dhillon and Modha 2001).
// The centres begin at points spread evenly over the order given; only the first `learning` points move them.
export const kmeans = (points, size, k, learning, rounds) => {
  const centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * learning) / k) * size;
    centres.set(points.subarray(from, from + size), c * size);
  }

  for (let round = 0; round < rounds; round++) {
    move(points, size, k, centres, nearest(points, size, k, centres, learning));
  }

  return { centres, group: nearest(points, size, k, centres, points.length / size) };
};

const nearest = (points, size, k, centres, count) => {
  const group = new Uint16Array(count);
  for (let p = 0; p < count; p++) {
    let best = -Infinity;
    for (let c = 0; c < k; c++) {
      const near = dot(points, p * size, centres, c * size, size);
      if (near > best) {
        best = near;
        group[p] = c;
      }
    }
  }

  return group;
};

// An empty group keeps its centre.
const move = (points, size, k, centres, group) => {
  const sums = new Float64Array(k * size);
  group.forEach((c, p) => {
    for (let j = 0; j < size; j++) {
      sums[c * size + j] += points[p * size + j];
    }
  });
  for (let c = 0; c < k; c++) {
    const sum = sums.subarray(c * size, (c + 1) * size);
    const length = Math.hypot(...sum);
    if (length > 0) {
      sum.forEach((x, j) => { centres[c * size + j] = x / length; });
    }
  }
};

const dot = (a, i, b, j, size) => {
  let sum = 0;
  for (let n = 0; n < size; n++) {
    sum += a[i + n] * b[j + n];
  }

  return sum;
};
