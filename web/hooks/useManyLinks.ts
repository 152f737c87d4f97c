import type { MouseEvent, SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { pathOf } from '../paths';
import { useLang } from './useLang';
import { usePrefetch } from '../data/usePrefetch';

/**
 * What a Link does, for hundreds of links to codes at once: handlers for the element around plain
 * links, so that hydration does not pay for each of them.
 */
export function useManyLinks() {
  const navigate = useNavigate();
  const lang = useLang();
  const prefetch = usePrefetch();
  const codeOf = ({ target }: SyntheticEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    return /(\d{7})\/$/.exec(link?.getAttribute('href') ?? '')?.[1];
  };
  const intend = (event: SyntheticEvent) => {
    const code = codeOf(event);
    if (code !== undefined) prefetch({ lang, route: { page: 'code', code } });
  };
  return {
    onPointerOver: intend,
    onFocus: intend,
    onClick: (event: MouseEvent) => {
      const code = codeOf(event);
      const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
      // Other clicks open a tab, a window or a menu, as the browser does it.
      if (code === undefined || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      event.preventDefault();
      void navigate(pathOf({ page: 'code', code }, lang));
    },
  };
}
