/** How reliable a person holds the source to be, A to F, with the reason; F stands apart, because it is no middle grade. */
import { type ReactNode, useState } from 'react';
import type { SourceRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useRate } from './rate.ts';
import { Signed } from './signed.tsx';

type Grade = NonNullable<SourceRow['reliability']>['grade'];
const SCALE: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

interface ChoiceProps {
  readonly grade: Grade;
  readonly chosen: Grade | null;
  readonly onChoose: (grade: Grade) => void;
}

function Choice({ grade, chosen, onChoose }: ChoiceProps): ReactNode {
  const { t } = useSpeech();
  return (
    <label className="grade-choice">
      <input
        type="radio"
        name="grade"
        value={grade}
        checked={grade === chosen}
        onChange={() => onChoose(grade)}
        required
      />
      <b>{grade}</b> {t.sources.grades[grade]}
    </label>
  );
}

function RateForm({ row, onClose }: { readonly row: SourceRow; readonly onClose: () => void }): ReactNode {
  const { t } = useSpeech();
  const rate = useRate(row);
  const [grade, setGrade] = useState<Grade | null>(null);
  return (
    <FormFrame
      title={t.sources.judge}
      error={rate.error}
      busy={rate.isPending}
      reasonRequired
      onCancel={onClose}
      missing={grade === null ? t.sources.chooseGrade : null}
      onSave={(reason) => grade !== null && rate.mutate({ reliability: grade, reason }, { onSuccess: onClose })}
    >
      <fieldset className="grades">
        <legend>{t.sources.scale}</legend>
        {SCALE.map((each) => (
          <Choice key={each} grade={each} chosen={grade} onChoose={setGrade} />
        ))}
        <div className="apart">
          <Choice grade="F" chosen={grade} onChoose={setGrade} />
          <small>{t.sources.notAMiddle}</small>
        </div>
      </fieldset>
    </FormFrame>
  );
}

export function Reliability({ row }: { readonly row: SourceRow }): ReactNode {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { reliability } = row;
  useKeys('here', [{ key: 'r', label: t.sources.judge, run: () => setOpen(true) }]);
  return (
    <section>
      <h3>{t.sources.reliability}</h3>
      {reliability ? (
        <p>
          <strong className={reliability.grade === 'F' ? 'grade unjudged' : 'grade'}>
            {t.sources.gradeLabel(reliability.grade, t.sources.grades[reliability.grade])}
          </strong>{' '}
          <Signed {...reliability} />
        </p>
      ) : (
        <p className="soft">{t.sources.noGrade}</p>
      )}
      {open ? (
        <RateForm row={row} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)} aria-keyshortcuts="R">
          {reliability ? t.sources.rejudge : t.sources.judge}{' '}
          <span className="key" aria-hidden="true">
            R
          </span>
        </button>
      )}
    </section>
  );
}
