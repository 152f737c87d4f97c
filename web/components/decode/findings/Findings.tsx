import type { CodesData } from '../../../catalog/views/lists';
import type { Decoding } from '../../../hooks/useDecoder';
import { DecodeResults } from './DecodeResults';
import { SharedCodes } from '../SharedCodes';

interface Props {
  data: CodesData;
  /** The codes of a shared link; absent where there is a text to decode. */
  shared: { codes: string[]; invalid: string[] } | undefined;
  decoding: Decoding;
  /** What may be searched for where no code is found; '' for what is too long. */
  words: string;
  onSelect: ((start: number, end: number) => void) | undefined;
}

/**
 * What the decoder's page shows below its field, a script of its own: nobody needs it before there is something to decode.
 */
export function Findings({ data, shared, decoding, words, onSelect }: Props) {
  return shared ? (
    <SharedCodes data={data} shared={shared} />
  ) : (
    <DecodeResults data={data} decoding={decoding} words={words} onSelect={onSelect} />
  );
}
