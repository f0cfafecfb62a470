import { describe, expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { readReport } from '../../read-report.ts';
import { type Ingested, ingestAll } from '../index.ts';
import { makeMail, makeMailbox, type SampleMail } from '../samples/make-mail.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
const reportOf = (found: Ingested | undefined): Report => {
  if (found === undefined || !('report' in found)) throw new Error(`No report: ${JSON.stringify(found)}`);
  return found.report;
};
const mailOf = async (mail: SampleMail): Promise<Report> => reportOf((await all(makeMail(mail), 'a.eml'))[0]);
const kinds = ({ blocks, text }: Report): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('a mail', () => {
  it('says who sent it, when by its own clock, and under what subject', async () => {
    const report = await mailOf({ text: 'The mill burned with 5 people inside.' });
    expect(report).toMatchObject({
      title: 'The mill of Tarsa',
      publisher: 'Tarsa Courier',
      published: '2031-03-05',
      text: 'The mill of Tarsa\n\nThe mill burned with 5 people inside.',
      basis: { published: { basis: 'stated', by: "the mail's Date line" } },
    });
  });
  it('without a date has none', async () => {
    const report = await mailOf({ text: 'The mill burned.', date: 'some day' });
    expect(report.published).toBeUndefined();
    expect(report.basis?.published).toBeUndefined();
  });
  it('keeps what it quotes apart, and joins lines that a program wrapped', async () => {
    const text =
      'Yes, the mill burned on the night of the fourth and we\nsaw it.\n\nAda wrote:\n> Did the mill\n> burn?\n\nBo';
    const [own, quoted] = (await all(makeMail({ text, subject: '' }), 'a.eml')).map(reportOf);
    expect(kinds(own)).toEqual([
      'paragraph: Yes, the mill burned on the night of the fourth and we\nsaw it.',
      'paragraph: Bo',
    ]);
    expect(own.notes?.map(({ rule }) => rule)).toEqual(['ingest.mail-quoted']);
    expect(kinds(quoted)).toEqual(['quote: Did the mill\nburn?']);
    expect(quoted).toMatchObject({ publisher: 'Tarsa Courier', forwardedFrom: 'Ada' });
    expect(quoted.published).toBeUndefined();
    expect(quoted.id).not.toBe(own.id);
  });
  it.each([
    ['On Tue, 4 Mar 2031 at 10:00, Marun Relief <office@relief.example> wrote:', 'Marun Relief', '2031-03-04'],
    ['On Tue, Mar 4, 2031 at 10:00 AM Marun Relief <office@relief.example>\nwrote:', 'Marun Relief', '2031-03-04'],
    ['On 4 Mar 2031, at 10:00, <office@relief.example> wrote:', 'office@relief.example', '2031-03-04'],
    ['On 03/04/31 10:00, Marun Relief wrote:', 'Marun Relief', undefined],
    ['Am 04.03.2031 um 10:00 schrieb Marun Relief:', 'Marun Relief', undefined],
    ['في 4 مارس 2031 كتب مكتب مارون:', 'مكتب مارون', undefined],
  ])('puts what is quoted under whom the line over it names: %s', async (line, from, day) => {
    const text = `It is so.\n\n${line}\n> Forty families left the town.\n>\n> Nobody was hurt.`;
    const [own, quoted] = (await all(makeMail({ text, subject: '' }), 'a.eml')).map(reportOf);
    expect(own.text).toBe('It is so.');
    expect(quoted).toMatchObject({ publisher: 'Tarsa Courier', forwardedFrom: from });
    expect(quoted.text).toBe('Forty families left the town.\n\nNobody was hurt.');
    expect(quoted.published).toBe(day);
  });
  it('tells quotes in quotes apart, and goes on with a quote after an answer between', async () => {
    const text =
      'On 5 Mar 2031, Bo wrote:\n> I doubt it.\n> On 4 Mar 2031, Ada wrote:\n>> The mill burned.\n>\n> Who saw it?\n\nWe did.\n\n> And the bridge?\n\nIt stands.';
    const [own, bo, ada, ...rest] = (await all(makeMail({ text, subject: '' }), 'a.eml')).map(reportOf);
    expect(own.text).toBe('We did.\n\nIt stands.');
    expect([bo.forwardedFrom, bo.text]).toEqual(['Bo', 'I doubt it.\n\nWho saw it?\n\nAnd the bridge?']);
    expect([ada.forwardedFrom, ada.text]).toEqual(['Ada', 'The mill burned.']);
    expect(rest).toEqual([]);
  });
  it('never lets what nobody is named for speak as the sender', async () => {
    const [, quoted] = (await all(makeMail({ text: 'See.\n\n> Four workers were killed.' }), 'a.eml')).map(reportOf);
    expect(quoted.forwardedFrom).toBe('unnamed person whom Tarsa Courier quotes');
    expect(quoted.basis?.forwardedFrom?.basis).toBe('inferred');
    expect(quoted.notes?.[0].text).toContain('does not say whose they are');
    const { annotations } = readReport(quoted);
    expect(annotations.claims.map(({ chain }) => chain.map(({ name }) => name))).toEqual([
      ['Tarsa Courier', 'unnamed person whom Tarsa Courier quotes'],
    ]);
  });
  it('takes all behind the line of a program for quoted where nothing is marked, and no line that a person wrote', async () => {
    const text =
      'It is so.\n\nOn Tue, 4 Mar 2031, Ada <ada@x.example> wrote:\n\nThe mill burned.\n\nSo did the bridge.';
    const [own, ada] = (await all(makeMail({ text, subject: '' }), 'a.eml')).map(reportOf);
    expect([own.text, ada.text]).toEqual(['It is so.', 'The mill burned.\n\nSo did the bridge.']);
    const person = 'In the spring the governor wrote:\n\nThe mill will be rebuilt.';
    const only = (await all(makeMail({ text: person, subject: '' }), 'a.eml')).map(reportOf);
    expect(only.map((one) => one.text)).toEqual([person]);
  });
  it('gives a message that it passes on as a report of its own, by whose it is and on its own day', async () => {
    const forwarded =
      '---------- Forwarded message ---------\nFrom: Marun Relief <office@relief.example>\nDate: Tue, 4 Mar 2031 10:00\nSubject: Flight\n\nForty families left the town.';
    const reports = (await all(makeMail({ text: `Please see below.\n\n${forwarded}` }), 'a.eml')).map(reportOf);
    expect(reports).toMatchObject([
      { publisher: 'Tarsa Courier', published: '2031-03-05', notes: [{ rule: 'ingest.mail-forwarded' }] },
      { publisher: 'Tarsa Courier', published: '2031-03-04', forwardedFrom: 'Marun Relief', title: 'Flight' },
    ]);
    expect(reports[0].text).toBe('The mill of Tarsa\n\nPlease see below.');
    expect(kinds(reports[1])).toEqual(['title: Flight', 'paragraph: Forty families left the town.']);
    const close = forwarded.replace('\n\n', '\n');
    const [, other] = (await all(makeMail({ text: `See.\n\n${close}` }), 'a.eml')).map(reportOf);
    expect(kinds(other).at(-1)).toBe('paragraph: Forty families left the town.');
    const bare = await all(makeMail({ text: forwarded }), 'a.eml');
    expect(bare.map(({ path }) => path)).toEqual(['a.eml > earlier message']);
  });
  it('finds the header also after an empty line, and says where it names nobody', async () => {
    const apple = 'Begin forwarded message:\n\nFrom: Marun Relief\nDate: 4 March 2031\n\nForty families left.';
    expect(await mailOf({ text: apple })).toMatchObject({ forwardedFrom: 'Marun Relief', published: '2031-03-04' });
    const bare = await mailOf({ text: '-----Original Message-----\n\nForty families left.' });
    expect(bare.forwardedFrom).toBeUndefined();
    expect(bare.published).toBeUndefined();
    expect(bare.notes?.[0].text).toContain('does not say whose it is');
  });
  it('is read from its page where the plain text only says so', async () => {
    const html = `<p>The mill of Tarsa burned, and the fire brigade of Marun came too late.</p><blockquote>Where?</blockquote>`;
    const report = await mailOf({ text: 'See the page.', html });
    expect(kinds(report).slice(1)).toEqual([
      'paragraph: The mill of Tarsa burned, and the fire brigade of Marun came too late.',
    ]);
  });
  it('gives its attachments as reports of their own, mail in mail as well', async () => {
    const inner = makeMail({
      text: 'Inner words.',
      id: 'inner@x',
      attachments: [{ name: 'قائمة.txt', type: 'text/plain', bytes: utf8('Six names.') }],
    });
    const outer = makeMail({
      text: 'Outer words.',
      attachments: [
        { name: 'empty.txt', type: 'text/plain', bytes: utf8('') },
        { name: 'inner.eml', type: 'message/rfc822', bytes: inner },
      ],
    });
    const found = await all(outer, 'a.eml');
    expect(found.map((one) => [one.path, 'report' in one])).toEqual([
      ['a.eml > text', true],
      ['a.eml > attachment 1 empty.txt', false],
      ['a.eml > attachment 2 inner.eml > text', true],
      ['a.eml > attachment 2 inner.eml > attachment 1 قائمة.txt', true],
    ]);
    expect(reportOf(found[3]).origin.within?.map(({ member }) => member)).toEqual([
      'attachment 2 inner.eml',
      'attachment 1 قائمة.txt',
    ]);
  });
  it('of the same words and another Message-ID is another report', async () => {
    const [one, same, other] = await Promise.all([
      mailOf({ text: 'The mill burned.' }),
      mailOf({ text: 'The mill burned.' }),
      mailOf({ text: 'The mill burned.', id: 'mill-9@x' }),
    ]);
    expect(one.id).toBe(same.id);
    expect(one.id).not.toBe(other.id);
    expect(one.text).toBe(other.text);
  });
  it('that is encrypted, empty or nested without end is refused as what it is', async () => {
    const head = 'From: a@b.example\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\n';
    const code = async (rest: string): Promise<unknown> => {
      const [one] = await all(utf8(head + rest), 'a.eml');
      return 'error' in one ? (one.error as Error & { code?: string }).code : one;
    };
    expect(await code('Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x--')).toBe('encrypted');
    expect(await code('\r\n\r\n')).toBe('no-words');
    const nested = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    expect(await code(nested.join(''))).toBe('broken-mail');
  });
});

describe('a mailbox', () => {
  it('gives each message, also when one is broken or a line opens with "From"', async () => {
    const box = makeMailbox([
      makeMail({ text: 'One.\nFrom the bridge we saw smoke.', id: '1@x' }),
      makeMail({ text: '', subject: '', id: '2@x' }),
      makeMail({ text: 'Three.', id: '3@x' }),
    ]);
    const found = await all(box, 'box.mbox');
    expect(found.map((one) => [one.path, 'report' in one])).toEqual([
      ['box.mbox > message 1 > text', true],
      ['box.mbox > message 2', false],
      ['box.mbox > message 3 > text', true],
    ]);
    expect(reportOf(found[0]).text).toContain('From the bridge we saw smoke.');
  });
});
