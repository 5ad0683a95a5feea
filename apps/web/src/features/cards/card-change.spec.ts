import { describe, expect, it } from '@jest/globals';
import { changed, type Draft } from './card-change.js';

const mail: Draft = { id: 'm', kind: 'mail', label: '', value: 'ana@klinikum.example', isOnCard: true };
const phone: Draft = { id: 'p', kind: 'phone', label: 'Mobil', value: '+49 221 1234', isOnCard: false };

describe('a change of the card', () => {
  it('replaces a known field in its place', () => {
    const held = { ...mail, isOnCard: false };
    expect(changed([mail, phone], { write: held })).toEqual([held, phone]);
  });

  it('puts a new field last', () => {
    const link: Draft = { kind: 'link', label: '', value: 'https://example.org', isOnCard: true };
    expect(changed([mail], { write: link })).toEqual([mail, link]);
  });

  it('puts a field that was taken away meanwhile last, as a new one', () => {
    expect(changed([mail], { write: { ...phone, value: '+49 30 1' } })).toEqual([
      mail,
      { ...phone, id: undefined, value: '+49 30 1' },
    ]);
  });

  it('takes a field away, and leaves the others as they are', () => {
    expect(changed([mail, phone], { remove: 'm' })).toEqual([phone]);
    expect(changed([mail], { remove: 'gone' })).toEqual([mail]);
  });
});
