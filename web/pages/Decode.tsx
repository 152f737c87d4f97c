import { useEffect, useRef, useState } from 'react';
import { DecodeInput } from '../components/DecodeInput';
import { DecodeResults } from '../components/DecodeResults';
import { Failure } from '../components/Failure';
import { Meta } from '../components/Meta';
import { SharedCodes } from '../components/SharedCodes';
import { takeOver } from '../hooks/handover';
import { useCodesData } from '../hooks/useCodesData';
import { useDecoder } from '../hooks/useDecoder';
import { useMessages } from '../hooks/useLang';
import { useSharedCodes } from '../hooks/useSharedCodes';

/** Paste anything, get every code in it. The text stays in this component and dies with the page. */
export function Decode() {
  const t = useMessages();
  const [text, setText] = useState('');
  const shared = useSharedCodes();
  const listed = text === '' && shared.codes.length + shared.invalid.length > 0;
  const { data, failed, retry } = useCodesData(text !== '' || listed);
  const decoding = useDecoder(text, data?.rows);
  const field = useRef<HTMLTextAreaElement>(null);

  // What was pasted into the search field, or typed here before the script arrived.
  useEffect(() => {
    const waiting = takeOver() || field.current?.value;
    if (waiting) setText(waiting);
  }, []);

  const select = (start: number, end: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };

  return (
    <div className="page">
      <Meta title={t.decode.title} description={t.decode.description} />
      <h1>{t.decode.title}</h1>
      <noscript>
        <p>{t.decode.noScript}</p>
      </noscript>
      <DecodeInput field={field} text={text} onText={setText} />
      {failed && <Failure title={t.decode.failed} text={t.error.text} onRetry={retry} />}
      {data && listed && <SharedCodes data={data} shared={shared} />}
      {data && text !== '' && <DecodeResults data={data} decoding={decoding} onSelect={select} />}
    </div>
  );
}
