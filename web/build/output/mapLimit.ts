/** Works on every item in order, on `count` of them at a time: files and memory are not without end. */
export async function inLanes<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  count = 8,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: count }, lane));
}
