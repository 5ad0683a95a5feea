import fc from 'fast-check';
import type { Bytes } from './bytes.js';
import { bytesOfDigits, digitsOf } from './digits.js';
import { refOf } from './fields.js';
import { makeAnswer } from './frames.js';
import { crypt, type Holder, minutesLater, newKey, noon, Scene } from './handshake.fixture.js';
import { readAnswer, readClosing, readHello } from './reading.js';
import { eventOfHello, readRecord } from './record.js';
import { Refused } from './refusal.js';

let scene: Scene;
let ana: Holder;
let jörg: Holder;

beforeAll(async () => {
  scene = await Scene.make();
  ana = await scene.holder('Ana Núñez', 1);
  jörg = await scene.holder('Jörg Müller-Lüdenscheidt', 2);
});

/** Why something was refused; fails where it was not. */
async function reasonOf(reading: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof reading === 'function' ? reading() : reading);
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
  return 'accepted';
}

const place = (now = noon) => ({ event: scene.event, now, crypt });

describe('a handshake', () => {
  it('gives each the fields that the other chose, by three codes of digits', async () => {
    const hello = await scene.hello(ana);
    const greeter = await readHello(bytesOfDigits(`https://treffpunkt.example/h#${digitsOf(hello)}`), place());
    expect(greeter).toMatchObject({ attendeeId: ana.attendeeId, at: noon });

    const answer = await scene.answer(jörg, hello);
    const read = await readAnswer(bytesOfDigits(digitsOf(answer)), hello, place(), ana.key);
    expect(read.attendeeId).toBe(jörg.attendeeId);
    expect(read.fields.map(({ kind, value }) => [kind, value])).toEqual([
      ['name', 'Jörg Müller-Lüdenscheidt'],
      ['phone', '+49 221 1234'],
    ]);

    const closing = await scene.closing(ana, answer);
    const end = await readClosing(bytesOfDigits(digitsOf(closing)), answer, greeter, place());
    expect(end.fields.map(({ ref, value }) => [ref, value])).toEqual(
      ana.fields.map(({ id, value }) => [refOf(id), value]),
    );

    const record = await readRecord({ hello, answer, closing }, scene.eventKey, crypt);
    expect(record).toMatchObject({ eventId: scene.eventId, at: noon });
    expect(record.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([record.greeter.attendeeId, record.answerer.attendeeId]).toEqual([ana.attendeeId, jörg.attendeeId]);
    expect(eventOfHello(hello)).toBe(scene.eventId);
  });

  it('carries any fields whole', async () => {
    const hello = await scene.hello(ana);
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => each === clean(each));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 12 }), async (values) => {
        const fields = values.map((value) => ({ id: ana.attendeeId, kind: 'note' as const, label: '', value }));
        const answer = await makeAnswer({ ...jörg, hello, fields, nonce: scene.nonce(3), at: noon, crypt });
        const read = await readAnswer(bytesOfDigits(digitsOf(answer)), hello, place());
        expect(read.fields.map(({ value }) => value)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});

const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim();

describe('a handshake refuses', () => {
  it('who is certified by no event, or by another one', async () => {
    const forger = await Scene.make(scene.eventId);
    const hello = await forger.hello(await forger.holder('Mallory', 3));
    expect(await reasonOf(readHello(hello, place()))).toBe('forged');
    const other = await Scene.make('0197a000-0000-7000-8000-0000000000ff');
    const foreign = await other.hello(await other.holder('Otto', 4));
    expect(await reasonOf(readHello(foreign, place()))).toBe('other_event');
    // The certificate of another event in an answer to a hello of this one.
    const answer = await scene.answer(await other.holder('Otto', 4), await scene.hello(ana));
    expect(await reasonOf(readAnswer(answer, await scene.hello(ana), place()))).toBe('forged');
  });

  it('whoever shows the certificate of somebody else', async () => {
    const thief = { ...ana, sign: (await newKey()).sign };
    expect(await reasonOf(readHello(await scene.hello(thief), place()))).toBe('altered');
    const { answer, hello } = await scene.handshake(ana, jörg);
    const closing = await scene.closing(thief, answer);
    const greeter = await readHello(hello, place());
    expect(await reasonOf(readClosing(closing, answer, greeter, place()))).toBe('altered');
  });

  it('every change of a single bit in any of the three, and every end cut off', async () => {
    const record = await scene.handshake(ana, jörg);
    for (const name of ['hello', 'answer', 'closing'] as const) {
      const frame = record[name];
      const wrong = fc.oneof(
        fc.nat(frame.length * 8 - 1).map((bit) => flipped(frame, bit)),
        fc.nat(frame.length - 1).map((length) => frame.slice(0, length)),
        fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => new Uint8Array([...frame, ...more])),
      );
      await fc.assert(
        fc.asyncProperty(wrong, async (changed) => {
          expect(await reasonOf(readRecord({ ...record, [name]: changed }, scene.eventKey, crypt))).not.toBe(
            'accepted',
          );
        }),
        { numRuns: 150 },
      );
    }
  });

  it('what was made for another hello or another answer', async () => {
    const [first, second] = [await scene.hello(ana, 1), await scene.hello(ana, 2)];
    const answer = await scene.answer(jörg, first);
    expect(await reasonOf(readAnswer(answer, second, place()))).toBe('not_bound');
    const again = await scene.answer(jörg, first, 3);
    const closing = await scene.closing(ana, answer);
    const greeter = await readHello(first, place());
    expect(await reasonOf(readClosing(closing, again, greeter, place()))).toBe('not_bound');
    expect(await reasonOf(readRecord({ hello: second, answer, closing }, scene.eventKey, crypt))).toBe('not_bound');
    expect(await reasonOf(readRecord({ hello: first, answer: again, closing }, scene.eventKey, crypt))).toBe(
      'not_bound',
    );
  });

  it('clocks more than ten minutes apart, and no closer ones', async () => {
    for (const [minutes, expected] of [
      [10, 'accepted'],
      [-10, 'accepted'],
      [10.1, 'clock'],
      [-10.1, 'clock'],
    ] as const) {
      expect(await reasonOf(readHello(await scene.hello(ana), place(minutesLater(minutes))))).toBe(expected);
    }
    const hello = await scene.hello(ana);
    const late = await scene.answer(jörg, hello, 2, minutesLater(11));
    expect(await reasonOf(readAnswer(late, hello, place(noon)))).toBe('clock');
    const closing = await scene.closing(ana, late, minutesLater(11));
    expect(await reasonOf(readRecord({ hello, answer: late, closing }, scene.eventKey, crypt))).toBe('clock');
  });

  it('a certificate that has run out', async () => {
    const past = await scene.holder('Paula', 5, minutesLater(-1));
    expect(await reasonOf(readHello(await scene.hello(past), place()))).toBe('expired');
    const soon = await scene.holder('Sina', 6, minutesLater(3));
    const hello = await scene.hello(soon);
    const answer = await scene.answer(jörg, hello);
    const closing = await scene.closing(soon, answer, minutesLater(4));
    expect(await reasonOf(readRecord({ hello, answer, closing }, scene.eventKey, crypt))).toBe('expired');
  });

  it('the own code, and one of another step', async () => {
    const hello = await scene.hello(ana);
    expect(await reasonOf(readHello(hello, place(), ana.key))).toBe('own');
    expect(await reasonOf(readAnswer(hello, hello, place()))).toBe('wrong_step');
    const mine = await scene.answer(ana, hello);
    const record = { hello, answer: mine, closing: await scene.closing(ana, mine) };
    expect(await reasonOf(readRecord(record, scene.eventKey, crypt))).toBe('own');
  });

  it('what is no code of ours, or too long to be one', async () => {
    for (const text of ['', 'https://treffpunkt.example/c#abc', '0123', '١٢٣', 'BEGIN:VCARD', '1e9'])
      expect(await reasonOf(() => bytesOfDigits(text))).toBe('unreadable');
    expect(await reasonOf(() => bytesOfDigits('9'.repeat(2601)))).toBe('too_large');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 600 }), async (bytes) => {
        expect(await reasonOf(readHello(new Uint8Array(bytes), place()))).not.toBe('accepted');
      }),
    );
  });
});

function flipped(frame: Bytes, bit: number): Bytes {
  const copy = frame.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
