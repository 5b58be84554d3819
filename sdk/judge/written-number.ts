/** A number of JSON, with the text that it was written as. */
export class WrittenNumber {
  readonly value: number;
  readonly text: string;

  constructor(value: number, text: string) {
    this.value = value;
    this.text = text;
  }
}

/**
 * The value of a JSON text in which numbers keep their text.
 * @throws {SyntaxError} where it is no JSON
 */
export function parseWritten(text: string): unknown {
  return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? new WrittenNumber(value, context?.source ?? String(value)) : value,
  );
}
