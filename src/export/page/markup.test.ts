import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './markup.ts';
import { sha256Base64 } from './sha-256.ts';

describe('html templates', () => {
  it('escape what is put in, in text and in attributes', () => {
    const hostile = `"><script>alert('&')</script>`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>',
    );
  });
  it('take other templates, lists and numbers, and leave out null', () => {
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${null}${[]}</ul>`.markup).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });
  it('never let a character of markup through', () => {
    const pieces = fc.constantFrom('<', '>', '&', '"', "'", '\u0000', '&lt;', 'script', '\ud800', ' ');
    const texts = fc.array(pieces).map((list) => list.join(''));
    const left = (text: string): boolean => /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(html`${text}`.markup);
    fc.assert(fc.property(texts, (text) => !left(text) && !html`${text}`.markup.includes('\u0000')));
  });
});

describe('SHA-256', () => {
  it.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'ü'.repeat(1000)])(
    'agrees with OpenSSL',
    (text) => {
      expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
    },
  );
});
