import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of SHA256SUMS, as `sha256sum --check` reads it; sorted, so that two builds can be compared. */
export function checksums(files: ReadonlyMap<string, string | Uint8Array>): string {
  const lines = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}
