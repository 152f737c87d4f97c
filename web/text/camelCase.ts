/** The text with a space before every capital letter that follows a small one: `exportTaskNotFound` as four words. */
export const splitCamelCase = (text: string): string => text.replace(/([a-z])(?=[A-Z])/g, '$1 ');
