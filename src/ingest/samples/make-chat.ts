/** Writes exports of chats as the programs write them, in words of our own. */

export interface Post {
  readonly id: number;
  readonly text: unknown;
  readonly [field: string]: unknown;
}

export const makeTelegram = (posts: readonly Post[], chat: object = {}): Uint8Array =>
  Buffer.from(
    JSON.stringify(
      {
        name: 'Tarsa Watch',
        type: 'public_channel',
        id: 1_700_000_001,
        ...chat,
        messages: posts.map((post) => ({ type: 'message', date: '2031-12-03T23:50:00', from: 'Tarsa Watch', ...post })),
      },
      null,
      1,
    ),
  );

export const TELEGRAM_POSTS: readonly Post[] = [
  { id: 1, type: 'service', text: '', action: 'create_channel' },
  { id: 2, text: ['The ', { type: 'bold', text: 'mill' }, ' burned.'], author: 'Ada' },
  { id: 3, text: 'Five people fled.', forwarded_from: 'Marun Relief' },
  { id: 4, text: '', photo: 'photos/photo_1.jpg' },
];

const message = (id: number, inner: string, joined = false): string =>
  `<div class="message default clearfix${joined ? ' joined' : ''}" id="message${id}"><div class="body"><div class="pull_right date details" title="03.12.2031 23:50:0${id} UTC+01:00">23:50</div>${inner}</div></div>`;

export const TELEGRAM_PAGE = Buffer.from(
  `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head>
<body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Tarsa Watch</div></div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">3 December 2031</div></div>
${message(2, '<div class="from_name">Tarsa Watch </div><div class="text">The <strong>mill</strong> burned.<br>All of it.</div>')}
${message(3, '<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body"><div class="from_name">Marun Relief <span class="details"> 02.12.2031 10:00:00</span></div><div class="text">Five people fled.</div></div>', true)}
${message(4, '<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/p.jpg"></a></div>', true)}
</div></div></div></body></html>`,
);

export const WHATSAPP = {
  android:
    '03/12/2031, 14:05 - Messages and calls are end-to-end encrypted.\n03/12/2031, 14:06 - Ada: The mill burned.\nAll of it.\n13/12/2031, 09:00 - Bo: <Media omitted>\n13/12/2031, 09:01 - Bo: Five people fled: two of them hurt.\n',
  iphone:
    '[12/3/31, 2:05:33\u202fPM] Ada: The mill burned.\r\n\u200e[12/13/31, 2:06:00\u202fPM] Bo: \u200eimage omitted\r\n[12/13/31, 2:07:00\u202fPM] +00 000: Five people fled.\r\n',
  arabic:
    '\u200f٣\u200f/١٢\u200f/٢٠٣١، ٢:٠٥ م - مريم: احترقت المطحنة.\n\u200f١٣\u200f/١٢\u200f/٢٠٣١، ٩:٠١ ص - سالم: نزح خمسة أشخاص.\n',
  german: '03.12.31, 14:05 - Ada: Die Mühle brannte.\n04.12.31, 14:05 - Bo: Fünf Menschen flohen.\n',
} as const;
