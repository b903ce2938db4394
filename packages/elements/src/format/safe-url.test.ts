import { expect } from '@open-wc/testing';
import { mailUrl, phoneUrl, safeUrl } from './safe-url.js';

describe('an address from the API', () => {
  for (const [address, url] of [
    ['https://host.example/terms', 'https://host.example/terms'],
    ['http://host.example/?a=1#b', 'http://host.example/?a=1#b'],
    ['/terms', new URL('/terms', location.href).href],
  ] as const) {
    it(`leads to ${address}`, () => {
      expect(safeUrl(address)).to.equal(url);
    });
  }

  for (const address of [
    'https://user:pw@host.example/',
    'https://user@host.example/',
    'https://bank.example@evil.example/',
    '//user:pw@host.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\tjava\tscript:alert(1)',
    'https://host.example/\u0000',
    'https://ho\r\nst.example/',
    'data:text/html,x',
    'blob:https://host.example/x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:x@y.example?bcc=z@y.example',
    'https://',
  ]) {
    it(`does not lead to ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }

  for (const [email, url] of [
    ['ap@acme.example', 'mailto:ap@acme.example'],
    [' ap@acme.example\u200b', 'mailto:ap@acme.example'],
    ['x@y.example?bcc=z@evil.example', 'mailto:x%40y.example%3Fbcc%3Dz@evil.example'],
    ['x@y.example?subject=a&body=b', 'mailto:x@y.example%3Fsubject%3Da%26body%3Db'],
    ['x@y.example,z@y.example', 'mailto:x%40y.example%2Cz@y.example'],
    ['a%0Ab@y.example', 'mailto:a%250Ab@y.example'],
    ['hélène@y.example', 'mailto:h%C3%A9l%C3%A8ne@y.example'],
    ['a+b@y.example', 'mailto:a%2Bb@y.example'],
    ['nobody', undefined],
    ['@y.example', undefined],
    ['\ud800@y.example', undefined],
  ] as const) {
    it(`of mail is ${String(url)} for ${JSON.stringify(email)}`, () => {
      expect(mailUrl(email)).to.equal(url);
    });
  }

  for (const [phone, url] of [
    ['+1 617 555 0178', 'tel:+16175550178'],
    ['+1 (617) 555-0178 ext. 4', 'tel:+16175550178'],
    ['+1 617 555 0178;phone-context=x', 'tel:+16175550178'],
    ['\u202a+1 617 555 0178\u202c', 'tel:+16175550178'],
    ['０３－１２３４－５６７８', 'tel:0312345678'],
    ['ext. 4', undefined],
    ['javascript:1', undefined],
    ['', undefined],
  ] as const) {
    it(`of a phone is ${String(url)} for ${JSON.stringify(phone)}`, () => {
      expect(phoneUrl(phone)).to.equal(url);
    });
  }
});
