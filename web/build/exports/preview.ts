import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { statusOf, type OpenCatalog } from '../../catalog/catalog';
import { LANGS, previewFile, type Lang } from '../../paths';
import { png, type Colour } from './png';

// What messengers and search engines show beside a link: the atlas of all codes, grouped by class, in the site's
// colours. It is drawn from the catalog, so it belongs to whatever platform the catalog is of, and needs no font.

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** Room for the three digits of a class. */
const LABEL = 132;
const LARGEST_CELL = 44;

/** Five by seven dots per sign. */
const SIGNS: Record<string, string> = {
  0: '01110 10001 10011 10101 11001 10001 01110',
  1: '00100 01100 00100 00100 00100 00100 01110',
  2: '01110 10001 00001 00110 01000 10000 11111',
  3: '11110 00001 00001 01110 00001 00001 11110',
  4: '00010 00110 01010 10010 11111 00010 00010',
  5: '11111 10000 11110 00001 00001 10001 01110',
  6: '00110 01000 10000 11110 10001 10001 01110',
  7: '11111 00001 00010 00100 01000 01000 01000',
  8: '01110 10001 10001 01110 10001 10001 01110',
  9: '01110 10001 10001 01111 00001 00010 01100',
  E: '11111 10000 10000 11110 10000 10000 11111',
  N: '10001 11001 10101 10101 10011 10001 10001',
  中: '0001000 1111111 1001001 1001001 1111111 0001000 0001000',
};
const BADGE: Record<Lang, string> = { zh: '中', en: 'EN' };

const PALETTE = ['paper', 'ink', 'class-2xx', 'class-4xx', 'class-403', 'class-404', 'class-5xx'];

/** Writes one picture per language into dist/. */
export async function writePreviews(catalog: OpenCatalog, dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  await Promise.all(
    LANGS.map((lang) => writeFile(join(dist, previewFile(lang)), preview(catalog, lang))),
  );
}

/** Takes the catalog; returns the picture as a PNG of 1200 by 630. */
export function preview(catalog: OpenCatalog, lang: Lang): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const fill = (x: number, y: number, width: number, height: number, colour: number) => {
    for (let row = y; row < y + height; row++) {
      pixels.fill(colour, row * WIDTH + x, row * WIDTH + x + width);
    }
  };
  const write = (text: string, x: number, y: number, dot: number, colour: number) => {
    let left = x;
    for (const sign of text) {
      const rows = (SIGNS[sign] ?? '').split(' ');
      rows.forEach((row, down) =>
        [...row].forEach((on, right) => {
          if (on === '1') fill(left + right * dot, y + down * dot, dot, dot, colour);
        }),
      );
      left += ((rows[0]?.length ?? 0) + 1) * dot;
    }
  };

  const groups = groupsOf(catalog);
  const { cell, columns } = layout(groups.map(({ cells }) => cells.length));
  const gap = Math.max(1, Math.round(cell / 6));
  let y = MARGIN;
  for (const { status, cells } of groups) {
    const colour = PALETTE.indexOf(classOf(status));
    write(String(status), MARGIN, y, 5, colour);
    cells.forEach((kind, index) => {
      const at = [
        MARGIN + LABEL + (index % columns) * cell,
        y + Math.floor(index / columns) * cell,
      ] as const;
      if (kind === 'none') return;
      fill(...at, cell - gap, cell - gap, colour);
      const line = Math.max(2, gap - 2);
      const inside = cell - gap - 2 * line;
      if (kind === 'apart' && inside > 0) fill(at[0] + line, at[1] + line, inside, inside, 0);
    });
    y += heightOf(cells.length, columns, cell);
  }
  write(BADGE[lang], WIDTH - MARGIN - 66, HEIGHT - MARGIN - 35, 5, PALETTE.indexOf('ink'));
  return png({ width: WIDTH, height: HEIGHT, pixels, palette: PALETTE.map(tokenColour) });
}

type CellKind = 'source' | 'apart' | 'none';

/** Per class its codes in numeric order, with holes where a number was never assigned. */
function groupsOf(catalog: OpenCatalog): { status: number; cells: CellKind[] }[] {
  const all = [
    ...catalog.codes.map(({ code, origin }) => ({
      code,
      kind: origin === 'source' ? ('source' as const) : ('apart' as const),
    })),
    ...(catalog.unassigned ?? []).map(({ code }) => ({ code, kind: 'none' as const })),
  ].sort((a, b) => a.code.localeCompare(b.code, 'en'));
  return catalog.statuses
    .map(({ status }) => ({
      status,
      cells: all.filter(({ code }) => statusOf(code) === status).map(({ kind }) => kind),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** The largest cells with which all groups fit between the margins; the last row is left to the badge. */
function layout(counts: number[]): { cell: number; columns: number } {
  const columnsOf = (cell: number) => Math.floor((WIDTH - 2 * MARGIN - LABEL) / cell);
  const needed = (cell: number) =>
    counts.reduce((sum, count) => sum + heightOf(count, columnsOf(cell), cell), 0);
  let cell = LARGEST_CELL;
  while (cell > 3 && needed(cell) > HEIGHT - 2 * MARGIN - 44) cell--;
  return { cell, columns: columnsOf(cell) };
}

/** A group's rows and the space below; never lower than its label. */
function heightOf(count: number, columns: number, cell: number): number {
  return Math.max(Math.ceil(count / columns) * cell, 36) + 16;
}

/** The token of a class colour, chosen as tokens.css does it. */
function classOf(status: number): string {
  if ([401, 403].includes(status)) return 'class-403';
  if ([404, 410].includes(status)) return 'class-404';
  if (status < 300 && status >= 200) return 'class-2xx';
  return status >= 500 ? 'class-5xx' : 'class-4xx';
}

function tokenColour(name: string): Colour {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css) ?? [];
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  const value = parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
