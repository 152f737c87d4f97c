// Inline in every page, before anything is shown: the theme a reader has chosen, so that the other never flashes up.
// Sets data-theme on <html> to "light" or "dark"; without a choice there is none, and the system's theme is shown.
(function () {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden.
  }
})();
