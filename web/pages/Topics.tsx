import { Meta } from '../components/frame/Meta';
import { TopicCards } from '../components/lists/TopicCards';
import { usePageData } from '../data/usePageData';
import { useMessages } from '../hooks/useLang';

/** All topics, each with what it is about and how much belongs to it. */
export function Topics() {
  const { topics } = usePageData('topics');
  const t = useMessages();
  return (
    <div className="page">
      <Meta title={t.topics.title} description={t.topics.description(topics.length)} />
      <h1>{t.topics.title}</h1>
      <p className="hint">{t.topics.intro}</p>
      <TopicCards topics={topics} />
    </div>
  );
}
