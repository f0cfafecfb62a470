/** Takes words of the text for a claim: those that are selected, or those that are written down as they stand in the text. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Span } from '../../../api.ts';
import { useSpeech } from '../../../strings/index.tsx';
import { useLastSelected } from '../../../text/last-selected.ts';
import { nextOccurrence } from '../../../text/selection.ts';
import { wordsOf } from '../layout.ts';

interface WordPickerProps {
  readonly label: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: readonly Span[]) => void;
}

export function WordPicker({ label, text, spans, onChange }: WordPickerProps): ReactNode {
  const { t } = useSpeech();
  const [written, setWritten] = useState('');
  const selected = useLastSelected(text);
  const [trouble, setTrouble] = useState('');
  const take = (stretch: Span | null, missing: string): void => {
    setTrouble(stretch ? '' : missing);
    if (stretch) onChange([stretch]);
  };
  /** Again and again goes from one place with these words to the next. */
  const find = (): void => take(nextOccurrence(text, written, spans[0]?.start ?? -1), t.report.notInText);
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    find();
  };
  return (
    <fieldset className="words-picker">
      <legend>{label}</legend>
      {spans.length > 0 ? <q dir="auto">{wordsOf(text, spans)}</q> : <i>{t.report.wordsHint}</i>}
      <span className="picking">
        {/* Pressing a button must not take the selection away. */}
        <button
          type="button"
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => take(selected(), t.report.noSelection)}
        >
          {t.report.takeSelection}
        </button>
        <input
          aria-label={t.report.writeWords}
          placeholder={t.report.writeWords}
          value={written}
          dir="auto"
          onChange={(e) => setWritten(e.target.value)}
          onKeyDown={enter}
        />
        <button type="button" onClick={find} disabled={written.trim() === ''}>
          {t.report.findWords}
        </button>
      </span>
      {trouble !== '' && <small role="alert">{trouble}</small>}
    </fieldset>
  );
}
