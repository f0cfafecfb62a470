/** Everything that people held of a source, the newest first; what was taken back stays in sight. */
import { type ReactNode, useState } from 'react';
import type { Decision, SourceWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useTakeBack } from './rate.ts';
import { Signed } from './signed.tsx';

function useRatingWords(): (correction: Decision['correction']) => string {
  const { t } = useSpeech();
  const grades: Readonly<Record<string, string>> = t.sources.grades;
  return ({ reliability, camp } = {}) =>
    [
      ...(typeof reliability === 'string'
        ? [`${t.sources.reliability} ${t.sources.gradeLabel(reliability, grades[reliability] ?? '')}`]
        : []),
      ...(typeof camp === 'string' ? [camp === '' ? t.sources.noCamp : `${t.sources.camp}: ${camp}`] : []),
    ].join(' · ');
}

interface LineProps {
  readonly decision: Decision;
  /** Of the newest judgement about the same thing. */
  readonly seen: string | null;
}

function Line({ decision, seen }: LineProps): ReactNode {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const words = useRatingWords();
  const takeBack = useTakeBack();
  const { id, about, verdict, correction, withdrawn, by, at, reason } = decision;
  return (
    <li className={withdrawn ? 'withdrawn' : undefined}>
      <b>{verdict === 'withdrawn' ? t.words.verdicts.withdrawn : words(correction)}</b>
      {withdrawn && <small> ({t.sources.takenBack})</small>} <Signed {...{ by, at, reason }} />
      {verdict === 'rated' && !withdrawn && !open && (
        <button type="button" className="small" onClick={() => setOpen(true)}>
          {t.sources.takeBack}
        </button>
      )}
      {open && (
        <FormFrame
          title={t.sources.takingBack}
          error={takeBack.error}
          busy={takeBack.isPending}
          reasonRequired={false}
          onCancel={() => setOpen(false)}
          onSave={(why) =>
            takeBack.mutate({ about, withdraws: id, seen, reason: why }, { onSuccess: () => setOpen(false) })
          }
        />
      )}
    </li>
  );
}

export function History({ source }: { readonly source: SourceWhole }): ReactNode {
  const { t } = useSpeech();
  const { decisions } = source;
  if (decisions.length === 0) return null;
  const lastOn = new Map(decisions.map(({ about, id }) => [about, id]));
  return (
    <section>
      <h3>{t.sources.history}</h3>
      <ol className="history">
        {decisions.toReversed().map((decision) => (
          <Line key={decision.id} decision={decision} seen={lastOn.get(decision.about) ?? null} />
        ))}
      </ol>
    </section>
  );
}
