import { describe, expect, it } from '@jest/globals';
import { firstLanguage } from './languages.js';

describe('firstLanguage', () => {
  it('takes the stored choice before the browser', () => {
    expect(firstLanguage('en', ['de-DE'])).toBe('en');
  });

  it('takes the first of the browser that exists', () => {
    expect(firstLanguage(null, ['fr-FR', 'en-US', 'de'])).toBe('en');
    expect(firstLanguage('fr', ['de-CH'])).toBe('de');
  });

  it('speaks German to everybody else', () => {
    expect(firstLanguage(null, ['fr', 'nl'])).toBe('de');
  });
});
