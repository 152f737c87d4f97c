import type { Statement } from '../../../content/types';
import { useLang } from '../../hooks/useLang';
import { Basis } from './Basis';

interface Props {
  items: readonly Statement[];
  /** Steps are numbered, causes and facts are not. */
  ordered?: boolean;
  /** Facts name their document in the open. */
  showDoc?: boolean;
}

/** Sentences that claim something, each with how we know it. */
export function Statements({ items, ordered = false, showDoc = false }: Props) {
  const lang = useLang();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {items.map((item) => (
        <li key={item.en} data-basis={item.basis}>
          {`${item[lang]} `}
          <Basis basis={item.basis} {...(item.doc && { doc: item.doc })} />
          {showDoc && item.doc && (
            <cite className="doc" lang="zh-CN">
              {item.doc}
            </cite>
          )}
        </li>
      ))}
    </List>
  );
}
