/** Either a value or an error with its reason; for operations whose failure is part of the day. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
