/** The forms in which a case leaves, one of them chosen: what stays behind in it, the licence, and the file. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useQuery } from '../../address.tsx';
import { api, type Handover } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Download } from '../../ui/files/download.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Licence } from './licence.tsx';

type Form = Handover['forms'][number];

const GROUPS = {
  people: ['dossier-pdf', 'dossier-docx', 'dossier', 'html', 'svg'],
  tables: ['xlsx', 'csv', 'events', 'questions', 'origins'],
} as const;

/** The forms as they are shown; what no group names is for programs. */
function groupsOf(forms: readonly Form[]): readonly (readonly ['people' | 'tables' | 'programs', readonly Form[]])[] {
  const named = (names: readonly string[]): Form[] =>
    names.flatMap((name) => forms.find((form) => form.name === name) ?? []);
  const known = new Set<string>(Object.values(GROUPS).flat());
  return [
    ['people', named(GROUPS.people)],
    ['tables', named(GROUPS.tables)],
    ['programs', forms.filter(({ name }) => !known.has(name))],
  ];
}

function useFormWords(): (name: string) => { readonly title: string; readonly use: string } {
  const { t } = useSpeech();
  return (name) => t.handover.formWords[name] ?? { title: name, use: '' };
}

export function Forms({ state }: { readonly state: Handover }): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const groups = groupsOf(state.forms);
  const chosen = state.forms.find(({ name }) => name === value('form')) ?? groups[0][1][0];
  return (
    <section aria-labelledby="forms-title">
      <h2 id="forms-title">{t.handover.forms}</h2>
      <div className="forms-beside">
        <div className="form-groups">
          {groups.map(([group, forms]) => (
            <FormGroup key={group} title={t.handover.groups[group]} forms={forms} chosen={chosen} />
          ))}
        </div>
        <ChosenForm state={state} form={chosen} />
      </div>
    </section>
  );
}

interface FormGroupProps {
  readonly title: string;
  readonly forms: readonly Form[];
  readonly chosen: Form;
}

function FormGroup({ title, forms, chosen }: FormGroupProps): ReactNode {
  const { change } = useQuery();
  const wordsOf = useFormWords();
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {forms.map(({ name, file }) => (
        <label key={name} className="form-choice">
          <input
            type="radio"
            name="form"
            value={name}
            checked={name === chosen.name}
            onChange={() => change({ form: name })}
          />
          <span>
            {wordsOf(name).title} <small dir="ltr">.{file.split('.').slice(1).join('.')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ChosenForm({ state, form }: { readonly state: Handover; readonly form: Form }): ReactNode {
  const { t } = useSpeech();
  const { title, use } = useFormWords()(form.name);
  const address = `/api/exports/${encodeURIComponent(form.name)}`;
  return (
    <article className="chosen-form">
      <h3>{title}</h3>
      <p>{use}</p>
      <Stays form={form} />
      <Licence state={state} />
      <p className="file soft">
        {t.handover.asFile}
        {t.words.colon} <code dir="ltr">{form.file}</code>
      </p>
      <p className="buttons">
        <Download key={form.name} address={address} name={form.file} primary>
          {t.handover.download}
        </Download>
        <Download key={`${form.name} manifest`} address={`${address}/manifest`} name={`${form.file}.manifest.json`}>
          {t.handover.manifest}
        </Download>
      </p>
      <p>
        <small>{t.handover.manifestHint}</small>
      </p>
    </article>
  );
}

/** What the form has no place for, and what stays behind in every form. */
function Stays({ form: { leavesOut } }: { readonly form: Form }): ReactNode {
  const { t } = useSpeech();
  const leaving = useAnswer({ queryKey: ['handover', 'leaving'], queryFn: api.leaving });
  return (
    <>
      <h4>{t.handover.stays}</h4>
      <p>
        {leavesOut === null ? (
          t.handover.wholeCase
        ) : (
          <>
            {t.handover.staysInForm}
            {t.words.colon} {t.said(leavesOut)}.
          </>
        )}
      </p>
      <Loaded query={leaving}>
        {({ reports, claims, leftOut }) => (
          <>
            {leftOut.length === 0 ? (
              <p>{t.handover.nothingStays}</p>
            ) : (
              <ul className="left-out" aria-label={t.handover.staysEverywhere}>
                {leftOut.map((sentence) => (
                  <li key={sentence} dir="auto">
                    {t.said(sentence)}
                  </li>
                ))}
              </ul>
            )}
            <h4>{t.handover.leaves}</h4>
            <p>
              {t.words.reports(reports)}
              {t.words.comma} {t.words.claims(claims)}
            </p>
          </>
        )}
      </Loaded>
    </>
  );
}
