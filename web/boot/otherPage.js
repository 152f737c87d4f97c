// The single file carries its home page ready to read. When the address behind the # is another one, that page
// must not flash up before the script shows the right one.
if (location.hash.replace(/^#\/?/, '') !== '') document.documentElement.dataset.elsewhere = '';
