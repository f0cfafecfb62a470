/** The dossier in its three forms, read back by programs that did not write it. */
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/export/dossier/dossier.ts';
import { dossierOf } from '../../src/export/dossier/index.ts';
import { handOver } from '../../src/export/handover/hand-over.ts';
import { formNamed } from '../../src/handover/index.ts';
import { ingestBytes } from '../../src/ingest/index.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';
import { partsOf } from './bytes.ts';

const HANDOVER = handOver(SAMPLE_CASE, { licence: 'CC BY 4.0', asOf: '2023-06-02T08:00:00Z' });
const write = async (name: string): Promise<Uint8Array> => (await formNamed(name)?.write(HANDOVER)) ?? new Uint8Array();
/** What of a parsed page is looked at here. */
interface Found {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Found | null;
}
interface Page {
  querySelectorAll(selector: string): Iterable<Found>;
  getElementById(id: string): Found | null;
}
const pageOf = (text: string): Page => (parseHTML(text) as unknown as { readonly document: Page }).document;
const linksIn = (page: Page): string[] =>
  Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const WORDS = ['at least 12 workers were killed in the fire at the Orlin mill', 'anyone had died'];
const NOTES = dossierOf(HANDOVER).parts.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'finding' && block.finding.note ? [block.finding.note] : [])),
);

describe('what a dossier holds', () => {
  const { parts } = dossierOf(HANDOVER);
  const lines = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'finding' ? block.finding.sentences : [])),
  );
  it('ends every sentence of a finding with the number of its words', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(textOf(line)).toMatch(/\[\d+\]$/);
  });
  it('ends every sentence on a question as a whole with the numbers of the findings that it rests on', () => {
    const question = parts.find(({ id }) => id === 'question-q-1');
    const whole = question?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.line)] : [])) ?? [];
    expect(whole.length).toBe(3);
    for (const sentence of whole) expect(sentence).toMatch(/\[\d+\]$/);
  });
  it('gives the words exactly, with where they stand', () => {
    expect(NOTES.map(({ words }) => words)).toEqual([
      'at least 12 workers were killed in the fire at the Orlin mill',
      '15 workers were killed in the fire at the Orlin mill',
      'anyone had died',
      '١٥ عاملاً قُتلوا في حريق مطحنة أورلين',
    ]);
    expect(textOf(NOTES[0].source)).toBe(
      `Fire at the Orlin mill, Daily Lamp, 8 May 2023, report lamp, recognised from an image, page 3, 1 of 1 words not surely, SHA-256 ${'1'.repeat(64)}.`,
    );
  });
});

describe('as a page', () => {
  it('leads from every link to what it names, and loads and runs nothing', async () => {
    const page = Buffer.from(await write('dossier')).toString();
    const document = pageOf(page);
    const links = linksIn(document);
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) expect(document.getElementById(link.slice(1)), link).not.toBeNull();
    for (const finding of document.querySelectorAll('.finding p'))
      expect(finding.querySelector('a.cite')).not.toBeNull();
    expect(page).not.toMatch(/<(?:img|link|script|iframe)|src=|@import|<b>co/);
  });
});

describe('as PDF', () => {
  it('gives its words to a program that did not write it, Arabic ones in order', async () => {
    const { text } = await ingestBytes(await write('dossier-pdf'), 'dossier.pdf');
    for (const words of WORDS) expect(flat(text)).toContain(words);
    expect(flat(text)).toContain('حريق مطحنة أورلين');
    for (const word of ['كريم', 'حدادين', 'صحيفة النهر', '١٥']) expect(text).toContain(word);
  });
  it('is tagged, names its language, and has an outline, links and their targets', async () => {
    const whole = (await partsOf(await write('dossier-pdf'))).map((part) => part.toString('latin1')).join('\n');
    for (const sign of ['/StructTreeRoot', '/Marked true', '/Lang (en)', '/Outlines', '/S /Note', '/S /Link', '/S /H2'])
      expect(whole).toContain(sign);
    const targets = new Set(Array.from(whole.matchAll(/\/S \/GoTo\n\/D \((.+?)\)/g), ([, name]) => name));
    expect(targets.size).toBeGreaterThan(NOTES.length);
    for (const name of targets) expect(whole, name).toContain(`(${name}) [`);
  });
});

describe('as a Word document', () => {
  it('has a footnote with the exact words for each finding', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await write('dossier-docx')) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const document = pageOf(`<html><body>${value}</body></html>`);
    const notes = Array.from(document.querySelectorAll('li[id^="footnote-"]'), (note) => flat(note.textContent ?? ''));
    expect(notes).toHaveLength(NOTES.length);
    for (const [i, { words }] of NOTES.entries()) expect(notes[i]).toContain(words);
    const links = linksIn(document);
    for (const link of links) expect(document.getElementById(link.slice(1)), link).not.toBeNull();
  });
  it('runs Arabic from right to left', async () => {
    const parts = unzipSync(await write('dossier-docx'));
    expect(Buffer.from(parts['word/footnotes.xml']).toString()).toMatch(
      /<w:rtl\/>.{0,60}عاملاً قُتلوا في حريق مطحنة أورلين/,
    );
  });
});

it.each(['dossier', 'dossier-pdf', 'dossier-docx'])('%s is the same twice', async (name) => {
  expect(Buffer.from(await write(name)).equals(Buffer.from(await write(name)))).toBe(true);
});
