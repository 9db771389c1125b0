/** A file gives no article. The message is a French sentence that says what to do. */
export class ImportError extends Error {}
