// Inline in 404.html, which is shown at any depth and can't know where the site is mounted: sets <base> to the mount, as
// far as the address tells. Before one of the site's own paths stands the mount; for any other path it is taken to be
// the parent folder.
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
})();
