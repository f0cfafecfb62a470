/** Writes small PDFs by hand, so that tests say exactly what stands where on a page. */

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Asks for a password that nobody knows. */
  readonly encrypted?: boolean;
  /** Each page shows a picture, as a scan does. */
  readonly picture?: boolean;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');
const shown = ({ x, y, text, size = 12 }: Placed): string => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;

const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/** Objects 1 to n in order: catalogue, page tree, font, picture, information, lock, then two a page. */
function objects(pages: readonly (readonly Placed[])[], options: PdfOptions): string[] {
  const kids = pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ');
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} (${escaped(value)})`);
  const fixed = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream',
    `<< ${info.join(' ')} >>`,
    LOCK,
  ];
  return fixed.concat(
    pages.flatMap((placed, i) => {
      const picture = options.picture ? ['q 500 0 0 700 50 50 cm /Im Do Q'] : [];
      const content = [...picture, ...placed.map(shown)].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${8 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  );
}

export function makePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [i, body] of objects(pages, options).entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  }
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = '<41414141414141414141414141414141>';
  const lock = options.encrypted ? ` /Encrypt 6 0 R /ID [${id} ${id}]` : '';
  const trailer = `<< /Size ${offsets.length + 1} /Root 1 0 R /Info 5 0 R${lock} >>`;
  const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, 'latin1');
}

/** Lines one under another from the top, `gap` apart. */
export const column = (lines: readonly string[], { x = 60, top = 700, gap = 14, size = 12 } = {}): Placed[] =>
  lines.map((text, i) => ({ x, y: top - i * gap, text, size }));
