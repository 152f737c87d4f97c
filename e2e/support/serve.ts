import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { otherEngines } from '../../.ci/browser.mjs';
import { project } from './content';

/** Where dist/ is served during a run, by the variable that says where. A path is the harder mount: nearly all is seen there. */
const MOUNTS = { SITE_AT_ROOT: '/', SITE_BELOW_PATH: '/docs/errors/' };

/** Playwright's global set-up: serves dist/ at ports that the system gives, and puts the addresses into the environment. */
export default async function serve(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.entries(MOUNTS).map(async ([name, base]) => {
      const server = await preview({
        configFile: fileURLToPath(new URL('vite.config.ts', project)),
        logLevel: 'silent',
        base,
        preview: { port: 0, host: '127.0.0.1' },
      });
      process.env[name] = server.resolvedUrls?.local[0];
      return server;
    }),
  );
  for (const { name, downloaded } of otherEngines())
    if (!downloaded) console.log(`Playwright has not downloaded ${name}: no tests in it`);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
