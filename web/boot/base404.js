// 404.html is shown at any depth and can't know where the site is mounted. The forms of our own
// URLs give it away; for anything else the parent folder is the best guess.
(function () {
  // Two slashes at the beginning would name another host.
  var path = location.pathname.replace(/^\/+/, '/');
  var own =
    /^(.*?\/)(?:en\/)?(?:[\d\uff10-\uff19]{3,8}|\d{3}\/\d{1,4}|%EF%BC%9\d[^/]*|topics(?:\/[a-z0-9-]+)?|calls|search|decode|about|404\.html)\/?$/i.exec(
      path,
    );
  // The build may have been told where it will be published; here is where it really is.
  var base = document.querySelector('base') || document.createElement('base');
  base.href = own ? own[1] : path.replace(/(?:\/en)?\/[^/]*\/?$/, '/') || '/';
  document.head.appendChild(base);
})();
