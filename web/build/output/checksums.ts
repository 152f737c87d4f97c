import { createHash } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes: 64 hexadecimal digits in lower case. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA256SUMS for these files, by name: one line each, as `sha256sum --check` reads it, sorted by name. */
export function checksums(files: ReadonlyMap<string, string | Uint8Array>): string {
  const lines = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
  const nameOf = (line: string) => line.slice(66);
  return lines.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).join('');
}
