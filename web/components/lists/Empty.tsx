interface Props {
  text: string;
  action: string;
  onAction: () => void;
}

/** Nothing to show, and the way out. */
export function Empty({ text, action, onAction }: Props) {
  return (
    <div className="empty">
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
