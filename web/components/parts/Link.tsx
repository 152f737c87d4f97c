import type { AnchorHTMLAttributes } from 'react';
import { useLinkClickHandler } from 'react-router-dom';
import { useLinkTo } from '../../hooks/useLinkTo';
import { usePrefetch } from '../../data/usePrefetch';
import { parsePath } from '../../paths';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Site-relative path, optionally with query and hash. */
  to: string;
}

/**
 * A link inside the site. Its href is relative to the page, so that the same HTML works wherever
 * the site is mounted; with scripts it navigates without loading, and the data is fetched as soon
 * as the reader points at it.
 */
export function Link({ to, onClick, ...rest }: Props) {
  const href = useLinkTo();
  const prefetch = usePrefetch();
  const follow = useLinkClickHandler(to);
  const intend = () => prefetch(parsePath(to.replace(/[?#].*$/, '')));
  return (
    <a
      {...rest}
      href={href(to)}
      onPointerEnter={intend}
      onFocus={intend}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    />
  );
}
