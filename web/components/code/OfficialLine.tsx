import { useMessages } from '../../hooks/useLang';
import styles from './OfficialLine.module.css';

interface Props {
  /** Left out where the heading above is the message itself: only its source is named then. */
  text: string | undefined;
  edition: string;
}

/** The platform's own message of a code and the table it is from, in one line. */
export function OfficialLine({ text, edition }: Props) {
  const t = useMessages();
  return (
    <span className={styles.official}>
      {text !== undefined && <q lang="zh-CN">{text}</q>}
      <cite>{t.code.officialSource(edition)}</cite>
    </span>
  );
}
