import type { Messages } from './zh';

export type { Messages };
export type Lang = 'zh' | 'en';

/** The languages as HTML names them. */
export const LANG_TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

// A page carries the words of its own language only; those of the other come when somebody turns to it.
const SCRIPTS: Record<Lang, () => Promise<Messages>> = {
  zh: () => import('./zh').then((script) => script.zh),
  en: () => import('./en').then((script) => script.en),
};

const loaded: Partial<Record<Lang, Messages>> = {};
const pending: Partial<Record<Lang, Promise<Messages>>> = {};

/** The UI words of a language; undefined before they are loaded. */
export function loadedMessages(lang: Lang): Messages | undefined {
  return loaded[lang];
}

/** The UI words of a language; refuses (throws) one that is not loaded. */
export function messages(lang: Lang): Messages {
  const words = loaded[lang];
  if (!words) throw new Error(`the words of "${lang}" are not loaded`);
  return words;
}

/** Takes over words that came another way. */
export function keepMessages(words: Record<Lang, Messages>): void {
  Object.assign(loaded, words);
}

/**
 * Loads the words of a language, once. When they cannot be had it returns those at hand, because a page in
 * mixed languages is better than none; it fails only where there are none at all.
 */
export function loadMessages(lang: Lang): Promise<Messages> {
  return (pending[lang] ??= SCRIPTS[lang]()
    .catch((error: unknown) => {
      const [other] = Object.values(loaded);
      if (!other) throw error;
      return other;
    })
    .then((words) => (loaded[lang] ??= words)));
}
