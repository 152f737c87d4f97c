import { createElement, use, type ComponentType } from 'react';

/**
 * A page whose script is fetched when it is needed. Unlike React.lazy it renders at once when the
 * script is here already, so that hydration has nothing to wait for; and a failed fetch is tried
 * again by the next preload, never by rendering.
 */
export function pageScript<P extends object>(load: () => Promise<ComponentType<P>>) {
  let ready: ComponentType<P> | undefined;
  let pending: Promise<ComponentType<P>> | undefined;
  let failed = false;

  const fetchOnce = () =>
    (pending ??= load().then(
      (component) => (ready = component),
      (error: unknown) => {
        failed = true;
        throw error;
      },
    ));

  const Page = (props: P) => createElement(ready ?? use(fetchOnce()), props);
  const preload = async () => {
    if (failed) pending = undefined;
    failed = false;
    // A failure is told when the page is really to be shown.
    await fetchOnce().catch(() => undefined);
  };
  return { Page, preload };
}
