import { useEffect, useMemo, useState } from 'react';
import { decoderData } from '../catalog/decoderData';
import type { CodesData } from '../catalog/views/lists';
import type { Decoder } from '../decode/client';
import type { Report, TextFacts } from '../decode/types';
import { isLong, type Source } from '../data/decodeInput';

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
  /** What was found; while a short text changes, what was found in it before. */
  report?: Report;
  /** What a long text is, as soon as it has been read. */
  facts?: TextFacts;
  /** 0 to 1 while a long text is being decoded. */
  progress?: number;
  /** The size limit in bytes when the text was too large, or what else failed. */
  failure?: { limit: number } | 'unreadable' | 'failed';
}

const NOTHING: Decoding = {};

/** Decodes a source as it changes, with the data of all codes; once that is there, the decoder is made ready. */
export function useDecoder(source: Source, codes: CodesData | undefined): Decoding {
  const [decoding, setDecoding] = useState(NOTHING);
  const data = useMemo(() => codes && decoderData(codes), [codes]);
  useEffect(() => {
    // Should it fail, it fails again, and visibly, when there is something to decode.
    if (data)
      open().then(
        (decoder) => decoder.warm(data),
        () => {},
      );
  }, [data]);
  useEffect(() => {
    if (isLong(source)) setDecoding({ progress: 0 });
    if (!data || (typeof source === 'string' && !/\S/.test(source))) {
      if (source === '') setDecoding(NOTHING);
      return;
    }
    const abort = new AbortController();
    const { signal } = abort;
    const update = (next: (before: Decoding) => Decoding) => {
      if (!signal.aborted) setDecoding(next);
    };
    open()
      .then((decoder) =>
        decoder.decode(source, data, {
          signal,
          onRead: (facts) => update((before) => ({ ...before, facts })),
          onProgress: (progress) => update((before) => ({ ...before, progress })),
        }),
      )
      .then((report) => update(({ facts }) => ({ report, ...(facts && { facts }) })))
      .catch((error: unknown) => {
        const { name, limit } = error as { name?: unknown; limit?: unknown };
        const failure =
          typeof limit === 'number'
            ? { limit }
            : name === 'UnreadableError'
              ? ('unreadable' as const)
              : ('failed' as const);
        update(() => ({ failure }));
      });
    return () => abort.abort();
  }, [source, data]);
  return decoding;
}
