/** A button that asks the server for a file and saves it; what goes wrong is said beside it, with the next step. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../announce.tsx';
import { useProblem } from '../states.tsx';
import { saveFile } from './save-file.ts';

interface DownloadProps {
  readonly address: string;
  /** Under which it is saved. */
  readonly name: string;
  readonly primary?: boolean;
  readonly children: ReactNode;
}

export function Download({ address, name, primary = false, children }: DownloadProps): ReactNode {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const problemOf = useProblem();
  const get = useMutation({
    mutationFn: () => api.file(address),
    onSuccess: (file) => {
      saveFile(file, name);
      announce(t.shell.saved(name));
    },
  });
  const problem = get.error && problemOf(get.error);
  return (
    <>
      <button
        type="button"
        className={primary ? 'primary' : undefined}
        disabled={get.isPending}
        onClick={() => get.mutate()}
      >
        {get.isPending ? t.shell.writing : children}
      </button>
      {problem && (
        <span role="alert" className="warning">
          {problem.title} {problem.hint}
        </span>
      )}
    </>
  );
}
