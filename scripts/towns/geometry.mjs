/** Where the rings of a polygon cross a parallel, west to east. */
export function crossings(rings, lat) {
  const lons = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      if (y1 > lat !== y2 > lat) lons.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return lons.sort((a, b) => a - b);
}

/** A point well inside the largest part: on the parallel through its middle, in the middle of the widest stretch. */
export function middle(polygons) {
  const largest = polygons.map((rings) => ({ rings, ...boundsOf(rings[0]) })).sort((a, b) => b.size - a.size)[0];
  const lat = (largest.south + largest.north) / 2 + 1e-7;
  const cuts = crossings(largest.rings, lat);
  let widest = [cuts[0], cuts[1]];
  for (let i = 2; i + 1 < cuts.length; i += 2)
    if (cuts[i + 1] - cuts[i] > widest[1] - widest[0]) widest = [cuts[i], cuts[i + 1]];
  return { lat, lon: (widest[0] + widest[1]) / 2 };
}

function boundsOf(ring) {
  const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return { south, north, size: (north - south) * (Math.max(...lons) - Math.min(...lons)) };
}
