/** A dialog over the page: the browser's own, which keeps the keyboard inside and gives it back afterwards. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSpeech } from '../strings/index.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

export function Dialog({ open, onClose, title, children }: DialogProps): ReactNode {
  const { t } = useSpeech();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) element.current?.showModal();
    else element.current?.close();
  }, [open]);
  return (
    <dialog ref={element} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <header>
            <h2 id={heading}>{title}</h2>
            <button type="button" onClick={onClose}>
              {t.shell.close}
            </button>
          </header>
          {children}
        </>
      )}
    </dialog>
  );
}
