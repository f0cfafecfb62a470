import { describe, expect, it } from 'vitest';
import { type Ingested, ingestAll } from '../index.ts';
import { makeTelegram, TELEGRAM_PAGE, TELEGRAM_POSTS, WHATSAPP } from '../samples/make-chat.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
const reports = (found: readonly Ingested[]) => found.flatMap((one) => ('report' in one ? [one.report] : []));

describe('Telegram', () => {
  it.each([
    ['result.json', makeTelegram(TELEGRAM_POSTS)],
    ['messages.html', TELEGRAM_PAGE],
  ])('%s: each message a report, what is forwarded by whose it is', async (name, bytes) => {
    const found = await all(bytes, name);
    expect(found.map((one) => ('report' in one ? 'report' : 'leftOut' in one ? one.leftOut : one.error))).toEqual([
      'a line of the program itself, such as who joined',
      'report',
      'report',
      'a message without words, such as a picture or a recording',
    ]);
    const [own, passed] = reports(found);
    expect(own).toMatchObject({ publisher: 'Tarsa Watch', published: '2031-12-03' });
    expect(own.text).toMatch(/^The mill burned\./);
    expect(own.forwardedFrom).toBeUndefined();
    expect(passed).toMatchObject({
      text: 'Five people fled.',
      publisher: 'Tarsa Watch',
      forwardedFrom: 'Marun Relief',
      basis: { forwardedFrom: { basis: 'stated', by: 'the Telegram export' } },
      origin: { within: [{ member: 'message 3' }] },
    });
  });
  it('in a group it is the sender who speaks, in a channel whoever signed is the author', async () => {
    const group = makeTelegram([{ id: 2, text: 'The mill burned.', from: 'Ada' }], { type: 'private_supergroup' });
    expect(reports(await all(group, 'result.json'))[0]).toMatchObject({ publisher: 'Ada' });
    expect(reports(await all(makeTelegram(TELEGRAM_POSTS), 'result.json'))[0]).toMatchObject({ author: 'Ada' });
  });
  it('the same words of two messages are two reports, one message exported twice is one', async () => {
    const twice = [
      { id: 8, text: 'Shelling heard.' },
      { id: 9, text: 'Shelling heard.' },
    ];
    const first = reports(await all(makeTelegram(twice), 'result.json'));
    const later = reports(await all(makeTelegram([...twice, { id: 10, text: 'Quiet now.' }]), 'result.json'));
    expect(first[0].id).not.toBe(first[1].id);
    expect(later.slice(0, 2).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });
  it('reads all chats of a whole account', async () => {
    const chat = JSON.parse(Buffer.from(makeTelegram(TELEGRAM_POSTS)).toString()) as object;
    const whole = {
      about: 'Here is the data you requested. Telegram',
      chats: { list: [chat, { ...chat, id: 2, name: 'Other' }] },
    };
    const found = reports(await all(utf8(JSON.stringify(whole)), 'result.json'));
    expect(found.map(({ origin }) => origin.within?.[0].member)).toContain('Other message 3');
    expect(new Set(found.map(({ id }) => id)).size).toBe(4);
  });
  it('that is cut short says so', async () => {
    const [error] = await all(makeTelegram(TELEGRAM_POSTS).subarray(0, 300), 'result.json');
    expect(error).toMatchObject({ error: { code: 'broken-chat' } });
  });
});

describe('WhatsApp', () => {
  it.each([
    [
      'android',
      ['The mill burned.\n\nAll of it.', '2031-12-03', 'Ada'],
      ['Five people fled: two of them hurt.', '2031-12-13', 'Bo'],
    ],
    ['iphone', ['The mill burned.', '2031-12-03', 'Ada'], ['Five people fled.', '2031-12-13', '+00 000']],
    ['arabic', ['احترقت المطحنة.', '2031-12-03', 'مريم'], ['نزح خمسة أشخاص.', '2031-12-13', 'سالم']],
    ['german', ['Die Mühle brannte.', '2031-12-03', 'Ada'], ['Fünf Menschen flohen.', '2031-12-04', 'Bo']],
  ] as const)('as %s writes it', async (form, ...expected) => {
    const found = reports(await all(utf8(WHATSAPP[form]), '_chat.txt'));
    expect(found.map(({ text, published, publisher }) => [text, published, publisher])).toEqual(expected);
  });
  it('leaves out what is no message, and counts it', async () => {
    const found = await all(utf8(WHATSAPP.android), '_chat.txt');
    expect(found.map((one) => ('leftOut' in one ? one.leftOut : ''))).toEqual([
      'a line of the program itself, such as who joined',
      '',
      'a message without words, such as a picture or a recording',
      '',
    ]);
  });
  it('tells day from month by the order of time, and leaves open what nothing decides', async () => {
    const sorted = '01/12/2031, 10:00 - Ada: One fled.\n02/11/2031, 10:00 - Ada: Two fled.\n';
    const [first] = reports(await all(utf8(sorted), '_chat.txt'));
    expect(first).toMatchObject({ published: '2031-01-12', basis: { published: { basis: 'inferred' } } });
    const open = '03/04/2031, 10:00 - Ada: One fled.\n03/04/2031, 10:01 - Ada: Two fled.\n';
    const [one] = reports(await all(utf8(open), '_chat.txt'));
    expect(one.published).toBe('2031');
    expect(one.notes?.[0].rule).toBe('ingest.ambiguous-date');
  });
  it('is not seen in a text that begins with a date, nor a year of another calendar in a message', async () => {
    const text = utf8('03/12/2031, 14:05 - Tarsa: The mill burned.\nAll of it.');
    expect(reports(await all(text, 'a.txt'))[0].origin.within).toBeUndefined();
    const persian = '۱۴۰۹/۰۹/۱۲, ۱۴:۰۵ - Ada: The mill burned.\n۱۴۰۹/۰۹/۱۲, ۱۴:۰۶ - Bo: It did.\n';
    expect(reports(await all(utf8(persian), '_chat.txt'))[0].published).toBeUndefined();
  });
});
