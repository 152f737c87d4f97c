import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
  /** It lies below the first screen of a phone: what is above is drawn first. */
  below?: boolean;
}

/** A titled part of a page, with an anchor of its own. */
export function Section({ id, title, children, below }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-below={below && ''}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
