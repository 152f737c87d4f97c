// Takes the place of dist/sw.js when the site leaves its address: the worker that readers still have removes
// its caches and itself, and from then on the address is the host's again.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const prefix = `${new URL(self.registration.scope).pathname} `;
  const remove = async () => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
    );
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
