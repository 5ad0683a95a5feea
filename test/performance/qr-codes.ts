import { correction, generate, mode } from 'lean-qr';
import { digitsOf, makeAnswer, makeHello, webCrypt, webSign } from '../../libs/handshake/src/index.js';
import type { GivenField } from '../../libs/handshake/src/index.js';
import { pictureOf, type Sight } from '../support/qr-picture.js';
import { hasZbar, readByZbar, readByZxing } from '../support/qr-readers.js';

/*
 * How the codes of a handshake should be written: which encoding, which correction, and up to which size cameras read
 * them. Prints the table of docs/qr-codes.md.
 */
const { subtle } = globalThis.crypto;
const crypt = webCrypt(subtle);
const ADDRESS = 'https://treffpunkt.example/h#';
const LOOKS = Number(process.argv[2] ?? 12);

const encodings: Record<string, (frame: Uint8Array<ArrayBuffer>) => string> = {
  digits: (frame) => ADDRESS + digitsOf(frame),
  base64url: (frame) => ADDRESS + Buffer.from(frame).toString('base64url'),
};
const corrections = { L: correction.L, M: correction.M, Q: correction.Q };

const texts: Record<string, [GivenField['kind'], string][]> = {
  'a short card': [
    ['name', 'Jörg Müller'],
    ['role', 'Oberarzt'],
    ['organization', 'Klinikum Nürnberg'],
    ['mail', 'joerg.mueller@klinikum-nuernberg.example'],
    ['phone', '+49 911 3980 1234'],
  ],
  'a full card': [
    ['name', 'Prof. Dr. Anneliese Weißhäupl-Großmann'],
    ['role', 'Leiterin Forschung und Entwicklung'],
    ['organization', 'Universitätsklinikum Köln, Klinik für Anästhesiologie'],
    ['mail', 'anneliese.weisshaeupl@uk-koeln.example'],
    ['phone', '+49 221 478 82054'],
    ['phone', '+49 170 1234567'],
    ['link', 'https://www.linkedin.example/in/anneliese-weisshaeupl'],
    ['address', 'Kerpener Straße 62\n50937 Köln'],
    ['languages', 'Deutsch, Englisch, Französisch'],
  ],
  'as much as there may be': [
    ['name', 'Prof. Dr. Anneliese Weißhäupl-Großmann'],
    ['note', Array.from({ length: 9 }, (_, at) => `Satz ${at * 7919}: über ${(at * 104729) % 99991} Öfen`).join('; ')],
    ['note', Array.from({ length: 9 }, (_, at) => `Nr. ${at * 6361} – ${(at * 15485863) % 99989} Füße`).join('; ')],
    ['mail', 'anneliese.weisshaeupl@uk-koeln.example'],
    ['phone', '+49 221 478 82054'],
  ],
};

/** A code a hand's breadth away: a third of a camera's picture, turned and tilted, a little out of focus, in poor light. */
const sightOf = (look: number, side: number): Sight => ({
  side,
  turn: ((look * 47) % 60) - 30,
  tilt: ((look * 13) % 20) / 100,
  blur: 0.6 + ((look * 7) % 10) / 12,
  noise: 3 + ((look * 5) % 8),
  seed: look,
});

async function frames(): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const keys = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('No pair of keys.');
  const bytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
  const making = { certificate: bytes(116), nonce: bytes(16), at: new Date(), sign: webSign(subtle, keys.privateKey) };
  const hello = await makeHello({ ...making, eventId: crypto.randomUUID() });
  const made: Record<string, Uint8Array<ArrayBuffer>> = { hello };
  for (const [name, card] of Object.entries(texts)) {
    const fields = card.map(([kind, value]) => ({ id: crypto.randomUUID(), kind, label: '', value }));
    made[name] = await makeAnswer({ ...making, hello, fields, crypt });
  }
  return made;
}

const isZbarHere = hasZbar();
console.log('| code | bytes | encoding | correction | modules | ZXing 600 px | ZXing 400 px | ZBar 600 px |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, frame] of Object.entries(await frames())) {
  for (const [encoding, encode] of Object.entries(encodings)) {
    for (const [level, least] of Object.entries(corrections)) {
      const text = encode(frame);
      const code = generate(mode.auto(text), { minCorrectionLevel: least });
      const looks = Array.from({ length: LOOKS }, (_, look) => look);
      const near = looks.map((look) => pictureOf(code, sightOf(look, 600)));
      const far = looks.map((look) => pictureOf(code, sightOf(look, 400)));
      const right = (read: readonly (string | null)[]): string =>
        `${read.filter((each) => each === text).length}/${LOOKS}`;
      const said = [right(readByZxing(near)), right(readByZxing(far)), isZbarHere ? right(readByZbar(near)) : '-'];
      console.log(`| ${[name, frame.length, encoding, level, code.size, ...said].join(' | ')} |`);
    }
  }
}
