// Inline at the end of a page: takes the page's scripts out of their template once the page has been drawn, or when a
// field gets the focus. They come all at once, and don't compete with the first picture, which needs none of them.
(function () {
  let waiting = true;

  function start() {
    const template = document.querySelector<HTMLTemplateElement>('template[data-scripts]');
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
