// Which Natural Earth region holds a point: ray casting over the polygons whose box holds it.

/** Makes a function (latitude, longitude) => feature or null. */
export function regionFinder(features) {
  const cells = new Map();
  for (const feature of features) {
    for (const rings of polygonsOf(feature.geometry)) {
      const box = boxOf(rings[0]);
      const entry = { feature, rings, box };
      for (let x = Math.floor(box.west); x <= Math.floor(box.east); x++) {
        for (let y = Math.floor(box.south); y <= Math.floor(box.north); y++) {
          const key = x * 1000 + y;
          (cells.get(key) ?? cells.set(key, []).get(key)).push(entry);
        }
      }
    }
  }

  return (latitude, longitude) => {
    for (const { feature, rings, box } of cells.get(Math.floor(longitude) * 1000 + Math.floor(latitude)) ?? []) {
      if (latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
        && rings.filter(ring => holds(ring, latitude, longitude)).length % 2 === 1) {
        return feature;
      }
    }
    return null;
  };
}

/** The centroid of the greatest polygon, by the shoelace formula in degrees: a place to put a label, no more. */
export function centreOf(geometry) {
  return polygonsOf(geometry).map(([ring]) => centroid(ring)).filter(c => c !== null).reduce((best, c) => (best === null || c.area > best.area ? c : best), null);
}

/** The middle of all its land: the centroids of its polygons, each weighed by its area on the ground. */
export function middleOf(geometry) {
  let area = 0, latitude = 0, longitude = 0;
  const greatest = centreOf(geometry);
  for (const [ring] of polygonsOf(geometry)) {
    const part = centroid(ring);
    // Land on the other side of the antimeridian would pull the middle round the world.
    if (part === null || Math.abs(part.longitude - greatest.longitude) > 180) continue;
    const weight = part.area * Math.cos(part.latitude * Math.PI / 180);
    area += weight;
    latitude += weight * part.latitude;
    longitude += weight * part.longitude;
  }
  return area > 0 ? { latitude: latitude / area, longitude: longitude / area } : greatest;
}

/** How much land a geometry has, in square degrees at the equator. */
export function landOf(geometry) {
  return polygonsOf(geometry).map(([ring]) => centroid(ring)).reduce((sum, c) => sum + (c === null ? 0 : c.area * Math.cos(c.latitude * Math.PI / 180)), 0);
}

function centroid(ring) {
  let area = 0, x = 0, y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    area += cross;
    x += (ring[i][0] + ring[i + 1][0]) * cross;
    y += (ring[i][1] + ring[i + 1][1]) * cross;
  }
  return area === 0 ? null : { area: Math.abs(area), latitude: y / (3 * area), longitude: x / (3 * area) };
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function boxOf(ring) {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

function holds(ring, latitude, longitude) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if ((yi > latitude) !== (yj > latitude) && longitude < ((xj - xi) * (latitude - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
