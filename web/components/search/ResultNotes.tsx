import { callId } from '../../catalog/views/calls';
import type { FoundCall, SearchResult } from '../../search/types';
import { useLang, useMessages } from '../../hooks/useLang';
import { callPath, callsPath } from '../../paths';
import { Link } from '../parts/Link';

/** Above the hits: that several codes fit, and where the call is that the query names. */
export function ResultNotes({ result, className }: { result: SearchResult; className?: string }) {
  const t = useMessages();
  const { several, call } = result;
  return (
    <>
      {call && (
        <p className={className}>
          <CallLink call={call} />
        </p>
      )}
      {several && !call && <p className={className}>{t.search.several}</p>}
    </>
  );
}

function CallLink({ call: { method, path } }: { call: FoundCall }) {
  const lang = useLang();
  const t = useMessages();
  return (
    <Link to={method ? callPath(callId(method, path), lang) : callsPath(path, lang)}>
      {t.search.call(method ? `${method} ${path}` : path)}
    </Link>
  );
}
