/** Takes the words that are selected in the text as the words of a claim. */
import { type ReactNode, useState } from 'react';
import type { Span } from '../../../api.ts';
import { useSpeech } from '../../../strings/index.tsx';
import { selectedStretch } from '../../../text/selection.ts';
import { wordsOf } from '../layout.ts';

interface WordPickerProps {
  readonly label: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: readonly Span[]) => void;
}

export function WordPicker({ label, text, spans, onChange }: WordPickerProps): ReactNode {
  const { t } = useSpeech();
  const [none, setNone] = useState(false);
  const take = (): void => {
    const stretch = selectedStretch(text);
    setNone(stretch === null);
    if (stretch) onChange([stretch]);
  };
  return (
    <fieldset className="words-picker">
      <legend>{label}</legend>
      {spans.length > 0 ? <q dir="auto">{wordsOf(text, spans)}</q> : <i>{t.report.wordsHint}</i>}
      {/* Pressing a button must not take the selection away. */}
      <button type="button" onMouseDown={(e) => e.preventDefault()} onClick={take}>
        {t.report.takeSelection}
      </button>
      {none && <small role="alert">{t.report.noSelection}</small>}
    </fieldset>
  );
}
