// A page from before a deployment may name scripts that are gone. When one does not load, the host is
// asked for the page again: if it names another entry script by now, this tab is old and reloads, once.
// Without a network, or when the page is still the same, reloading would only lose what can be read.
(function () {
  var KEY = 'reloaded';

  function entryOf(root) {
    var script = root.querySelector('script[type="module"][src]');
    return script ? script.getAttribute('src') : null;
  }

  /** Whether this tab has already reloaded away from this entry; notes that it does now. */
  function again(entry) {
    try {
      if (sessionStorage.getItem(KEY) === entry) return true;
      sessionStorage.setItem(KEY, entry);
      return false;
    } catch {
      // Without storage the browser itself knows that the page was just reloaded.
      var navigation = performance.getEntriesByType('navigation')[0];
      return !navigation || navigation.type === 'reload';
    }
  }

  var asking = false;

  function recover() {
    var entry = entryOf(document);
    // Several scripts may be gone at once.
    if (!entry || asking || location.protocol === 'file:') return;
    asking = true;
    fetch(location.href, { cache: 'reload', headers: { Accept: 'text/html' } })
      .then(function (response) {
        return response.text();
      })
      .then(function (html) {
        // Not to be found in this very script, which stands in the page too.
        var found = / async src="([^"()]+\.js)"/.exec(html);
        asking = Boolean(found) && found[1] !== entry && !again(entry);
        if (asking) location.reload();
      })
      .catch(function () {
        // No network: what is here stays.
        asking = false;
      });
  }

  /** Until React has the page nothing else tells the reader that search and filters are dead. */
  function tell() {
    var root = document.getElementById('root');
    var alive =
      root &&
      Object.keys(root).some(function (key) {
        return key.indexOf('__react') === 0;
      });
    if (!alive) document.documentElement.dataset.script = 'failed';
  }

  addEventListener(
    'error',
    function (event) {
      if (!(event.target instanceof HTMLScriptElement)) return;
      tell();
      recover();
    },
    true,
  );
  addEventListener('vite:preloadError', function () {
    tell();
    recover();
  });
})();
