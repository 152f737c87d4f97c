/** What is to be decoded: a text, or a file that has not been read. */
export type Source = string | File;

/**
 * UTF-16 units, or bytes of a file, that a text field is given at most. A field lays out all of its text in one task of
 * the main thread: pasting 100,000 units takes it 28 ms on a desktop, 200,000 take 56, 5 million took seconds.
 */
export const LONG_TEXT = 100_000;

/** Too long for a text field; shown by name and size instead. */
export const isLong = (source: Source) => typeof source !== 'string' || source.length > LONG_TEXT;
