/** A browser of the system that Playwright can't drive, as far as the smoke part needs one: a page, its keys, its console. */
export interface Engine {
  /** Name and version, as the browser tells them. */
  name: string;
  /** Opens an address and waits until the document is complete. */
  open(url: string): Promise<void>;
  /** Runs a function in the page; its result comes as JSON. It knows nothing but its argument. */
  run<Result, Argument = undefined>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Types into what has the focus, key by key; '\uE007' is Enter. */
  type(text: string): Promise<void>;
  /** Errors and warnings of the console so far, exceptions included. */
  heard(): string[];
  close(): Promise<void>;
}

/** Enter, as WebDriver names it. */
export const ENTER = '\uE007';

/** The key strokes of a text as a WebDriver action. */
export const strokes = (text: string) => ({
  type: 'key',
  id: 'keyboard',
  actions: [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

/** A function with its argument as the source of an expression that gives a promise of JSON. */
export const sourceOf = (script: (argument: never) => unknown, argument: unknown) =>
  `Promise.resolve((${script.toString()})(${JSON.stringify(argument) ?? 'undefined'})).then((result) => JSON.stringify(result) ?? 'null')`;
