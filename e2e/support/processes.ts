import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Waits until a process prints what matches; refuses (rejects) when it ends before. */
export function lineOf(
  child: ChildProcess,
  stream: Readable,
  wanted: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      const found = wanted.exec(text);
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`it ended (${code}) and said: ${text}`)));
  });
}

/** Ends a process and waits until it is gone. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}
