import { keepMessages } from '.';
import { en } from './en';
import { zh } from './zh';

// For who needs both languages from the start: the build, and the edition in one file.

keepMessages({ zh, en });

export { LANG_TAGS, messages, type Lang, type Messages } from '.';
