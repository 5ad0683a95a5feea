import { FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { ByteReader, type Bytes, bytesOfUuid, hexOf, joined, utf8 } from './bytes.js';
import { deflated, inflated } from './deflate.js';
import { Refused } from './refusal.js';

/** A field that somebody gives. */
export interface GivenField {
  /** Its id, a UUID. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: string;
}

/** A field as a code carries it: `ref` finds it again among the fields of its person, and tells nobody else anything. */
export interface CarriedField {
  readonly ref: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: string;
}

/** The most bytes that the fields of one code become when read: more than fits on the largest code by far. */
const MOST_BYTES = 4096;
const LONGEST_LABEL = 60;
const REF_BYTES = 4;
const SEPARATOR = '\u0000';
const [PLAIN, DEFLATED] = [0, 1];

/** Every control character but the line end, and the characters that turn the direction of what stands beside them. */
const UNWANTED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What stands for a field's id in a code: the last 4 bytes, which are chance in every version of UUID that we make. */
export const refOf = (fieldId: string): string => hexOf(bytesOfUuid(fieldId).slice(-REF_BYTES));

/**
 * Fields as bytes: how many, of each its reference and kind, then labels and values in UTF-8, compressed where that makes
 * them shorter.
 */
export async function bytesOfFields(fields: readonly GivenField[]): Promise<Bytes> {
  const heads = fields.map(({ id, kind }) =>
    joined(bytesOfUuid(id).slice(-REF_BYTES), Uint8Array.of(FIELD_KINDS.indexOf(kind))),
  );
  const texts = fields.flatMap(({ label, value }) => [label, value]).map((text) => text.replaceAll(SEPARATOR, ' '));
  const plain = joined(Uint8Array.of(fields.length), ...heads, utf8(texts.join(SEPARATOR)));
  const packed = await deflated(plain);
  return packed.length < plain.length ? joined(Uint8Array.of(DEFLATED), packed) : joined(Uint8Array.of(PLAIN), plain);
}

/**
 * The fields that bytes stand for, their texts without characters that would do something else than being read.
 * @throws Refused `unreadable`, `too_large`
 */
export async function fieldsOf(bytes: Bytes): Promise<CarriedField[]> {
  const packed = new ByteReader(bytes);
  const form = packed.takeByte();
  if (form !== PLAIN && form !== DEFLATED) throw new Refused('unreadable');
  const rest = packed.takeAllBut(0);
  if (form === PLAIN && rest.length > MOST_BYTES) throw new Refused('too_large');
  return readFields(new ByteReader(form === PLAIN ? rest : await inflated(rest, MOST_BYTES)));
}

function readFields(reader: ByteReader): CarriedField[] {
  const count = reader.takeByte();
  if (count > LIMITS.fields) throw new Refused('too_large');
  const heads = Array.from({ length: count }, () => ({
    ref: hexOf(reader.take(REF_BYTES)),
    kind: FIELD_KINDS[reader.takeByte()],
  }));
  const texts = textOf(reader.takeAllBut(0)).split(SEPARATOR);
  if (texts.length !== Math.max(1, count * 2)) throw new Refused('unreadable');
  return heads.map(({ ref, kind }, at) => {
    const label = (texts[at * 2] ?? '').replace(UNWANTED, '').trim();
    const value = (texts[at * 2 + 1] ?? '').replace(UNWANTED, '').trim();
    const isSound = value.length <= LIMITS.fieldValue && label.length <= LONGEST_LABEL;
    if (!kind || value === '' || !isSound) throw new Refused('unreadable');
    return { ref, kind, label, value };
  });
}

function textOf(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('unreadable');
  }
}
