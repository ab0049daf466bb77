import type { Town } from './model.ts';

type Position = Pick<Town, 'lat' | 'lon'>;

/** Kilometres between two places as the crow flies (haversine, Earth's mean radius 6,371 km). */
export function kilometresBetween(a: Position, b: Position): number {
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
