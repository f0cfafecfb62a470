/** The timeline drawn: a line for each precision with its bars, the axis with its ticks, and apart below it when reports came out. */
import type { ReactNode } from 'react';
import type { Timeline } from '../../../api.ts';
import { useSpeech } from '../../../strings/index.tsx';
import type { Choice } from '../choice.ts';
import { positionOf, ticksOf, type View } from './axis.ts';
import type { Lane, Mark } from './marks.ts';
import { useSayTime } from './say-time.ts';
import { stretchOfDate } from './stretch.ts';

const LANE = 40;
const BAR = 20;
const AXIS = 26;
const PUBLISHED = 40;
/** A bar for one claim is so high at least, and every bar so wide. */
const LOWEST = 5;
const THINNEST = 3;
/** A bar this high has its number inside. */
const INSIDE = 15;
/** Room for a tick's words before the axis ends. */
const TICK_ROOM = 44;
/** Number and bar: room for the digits. */
const ROOM = 9;

interface PictureProps {
  readonly lanes: readonly Lane[];
  readonly published: Timeline['published'];
  readonly view: View;
  readonly width: number;
  /** From right to left. */
  readonly mirrored: boolean;
  readonly drag: { readonly from: number; readonly to: number } | null;
  readonly active: string | null;
  readonly idOf: (key: string) => string;
  readonly chosen: Choice;
  readonly onChoose: (key: string) => void;
}

/** Left edge and width on the screen. */
const placed = (from: number, to: number, { width, mirrored }: Pick<PictureProps, 'width' | 'mirrored'>) => {
  const across = Math.max(THINNEST, to - from - 1);
  return { x: mirrored ? width - from - across : from, across };
};

const heightOf = (count: number, most: number): number => LOWEST + (BAR - LOWEST) * (count / most);

const isChosen = (mark: Mark, { when, from, to }: Choice): boolean =>
  when !== ''
    ? mark.rows.some((row) => row.when === when)
    : (from !== '' || to !== '') &&
      mark.rows.some((row) => (from === '' || row.to >= from) && (to === '' || row.from <= `${to}~`));

interface BarProps {
  readonly mark: Mark;
  /** Claims of the highest bar on its line. */
  readonly most: number;
  readonly props: PictureProps;
}

function Bar({ mark, most, props }: BarProps): ReactNode {
  const say = useSayTime();
  const { x, across } = placed(mark.from, mark.to, props);
  const high = heightOf(mark.claims, most);
  const chosen = isChosen(mark, props.chosen);
  return (
    <g
      role="option"
      id={props.idOf(mark.key)}
      aria-selected={chosen}
      aria-label={say.mark(mark)}
      className={mark.key === props.active ? 'mark active' : 'mark'}
      onClick={() => props.onChoose(mark.key)}
    >
      <title>{say.mark(mark)}</title>
      <rect className="hit" x={x - 2} y={LANE - BAR - 4} width={across + 4} height={BAR + 4} />
      <rect className="bar" x={x} y={LANE - high} width={across} height={high} rx={1} />
    </g>
  );
}

/** How many claims, where the bar has room for the digits. */
function Amount({ mark, most, props }: BarProps): ReactNode {
  const { number } = useSpeech();
  const { x, across } = placed(mark.from, mark.to, props);
  const high = heightOf(mark.claims, most);
  const label = number(mark.claims);
  if (across < label.length * ROOM + 6) return null;
  const above = high < INSIDE;
  const chosen = isChosen(mark, props.chosen) ? 'chosen-amount' : '';
  return (
    <text
      className={`amount ${above ? 'above' : ''} ${chosen}`}
      x={x + across / 2}
      y={above ? LANE - high - 3 : LANE - 5}
      textAnchor="middle"
    >
      {label}
    </text>
  );
}

function LaneRow({ lane, top, props }: { readonly lane: Lane; readonly top: number; readonly props: PictureProps }) {
  const { t } = useSpeech();
  return (
    <g transform={`translate(0 ${top})`}>
      <g>
        <line className="base" x1={0} x2={props.width} y1={LANE} y2={LANE} />
        <text className="lane" x={props.mirrored ? props.width - 2 : 2} y={13}>
          {t.times.lane(t.times.precisions[lane.precision])}
        </text>
      </g>
      {lane.marks.map((mark) => (
        <Bar key={mark.key} mark={mark} most={lane.most} props={props} />
      ))}
      {lane.marks.map((mark) => (
        <Amount key={mark.key} mark={mark} most={lane.most} props={props} />
      ))}
    </g>
  );
}

function AxisLine({
  top,
  bottom,
  props,
}: {
  readonly top: number;
  readonly bottom: number;
  readonly props: PictureProps;
}) {
  const say = useSayTime();
  const { view, width, mirrored } = props;
  return (
    <g>
      {ticksOf(view, width).map((tick, i, all) => {
        const at = positionOf(tick.time, view, width);
        const x = mirrored ? width - at : at;
        return (
          <g key={tick.time}>
            <line className="tick" x1={x} x2={x} y1={0} y2={bottom} />
            <text className="tick" x={mirrored ? x - 4 : x + 4} y={top + 17}>
              {at < width - TICK_ROOM && say.tick(tick, all[i - 1])}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Hollow, below the axis: that a report came out is not something that happened in it. */
function PublishedRow({ top, props }: { readonly top: number; readonly props: PictureProps }): ReactNode {
  const { t, time } = useSpeech();
  const { view, width, published, mirrored } = props;
  const most = Math.max(1, ...published.map(({ reports }) => reports));
  return (
    <g transform={`translate(0 ${top})`}>
      <text className="lane" x={mirrored ? width - 2 : 2} y={13}>
        {t.times.published}
      </text>
      <line className="base" x1={0} x2={width} y1={PUBLISHED} y2={PUBLISHED} />
      {published.map(({ date, reports }) => {
        const { start, end } = stretchOfDate(date);
        if (end <= view.start || start >= view.end) return null;
        const [from, to] = [positionOf(start, view, width), positionOf(end, view, width)];
        const { x, across } = placed(Math.max(0, from), Math.min(width, to), props);
        const high = heightOf(reports, most);
        return (
          <rect key={date} className="came-out" x={x} y={PUBLISHED - high} width={across} height={high}>
            <title>{t.times.publishedOn(time(date), t.words.reports(reports))}</title>
          </rect>
        );
      })}
    </g>
  );
}

export function Picture(props: PictureProps): ReactNode {
  const { lanes, width, drag, chosen } = props;
  const axis = lanes.length * LANE;
  const height = axis + AXIS + PUBLISHED + 2;
  const some = chosen.when !== '' || chosen.from !== '' || chosen.to !== '';
  return (
    <svg role="presentation" className={some ? 'picture some' : 'picture'} width={width} height={height}>
      <AxisLine top={axis} bottom={height} props={props} />
      {lanes.map((lane, i) => (
        <LaneRow key={lane.precision} lane={lane} top={i * LANE} props={props} />
      ))}
      <line className="axis-line" x1={0} x2={width} y1={axis + AXIS} y2={axis + AXIS} />
      <PublishedRow top={axis + AXIS} props={props} />
      {drag && <rect className="drag" x={drag.from} y={0} width={drag.to - drag.from} height={height} />}
    </svg>
  );
}
