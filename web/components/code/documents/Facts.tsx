import type { Statement } from '../../../../content/types';
import type { DocumentLink } from '../../../catalog/views/code';
import { useMessages } from '../../../hooks/useLang';
import { Section } from '../../parts/Section';
import { ByDocument } from './ByDocument';
import { Statements } from '../../parts/Statements';

interface Props {
  facts: readonly Statement[];
  documents: readonly DocumentLink[];
}

/** What else helps with the code. */
export function Facts({ facts, documents }: Props) {
  const t = useMessages();
  if (facts.length === 0) return null;
  return (
    <Section id="facts" title={t.code.facts}>
      <ByDocument items={facts} documents={documents}>
        {(items, document) => (
          <Statements items={items} documents={documents} under={document !== undefined} />
        )}
      </ByDocument>
    </Section>
  );
}
