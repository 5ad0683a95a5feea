export type { Bytes } from './bytes.js';
export { type Certificate, certify, readCertificate } from './certificate.js';
export { type Crypt, type Sign, webCrypt, webSign } from './crypt.js';
export { bytesOfDigits, digitsOf } from './digits.js';
export { type CarriedField, type GivenField, refOf } from './fields.js';
export { makeAnswer, makeClosing, makeHello, NONCE_BYTES } from './frames.js';
export { type Maker, type Place, readAnswer, readClosing, readHello } from './reading.js';
export {
  eventOfHello,
  handshakeId,
  type HandshakeRecord,
  readRecord,
  type ReadRecord,
  type RecordedSide,
} from './record.js';
export { REFUSAL_REASONS, type RefusalReason, Refused } from './refusal.js';
