// Reads the QR code in each PGM file that is named, with the web app's decoder and settings; prints the texts as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });

const texts = [];
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const start = bytes.indexOf('\n') + 1;
  const [, width, height] = bytes.toString('latin1', 0, start).split(' ').map(Number);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) data.fill(bytes[start + at], at * 4, at * 4 + 3);
  const settings = { formats: ['QRCode'], maxNumberOfSymbols: 1, tryHarder: true };
  const codes = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, settings);
  texts.push(codes.find(({ isValid }) => isValid)?.text ?? null);
}
console.log(JSON.stringify(texts));
