/** A cut of a counted claim without its figure: "who were killed in the strike", inside "22 people who were killed in the strike", answers as the whole does. */
import { hull, type Span } from '../model/span.ts';
import type { Frame } from './frame.ts';

/** Within it, or right behind it: "we counted 1,150 people" and "who had to leave their homes". */
const cutOff = (part: Span, whole: Span): boolean =>
  (part.start >= whole.start && part.end <= whole.end) || (part.start > whole.end - 1 && part.start <= whole.end + 1);

/** The one counted frame of the same matter that the claim is a cut of. */
function wholeOf(frame: Frame, counted: readonly Frame[]): Frame | null {
  const part = hull(frame.claim.spans);
  const wholes = counted.filter(
    (whole) =>
      whole.matter === frame.matter && whole.polarity === frame.polarity && cutOff(part, hull(whole.claim.spans)),
  );
  return wholes.length === 1 ? wholes[0] : null;
}

/** The frames of one report. */
export function wholeForCuts(frames: readonly Frame[]): Frame[] {
  const counted = frames.filter(({ count }) => count !== null);
  return frames.map((frame) => {
    const whole = frame.count === null && frame.matter !== 'other' ? wholeOf(frame, counted) : null;
    return whole ? { ...whole, claim: frame.claim } : frame;
  });
}
