/** One report: its text and its claims side by side, and everything that a person can decide about them. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { addressOf, go, Link, useQuery } from '../../address.tsx';
import { api, type DecidedClaim, type ReportWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { selectedStretch } from '../../text/selection.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Loaded } from '../../ui/states.tsx';
import type { ScreenProps } from '../index.ts';
import { ClaimCard } from './claim-card.tsx';
import { ClaimTools, type Mode, standingDecision } from './claim-tools.tsx';
import { useDecide } from './decide.ts';
import { ReportFacts } from './facts.tsx';
import { ClaimForm } from './forms/claim-form.tsx';
import { newDraft, wholeOf } from './forms/fields.ts';
import { type Numbered, overlap, type Paragraph, paragraphsOf } from './layout.ts';
import { useLight } from './light.ts';
import { marksOf } from './marks.ts';
import { ParagraphText } from './paragraph-text.tsx';
import { answersByClaim } from './ways.tsx';
import './style/claims.css';
import './style/forms.css';
import './style/text.css';

export default function ReportScreen({ id = '' }: ScreenProps): ReactNode {
  const report = useAnswer({ queryKey: ['report', id], queryFn: () => api.report(id) });
  return (
    <Loaded whole query={report}>
      {(data) => <Report report={data} />}
    </Loaded>
  );
}

/** The chosen claim is in the address, so that a link leads to it. */
function useChosen(report: ReportWhole) {
  const { value, change } = useQuery();
  const chosenId = value('claim');
  const index = report.claims.findIndex(({ claim }) => claim.id === chosenId);
  const choose = useCallback((id: string) => change({ claim: id }), [change]);
  const step = (by: 1 | -1): void => {
    const next = index < 0 ? (by === 1 ? 0 : report.claims.length - 1) : index + by;
    const claim = report.claims[next]?.claim;
    if (claim) choose(claim.id);
  };
  const nextOpen = (): void => {
    const open = [...report.claims.slice(index + 1), ...report.claims.slice(0, Math.max(index, 0))];
    const claim = open.find(({ standing }) => standing === 'undecided')?.claim;
    if (claim) choose(claim.id);
  };
  return { chosen: index < 0 ? null : { number: index + 1, decided: report.claims[index] }, choose, step, nextOpen };
}

function useActions(report: ReportWhole, chosen: Numbered | null, setMode: (mode: Mode) => void) {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const decide = useDecide(report.row.id);
  const on = (work: (decided: DecidedClaim) => void) => () =>
    chosen ? work(chosen.decided) : announce(t.report.select);
  const confirm = on((decided) => decide.mutate({ on: decided, judgement: { verdict: 'confirmed', reason: '' } }));
  const undo = on((decided) => {
    const last = standingDecision(decided);
    if (!last) return announce(t.report.nothingToUndo);
    decide.mutate({ on: decided, judgement: { verdict: 'withdrawn', reason: '', withdraws: last.id } });
  });
  const open = (mode: Mode) => on(() => setMode(mode));
  return { decide, confirm, undo, open };
}

function Report({ report }: { readonly report: ReportWhole }): ReactNode {
  const { t } = useSpeech();
  const { chosen, choose, step, nextOpen } = useChosen(report);
  const [mode, setMode] = useState<Mode>('none');
  const { decide, confirm, undo, open } = useActions(report, chosen, setMode);
  const { reset } = decide;
  const { actions } = t.report;
  const select = useCallback(
    (id: string) => {
      setMode('none');
      reset();
      choose(id);
    },
    [choose, reset],
  );
  const why = (): void => {
    const details = document.querySelector<HTMLDetailsElement>(`#claim-${chosen?.number ?? 0} .why`);
    if (details) details.open = !details.open;
  };
  useKeys('here', [
    ...['ArrowDown', 'j'].map((key) => ({ key, label: actions.next, run: () => step(1) })),
    ...['ArrowUp', 'k'].map((key) => ({ key, label: actions.previous, run: () => step(-1) })),
    { key: 'n', label: actions.nextOpen, run: nextOpen },
    { key: 'c', label: actions.confirm, run: confirm },
    { key: 'e', label: actions.correct, run: open('correct') },
    { key: 'x', label: actions.reject, run: open('reject') },
    { key: 's', label: actions.split, run: open('split') },
    { key: 'u', label: actions.undo, run: undo },
    { key: 'a', label: actions.add, run: () => setMode('add') },
    { key: 'w', label: actions.why, run: why },
  ]);
  const tools = chosen && (
    <ClaimTools
      text={report.text}
      decided={chosen.decided}
      {...{ mode, setMode, decide }}
      onConfirm={confirm}
      onUndo={undo}
    />
  );
  return (
    <>
      <Head report={report} onAdd={() => setMode('add')} />
      {mode === 'add' && <AddForm report={report} decide={decide} onClose={() => setMode('none')} onAdded={select} />}
      {report.claims.length === 0 && (
        <p className="note">
          {t.report.noClaims} {t.report.noClaimsHint}
        </p>
      )}
      <Rows report={report} chosen={chosen} onChoose={select} tools={tools} />
    </>
  );
}

function Head({ report, onAdd }: { readonly report: ReportWhole; readonly onAdd: () => void }): ReactNode {
  const { t } = useSpeech();
  const { row } = report;
  return (
    <header className="screen-head">
      <p>
        <Link href="/">{t.report.back}</Link>
      </p>
      <h1>
        <bdi>{row.title}</bdi>
      </h1>
      <p className="soft">
        <ReportFacts report={report} />
        <span>{t.words.claims(row.claims)}</span>
        <Link href={addressOf('custody', row.id)}>{t.report.custody}</Link>
        {report.seen > 0 && <Link href={addressOf('seen', row.id)}>{t.seen.title}</Link>}
        <HideLink report={report} />
        <button type="button" onClick={onAdd} aria-keyshortcuts="A">
          {t.report.actions.add}{' '}
          <span className="key" aria-hidden="true">
            A
          </span>
        </button>
      </p>
      <p className="legend">
        <span className="soft">{t.report.legend}</span>
        <span className="run source">{t.report.legendSource}</span>
        <span className="run cue">{t.report.legendCue}</span>
        <span className="run content-1 opens closes">{t.report.legendContent}</span>
        <span className="run content-2 opens closes">{t.report.legendNested}</span>
        {(['happening', 'ascribed', 'judged'] as const).map((family) => (
          <span key={family} className={`run line-1-${family}`}>
            {t.report.families[family]}
          </span>
        ))}
      </p>
      {report.notes.length > 0 && (
        <ul className="notes">
          {report.notes.map(({ text, rule }) => (
            <li key={`${rule} ${text}`}>{t.said(text)}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** Leads to the marking of the words that are selected; where nothing is, of the whole report. */
function HideLink({ report: { row, text } }: { readonly report: ReportWhole }): ReactNode {
  const { t } = useSpeech();
  const whole = addressOf('handover', undefined, { mark: 'report', value: row.id });
  return (
    <Link
      href={whole}
      onClick={(event) => {
        const stretch = selectedStretch(text);
        if (!stretch) return;
        event.preventDefault();
        go(addressOf('handover', undefined, { mark: 'words', value: text.slice(stretch.start, stretch.end) }));
      }}
    >
      {t.handover.hideThis}
    </Link>
  );
}

interface AddFormProps {
  readonly report: ReportWhole;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

function AddForm({ report, decide, onClose, onAdded }: AddFormProps): ReactNode {
  const { t } = useSpeech();
  const [start] = useState(() => {
    const stretch = selectedStretch(report.text);
    return newDraft(stretch ? [stretch] : [], report.row.publisher ?? report.claims[0]?.claim.chain[0].name ?? '');
  });
  return (
    <ClaimForm
      title={t.report.adding}
      text={report.text}
      start={start}
      reasonRequired={false}
      error={decide.error}
      busy={decide.isPending}
      onCancel={() => {
        decide.reset();
        onClose();
      }}
      missing={(draft) =>
        draft.spans.length === 0 ? t.report.wordsHint : draft.chain.trim() === '' ? t.report.chainHint : null
      }
      onSave={(draft, reason) =>
        decide.mutate(
          { add: wholeOf(draft, t.words.roles), reason },
          { onSuccess: ({ judgement }) => onAdded(judgement.about) },
        )
      }
    />
  );
}

/** Claims from which on a browser lays out only what is in view. */
const MANY = 60;

/** Characters up to which a paragraph stays in view while its claims scroll by; a longer one might not fit a window. */
const SHORT = 900;

interface RowsProps {
  readonly report: ReportWhole;
  readonly chosen: Numbered | null;
  readonly onChoose: (id: string) => void;
  readonly tools: ReactNode;
}

function Rows({ report, chosen, onChoose, tools }: RowsProps): ReactNode {
  const { row, text, claims } = report;
  const root = useRef<HTMLDivElement>(null);
  const highlights = useAnswer({ queryKey: ['highlights', row.id], queryFn: () => api.highlights(row.id) });
  const paragraphs = useMemo(() => paragraphsOf(report), [report]);
  const answersOf = useMemo(() => answersByClaim(report.answers), [report.answers]);
  const marks = useMemo(() => {
    const numbered = paragraphs.flatMap((paragraph) => paragraph.claims);
    const all = marksOf(numbered, highlights.data?.attributions ?? []);
    return paragraphs.map(({ block }) => all.filter((mark) => overlap(mark, block)));
  }, [paragraphs, highlights.data]);
  useLight(root, chosen?.number ?? null, (number) => onChoose(claims[number - 1].claim.id));
  const isTitle = ({ block }: Paragraph): boolean =>
    block.kind === 'title' && text.slice(block.start, block.end).trim() === row.title.trim();
  return (
    <div ref={root} className={claims.length > MANY ? 'report many' : 'report'}>
      {paragraphs.map((paragraph, i) =>
        isTitle(paragraph) && paragraph.claims.length === 0 ? null : (
          <section key={paragraph.block.start} className="beside">
            <div className={paragraph.block.end - paragraph.block.start < SHORT ? 'text short' : 'text'}>
              <ParagraphText {...{ text, onChoose }} block={paragraph.block} marks={marks[i]} language={row.language} />
            </div>
            {paragraph.claims.length > 0 && (
              <ol className="claims">
                {paragraph.claims.map((shown) => {
                  const mine = chosen?.number === shown.number;
                  const answers = answersOf(shown.decided.claim.id);
                  const onPage = report.seen > 0;
                  return (
                    <ClaimCard
                      key={shown.decided.claim.id}
                      {...{ text, shown, onChoose, answers, onPage }}
                      chosen={mine}
                    >
                      {mine && tools}
                    </ClaimCard>
                  );
                })}
              </ol>
            )}
          </section>
        ),
      )}
    </div>
  );
}
