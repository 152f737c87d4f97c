import { lineComment, literal, type ConstantsModel } from './model';

/** An IntEnum for Python 3.7 and later, as source text. */
export function python({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix}ErrorCode`;
  const rows = constants.map(
    ({ symbol, code, doc }) => `${lineComment(doc, '#:', '    ')}\n    ${symbol} = ${code}`,
  );
  const texts = constants.map(({ code, meanings }) => {
    const list = meanings.map(
      ({ official, zh, en }) =>
        `Meaning(${official === undefined ? 'None' : literal(official)}, ${literal(zh)}, ${literal(en)})`,
    );
    return `    ${code}: (${list.join(', ')},),`;
  });
  return `# -*- coding: utf-8 -*-
"""${about.map((line) => line.replace(/["\\]/g, "'")).join('\n')}
"""
from enum import IntEnum, unique
from typing import Dict, NamedTuple, Optional, Tuple


class Meaning(NamedTuple):
    """One message of a code. official is the platform's own; None outside the source edition."""

    official: Optional[str]
    zh: str
    en: str


@unique
class ${name}(IntEnum):
    """Every code by its name."""

${rows.join('\n')}

    @property
    def status(self) -> int:
        """HTTP status: the first three digits."""
        return int(self) // 10000

    @property
    def meanings(self) -> Tuple[Meaning, ...]:
        """The messages of the code; more than one where msg has to tell what happened."""
        return MEANINGS[int(self)]


MEANINGS: Dict[int, Tuple[Meaning, ...]] = {
${texts.join('\n')}
}
`;
}
