/** A moment as custody tells it: in UTC, to the second, the same in every language. */
import type { ReactNode } from 'react';

export const Utc = ({ at }: { readonly at: string }): ReactNode => (
  <time dateTime={at} dir="ltr" className="utc">
    {at.slice(0, 19).replace('T', ' ')} UTC
  </time>
);
