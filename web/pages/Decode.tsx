import { Meta } from '../components/Meta';
import { useMessages } from '../hooks/useLang';

export function Decode() {
  const t = useMessages();
  return (
    <div className="page">
      <Meta title={t.decode.title} description={t.decode.description} />
      <h1>{t.decode.title}</h1>
    </div>
  );
}
