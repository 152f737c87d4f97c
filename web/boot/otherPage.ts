// Inline in the single file, which carries its home page ready to read: where the address behind the # is another one,
// data-other-page on <html> hides the home page until the script shows the right one.
if (location.hash.replace(/^#\/?/, '') !== '') document.documentElement.dataset.otherPage = '';
