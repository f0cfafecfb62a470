/** What is known of a report beside its words, why each of it is believed, and which files held it. */
import type { ReactNode } from 'react';
import type { ReportWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';

type Reasons = ReportWhole['basis'];

function Fact({ value, reason }: { readonly value: string; readonly reason: Reasons[keyof Reasons] }): ReactNode {
  const { t } = useSpeech();
  return (
    <span title={reason?.by}>
      <bdi>{value}</bdi>
      {reason && <small> ({t.report.basis[reason.basis]})</small>}
    </span>
  );
}

export function ReportFacts({ report }: { readonly report: ReportWhole }): ReactNode {
  const { t, time } = useSpeech();
  const { row, url, forwardedFrom, basis, origin } = report;
  const facts = [
    { name: 'publisher', value: row.publisher },
    { name: 'author', value: row.author },
    { name: 'published', value: row.published && time(row.published) },
    { name: 'url', value: url },
  ] as const;
  const known = facts.filter(({ value }) => value);
  const [first] = origin.within ?? [];
  return (
    <>
      {known.length === 0
        ? t.words.unknown
        : known.map(({ name, value }) => <Fact key={name} value={value ?? ''} reason={basis[name]} />)}
      {forwardedFrom && (
        <span>
          {t.report.forwardedFrom}
          {t.words.colon} <Fact value={forwardedFrom} reason={basis.forwardedFrom} />
        </span>
      )}
      {first && (
        <span>
          {t.report.foundIn}
          {t.words.colon} <bdi>{[first.name, ...(origin.within ?? []).map(({ member }) => member)].join(' > ')}</bdi>
        </span>
      )}
    </>
  );
}
