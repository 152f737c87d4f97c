// The page reads without scripts. So they wait in a template until it has been drawn, or until somebody is
// about to type; and they come all at once.
(function () {
  var waiting = true;

  function start() {
    var template = document.querySelector('template[data-scripts]');
    if (!waiting || !template) return;
    waiting = false;
    removeEventListener('focusin', start);
    document.head.append(template.content);
  }

  addEventListener('focusin', start);
  if (document.visibilityState === 'visible') {
    new PerformanceObserver(function (list) {
      if (list.getEntriesByName('first-contentful-paint').length > 0) start();
    }).observe({ type: 'paint', buffered: true });
    // Some embedded views never draw a frame, some browsers don't say when they do.
    setTimeout(start, 1000);
  } else addEventListener('DOMContentLoaded', start);
})();
