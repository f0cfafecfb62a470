/** The timeline as a table: every time that claims name, at its precision; and apart from it when reports came out. */
import { type ReactNode, useState } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { Timeline } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Message } from '../../ui/states.tsx';
import { useChoice } from './choice.ts';
import { stretchOf } from './time/stretch.ts';

/** Rows before a button asks whether to show more. */
export const ROWS = 100;

export function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactNode {
  const { t, number } = useSpeech();
  if (left <= 0) return null;
  return (
    <button type="button" onClick={onMore}>
      {t.times.showMore(number(Math.min(left, ROWS)))}
    </button>
  );
}

function TimeRows({ times }: { readonly times: Timeline['times'] }): ReactNode {
  const { t, time, number } = useSpeech();
  const { all, chooseTime } = useChoice();
  return times.map((row) => (
    <tr key={row.when} className={row.when === all.when ? 'chosen-row' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-pressed={row.when === all.when}
          onClick={() => chooseTime(row.when)}
        >
          {time(row.when)}
        </button>
      </th>
      <td>{t.times.precisions[stretchOf(row).precision]}</td>
      <td className="number">{number(row.claims)}</td>
      <td>{row.events.map(({ event, claims }) => `${t.words.events[event]} ${number(claims)}`).join(' · ')}</td>
    </tr>
  ));
}

function Published({ published }: { readonly published: Timeline['published'] }): ReactNode {
  const { t, time } = useSpeech();
  const [shown, setShown] = useState(ROWS);
  if (published.length === 0) return null;
  return (
    <div className="table">
      <table>
        <caption>{t.times.published}</caption>
        <tbody>
          {published.slice(0, shown).map(({ date, reports }) => (
            <tr key={date}>
              <th scope="row">{time(date)}</th>
              <td>
                <Link href={addressOf('', undefined, { from: date, to: date })}>{t.words.reports(reports)}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More left={published.length - shown} onMore={() => setShown(shown + ROWS)} />
    </div>
  );
}

export function TimesTable({ data }: { readonly data: Timeline }): ReactNode {
  const { t } = useSpeech();
  const [shown, setShown] = useState(ROWS);
  const { times, published } = data;
  return (
    <div className="tables">
      {times.length === 0 ? (
        <Message title={t.times.nothingDated} hint={t.times.nothingDatedHint} />
      ) : (
        <div className="table">
          <table>
            <caption className="said">{t.times.timeline}</caption>
            <thead>
              <tr>
                <th scope="col">{t.times.when}</th>
                <th scope="col">{t.times.precision}</th>
                <th scope="col">{t.times.claims}</th>
                <th scope="col">{t.times.events}</th>
              </tr>
            </thead>
            <tbody>
              <TimeRows times={times.slice(0, shown)} />
            </tbody>
          </table>
          <More left={times.length - shown} onMore={() => setShown(shown + ROWS)} />
        </div>
      )}
      <Published published={published} />
    </div>
  );
}
