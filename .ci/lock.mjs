// Two runs in one checkout would build into the same dist/ at once, so the second one is told to wait.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FILE = '.cache/test.lock';

/** Takes the lock until this process ends; returns the process that has it, or undefined when it is ours now. */
export function takeLock() {
  mkdirSync('.cache', { recursive: true });
  for (;;) {
    try {
      writeFileSync(FILE, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(FILE, { force: true }));
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(FILE, 'utf8'));
      if (isAlive(holder)) return holder;
      // Left behind by a run that was killed.
      rmSync(FILE, { force: true });
    }
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
