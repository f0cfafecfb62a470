/** What is chosen, in words, each with a way to take it back. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useChoice } from './choice.ts';
import { keyOf } from './map/fit.ts';

export function Chosen(): ReactNode {
  const { t, time } = useSpeech();
  const { all, forPlaces, change } = useChoice();
  const { data } = useAnswer({
    queryKey: ['places', forPlaces],
    queryFn: () => api.places(forPlaces),
    enabled: all.place !== '',
    placeholderData: (before) => before,
  });
  const placeName = data?.places.find((place) => keyOf(place) === all.place)?.name ?? all.place;
  const chips = [
    ...(all.when === '' ? [] : [{ text: t.times.chosenTime(time(all.when)), clear: { when: '' } }]),
    ...(all.from === '' && all.to === ''
      ? []
      : [
          {
            text: t.times.chosenStretch(
              all.from === '' ? t.times.begin : time(all.from),
              all.to === '' ? t.times.end : time(all.to),
            ),
            clear: { from: '', to: '' },
          },
        ]),
    ...(all.place === '' ? [] : [{ text: t.times.chosenPlace(placeName), clear: { place: '' } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t.times.chosen}>
      {chips.map(({ text, clear }) => (
        <li key={text}>
          <button type="button" aria-label={t.times.remove(text)} onClick={() => change(clear)}>
            <bdi>{text}</bdi> <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
