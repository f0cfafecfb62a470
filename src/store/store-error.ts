/** What went wrong with a case's file or database, and what to do next. */

export type StoreErrorCode =
  | 'missing'
  | 'exists'
  | 'foreign'
  | 'newer-schema'
  | 'locked'
  | 'forbidden'
  | 'read-only'
  | 'disk-full'
  | 'damaged'
  | 'unreachable'
  | 'bad-judgement'
  | 'conflict'
  | 'key-reused';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly hint: string;

  constructor(code: StoreErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
    this.hint = hint;
  }
}
