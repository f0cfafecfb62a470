/** The list of what the keys do, made from the keys that are bound right now. */
import type { ReactNode } from 'react';
import { useSpeech } from '../strings/index.tsx';
import { Dialog } from './dialog.tsx';
import { type KeyBinding, useKeyList } from './keys.ts';

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
};
const shown = (key: string): string[] => key.split(' ').map((part) => NAMES[part] ?? part.toUpperCase());

/** Several keys for one thing stand on one line. */
function grouped(bindings: readonly KeyBinding[]): (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { key, label } of bindings) groups.set(label, [...(groups.get(label) ?? []), key]);
  return [...groups];
}

interface KeyTableProps {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

function KeyTable({ title, bindings }: KeyTableProps): ReactNode {
  if (bindings.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {grouped(bindings).map(([label, keys]) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  {shown(key).map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeyTables(): ReactNode {
  const { t } = useSpeech();
  const { everywhere, here } = useKeyList();
  return (
    <>
      <KeyTable title={t.shell.keysHere} bindings={here} />
      <KeyTable title={t.shell.keysEverywhere} bindings={everywhere} />
    </>
  );
}

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useSpeech();
  return (
    <Dialog open={open} onClose={onClose} title={t.shell.keysTitle}>
      <KeyTables />
    </Dialog>
  );
}
