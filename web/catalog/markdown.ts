/**
 * Returns the text with a backslash before every sign that Markdown would read within a line. Underscores inside a word
 * mean nothing to Markdown and stay as they are, so that field names can be read.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<~]|(?<!\w)_|_(?!\w)/g, '\\$&');
}
