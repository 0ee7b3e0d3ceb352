import type { ErrorCode } from './error-codes.ts';

/** An error with a code of the closed list; `details` name the file, id or value concerned. */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'AtlasError';
    this.code = code;
    this.details = details;
  }
}

/** The body of every failed answer of the router. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly details: Readonly<Record<string, string | number>>;
  };
}

export function toErrorBody(error: AtlasError): ErrorBody {
  return { error: { code: error.code, message: error.message, details: error.details } };
}
