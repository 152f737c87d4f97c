import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceOf, strokes, type Engine } from './engine';
import { ended, lineOf } from '../support/processes';

// Firefox through WebDriver BiDi, which it speaks itself over a WebSocket.

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: { level: string; text: string };
  result?: unknown;
  message?: string;
}

/** Starts Firefox without a window and with a new profile. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [, address = ''] = await lineOf(child, child.stderr, /listening on (ws:\S+)/);
  const { send, heard, close } = await connect(`${address}/session`);
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    run: async (script, argument) => {
      const { type, result, exceptionDetails } = (await send('script.evaluate', {
        expression: sourceOf(script, argument),
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (type !== 'success') throw new Error(exceptionDetails?.text);
      return JSON.parse(result?.value ?? 'null') as never;
    },
    type: async (text) =>
      void (await send('input.performActions', { context, actions: [strokes(text)] })),
    heard: () => heard,
    close: async () => {
      close();
      await ended(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Speaks BiDi: `send` resolves to a command's result; the console's errors and warnings gather in `heard`. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (message: Message) => void>();
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.params && /^(?:error|warn)/.test(message.params.level))
      heard.push(message.params.text);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${url}`)));
  });
  let id = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    id += 1;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result;
  };
  return { send, heard, close: () => socket.close() };
}
