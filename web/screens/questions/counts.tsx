/** The numbers of a question in words: "12 reports, 3 origins, 1 camp; 2 claims of unknown lineage". */
import type { ReactNode } from 'react';
import type { QuestionRow } from '../../api.ts';
import type { Strings } from '../../strings/index.tsx';
import { useSpeech } from '../../strings/index.tsx';
import { BearingLabel } from '../../ui/relations/mark.tsx';

type Counts = Pick<QuestionRow, 'reports' | 'origins' | 'camps' | 'unknown'>;

export function countsInWords({ reports, origins, camps, unknown }: Counts, t: Strings): string {
  const parts = [t.words.reports(reports), origins === 0 ? t.questions.noOrigin : t.words.origins(origins)];
  if (camps > 0) parts.push(t.questions.camps(camps));
  const known = parts.join(`${t.words.comma} `);
  return unknown === 0 ? known : `${known}${t.words.semicolon} ${t.questions.unknown(unknown)}`;
}

export function Contested({ row }: { readonly row: QuestionRow }): ReactNode {
  const { t } = useSpeech();
  const { contradictions, denials } = row;
  return (
    <>
      {contradictions > 0 && (
        <BearingLabel bearing="contradicts">{t.questions.contradictions(contradictions)}</BearingLabel>
      )}
      {denials > 0 && <BearingLabel bearing="denies">{t.questions.denials(denials)}</BearingLabel>}
    </>
  );
}
