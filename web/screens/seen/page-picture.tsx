/** The picture of a page with boxes over it; without a picture, the page with each word set in its place. */
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { ReportWhole, SeenPage } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Loading } from '../../ui/states.tsx';
import { isDoubtful, type SeenClaim, type SeenWord } from './words.ts';

interface PagePictureProps {
  readonly report: ReportWhole;
  readonly seen: SeenPage;
  readonly claims: readonly SeenClaim[];
  readonly chosen: SeenClaim | null;
  readonly choose: (claim: string) => void;
}

const WHOLE = 10_000;
const share = (of: number): string => `${of / (WHOLE / 100)}%`;

/** Boxes hug the letters: a little air lets both be seen. */
const AIR = 40;

function placeOf([left, top, right, bottom]: SeenWord['box']): CSSProperties {
  return {
    left: share(left - AIR),
    top: share(top - AIR),
    width: share(right - left + 2 * AIR),
    height: share(bottom - top + 2 * AIR),
  };
}

export function PagePicture(props: PagePictureProps): ReactNode {
  const { report, seen } = props;
  const { t, number } = useSpeech();
  const [state, setState] = useState<'waits' | 'there' | 'failed'>('waits');
  const failed = state === 'failed';
  const page = seen.page ?? 1;
  const drawn = !seen.picture || failed;
  const address = `/api/reports/${encodeURIComponent(report.row.id)}/pages/${page}/picture`;
  return (
    <figure className="page-figure">
      <div className={drawn || state === 'there' ? 'page' : 'page waits'} dir="ltr">
        {drawn ? (
          <DrawnWords {...props} />
        ) : (
          <img
            src={address}
            alt={t.seen.image(number(page))}
            onLoad={() => setState('there')}
            onError={() => setState('failed')}
          />
        )}
        {(drawn || state === 'there') && <Boxes {...props} />}
      </div>
      {!drawn && state === 'waits' && <Loading />}
      {drawn && <figcaption className="soft">{failed ? t.seen.pictureFailed : t.seen.noPicture}</figcaption>}
    </figure>
  );
}

/** Clicking a word chooses its claim; the list beside it does the same for the keyboard. */
function Boxes({ seen, claims, chosen, choose }: PagePictureProps): ReactNode {
  const owner = new Map(claims.flatMap((claim) => claim.words.map((word) => [word, claim] as const)));
  for (const word of chosen?.words ?? []) if (chosen) owner.set(word, chosen);
  return (
    <div aria-hidden="true">
      {seen.words.map((word) => {
        const claim = owner.get(word);
        const doubtful = isDoubtful(word, seen.sure);
        if (!claim && !doubtful) return null;
        const classes = [
          'box',
          claim && (claim === chosen ? 'chosen-words' : 'claim-words'),
          doubtful && 'doubtful-words',
        ];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: hidden from whoever hears; the list of claims is the way by keyboard.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
          <span
            key={`${word.start} ${word.box.join(' ')}`}
            className={classes.filter(Boolean).join(' ')}
            style={placeOf(word.box)}
            onClick={() => claim && choose(claim.decided.claim.id)}
          />
        );
      })}
    </div>
  );
}

/** A page of the shape of most paper, since its own is not known. */
const ACROSS = 1000;
const DOWN = 1414;

const isRightToLeft = (word: string): boolean => /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(word);

function DrawnWords({ report, seen }: PagePictureProps): ReactNode {
  const { t, number } = useSpeech();
  return (
    <svg viewBox={`0 0 ${ACROSS} ${DOWN}`} role="img" aria-label={t.seen.drawnPage(number(seen.page ?? 1))}>
      {seen.words.map(({ start, end, box: [left, top, right, bottom] }) => {
        const word = report.text.slice(start, end);
        const turned = isRightToLeft(word);
        const height = ((bottom - top) * DOWN) / WHOLE;
        return (
          <text
            key={`${start} ${left} ${top}`}
            x={((turned ? right : left) * ACROSS) / WHOLE}
            y={(bottom * DOWN) / WHOLE - height * 0.2}
            fontSize={height}
            textLength={((right - left) * ACROSS) / WHOLE}
            lengthAdjust="spacingAndGlyphs"
            direction={turned ? 'rtl' : 'ltr'}
          >
            {word}
          </text>
        );
      })}
    </svg>
  );
}
