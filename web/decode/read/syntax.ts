// Words of programming languages, in lower case.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may wrap a value: casts, boxed numbers, plist types. */
export const CASTS = set(
  'int int32 int64 long integer double float number string str some optional valueof numberlong numberint nsnumber parseint decimal bigint u32 i32 u64 i64 uint32 uint uint64 val just literal',
);
/** Types of a number or a string that are written between a name and its value. */
export const TYPES = set(
  'int int32 int64 long integer double float number string str i32 u32 i64 u64 uint uint32 uint16 nsinteger short const any var bigint size_t',
);
