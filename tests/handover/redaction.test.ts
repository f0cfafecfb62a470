/** What a person marked is in no byte of any form; what was not marked still is. */
import { describe, expect, it } from 'vitest';
import { handOver } from '../../src/export/handover/hand-over.ts';
import type { MarkKind } from '../../src/export/handover/redaction/marks.ts';
import { CASE_FORMS, formNamed } from '../../src/handover/index.ts';
import { manifestOf, sha256Of } from '../../src/handover/manifest.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';
import { heldIn } from './bytes.ts';

const mark = (id: string, kind: MarkKind, value: string, ...aliases: string[]): Judgement => ({
  id,
  about: 'case',
  verdict: 'redacted',
  correction: { kind, value, aliases },
  reason: 'He fears for his life.',
  by: 'Rana',
  at: '2023-06-02T08:00:00Z',
});
const redacted = (...marks: Judgement[]) =>
  handOver({ ...SAMPLE_CASE, judgements: [...SAMPLE_CASE.judgements, ...marks] }, { asOf: '2023-06-02T08:00:00Z' });

const NAME = mark('m-1', 'name', 'Karim Haddadin', 'كريم حدادين');
const WORDS = mark('m-2', 'words', 'AT LEAST 12  workers');
const REPORT = mark('m-3', 'report', 'r-2');

/** Each with what must not be found; numbers only where nothing else in a file could hold them. */
const CASES = [
  ['a name, with its parts, initials and Arabic alias', NAME, ['Karim', 'Haddadin', 'K. Haddadin', 'كريم', 'حدادين']],
  ['words', WORDS, ['at least 12 workers', '12 workers']],
  ['a report', REPORT, ['kite', 'denied that anyone', 'Harbour Hospital denied', '15 workers were']],
] as const;

describe.each(CASES)('%s', (_, judgement, secrets) => {
  const handover = redacted(judgement);
  it('stands in some form of the case before', async () => {
    const forms = await Promise.all(
      CASE_FORMS.map(async (form) => heldIn(await form.write(handOver(SAMPLE_CASE)), secrets)),
    );
    expect([...new Set(forms.flat())].sort()).toEqual([...secrets].sort());
  });
  it.each(CASE_FORMS.map((form) => [form.name, form] as const))('is not in %s', async (__, form) => {
    const bytes = await form.write(handover);
    expect(await heldIn(bytes, secrets)).toEqual([]);
    const manifest = new TextEncoder().encode(
      manifestOf(handover, [{ name: 'a', form, bytes: bytes.length, sha256: sha256Of(bytes) }]),
    );
    expect(await heldIn(manifest, secrets)).toEqual([]);
  });
});

describe('a redacted case', () => {
  it('holds no id, hash, size or offset that was made from hidden words', async () => {
    const old = SAMPLE_CASE.reports.map(({ report }) => report.origin.sha256).slice(0, 2);
    const json = Buffer.from((await formNamed('json')?.write(redacted(NAME))) ?? '').toString();
    expect(json).toContain('[redacted]');
    for (const hash of old) expect(json).not.toContain(hash);
    const { claims, reports } = redacted(NAME);
    const text = new Map(reports.map(({ report }) => [report.id, report.text]));
    for (const { report, spans } of claims)
      for (const { start, end } of spans) expect(text.get(report)?.slice(start, end)).not.toBe('');
  });
  it('is the same however long the hidden words are', () => {
    const textOf = (hidden: string) => {
      const [first, ...rest] = SAMPLE_CASE.reports;
      const text = first.report.text.replace('mayor', hidden);
      const report = { ...first.report, text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
      const judgements = [mark('m-9', 'words', hidden)];
      return handOver({ ...SAMPLE_CASE, reports: [{ ...first, report }, ...rest], claims: [], judgements }).reports[0];
    };
    expect(textOf('ombudswoman')).toEqual(textOf('reeve'));
  });
  it('lets go of what was read from hidden words, and of nothing else', () => {
    const [first, second] = redacted(WORDS).claims;
    expect(first.toll).toBeUndefined();
    expect(first.where?.value.name).toBe('Orlin mill');
    expect(first.who[0].value).toEqual({ role: 'victim', name: '[redacted]' });
    expect(second.who[0].value.name).toBe('=Haddadin');
  });
  it('says what stayed behind and why, and that ids are new', () => {
    expect(redacted(REPORT, NAME).about.leftOut).toEqual([
      'People marked what is not to be passed on. Rana: He fears for his life.',
      'One report is left out whole, with 2 claims.',
      'In 2 reports, [redacted] stands for what is hidden, whatever its length; the SHA-256 and size of the originals are left out, because guesses could be tested against them.',
      'All ids are numbered anew, because those of the case are made from its words.',
    ]);
  });
  it('follows names that were ruled the same after one was marked', () => {
    const judgements = [mark('m-5', 'name', 'Karim Haddadin')];
    const ruling = { a: 'karim haddadin', b: 'كريم حدادين', same: true, reason: '', by: '', at: '' };
    const nameIn = (rulings: (typeof ruling)[]) =>
      handOver({ ...SAMPLE_CASE, judgements }, { rulings })
        .claims.at(-1)
        ?.chain.at(-1)?.name;
    expect([nameIn([]), nameIn([ruling])]).toEqual(['كريم حدادين', '[redacted]']);
  });
  it('tells no reason that rests on a report that is hidden', () => {
    expect(redacted(mark('m-6', 'report', 'lamp')).origins[0].because[0].text).toContain('left out');
  });
  it('is whole again when the mark is revoked', () => {
    const back: Judgement = { ...NAME, id: 'm-4', verdict: 'withdrawn', withdraws: 'm-1' };
    expect(redacted(NAME, back).claims).toEqual(SAMPLE_CASE.claims);
  });
});
