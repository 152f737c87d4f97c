// Runs before anything is shown, inline in every page: the chosen theme without a flash, and the
// page's own slash, so that relative links hold where a host answers /4001034 without redirecting.
(function () {
  var page = document.documentElement;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme is shown then.
  }
  var path = location.pathname.replace(/index\.html$/, '');
  if (page.dataset.path !== '/404.html' && !/\/$/.test(path)) path += '/';
  if (path !== location.pathname && location.protocol !== 'file:') {
    try {
      history.replaceState(history.state, '', path + location.search + location.hash);
    } catch {
      // Not allowed here; the page still reads well.
    }
  }
})();
