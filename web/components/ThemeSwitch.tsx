import { useMessages } from '../hooks/useLang';
import { THEMES, useTheme, type Theme } from '../hooks/useTheme';
import styles from './ThemeSwitch.module.css';

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const t = useMessages();
  const [theme, choose] = useTheme();
  return (
    <select
      className={styles.select}
      aria-label={t.theme.label}
      value={theme}
      onChange={(event) => choose(event.target.value as Theme)}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {t.theme[name]}
        </option>
      ))}
    </select>
  );
}
