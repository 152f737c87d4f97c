/** What a copy of the site can say about itself, so that two copies can be compared. */
export interface Installed {
  /** Version of the program, with the commit where the build knew it. */
  version: string;
  /** SHA-256 of the published catalog file, in hexadecimal. */
  catalogSha256: string;
  /** The edition in one file, when it lies beside this page. */
  singleFile?: { file: string; bytes: number; sha256: string };
}
