/** One evidentiary copy: what it is, how it was had, that its bytes are unchanged, and the way to have it as it came. */
import type { ReactNode } from 'react';
import type { Custody } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Download } from '../../ui/files/download.tsx';
import { Steps } from './steps.tsx';
import { Utc } from './utc.tsx';

export type EvidenceCopy = Custody['copies'][number];

interface CopyProps {
  readonly copy: EvidenceCopy;
  readonly custody: Custody;
  /** It is a file that held the report's own, such as an archive. */
  readonly holder: boolean;
}

/** Names of files hold the folders that they lay in; they are saved without them. */
const lastPart = (name: string): string => name.split(/[\\/]/).at(-1) || 'original';

export function Copy({ copy, custody, holder }: CopyProps): ReactNode {
  const { t } = useSpeech();
  const { name, sha256, holds } = copy;
  const address = `/api/reports/${encodeURIComponent(custody.report)}/original?sha256=${sha256}`;
  return (
    <section className={holds ? 'copy holds' : 'copy altered'}>
      <h2>
        <span className="soft">{holder ? t.custody.holder : t.custody.own}</span> <bdi>{name}</bdi>
      </h2>
      <p className="outcome" role={holds ? undefined : 'alert'}>
        <span aria-hidden="true">{holds ? '✓ ' : '✕ '}</span>
        {holds ? t.custody.holds : t.custody.altered}
      </p>
      <Facts copy={copy} url={holder ? null : custody.url} />
      <p className="buttons">
        <Download address={address} name={lastPart(name)}>
          {t.custody.download}
        </Download>
        <small>{t.custody.downloadHint}</small>
      </p>
      <h3>{t.custody.steps}</h3>
      <Steps copy={copy} />
      {!holder && <Working copy={copy} />}
    </section>
  );
}

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

function Facts({ copy, url }: { readonly copy: EvidenceCopy; readonly url: string | null }): ReactNode {
  const { t, number } = useSpeech();
  const collected = copy.steps.find(({ step }) => step === 'collected');
  const text = (value: string | null | undefined): ReactNode =>
    value ? <bdi>{value}</bdi> : <i className="soft">{t.custody.unrecorded}</i>;
  const facts: readonly Fact[] = [
    { name: 'SHA-256', value: <code dir="ltr">{copy.sha256}</code> },
    { name: t.custody.size, value: t.custody.bytes(number(copy.bytes)) },
    { name: t.custody.mediaType, value: <bdi>{copy.mediaType}</bdi> },
    { name: t.custody.source, value: text(collected?.sourceUrl ?? url) },
    { name: t.custody.collector, value: text(collected?.collector) },
    { name: t.custody.method, value: text(collected?.method) },
    {
      name: t.custody.collectedAt,
      value: collected?.collectedAt ? <Utc at={collected.collectedAt} /> : text(null),
    },
  ];
  return (
    <dl className="custody-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The text that is read and quoted, kept apart from the file that it was taken from. */
function Working({ copy }: { readonly copy: EvidenceCopy }): ReactNode {
  const { t, number } = useSpeech();
  return copy.working.map(({ report, textSha256, characters, reader, recognised }) => (
    <section key={report} className="working">
      <h3>{t.custody.working}</h3>
      <p className="soft">{t.custody.workingExplained}</p>
      <dl className="custody-facts">
        <div>
          <dt>{t.custody.textSha}</dt>
          <dd>
            <code dir="ltr">{textSha256}</code>
          </dd>
        </div>
        <div>
          <dt>{t.custody.readBy}</dt>
          <dd>
            <bdi>{t.custody.readerVersion(reader)}</bdi>
            {t.words.comma} {t.custody.characters(number(characters))}
            {recognised > 0 && (
              <>
                {t.words.comma} {t.custody.recognised(recognised)}
              </>
            )}
          </dd>
        </div>
      </dl>
    </section>
  ));
}
