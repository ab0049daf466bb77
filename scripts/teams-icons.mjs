// node scripts/teams-icons.mjs: draws teams/color.png and teams/outline.png after the compass sign of web/icon.svg.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

// The sign on its 32 × 32 field: the needle's two halves, and the ring around them.
const upper = [
  [20.5, 4.5],
  [20, 17.6],
  [12, 14.4],
];
const lower = [
  [11.5, 27.5],
  [12, 14.4],
  [20, 17.6],
];
const centre = [16, 16];

const white = [255, 255, 255, 255];
const accent = [0x0f, 0x4c, 0x5c, 255];
const ink = [0x1b, 0x2a, 0x30, 255];
const line = [0x7c, 0x8e, 0x95, 255];
const clear = [255, 255, 255, 0];

/** The colour of a point of the coloured icon: the sign on the accent colour, small enough for Teams to round the corners. */
function colourAt(x, y) {
  const [signX, signY] = [16 + (x - 16) * 1.45, 16 + (y - 16) * 1.45];
  const radius = Math.hypot(signX - centre[0], signY - centre[1]);
  if (radius > 15.25) return accent;
  if (radius > 12.75) return ink;
  if (inside(signX, signY, upper)) return accent;
  return inside(signX, signY, lower) ? line : white;
}

/** The colour of a point of the outline: white on nothing; of the needle's lower half only the edge. */
function outlineAt(x, y) {
  const radius = Math.hypot(x - centre[0], y - centre[1]);
  if (radius < 15.5 && radius > 13.3) return white;
  if (inside(x, y, upper)) return white;
  return inside(x, y, lower) && edgeDistance(x, y, lower) < 1.1 ? white : clear;
}

function inside(x, y, corners) {
  const sides = corners.map(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function edgeDistance(x, y, corners) {
  return Math.min(
    ...corners.map(([ax, ay], at) => {
      const [bx, by] = corners[(at + 1) % corners.length];
      return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
    }),
  );
}

/** Pixels of a square picture, each the mean of 8 × 8 points of the 32 × 32 field. */
function draw(size, colour) {
  const rows = [];
  for (let y = 0; y < size; y += 1) {
    const row = [0];
    for (let x = 0; x < size; x += 1) row.push(...mean(x, y, size, colour));
    rows.push(Buffer.from(row));
  }
  return Buffer.concat(rows);
}

function mean(x, y, size, colour) {
  const sum = [0, 0, 0, 0];
  for (let part = 0; part < 64; part += 1) {
    const point = [x + ((part % 8) + 0.5) / 8, y + (Math.floor(part / 8) + 0.5) / 8].map(
      (place) => (place / size) * 32,
    );
    const [red, green, blue, opacity] = colour(...point);
    for (const [at, value] of [red * opacity, green * opacity, blue * opacity, opacity].entries()) sum[at] += value;
  }
  const [red, green, blue, opacity] = sum;
  if (opacity === 0) return clear;
  return [red / opacity, green / opacity, blue / opacity, opacity / 64].map(Math.round);
}

function encode(size, pixels) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixels, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const folder = new URL('../teams/', import.meta.url);
writeFileSync(new URL('color.png', folder), encode(192, draw(192, colourAt)));
writeFileSync(new URL('outline.png', folder), encode(32, draw(32, outlineAt)));
