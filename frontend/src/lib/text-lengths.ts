/** The most characters the server takes of a long text: a note, a description, a plan, an answer. */
export const LONG_TEXT = 5000
