import { en } from './en';
import { zh, type Messages } from './zh';

export type { Messages };
export type Lang = 'zh' | 'en';

const MESSAGES: Record<Lang, Messages> = { zh, en };

/** The UI words of a language. */
export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
