import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { DecodeInput } from '../components/decode/DecodeInput';
import { Failure } from '../components/frame/Failure';
import { Meta } from '../components/frame/Meta';
import { summaryOf } from '../components/decode/summaryOf';
import { takePaste } from '../data/pasteTransfer';
import { isLong, type Source } from '../data/decodeInput';
import { useLater } from '../data/useLater';
import { useLaterData } from '../data/useLaterData';
import { useDecoder } from '../hooks/useDecoder';
import { useMessages } from '../hooks/useLang';
import { useSharedCodes } from '../hooks/useSharedCodes';

const loadFindings = () =>
  import('../components/decode/findings/Findings').then(({ Findings }) => Findings);

/** UTF-16 units; more is no question to a search. */
const LONGEST_QUESTION = 60;

/** A short line that was pasted; '' for anything else. */
function wordsOf(source: Source): string {
  const text = typeof source === 'string' ? source.trim() : '';
  return text.length <= LONGEST_QUESTION && !text.includes('\n') ? text : '';
}

/** Paste anything, get every code in it. The text stays in this component and dies with the page. */
export function Decode() {
  const t = useMessages();
  const { key } = useLocation();
  const [source, setSource] = useState<Source>('');
  const shared = useSharedCodes();
  const listed = source === '' && shared.codes.length + shared.invalid.length > 0;
  const isShown = source !== '' || listed;
  const [coming, setComing] = useState(false);
  const wanted = coming || isShown;
  const { data, ...codes } = useLaterData('codes', wanted);
  const { value: Findings, ...script } = useLater(loadFindings, wanted);
  const decoding = useDecoder(source, data);
  const field = useRef<HTMLTextAreaElement>(null);
  const long = isLong(source);

  // What was pasted into the search field, also of this page, or typed here before the script arrived.
  useEffect(() => {
    const waiting = takePaste() || field.current?.value;
    if (waiting) setSource(waiting);
  }, [key]);

  const select = (start: number, end: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const retry = () => {
    if (codes.failed) codes.retry();
    if (script.failed) script.retry();
  };
  // Said once each, not with every step of the bar.
  const announced = decoding.report
    ? summaryOf(decoding.report, t)
    : decoding.progress === undefined
      ? ''
      : t.decode.working;

  return (
    <div className="page results">
      <Meta title={t.decode.title} description={t.decode.description} />
      <h1>{t.decode.title}</h1>
      <noscript>
        <p>{t.decode.noScript}</p>
      </noscript>
      <DecodeInput
        field={field}
        source={source}
        facts={decoding.facts}
        onSource={setSource}
        onIntent={() => setComing(true)}
      />
      <p role="status" className="visually-hidden">
        {source !== '' && announced}
      </p>
      {(codes.failed || script.failed) && isShown && (
        <Failure title={t.decode.failed} text={t.error.text} onRetry={retry} />
      )}
      {data && Findings && isShown && (
        <Findings
          data={data}
          shared={listed ? shared : undefined}
          decoding={decoding}
          words={wordsOf(source)}
          onSelect={long ? undefined : select}
        />
      )}
    </div>
  );
}
