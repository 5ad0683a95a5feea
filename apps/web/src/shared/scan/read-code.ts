import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Reads one QR code in a picture; null where there is none. */
export type CodeReader = (picture: ImageData) => Promise<string | null>;

/** The browser's own reader, as far as we use it. */
interface OwnDetector {
  detect(picture: ImageData): Promise<{ rawValue: string }[]>;
}
interface OwnDetectorClass {
  new (options: { formats: string[] }): OwnDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's reader where it has one for QR codes, else our own copy of ZXing; nobody else's server is asked. */
export async function openCodeReader(): Promise<CodeReader> {
  return (await ownReader()) ?? zxingReader();
}

async function ownReader(): Promise<CodeReader | null> {
  const Detector = (globalThis as { BarcodeDetector?: OwnDetectorClass }).BarcodeDetector;
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  if (!Detector || !formats?.includes('qr_code')) return null;
  const detector = new Detector({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
}

async function zxingReader(): Promise<CodeReader> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  await prepareZXingModule({ overrides: { locateFile: () => wasmAddress }, fireImmediately: true });
  return async (picture) => {
    const codes = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryHarder: true });
    return codes.find(({ isValid }) => isValid)?.text ?? null;
  };
}

/** Longer sides than this cost time and read no better. */
const longest = 1280;

/** Draws what a camera or a file shows into plain pixels, scaled down where it is large. Null while there is nothing. */
export function pixelsOf(source: HTMLVideoElement | ImageBitmap, canvas: HTMLCanvasElement): ImageData | null {
  const isVideo = source instanceof HTMLVideoElement;
  const [width, height] = isVideo ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}
