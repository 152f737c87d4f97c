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
  // In a tab nobody sees, and in some embedded views, no frame is ever drawn.
  if (document.visibilityState === 'visible') {
    requestAnimationFrame(function () {
      setTimeout(start);
    });
    setTimeout(start, 1000);
  } else addEventListener('DOMContentLoaded', start);
})();
