/** A table is read only when a person says which column holds what: shows its columns and the proposal, and reads it again as told. */
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../strings/index.tsx';

interface ConfirmColumnsProps {
  /** The server's answer: the columns with their first rows, and the proposal as its last line. */
  readonly hint: string;
  readonly onConfirm: (columns: string) => void;
}

const PROPOSAL = /\n[^\n]*\n\s*--columns '([^']*)'\s*$/;

export function ConfirmColumns({ hint, onConfirm }: ConfirmColumnsProps): ReactNode {
  const { t } = useSpeech();
  const [columns, setColumns] = useState(() => PROPOSAL.exec(hint)?.[1] ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm(columns);
      }}
    >
      <p>{t.casePile.whichColumns}</p>
      <pre dir="auto">{hint.replace(PROPOSAL, '').replace(/^[^\n]*\n/, '')}</pre>
      <label>
        {t.casePile.columnsAre}{' '}
        <input dir="ltr" size={60} value={columns} onChange={(e) => setColumns(e.target.value)} />
      </label>{' '}
      <button type="submit">{t.casePile.readColumns}</button>
    </form>
  );
}
