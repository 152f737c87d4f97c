import { useCopy } from '../../hooks/useCopy';
import { useMessages } from '../../hooks/useLang';

interface Props {
  label: string;
  /** What is seen of the label beside buttons that begin with the same word. */
  short?: string;
  /** Made when the button is pressed: what is copied may depend on where the site is mounted. */
  text: () => string;
}

/** Copies a text; the button itself says how it went, and screen readers hear it. */
export function CopyButton({ label, short, text }: Props) {
  const t = useMessages();
  const [state, copy] = useCopy();
  const done = state === 'done';
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        data-state={state}
        aria-label={short && !done ? label : undefined}
        onClick={() => copy(text())}
      >
        {done ? t.copy.done : (short ?? label)}
      </button>
      <span role="status" className={state === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {done && t.copy.done}
        {state === 'failed' && t.copy.failed}
      </span>
    </span>
  );
}
