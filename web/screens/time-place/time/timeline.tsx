/** The timeline: which stretch of time is shown, how to go along it, and what is chosen on it. */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Timeline as Data } from '../../../api.ts';
import { useSpeech } from '../../../strings/index.tsx';
import { Message } from '../../../ui/states.tsx';
import { useChoice } from '../choice.ts';
import { useMarks } from '../use-marks.ts';
import { useSize } from '../use-size.ts';
import { firstView, moved, timeAt, type View, type Weighed, wholeView, zoomed } from './axis.ts';
import { drawnIn, type Mark } from './marks.ts';
import { Picture } from './picture.tsx';
import { isoDay, stretchOf, stretchOfDate } from './stretch.ts';
import { useStretch } from './use-stretch.ts';

const CLOSER = 0.5;
const WIDER = 2;
const STEP = 0.3;
/** Less than this is drawn as if it were as wide. */
const NARROWEST = 240;

const weighed = ({ times, published }: Data): Weighed[] => [
  ...times.map((row) => ({ stretch: stretchOf(row), weight: row.claims })),
  ...published.map(({ date, reports }) => ({ stretch: stretchOfDate(date), weight: reports })),
];

interface ToolsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly all: readonly Weighed[];
}

function Tools({ view, onView, all }: ToolsProps): ReactNode {
  const { t } = useSpeech();
  const to = (next: View | null) => () => next && onView(next);
  return (
    <p className="tools">
      <button type="button" onClick={to(moved(view, -STEP))}>
        {t.times.earlier}
      </button>
      <button type="button" onClick={to(moved(view, STEP))}>
        {t.times.later}
      </button>
      <button type="button" onClick={to(zoomed(view, CLOSER))}>
        {t.times.closer}
      </button>
      <button type="button" onClick={to(zoomed(view, WIDER))}>
        {t.times.wider}
      </button>
      <button type="button" onClick={to(firstView(all))}>
        {t.times.mostOfIt}
      </button>
      <button type="button" onClick={to(wholeView(all))}>
        {t.times.all}
      </button>
    </p>
  );
}

export function Timeline({ data }: { readonly data: Data }): ReactNode {
  const { t } = useSpeech();
  const all = useMemo(() => weighed(data), [data]);
  const first = useMemo(() => firstView(all), [all]);
  // What a person chose to look at stays when something else is chosen.
  const [looked, setLooked] = useState<View | null>(null);
  const view = looked ?? first;
  if (view === null) return <Message title={t.times.nothingDated} hint={t.times.nothingDatedHint} />;
  return <Axis data={data} view={view} onView={setLooked} all={all} />;
}

function Axis({ data, view, onView, all }: ToolsProps & { readonly data: Data }): ReactNode {
  const { t, language } = useSpeech();
  const { all: choice, chooseTime, chooseStretch, change } = useChoice();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(NARROWEST, useSize(box).width);
  const mirrored = language === 'ar';
  const { lanes, before, after } = useMemo(() => drawnIn(data.times, view, width), [data.times, view, width]);
  const marks = useMemo(
    () => new Map(lanes.flatMap((lane) => lane.marks.map((mark): [string, Mark] => [mark.key, mark]))),
    [lanes],
  );
  const choose = (key: string): void => {
    const mark = marks.get(key);
    if (mark && mark.rows.length === 1) chooseTime(mark.rows[0].when);
    if (!mark || mark.rows.length === 1) return;
    const { start, end } = mark.stretch;
    chooseStretch(isoDay(start), isoDay(end - 1));
    onView({ start: start - (end - start) / 2, end: end + (end - start) / 2 });
  };
  const { active, idOf, list, setActive } = useMarks({
    label: t.times.timeline,
    keys: [...marks.keys()],
    onChoose: choose,
    onClear: () => change({ when: '', from: '', to: '' }),
  });
  const { drag, pointer } = useStretch((from, to) => {
    const [a, b] = mirrored ? [width - to, width - from] : [from, to];
    chooseStretch(isoDay(timeAt(a, view, width)), isoDay(timeAt(b, view, width)));
  });
  const chooseHere = (key: string): void => {
    setActive(key);
    choose(key);
  };
  return (
    <figure className="timeline">
      <Tools view={view} onView={onView} all={all} />
      <p className="beyond">
        <span>{before > 0 && t.times.before(t.words.claims(before))}</span>
        <span>{after > 0 && t.times.after(t.words.claims(after))}</span>
      </p>
      <div ref={box} className="axis" {...list} {...pointer}>
        <Picture
          {...{ lanes, view, width, mirrored, drag, active, idOf }}
          published={data.published}
          chosen={choice}
          onChoose={chooseHere}
        />
      </div>
      <figcaption className="soft">
        {t.times.legend} {t.times.dragHint} {t.times.useKeys}
      </figcaption>
    </figure>
  );
}
