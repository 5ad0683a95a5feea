import type { Bitmap2D } from 'lean-qr';

/** How a camera sees a code: what a hand, a lens, a sensor and a lamp do to it. */
export interface Sight {
  /** The side of the code with its quiet zone in the picture, in pixels. */
  side: number;
  /** Turned in the plane, in degrees. */
  turn: number;
  /** Tilted: how much narrower the far edge is than the near one, 0 to 0.5. */
  tilt: number;
  /** Standard deviation of the blur, in pixels. */
  blur: number;
  /** Standard deviation of the noise, of 255. */
  noise: number;
  /** Seeds the noise, so that the same sight gives the same picture. */
  seed: number;
}

/** A grey picture. */
export interface Picture {
  width: number;
  height: number;
  /** One byte a pixel, rows from the top. */
  grey: Uint8Array;
}

const QUIET = 4;
const [DARK, LIGHT] = [40, 225];

/** Draws a code as a camera would see it. */
export function pictureOf(code: Bitmap2D, sight: Sight): Picture {
  const size = Math.ceil(sight.side * 1.5);
  const sharp = drawn(code, sight, size);
  const random = chance(sight.seed);
  const blurred = sight.blur > 0 ? blur(sharp, size, sight.blur) : sharp;
  const grey = new Uint8Array(size * size);
  for (let at = 0; at < grey.length; at += 1) {
    // Light falls off towards one corner.
    const shade = 1 - (0.25 * ((at % size) + Math.floor(at / size))) / (2 * size);
    grey[at] = Math.max(0, Math.min(255, (blurred[at] ?? 0) * shade + sight.noise * normal(random)));
  }
  return { width: size, height: size, grey };
}

/** A picture as a PGM file (netpbm), which zbarimg reads. */
export const pgmOf = ({ width, height, grey }: Picture): Buffer =>
  Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey]);

/** Each pixel is the mean of four looks at the plane that the code lies in. */
function drawn(code: Bitmap2D, { side, turn, tilt }: Sight, size: number): Float32Array {
  const modules = code.size + 2 * QUIET;
  const dark = Uint8Array.from({ length: modules * modules }, (_, at) =>
    Number(code.get((at % modules) - QUIET, Math.floor(at / modules) - QUIET)),
  );
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const look = (x: number, y: number): number => {
    const depth = 1 - tilt * (y / size + 0.5);
    const column = Math.floor(((cos * x + sin * y) / depth / side + 0.5) * modules);
    const row = Math.floor(((cos * y - sin * x) / depth / side + 0.5) * modules);
    return column < 0 || row < 0 || column >= modules || row >= modules ? 0 : (dark[row * modules + column] ?? 0);
  };
  const picture = new Float32Array(size * size);
  for (let at = 0; at < picture.length; at += 1) {
    const [x, y] = [(at % size) - size / 2, Math.floor(at / size) - size / 2];
    const sum =
      look(x + 0.25, y + 0.25) + look(x + 0.75, y + 0.25) + look(x + 0.25, y + 0.75) + look(x + 0.75, y + 0.75);
    picture[at] = LIGHT - ((LIGHT - DARK) * sum) / 4;
  }
  return picture;
}

function blur(picture: Float32Array, size: number, deviation: number): Float32Array {
  const reach = Math.ceil(deviation * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const along = (from: Float32Array, step: number): Float32Array =>
    from.map((_, at) => {
      const place = step === 1 ? at % size : Math.floor(at / size);
      let value = 0;
      for (let by = -reach; by <= reach; by += 1) {
        const clamped = Math.max(-place, Math.min(size - 1 - place, by));
        value += ((weights[by + reach] ?? 0) / sum) * (from[at + clamped * step] ?? 0);
      }
      return value;
    });
  return along(along(picture, 1), size);
}

/** Numbers in [0, 1) that the seed decides (mulberry32, Tommy Ettinger, public domain). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the normal distribution (Box and Muller, 1958). */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
