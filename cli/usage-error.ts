/** The user gave us something that cannot work: told in one sentence, without a stack trace. */
export class UsageError extends Error {}
