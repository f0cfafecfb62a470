/** How the page prints: black on white, one column, no claim broken over two sheets, and a line to sign on. */

export const PRINT_STYLE = `
@page { margin: 18mm 16mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #999; --lit: transparent;
    --happening: #1f5fa0; --ascribed: #96580a; --judged: #7a3b98; --warn: #7a1010;
    --content-1: #f2efe6; --content-2: #e7e1d1; --content-3: #dad1b9;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1 { font-size: 16pt; }
  #filters, .why:not([open]) { display: none !important; }
  .row { display: block; }
  .short > .block { position: static; }
  .block { font-size: 10.5pt; orphans: 3; widows: 3; }
  .block.title { font-size: 13pt; break-after: avoid; }
  .block.heading { font-size: 11.5pt; break-after: avoid; }
  .run { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .claims { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .4rem; margin: .4rem 0; font-size: 8.5pt; }
  .claim .words { font-size: 10pt; }
  .claim { padding: .3rem .5rem; break-inside: avoid; }
  .claim:target { background: none; }
  a { color: inherit; text-decoration: none; }
  footer { break-inside: avoid; }
  .signature { display: flex; gap: 2rem; margin-top: 16mm; }
  .signature span { flex: 1; padding-top: 2mm; border-top: 1px solid #000; }
}`;
