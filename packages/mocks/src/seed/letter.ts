/** Writes a letter as a small PDF, at once and without fonts of its own: a page of plain text. */
import { sha256 } from '@corporate-billing/sdk/rules';
import type { StoredAttachment } from '../state/model.js';

/** A letter may hold the letters of Western Europe. */
const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&');

/** Returns the PDF in Latin-1, a sign a byte. */
function letterPdf(heading: string, lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => `(${escaped(line)}) Tj`);
  const text = [
    `BT /F1 18 Tf 64 760 Td (${escaped(heading)}) Tj`,
    `/F1 11 Tf 0 -36 Td 16 TL ${first}`,
    ...others.map((line) => `T* ${line}`),
    'ET',
  ].join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${String(text.length)}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = pdf.length;
    pdf += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${pdf}${table}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${String(pdf.length)}\n%%EOF\n`;
}

/** Returns a letter as the file of an answer. */
export function letter(
  attachmentId: string,
  name: string,
  heading: string,
  lines: readonly string[],
): StoredAttachment {
  const pdf = letterPdf(heading, lines);
  return {
    attachmentId,
    name,
    mediaType: 'application/pdf',
    size: pdf.length,
    sha256: sha256(Uint8Array.from(pdf, (sign) => sign.charCodeAt(0))),
    content: btoa(pdf),
    isOurs: true,
  };
}
