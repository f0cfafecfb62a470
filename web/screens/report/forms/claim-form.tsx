/** Every field of a claim, to correct one or to add one: words by selecting them in the text, the rest by menus and lines. */
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../../strings/index.tsx';
import { FormFrame } from '../../../ui/forms/form-frame.tsx';
import { type Option, optionsIn, ROLES } from './choices.ts';
import { badWho, type Draft } from './fields.ts';
import { WordPicker } from './word-picker.tsx';

interface ClaimFormProps {
  readonly title: string;
  readonly text: string;
  readonly start: Draft;
  readonly reasonRequired: boolean;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (draft: Draft, reason: string) => void;
  /** What is missing, in words; null when it can be saved. */
  readonly missing: (draft: Draft) => string | null;
}

type TextField = Exclude<keyof Draft, 'spans'>;

interface FieldProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly field: TextField;
  readonly label: string;
}

function Menu({
  draft,
  set,
  field,
  label,
  options,
  none,
}: FieldProps & { options: readonly Option[]; none?: string }): ReactNode {
  return (
    <label>
      {label}
      <select value={draft[field]} onChange={(e) => set({ [field]: e.target.value })}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Line({ draft, set, field, label, type = 'text' }: FieldProps & { type?: 'text' | 'number' }): ReactNode {
  return (
    <label>
      {label}
      <input
        type={type}
        value={draft[field]}
        min={0}
        dir={type === 'number' ? 'ltr' : 'auto'}
        onChange={(e) => set({ [field]: e.target.value })}
      />
    </label>
  );
}

function Lines({ draft, set, field, label, hint }: FieldProps & { hint: string }): ReactNode {
  return (
    <label className="wide">
      {label}
      <textarea rows={2} value={draft[field]} dir="auto" onChange={(e) => set({ [field]: e.target.value })} />
      <small>{hint}</small>
    </label>
  );
}

export function ClaimForm(props: ClaimFormProps): ReactNode {
  const { title, text, start, reasonRequired, error, busy, onCancel, onSave, missing } = props;
  const { t } = useSpeech();
  const [draft, setDraft] = useState(start);
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const { words, report } = t;
  const { fields } = words;
  const bad = badWho(draft, words.roles);
  const common = { draft, set };
  const roleHint = `${report.whoHint} ${ROLES.map((role) => words.roles[role]).join(`${words.comma} `)}`;
  return (
    <FormFrame
      {...{ title, error, busy, onCancel, reasonRequired }}
      missing={bad === null ? missing(draft) : report.whoBad(bad)}
      onSave={(reason) => onSave(draft, reason)}
    >
      <WordPicker label={fields.spans} text={text} spans={draft.spans} onChange={(spans) => set({ spans })} />
      <div className="fields">
        <Menu {...common} field="kind" label={fields.kind} options={optionsIn(words.kinds)} />
        <Menu {...common} field="stance" label={fields.stance} options={optionsIn(words.stances)} />
        <Menu {...common} field="certainty" label={fields.certainty} options={optionsIn(words.certainties)} />
        <Menu {...common} field="grounds" label={fields.grounds} options={optionsIn(words.grounds)} />
        <Menu {...common} field="event" label={fields.event} options={optionsIn(words.events)} none={report.nothing} />
        <Line {...common} field="where" label={fields.where} />
        <Line {...common} field="when" label={`${fields.when} (${report.whenHint})`} />
        <Lines {...common} field="chain" label={fields.chain} hint={report.chainHint} />
        <Lines {...common} field="who" label={fields.who} hint={roleHint} />
        <fieldset className="toll wide">
          <legend>{fields.toll}</legend>
          <Line {...common} field="low" label={report.low} type="number" />
          <Line {...common} field="high" label={report.high} type="number" />
          <Line {...common} field="of" label={report.of} />
          <Menu {...common} field="fate" label={report.fate} options={optionsIn(words.fates)} none={report.nothing} />
        </fieldset>
      </div>
    </FormFrame>
  );
}
