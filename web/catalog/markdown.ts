/**
 * Keeps signs of a text from acting as Markdown within a line. Underscores inside a word don't act and are left,
 * so that field names stay readable.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<~]|(?<!\w)_|_(?!\w)/g, '\\$&');
}
