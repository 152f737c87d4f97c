import { useCopy } from '../hooks/useCopy';
import { useMessages } from '../hooks/useLang';

interface Props {
  label: string;
  /** Made when the button is pressed: what is copied may depend on where the site is mounted. */
  text: () => string;
}

/** Copies a text; the button itself says how it went, and screen readers hear it. */
export function CopyButton({ label, text }: Props) {
  const t = useMessages();
  const [state, copy] = useCopy();
  return (
    <span className="copy">
      <button type="button" className="button" data-state={state} onClick={() => copy(text())}>
        {state === 'done' ? t.copy.done : label}
      </button>
      <span role="status" className={state === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {state === 'done' && t.copy.done}
        {state === 'failed' && t.copy.failed}
      </span>
    </span>
  );
}
