// Inline in every page: when a script does not load, the page says so (data-script="failed" on <html>), and the host is
// asked for the page once more. If the page names another entry script by now, a deployment has taken the old scripts
// away, and this tab reloads, once. Without a network, or when the page is still the same, a reload would only lose
// what can be read.
(function () {
  const KEY = 'reloaded';

  /** The address of the entry script as the page names it, or null. */
  function entryOf(root: ParentNode): string | null {
    const script = root.querySelector('script[type="module"][src]');
    return script ? script.getAttribute('src') : null;
  }

  /** Whether this tab has already reloaded away from this entry; notes that it does now. */
  function again(entry: string): boolean {
    try {
      if (sessionStorage.getItem(KEY) === entry) return true;
      sessionStorage.setItem(KEY, entry);
      return false;
    } catch {
      // Without storage the browser itself knows that the page was just reloaded.
      const navigation: NavigationEntry | undefined = performance.getEntriesByType('navigation')[0];
      return !navigation || navigation.type === 'reload';
    }
  }

  interface NavigationEntry extends PerformanceEntry {
    type?: string;
  }

  let asking = false;

  function recover(): void {
    const entry = entryOf(document);
    // Several scripts may be gone at once.
    if (!entry || asking || location.protocol === 'file:') return;
    asking = true;
    fetch(location.href, { cache: 'reload', headers: { Accept: 'text/html' } })
      .then(function (response) {
        return response.text();
      })
      .then(function (html) {
        // Written so that it does not find itself: this script stands in the page too.
        const current = / type="module" src="([^"()]+\.js)"/.exec(html);
        asking = !!current && current[1] !== entry && !again(entry);
        if (asking) location.reload();
      })
      .catch(function () {
        // No network: what is here stays.
        asking = false;
      });
  }

  /** Until React has the page, nothing else tells the reader that search and filters are dead. */
  function tell(): void {
    const root = document.getElementById('root');
    const alive =
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
