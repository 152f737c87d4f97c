import { Component, type ReactNode } from 'react';
import { useDataSource } from '../../data/usePageData';
import { useIntent } from '../../data/useIntent';
import { useMessages } from '../../hooks/useLang';
import { parsePath } from '../../paths';
import { Failure } from './Failure';

interface Props {
  /** A new page gets a new chance. */
  page: string;
  children: ReactNode;
}

/** Shows a page that did not load as a page of its own, with a way to try again. */
export function ErrorBoundary({ page, children }: Props) {
  const source = useDataSource();
  const onIntent = useIntent();
  const t = useMessages();
  return (
    <Boundary
      page={page}
      fallback={(retry) => (
        <Failure
          title={t.error.title}
          text={t.error.text}
          onRetry={() => {
            source.forgetFailures();
            Promise.resolve(onIntent(parsePath(page))).then(retry, retry);
          }}
        />
      )}
    >
      {children}
    </Boundary>
  );
}

class Boundary extends Component<
  Props & { fallback: (retry: () => void) => ReactNode },
  { failed: boolean; page: string }
> {
  override state = { failed: false, page: this.props.page };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: { failed: boolean; page: string }) {
    return props.page === state.page ? null : { failed: false, page: props.page };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
