import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachmentName, attachmentTypeOf } from './attachment.js';

const bytes = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

describe('the type of a file', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['a JPEG from a camera', '\xff\xd8\xff\xe1\0\x18Exif', 'image/jpeg'],
    ['a JPEG from a scanner', '\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['a page', '<!doctype html>', undefined],
    ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['a program', 'MZ\x90\0', undefined],
    ['an archive, such as a document of Word', 'PK\x03\x04', undefined],
    ['a GIF', 'GIF89a', undefined],
    ['a page before a PDF', '<script>1</script>%PDF-1.7', undefined],
    ['half a beginning', '%PDF', undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, start, type] of rows) {
    it(`is told by its first bytes: ${what}`, () => {
      assert.equal(attachmentTypeOf(bytes(start)), type);
    });
  }
});

describe('the name of a file', () => {
  const pdf = 'application/pdf';
  const rows: readonly (readonly [string, Parameters<typeof attachmentName>[1], string])[] = [
    ['Zahlungsbeleg März.pdf', pdf, 'Zahlungsbeleg März.pdf'],
    ['領収書.PDF', pdf, '領収書.pdf'],
    ['IMG_0042.JPG', 'image/jpeg', 'IMG_0042.jpg'],
    ['scan.jpeg', 'image/jpeg', 'scan.jpeg'],
    ['Invoice 5. final', pdf, 'Invoice 5. final.pdf'],
    ['../../etc/passwd', pdf, 'passwd.pdf'],
    ['C:\\Users\\dana\\proof.pdf', pdf, 'proof.pdf'],
    ['proof.pdf.exe', pdf, 'proof.pdf.exe.pdf'],
    ['photo.png', 'image/jpeg', 'photo.png.jpg'],
    ['fdp\u202Eexe.pdf', pdf, 'fdpexe.pdf'],
    ['a\u0000b\u200Bc\nd.pdf', pdf, 'abcd.pdf'],
    ['half \uD83D a sign.pdf', pdf, 'half a sign.pdf'],
    ['what? "is" <this>|*:.pdf', pdf, 'what is this.pdf'],
    ['.htaccess', pdf, 'htaccess.pdf'],
    ['...', pdf, 'file.pdf'],
    ['', 'image/png', 'file.png'],
    ['.png', 'image/png', 'file.png'],
    ['CON.pdf', pdf, '_CON.pdf'],
    ['com1.pdf', pdf, '_com1.pdf'],
    ['LPT9.pdf', pdf, '_LPT9.pdf'],
    ['CONTRACT.pdf', pdf, 'CONTRACT.pdf'],
    ['a.png.x', 'image/png', 'a.png.x.png'],
    ['a.jpg.x', 'image/jpeg', 'a.jpg.x.jpg'],
    [' ..hidden. .pdf', pdf, 'hidden.pdf'],
    ['e\u0301te\u0301.pdf', pdf, 'été.pdf'],
    [`${'x'.repeat(300)}.pdf`, pdf, `${'x'.repeat(100)}.pdf`],
    [`${'🧾'.repeat(300)}.pdf`, pdf, `${'🧾'.repeat(100)}.pdf`],
  ];
  for (const [given, type, wanted] of rows) {
    it(`is cleaned: ${JSON.stringify(given.slice(0, 40))}`, () => {
      assert.equal(attachmentName(given, type), wanted);
      assert.equal(attachmentName(wanted, type), wanted, 'a second time changes nothing');
    });
  }
});
