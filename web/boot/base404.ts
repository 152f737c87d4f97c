// Inline in 404.html, which is shown at any depth and can't know where the site is mounted: sets <base> to the mount, as
// far as the address tells. Before one of the site's own paths stands the mount; for any other path it is taken to be
// the parent folder, and where the entry script is not found there, the folders above it one by one.
(function () {
  // Two slashes at the beginning would name another host.
  const path = location.pathname.replace(/^\/+/, '/');
  const sitePath =
    /^(.*?\/)(?:en\/)?(?:[\d\uff10-\uff19]{3,8}|\d{3}\/\d{1,4}|%EF%BC%9\d[^/]*|topics(?:\/[a-z0-9-]+)?|calls|search|decode|about|404\.html)\/?$/i.exec(
      path,
    );
  // The build may have been told an address to publish at; the page may lie elsewhere.
  const base = document.querySelector('base') || document.createElement('base');
  base.href = (sitePath && sitePath[1]) || path.replace(/(?:\/en)?\/[^/]*\/?$/, '/') || '/';
  document.head.appendChild(base);

  /** Looks for a script in the folder above; when there is none, its failure is left to who else listens. */
  function climb(script: HTMLScriptElement): void {
    const above = new URL('..', base.href).href;
    if (above === base.href) {
      removeEventListener('error', onError, true);
      script.dispatchEvent(new Event('error'));
      return;
    }
    base.href = above;
    import(new URL(script.getAttribute('src') || '', above).href).catch(function () {
      climb(script);
    });
  }

  function onError(event: Event): void {
    const script = event.target;
    if (!(script instanceof HTMLScriptElement)) return;
    event.stopImmediatePropagation();
    climb(script);
  }
  addEventListener('error', onError, true);
})();
