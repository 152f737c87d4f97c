import type { Text } from '../../content/types';
import { sameErrorNumber } from './views/relations';
import { statusOf } from './catalog';
import type { HomeData } from './views/lists';
import type { Cell } from './rows';

export interface NumberAnswer {
  code: string;
  /** The documented status class, if the first three digits are one. */
  status: number | undefined;
  advice: Text | undefined;
  /** What is known of a number that was never assigned. */
  unassigned: Text | undefined;
  nearest: Cell[];
  sameErrorNumber: Cell[];
}

/**
 * Takes seven digits that have no page, and the home page's data; returns their status class and its advice (undefined when
 * the first three digits are no class), the four nearest codes of the class in numeric order, and the codes of other classes
 * with the same error number.
 */
export function explainNumber(code: string, { cells, unassigned, advice }: HomeData): NumberAnswer {
  const known = advice.find((item) => item.status === statusOf(code));
  const distance = (cell: Cell) => Math.abs(Number(cell.code) - Number(code));
  const inClass = cells.filter((cell) => statusOf(cell.code) === known?.status);
  return {
    code,
    status: known?.status,
    advice: known?.advice,
    unassigned: unassigned.find((item) => item.code === code),
    nearest: inClass
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, 4)
      .sort((a, b) => a.code.localeCompare(b.code)),
    sameErrorNumber: sameErrorNumber(code, cells),
  };
}
