interface Props {
  text: string;
  /** Half-open ranges, in any order; overlapping ones are joined. */
  ranges: readonly { start: number; end: number }[];
  /** The element around a marked place. */
  as?: 'mark' | 'b';
}

/** A text with the matched places marked. */
export function Marked({ text, ranges, as: Element = 'mark' }: Props) {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces.map((piece, index) =>
    piece.marked ? <Element key={index}>{piece.text}</Element> : piece.text,
  );
}
