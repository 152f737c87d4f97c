import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
  /** It lies below the first screens: what is above is drawn first. */
  later?: boolean;
}

/** A titled part of a page, with an anchor of its own. */
export function Section({ id, title, children, later }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-later={later && ''}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
