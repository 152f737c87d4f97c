/**
 * Like Promise.all(items.map(work)), but with at most `limit` (from 1) calls of `work` at a time, begun in the order
 * of the items: a system lets a process open only so many files at once. Rejects as soon as one call does.
 */
export async function mapLimit<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  limit: number,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items].entries();
  const workers = Array.from({ length: limit }, async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  });
  await Promise.all(workers);
  return results;
}
