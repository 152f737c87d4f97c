import { useEffect, useMemo, useState } from 'react';
import type { CodesData } from '../catalog/lists';
import type { Decoder } from '../decode/client';
import type { DecodeResult, KnownRow } from '../decode/types';

// The decoder is loaded when there is something to decode, and shared by the whole visit.

let opening: Promise<Decoder> | undefined;

function open(): Promise<Decoder> {
  opening ??= import('../decode/client')
    .then(({ openDecoder }) => openDecoder())
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

export interface Decoding {
  /** What was found in `text`; undefined while there is none or it is being decoded. */
  result: DecodeResult | undefined;
  /** The text the result belongs to. */
  text: string;
  /** 0 to 1 while a long text is being decoded. */
  progress: number | undefined;
  /** The size limit in bytes when the text was too large, or true when something else failed. */
  failure: { limit: number } | true | undefined;
}

const NOTHING: Decoding = { result: undefined, text: '', progress: undefined, failure: undefined };

/** Decodes a text as it changes, against the rows of the catalog. */
export function useDecoder(text: string, rows: CodesData['rows'] | undefined): Decoding {
  const [decoding, setDecoding] = useState<Decoding>(NOTHING);
  const known = useMemo(() => rows && knownRows(rows), [rows]);
  useEffect(() => {
    if (!known || text.trim() === '') {
      setDecoding(NOTHING);
      return;
    }
    const abort = new AbortController();
    const { signal } = abort;
    const report = (next: Partial<Decoding>) => {
      if (!signal.aborted) setDecoding((before) => ({ ...before, ...next }));
    };
    open()
      .then((decoder) =>
        decoder.decode(text, known, { signal, onProgress: (progress) => report({ progress }) }),
      )
      .then((result) => report({ result, text, progress: undefined, failure: undefined }))
      .catch((error: unknown) => {
        const limit = (error as { limit?: unknown }).limit;
        const failure = typeof limit === 'number' ? { limit } : (true as const);
        report({ result: undefined, progress: undefined, failure });
      });
    return () => abort.abort();
  }, [text, known]);
  return decoding;
}

function knownRows(rows: CodesData['rows']): KnownRow[] {
  return rows.map(({ code, titles, official, observed }) => ({
    code,
    http: observed.flatMap((seen) => seen.http ?? []),
    messages: [
      ...official,
      ...titles.flatMap(({ zh, en }) => [zh, en]),
      ...observed.map((seen) => seen.msg),
    ],
  }));
}
