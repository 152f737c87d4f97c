// The page's own slash, so that relative links hold where a host answers /4001034 without redirecting.
(function () {
  var path = location.pathname.replace(/index\.html$/, '');
  if (!/\/$/.test(path)) path += '/';
  if (path === location.pathname || location.protocol === 'file:') return;
  try {
    history.replaceState(history.state, '', path + location.search + location.hash);
  } catch {
    // Not allowed here; the page still reads well.
  }
})();
