import type { CodesData } from '../../../catalog/views/lists';
import { domainName } from '../../../catalog/site';
import { storiesOf } from '../../../catalog/views/stories';
import type { CodeGroup } from '../../../decode/types';
import { useLang, useMessages } from '../../../hooks/useLang';
import { Inferred } from '../../parts/Inferred';
import styles from './Overview.module.css';

interface Props {
  /** The certain codes, in order of appearance. */
  groups: readonly CodeGroup[];
  rows: CodesData['rows'];
}

/** Where to begin: the first place, and which codes of the text are one story. */
export function Overview({ groups, rows }: Props) {
  const lang = useLang();
  const t = useMessages();
  const [first] = groups;
  const place = first?.occurrences[0]?.line;
  if (!first || place === undefined) return null;
  const codes = groups.map(({ code }) => code);
  const [story] = storiesOf(codes, rows);
  return (
    <div className={styles.overview}>
      <p>
        {t.decode.first(place)}
        {groups.length > 1 && (
          <>
            {' '}
            {t.decode.start} <a href={`#c${first.code}`}>{first.code}</a>
            {lang === 'zh' ? '。' : '.'}
          </>
        )}
      </p>
      {story && (
        <p>
          {`${t.decode.story(domainName(story.topic)[lang], story.lead, story.followers)} `}
          <Inferred />
        </p>
      )}
    </div>
  );
}
