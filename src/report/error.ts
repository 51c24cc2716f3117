/** Says that nothing can be made of an input; `offset` is where: a byte for `decode`, a UTF-16 unit for the others. */
export class ReportError extends Error {
  override readonly name = "ReportError";
  readonly offset: number;

  constructor(message: string, offset = 0) {
    super(message);
    this.offset = offset;
  }
}
