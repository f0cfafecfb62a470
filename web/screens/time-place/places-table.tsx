/** The map as a table: every place that claims name, what it is, and whether it is known where it lies. */
import { type ReactNode, useState } from 'react';
import type { Places } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Message } from '../../ui/states.tsx';
import { useChoice } from './choice.ts';
import { keyOf } from './map/fit.ts';
import { More, ROWS } from './times-table.tsx';

const DEGREES = 2;

export function PlacesTable({ places }: { readonly places: Places['places'] }): ReactNode {
  const { t, number } = useSpeech();
  const { all, choosePlace } = useChoice();
  const [shown, setShown] = useState(ROWS);
  if (places.length === 0) return <Message title={t.times.nowhere} hint={t.times.nothingDatedHint} />;
  return (
    <div className="table">
      <table>
        <caption className="said">{t.times.map}</caption>
        <thead>
          <tr>
            <th scope="col">{t.times.where}</th>
            <th scope="col">{t.times.kindOf}</th>
            <th scope="col">{t.times.claims}</th>
            <th scope="col">{t.times.onMap}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, shown).map((place) => (
            <tr key={keyOf(place)} className={keyOf(place) === all.place ? 'chosen-row' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={keyOf(place) === all.place}
                  onClick={() => choosePlace(keyOf(place))}
                >
                  <bdi>{place.name}</bdi>
                </button>
                {place.names.length > 1 && (
                  <small>
                    <bdi>{place.names.slice(1).join(`${t.words.comma} `)}</bdi>
                  </small>
                )}
              </th>
              <td>{place.lat === null ? t.words.unknown : t.times.kinds[place.kind ?? 'unknown']}</td>
              <td className="number">{number(place.claims)}</td>
              <td>
                {place.lat === null || place.lon === null ? (
                  <i>{t.times.notOnMap}</i>
                ) : (
                  <span dir="ltr">
                    {place.lat.toFixed(DEGREES)}, {place.lon.toFixed(DEGREES)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More left={places.length - shown} onMore={() => setShown(shown + ROWS)} />
    </div>
  );
}
