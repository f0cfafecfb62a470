/** Takes files that are dropped or chosen, one after the other, and says of each what became of it and what to do. */
import { type DragEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { ApiProblem, api, type Taken } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { PARTIAL_DATE } from '../../ui/filter-menu.tsx';
import { useProblem } from '../../ui/states.tsx';
import { ConfirmColumns } from './confirm-columns.tsx';
import { type Known, type Piece, piecesOf } from './files.ts';
import { TakenParts } from './taken-parts.tsx';

type State = 'waiting' | 'reading' | 'added' | 'present' | 'failed';

interface Sent {
  readonly id: number;
  readonly piece: Piece;
  readonly state: State;
  readonly taken?: Taken;
  readonly problem?: { readonly title: string; readonly hint: string };
}

/** A file that holds many is added when any of it is. */
function stateOf({ reports, failed }: Taken): State {
  if (reports.some(({ added }) => added)) return 'added';
  return reports.length > 0 || failed.length === 0 ? 'present' : 'failed';
}

/** What the server says of a table whose columns nobody has confirmed; '' of anything else. */
const tableIn = ({ taken }: Sent): string => taken?.failed.find(({ code }) => code === 'columns')?.hint ?? '';

let lastId = 0;
const MEGABYTE = 1024 * 1024;

/** Sends what waits, one at a time: the server reads one at a time anyhow. */
function useUploads(limit: number) {
  const { t, number } = useSpeech();
  const announce = useAnnounce();
  const problemOf = useProblem();
  const [list, setList] = useState<readonly Sent[]>([]);
  const queue = useRef<Sent[]>([]);
  const busy = useRef(false);
  const mark = useCallback((id: number, change: Partial<Sent>) => {
    setList((all) => all.map((sent) => (sent.id === id ? { ...sent, ...change } : sent)));
  }, []);
  const send = async ({ id, piece: { name, body, facts } }: Sent): Promise<void> => {
    mark(id, { state: 'reading' });
    try {
      if (body.size > limit)
        throw new ApiProblem(413, {
          code: 'too-large',
          message: t.casePile.tooLarge(number(Math.round(limit / MEGABYTE))),
          hint: t.casePile.tooLargeHint,
        });
      const taken = await api.upload(body, { name, ...facts });
      const state = stateOf(taken);
      mark(id, { state, taken });
      announce(`${name}: ${t.casePile.states[state]}`);
    } catch (error) {
      const problem = problemOf(error);
      mark(id, { state: 'failed', problem });
      announce(`${name}: ${problem.title}`);
    }
  };
  const run = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    busy.current = false;
    void api.relate().catch(() => undefined);
  };
  const queueUp = (pieces: readonly Piece[]): void => {
    const fresh = pieces.map((piece): Sent => ({ id: ++lastId, piece, state: 'waiting' }));
    setList((all) => [...all, ...fresh]);
    queue.current.push(...fresh);
    void run();
  };
  const add = (files: Iterable<File>, known: Known): void => {
    // The list of a file field is emptied as soon as the field is: so it is copied at once.
    void Promise.all([...files].map((file) => piecesOf(file, known))).then((pieces) => queueUp(pieces.flat()));
  };
  const retry = ({ id, piece }: Sent, columns?: string): void => {
    setList((all) => all.filter((sent) => sent.id !== id));
    queueUp([columns ? { ...piece, facts: { ...piece.facts, columns } } : piece]);
  };
  return {
    list,
    add,
    retry,
    clear: () => setList((all) => all.filter(({ state }) => state === 'waiting' || state === 'reading')),
  };
}

interface SentListProps {
  readonly list: readonly Sent[];
  readonly retry: (sent: Sent, columns?: string) => void;
  readonly clear: () => void;
}

function SentList({ list, retry, clear }: SentListProps): ReactNode {
  const { t, number } = useSpeech();
  const done = list.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  return (
    <section className="uploads" aria-label={t.casePile.adding}>
      <p>
        <progress value={done} max={list.length} aria-label={t.casePile.adding} />{' '}
        {t.casePile.progress(number(done), number(list.length))}
        {done > 0 && (
          <button type="button" onClick={clear}>
            {t.casePile.dismiss}
          </button>
        )}
      </p>
      <ul>
        {list.map((sent) => (
          <li key={sent.id} className={sent.state}>
            <bdi>{sent.piece.name}</bdi> <b>{t.casePile.states[sent.state]}</b>{' '}
            {sent.taken && <TakenParts taken={sent.taken} />}
            {tableIn(sent) && <ConfirmColumns hint={tableIn(sent)} onConfirm={(columns) => retry(sent, columns)} />}
            {sent.problem && (
              <p>
                {sent.problem.title} {sent.problem.hint}{' '}
                <button type="button" onClick={() => retry(sent)}>
                  {t.casePile.retry}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DropZone({ limit, children }: { readonly limit: number; readonly children: ReactNode }): ReactNode {
  const { t } = useSpeech();
  const { list, add, retry, clear } = useUploads(limit);
  const [over, setOver] = useState(false);
  const [known, setKnown] = useState<Known>({});
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files, known);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button below does the same for everybody.
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={drop}
    >
      {over && <p className="drop-here">{t.casePile.drop}</p>}
      <div className="adding">
        <details>
          <summary>{t.casePile.known}</summary>
          <KnownFields known={known} onChange={setKnown} />
        </details>
        <label className="button">
          {t.casePile.add}
          <input
            type="file"
            multiple
            className="said"
            onChange={(e) => {
              add(e.target.files ?? [], known);
              e.target.value = '';
            }}
          />
        </label>
      </div>
      {list.length > 0 && <SentList list={list} retry={retry} clear={clear} />}
      {children}
    </div>
  );
}

interface KnownFieldsProps {
  readonly known: Known;
  readonly onChange: (known: Known) => void;
}

/** Without a date of publication "yesterday" stays open, and without a publisher nobody answers for the report. */
function KnownFields({ known, onChange }: KnownFieldsProps): ReactNode {
  const { t } = useSpeech();
  return (
    <p className="known">
      <label className="filter">
        {t.casePile.publisher}
        <input
          value={known.publisher ?? ''}
          dir="auto"
          onChange={(e) => onChange({ ...known, publisher: e.target.value })}
        />
      </label>
      <label className="filter date">
        {t.casePile.columns.published}
        <input
          value={known.published ?? ''}
          pattern={PARTIAL_DATE}
          placeholder="2022-03-05"
          dir="ltr"
          onChange={(e) => onChange({ ...known, published: e.target.value })}
        />
      </label>
      <small>{t.casePile.knownHint}</small>
    </p>
  );
}
