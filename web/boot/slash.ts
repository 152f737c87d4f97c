// Inline in every page that has an address of its own: /4001034, //4001034/ and /4001034/index.html become /4001034/ in
// the address bar. Some hosts answer them without redirecting, and relative links hold at the last form only.
(function () {
  let path = location.pathname.replace(/\/{2,}/g, '/').replace(/index\.html$/, '');
  if (!path.endsWith('/')) path += '/';
  if (path === location.pathname || location.protocol === 'file:') return;
  try {
    history.replaceState(history.state, '', path + location.search + location.hash);
  } catch {
    // Some embedded views forbid it; the page can still be read.
  }
})();
