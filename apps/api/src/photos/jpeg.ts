/** A JPEG that says nothing but its picture. */
export interface CleanJpeg {
  bytes: Buffer;
  /** In pixels. */
  width: number;
  height: number;
}

const TABLES = [0xdb, 0xc4, 0xdd];
/** Baseline, extended and progressive, with Huffman codes: what cameras and browsers write. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const SCAN = 0xda;
const END = 0xd9;
const ADOBE = 0xee;
/** A progressive picture has about ten scans; each costs its reader a walk over the whole picture. */
const SCANS = 30;
const JFIF = Buffer.from('ffe000104a46494600010100000100010000', 'hex');

const isMeta = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/**
 * Takes a JPEG (ITU T.81) apart and puts together only what its picture is made of: no EXIF, place, thumbnail, comment,
 * profile, nor anything behind its end. Undefined for what is none, is broken, or has a side longer than `side` pixels.
 */
export function cleanJpeg(file: Buffer, side: number): CleanJpeg | undefined {
  if (file.length < 4 || file[0] !== 0xff || file[1] !== 0xd8) return undefined;
  const kept: Buffer[] = [];
  let colours: Buffer = JFIF;
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  for (let at = 2; ;) {
    const segment = segmentAt(file, at);
    if (!segment) return undefined;
    const { marker, body, end } = segment;
    if (marker === END) break;
    if (isMeta(marker)) {
      if (marker === ADOBE) colours = adobe(body) ?? colours;
      at = end;
      continue;
    }
    if (FRAMES.includes(marker)) {
      if (size || !(size = sizeOf(body, side))) return undefined;
    } else if (marker === SCAN) {
      if (!size || ++scans > SCANS) return undefined;
    } else if (!TABLES.includes(marker)) return undefined;
    at = marker === SCAN ? endOfScan(file, end) : end;
    kept.push(file.subarray(segment.start, at));
  }
  if (!size || scans === 0) return undefined;
  const bytes = Buffer.concat([file.subarray(0, 2), colours, ...kept, Buffer.from([0xff, END])]);
  return { bytes, ...size };
}

interface Segment {
  marker: number;
  start: number;
  body: Buffer;
  end: number;
}

function segmentAt(file: Buffer, from: number): Segment | undefined {
  let at = from;
  if (file[at] !== 0xff) return undefined;
  // Any number of fill bytes may stand before a marker.
  while (file[at + 1] === 0xff) at++;
  const marker = file[at + 1];
  if (marker === undefined) return undefined;
  if (marker === END) return { marker, start: at, body: Buffer.alloc(0), end: at + 2 };
  if (at + 4 > file.length) return undefined;
  const end = at + 2 + file.readUInt16BE(at + 2);
  return end < at + 4 || end > file.length ? undefined : { marker, start: at, body: file.subarray(at + 4, end), end };
}

/** Where the coded data of a scan end: at the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(file: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = file.indexOf(0xff, at);
    if (at < 0) return file.length;
    const next = file[at + 1];
    if (next !== 0 && !(next !== undefined && isRestart(next))) return at;
    at += 2;
  }
}

/** Eight bits a sample, grey or in three colours, each side of at least one pixel. */
function sizeOf(body: Buffer, side: number): { width: number; height: number } | undefined {
  if (body.length < 6 || body[0] !== 8) return undefined;
  const [height, width, colours] = [body.readUInt16BE(1), body.readUInt16BE(3), body[5]];
  const isFit = width >= 1 && height >= 1 && width <= side && height <= side;
  return isFit && (colours === 1 || colours === 3) && body.length === 6 + 3 * colours ? { width, height } : undefined;
}

/** Adobe's mark of how the colours are meant, written anew: without it some pictures are read in false colours. */
function adobe(body: Buffer): Buffer | undefined {
  const transform = body[11];
  if (body.toString('latin1', 0, 5) !== 'Adobe' || (transform !== 0 && transform !== 1)) return undefined;
  return Buffer.concat([Buffer.from('ffee000e41646f6265006400000000', 'hex'), Buffer.from([transform])]);
}
