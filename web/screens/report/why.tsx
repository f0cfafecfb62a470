/** Why each field was read so: whether the words say it, which words, and the rule that read them. */
import type { ReactNode } from 'react';
import type { Claim } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { wordsOf } from './layout.ts';

interface Read {
  readonly basis: 'stated' | 'inferred' | 'assumed';
  readonly spans: Claim['spans'];
  readonly rule: string;
}

function readingsOf({ grounds, certainty, event, who, toll, when, where }: Claim) {
  const some = <F extends string>(field: F, reading: Read | undefined) => (reading ? [{ field, reading }] : []);
  return [
    ...some('grounds', grounds),
    ...some('certainty', certainty),
    ...some('event', event),
    ...who.flatMap((reading) => some('who', reading)),
    ...some('toll', toll),
    ...some('when', when),
    ...some('where', where),
  ];
}

export function Why({ claim, text }: { readonly claim: Claim; readonly text: string }): ReactNode {
  const { t } = useSpeech();
  return (
    <details className="why">
      <summary>{t.report.why}</summary>
      <ul>
        <li>
          <b>{t.report.whyClaim}</b> <code>{claim.rule}</code>
        </li>
        {readingsOf(claim).map(({ field, reading: { basis, spans, rule } }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew from one claim and never reordered.
          <li key={i}>
            <b>{t.words.fields[field]}</b> {t.words.bases[basis]}
            {spans.length > 0 && (
              <>
                {' '}
                <q dir="auto">{wordsOf(text, spans)}</q>
              </>
            )}{' '}
            <code>{rule}</code>
          </li>
        ))}
      </ul>
      <p className="id">
        <code>{claim.id}</code>
      </p>
    </details>
  );
}
