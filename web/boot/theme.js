// Runs before anything is shown, inline in every page: the chosen theme without a flash.
(function () {
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme is shown then.
  }
})();
