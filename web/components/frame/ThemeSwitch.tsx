import { useMessages } from '../../hooks/useLang';
import { THEMES, useTheme } from '../../hooks/useTheme';
import styles from './ThemeSwitch.module.css';

/** As the system has it, light, or dark: each press goes on to the next. */
export function ThemeSwitch() {
  const t = useMessages();
  const [theme, choose] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <button type="button" className={styles.button} data-theme={theme} onClick={() => choose(next)}>
      <span className="visually-hidden">{t.theme.label}</span> {t.theme[theme]}
    </button>
  );
}
