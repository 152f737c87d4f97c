// Runs the stages of a test run as process groups of their own, so that an interrupted run leaves nothing behind.
import { spawn } from 'node:child_process';

const GRACE = 5000;
const running = new Set();
let interrupted = false;
const windows = process.platform === 'win32';

/** Every stage that was run: its name, seconds and whether it succeeded. */
export const stages = [];

/**
 * Runs a command to its end. Its output is shown at once if `live`, otherwise only when it fails.
 * @returns whether it succeeded
 */
export async function stage(name, command, args, { env = {}, live = false } = {}) {
  const started = Date.now();
  if (live) console.log(`\n== ${name}`);
  const child = spawn(command, args, {
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    shell: windows,
    detached: !windows,
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(-1));
    child.on('close', resolve);
  });
  running.delete(child);
  // Nothing follows; the process is about to end.
  if (interrupted) await new Promise(() => {});
  const seconds = (Date.now() - started) / 1000;
  const ok = code === 0;
  stages.push({ name, seconds, ok });
  if (!ok && !live) console.log(`\n== ${name}\n${output.trimEnd()}`);
  console.log(`== ${name}: ${ok ? 'passed' : 'failed'}, ${seconds.toFixed(1)} s`);
  return ok;
}

/** A stage that could not be run, which counts as failed. */
export function skipped(name, reason) {
  stages.push({ name, seconds: 0, ok: false });
  console.log(`== ${name}: not run, ${reason}`);
}

/** Ends what is running when the run is interrupted: first politely, so that browsers are closed, then surely. */
export function endOnInterrupt() {
  const end = (signal) => {
    if (interrupted) return;
    interrupted = true;
    console.log(`\nInterrupted (${signal}); ending what is running.`);
    for (const child of running) kill(child, 'SIGINT');
    const since = Date.now();
    const timer = setInterval(() => {
      if (running.size > 0 && Date.now() - since < GRACE) return;
      clearInterval(timer);
      for (const child of running) kill(child, 'SIGKILL');
      process.exit(130);
    }, 50);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
}

function kill(child, signal) {
  try {
    process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    // It has just ended.
  }
}
