import { createHash } from 'node:crypto';

// The Content-Security-Policy of a document. A script or style that stands in it is admitted by its hash, given here as text.

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const LOCKED = ["require-trusted-types-for 'script'", 'trusted-types default'];

/** For a page: besides what stands in it, scripts, data and pictures of the same origin. */
export function pagePolicy(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    ...LOCKED,
  ].join('; ');
}

/** For the single file: what stands in it and nothing else; it can neither load nor send. */
export function singleFilePolicy(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(styles)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...LOCKED,
  ].join('; ');
}
