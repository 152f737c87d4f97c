// The page's own address, so that relative links hold where a host answers /4001034 or //4001034/
// without redirecting.
(function () {
  var path = location.pathname.replace(/\/{2,}/g, '/').replace(/index\.html$/, '');
  if (!path.endsWith('/')) path += '/';
  if (path === location.pathname || location.protocol === 'file:') return;
  try {
    history.replaceState(history.state, '', path + location.search + location.hash);
  } catch {
    // Not allowed here; the page still reads well.
  }
})();
