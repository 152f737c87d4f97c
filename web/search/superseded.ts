/** Not a failure: a newer question was asked before this one was answered. */
export class SupersededError extends Error {
  override name = 'SupersededError';
}
