import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
  /**
   * What is above is drawn first: `below` lies below the first screen of a phone, `far` below the first screens
   * everywhere.
   */
  place?: 'below' | 'far';
}

/** A titled part of a page, with an anchor of its own. */
export function Section({ id, title, children, place }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-place={place}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
