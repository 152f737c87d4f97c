/** What is to be decoded: a text, or a file that has not been read. */
export type Source = string | File;

/**
 * UTF-16 units, or bytes of a file, that a text field is given at most. A field lays out every line of its text on the
 * main thread: 200,000 units take it some 50 ms here and several times that on a phone, 5 million took 3 s.
 */
export const LONG_TEXT = 200_000;

/** Too long for a text field; shown by name and size instead. */
export const isLong = (source: Source) => typeof source !== 'string' || source.length > LONG_TEXT;
