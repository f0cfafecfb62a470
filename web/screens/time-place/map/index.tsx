/** The map: places at their precision over the countries of Natural Earth, and how to go about on it. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../../strings/index.tsx';
import { Message } from '../../../ui/states.tsx';
import { useChoice } from '../choice.ts';
import { useMarks } from '../use-marks.ts';
import { useSize } from '../use-size.ts';
import { BaseMap, useBaseLabels } from './base-map.tsx';
import { loadCountries } from './countries.ts';
import { allView, firstView, hasPoint, keyOf, type MapView, type Place, spotsIn, worldView, zoomed } from './fit.ts';
import { labelsWithRoom } from './labels.ts';
import { AreaMark, Names, SpotMark, useAreaLabel, useSpotLabel } from './place-mark.tsx';
import { ScaleBar } from './scale-bar.tsx';
import { CLOSER, MapTools } from './tools.tsx';
import { useDrag } from './use-drag.ts';
import './map.css';

export default function PlaceMap({ places }: { readonly places: readonly Place[] }): ReactNode {
  const { t } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const known = size.width > 0;
  const first = useMemo(() => firstView(places, size), [places, size]);
  const [looked, setLooked] = useState<MapView | null>(null);
  const view = looked ?? first;
  const countries = useAnswer({ queryKey: ['countries'], queryFn: loadCountries, retry: false });
  const { all, choosePlace, change } = useChoice();
  const areas = useMemo(() => places.filter(({ key }) => key?.startsWith('iso:')), [places]);
  const drawnAsArea = useMemo(() => new Set((countries.data ?? []).map(({ code }) => `iso:${code}`)), [countries.data]);
  const points = useMemo(
    () => places.filter((place) => hasPoint(place) && !drawnAsArea.has(place.key ?? '')),
    [places, drawnAsArea],
  );
  const spots = useMemo(() => (known ? spotsIn(points, view, size) : []), [known, points, view, size]);
  const shown = areas.flatMap((place) => {
    const country = countries.data?.find(({ code }) => `iso:${code}` === place.key);
    return country ? [{ place, country }] : [];
  });
  const choose = (key: string): void => {
    const spot = spots.find((one) => one.key === key);
    const closer = spot && spot.places.length > 1 ? allView(spot.places, size) : null;
    if (closer && closer.scale > view.scale * 1.2) setLooked(closer);
    else choosePlace(key);
  };
  const zoom = (factor: number): void => setLooked(zoomed(view, factor, size));
  const { active, setActive, idOf, list } = useMarks({
    label: t.times.map,
    keys: [...spots.map(({ key }) => key), ...shown.map(({ place }) => keyOf(place))],
    onChoose: choose,
    onClear: () => change({ place: '' }),
    onKey: ({ key }) => {
      if (key !== '+' && key !== '-') return false;
      zoom(key === '+' ? CLOSER : 1 / CLOSER);
      return true;
    },
  });
  const drag = useDrag(view, setLooked);
  useEffect(() => {
    const { current } = box;
    const wheel = (event: WheelEvent): void => {
      // Without a key the wheel goes on moving the page.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const around = { x: event.clientX - left, y: event.clientY - top };
      setLooked((before) => zoomed(before ?? view, event.deltaY < 0 ? 1.25 : 0.8, size, around));
    };
    current?.addEventListener('wheel', wheel, { passive: false });
    return () => current?.removeEventListener('wheel', wheel);
  }, [size, view]);
  const chooseHere = (key: string): void => {
    setActive(key);
    choose(key);
  };
  const mark = (key: string) => ({
    id: idOf(key),
    active: key === active,
    chosen: key === all.place,
    onChoose: () => chooseHere(key),
  });
  const most = Math.max(1, ...spots.map(({ claims }) => claims), ...shown.map(({ place }) => place.claims));
  const spotLabel = useSpotLabel();
  const areaLabel = useAreaLabel();
  const base = countries.data ?? [];
  const baseLabels = useBaseLabels()(
    { countries: base, view, size },
    shown.map(({ country }) => country),
  );
  const labels = [
    ...spots.map(spotLabel),
    ...shown.map(({ place, country }) => areaLabel(place, country, { view, size })),
  ];
  const named = labelsWithRoom([...labels, ...baseLabels]);
  return (
    <figure className="map">
      <MapTools
        onZoom={zoom}
        onMove={(across, down) => {
          const { x, y, scale } = view;
          setLooked({ x: x + (across * size.width) / scale, y: y + (down * size.height) / scale, scale });
        }}
        onAll={() => setLooked(allView(places, size))}
        onWorld={() => setLooked(worldView(size))}
      />
      <div ref={box} className={all.place === '' ? 'map-box' : 'map-box some'} {...list} {...drag}>
        {known && (
          <svg role="presentation" width={size.width} height={size.height}>
            <defs>
              <radialGradient id="doubt">
                <stop className="doubt" offset="0%" stopOpacity="0.75" />
                <stop className="doubt" offset="60%" stopOpacity="0.45" />
                <stop className="doubt" offset="100%" stopOpacity="0.08" />
              </radialGradient>
            </defs>
            <BaseMap {...{ countries: base, view, size }} labels={baseLabels.filter(({ key }) => named.has(key))} />
            {shown.map(({ place, country }) => (
              <AreaMark key={country.name} {...{ place, country, view, size }} {...mark(keyOf(place))} />
            ))}
            {spots.map((spot) => (
              <SpotMark key={spot.key} {...{ spot, most }} {...mark(spot.key)} />
            ))}
            <Names {...{ labels, named, active }} chosen={all.place} />
            <ScaleBar view={view} size={size} />
          </svg>
        )}
      </div>
      {countries.error && <p className="warning">{t.times.mapFailed}</p>}
      {spots.length === 0 && shown.length === 0 && known && points.length === 0 && (
        <Message title={t.times.nothingPlaced} hint={t.times.nothingPlacedHint} />
      )}
      <figcaption className="soft">
        {t.times.circles} {t.times.borders}
      </figcaption>
    </figure>
  );
}
