import { escapeHtml } from './escape-html.js';

test('no text can become markup or leave an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>Tom & Änne</a>`)).toBe(
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;Tom &#38; Änne&#60;/a&#62;',
  );
});
