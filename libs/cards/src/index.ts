export { type Card, type CardField, isVersion, VCARD_VERSIONS, type VCardVersion } from './card.js';
export { type Met, metRemark } from './met-remark.js';
export { withPhoto } from './with-photo.js';
export { asLine, asLines, asWebAddress } from './plain-text.js';
export { type ReadCard, readVCard, UnreadableCard } from './read-vcard.js';
export { type JCard, writeJCard, writeVCard } from './write-vcard.js';
