/** A file that a format consists of. */
export interface RenderedFile {
  /** From the folder that the format is written to. */
  readonly path: string;
  readonly text: string;
}
