/** Parts a claim that says several things: each part takes its own words. */
import { type ReactNode, useState } from 'react';
import type { Span } from '../../../api.ts';
import { useSpeech } from '../../../strings/index.tsx';
import { FormFrame } from '../../../ui/forms/form-frame.tsx';
import { WordPicker } from './word-picker.tsx';

interface SplitFormProps {
  readonly text: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (parts: readonly (readonly Span[])[], reason: string) => void;
}

export function SplitForm({ text, error, busy, onCancel, onSave }: SplitFormProps): ReactNode {
  const { t, number } = useSpeech();
  const [parts, setParts] = useState<readonly (readonly Span[])[]>([[], []]);
  const filled = parts.filter((spans) => spans.length > 0);
  return (
    <FormFrame
      title={t.report.splitting}
      {...{ error, busy, onCancel }}
      reasonRequired={false}
      missing={filled.length < 2 ? t.report.twoParts : null}
      onSave={(reason) => onSave(filled, reason)}
    >
      <p className="soft">{t.report.splitHint}</p>
      {parts.map((spans, i) => (
        <WordPicker
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are only added at the end.
          key={i}
          label={t.report.part(number(i + 1))}
          text={text}
          spans={spans}
          onChange={(taken) => setParts(parts.map((part, at) => (at === i ? taken : part)))}
        />
      ))}
      <button type="button" onClick={() => setParts([...parts, []])}>
        {t.report.morePart}
      </button>
    </FormFrame>
  );
}
