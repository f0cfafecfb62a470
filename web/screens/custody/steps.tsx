/** Everything that happened to a copy, in order of time: taken in, read, handed out, noted; by whom, and which line of the log seals it. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../strings/index.tsx';
import type { EvidenceCopy } from './copy.tsx';
import { Utc } from './utc.tsx';

interface Happened {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  /** Facts that were set down with it. */
  readonly detail: string;
  readonly note: string;
  /** A person set it down in words of their own. */
  readonly person: boolean;
  readonly line?: { readonly seq: number; readonly hash: string };
}

function useHappened(copy: EvidenceCopy): readonly Happened[] {
  const { t } = useSpeech();
  const actions: Readonly<Record<string, string>> = t.custody.actions;
  const steps = copy.steps.map(
    ({ step, at, by, collector, method, sourceUrl, note }): Happened => ({
      at,
      by,
      what: t.custody.done[step],
      detail: [collector, method, sourceUrl].filter(Boolean).join(' · '),
      note: note ?? '',
      person: step !== 'handed-out',
    }),
  );
  const lines = copy.lines.map(
    ({ seq, at, by, action, hash }): Happened => ({
      at,
      by,
      what: actions[action] ?? action,
      detail: '',
      note: '',
      person: false,
      line: { seq, hash },
    }),
  );
  const taken = copy.lines.length === 0 ? [{ at: copy.takenAt, by: copy.takenBy }] : [];
  return [
    ...taken.map((one): Happened => ({ ...one, what: actions.add, detail: '', note: '', person: false })),
    ...lines,
    ...steps,
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function Steps({ copy }: { readonly copy: EvidenceCopy }): ReactNode {
  const { t, number } = useSpeech();
  return (
    <ol className="steps">
      {useHappened(copy).map(({ at, by, what, detail, note, person, line }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added, never reordered.
        <li key={i} className={person ? 'person' : undefined}>
          <Utc at={at} />
          <span className="what">
            <b>{what}</b> <span className="soft">{person ? t.custody.setDownBy(by) : <bdi>{by}</bdi>}</span>
            {detail !== '' && (
              <span className="detail" dir="auto">
                {detail}
              </span>
            )}
            {note !== '' && <q dir="auto">{note}</q>}
          </span>
          {line && (
            <span className="seal soft">
              {t.custody.line(number(line.seq))}{' '}
              <code dir="ltr" title={t.log.sealOf(line.hash)}>
                {line.hash.slice(0, 10)}
              </code>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
