import type { Text } from '../../../content/types';
import { CodeLink } from './CodeLink';

interface Props {
  codes: readonly { code: string; title?: Text; label?: string }[];
}

/** Codes as a plain list of links. */
export function CodeList({ codes }: Props) {
  return (
    <ul className="plain ruled">
      {codes.map(({ code, title, label }) => (
        <li key={code} data-code={code}>
          <CodeLink code={code} {...(title && { title })} {...(label && { label })} />
        </li>
      ))}
    </ul>
  );
}
