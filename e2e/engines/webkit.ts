import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../support/servers';
import { sourceOf, strokes, type Engine } from './engine';
import { ended, lineOf } from '../support/processes';

// WebKitGTK through its own driver, which speaks WebDriver over HTTP and starts the library's small browser.

interface Programs {
  driver: string;
  miniBrowser: string;
  screen: string;
}

/** Starts the browser on a screen that nobody sees. */
export async function startWebKit({ driver, miniBrowser, screen }: Programs): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const log = join(home, 'console');
  // The driver swallows what the browser prints, which is where it can write its console.
  const binary = join(home, 'browser');
  writeFileSync(
    binary,
    `#!/bin/sh\nexec ${miniBrowser} --enable-write-console-messages-to-stdout=true "$@" >${log} 2>/dev/null\n`,
  );
  chmodSync(binary, 0o755);
  const xvfb = spawn(screen, ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [, display = ''] = await lineOf(xvfb, xvfb.stdio[3] as Readable, /^(\d+)\n/);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  });
  const stop = async () => {
    await ended(child);
    await ended(xvfb);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    const session = await patiently(() =>
      call('POST', '', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      }),
    );
    const { sessionId, capabilities } = session as {
      sessionId: string;
      capabilities: { browserName: string; browserVersion: string };
    };
    const at = `/${sessionId}`;
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      open: async (url) => void (await call('POST', `${at}/url`, { url })),
      run: async (script, argument) => {
        const source = `const done = arguments[0]; ${sourceOf(script, argument)}.then(done, (error) => done(JSON.stringify({ failed: String(error) })));`;
        const text = (await call('POST', `${at}/execute/async`, {
          script: source,
          args: [],
        })) as string;
        return JSON.parse(text) as never;
      },
      type: async (text) =>
        void (await call('POST', `${at}/actions`, { actions: [strokes(text)] })),
      heard: () => readFileSync(log, 'utf8').match(/^.*CONSOLE (?:\w+ )?(?:ERROR|WARN).*$/gm) ?? [],
      close: async () => {
        await call('DELETE', at);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Tries until the driver, which says nothing when it is ready, answers. */
async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
