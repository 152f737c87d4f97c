/** Where a word of a name ends and the next begins without a sign between them: errorCode, ERRORCode, error404. */
const SEAMS =
  /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g;

/** The text with a space wherever a word of a name ends inside it: errorCode becomes error Code. */
export const separateNames = (text: string): string => text.replace(SEAMS, ' ');
