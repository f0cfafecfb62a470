/** What became of a file: the way to its report; or, where it held many, how many were added, and what could not be and why. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { Taken } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';

/** Of what failed or was left out, as many are named; all of it can be read in the log of the terminal. */
const SHOWN = 50;

export function TakenParts({ taken }: { readonly taken: Taken }): ReactNode {
  const { t } = useSpeech();
  const { reports, failed, leftOut } = taken;
  if (reports.length === 1 && failed.length + leftOut.length === 0) return <OneReport report={reports[0]} />;
  const added = reports.filter((report) => report.added).length;
  const sums = [
    t.casePile.partsAdded(added),
    reports.length > added && t.casePile.partsPresent(reports.length - added),
    leftOut.length > 0 && t.casePile.partsLeftOut(leftOut.length),
    failed.length > 0 && t.casePile.partsFailed(failed.length),
  ];
  const told = [
    ...failed.map(({ name, message, hint }) => ({ name, text: `${t.said(message)} ${t.said(hint)}` })),
    ...leftOut.map(({ name, why }) => ({ name, text: `${t.casePile.leftOut}${t.words.colon} ${t.said(why)}` })),
  ];
  return (
    <>
      <span>{sums.filter(Boolean).join(`${t.words.comma} `)}</span>
      {told.length > 0 && (
        <details>
          <summary>{t.casePile.partsWhy}</summary>
          <ul className="parts">
            {told.slice(0, SHOWN).map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                <bdi>{name}</bdi>
                {t.words.colon} <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
          {told.length > SHOWN && <p className="soft">{t.casePile.partsMore(told.length - SHOWN)}</p>}
        </details>
      )}
    </>
  );
}

function OneReport({ report: { report, added, claims } }: { readonly report: Taken['reports'][number] }): ReactNode {
  const { t } = useSpeech();
  if (report === null) return null;
  return <Link href={addressOf('report', report)}>{added ? t.words.claims(claims) : t.shell.screens.report}</Link>;
}
