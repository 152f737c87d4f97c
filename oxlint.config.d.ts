/** A stair of the house; `rooms` are the stairs inside it. */
export interface Layer {
  name: string;
  files: string[];
  imported: string[];
  rooms: Layer[];
}
export const STAIRCASE: Layer[];
declare const config: object;
export default config;
