import type { Plugin, Rolldown } from 'vite';

/** The styles of the scripts of a client build, by the script's file name. */
export type Styles = ReadonlyMap<string, string>;

/**
 * Styles without requests: every page has those it can show in itself (see prerender.tsx), so the script of a
 * page carries its own only for readers who come from a page of another kind. A style file that does not load,
 * or comes after the page, can therefore not happen. `styles` is filled during the build.
 *
 * The names of the classes stand for the content of their file. So a script whose styles change gets another
 * name, although the styles are put in after it was named.
 */
export function pageStyles(styles: Map<string, string>): Plugin {
  return {
    name: 'page-styles',
    enforce: 'pre',
    apply: 'build',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      styles.clear();
      const files = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const own = chunk.viteMetadata?.importedCss ?? new Set();
        const css = [...own].map((file) => textOf(bundle[file])).join('');
        for (const file of own) files.add(file);
        // Vite would fetch them as files before it runs the script.
        own.clear();
        if (css === '') continue;
        styles.set(chunk.fileName, css);
        const page = pageOf(chunk);
        if (page) chunk.code = adopt(css, page) + chunk.code;
      }
      for (const file of files) delete bundle[file];
    },
  };
}

function pageOf({ facadeModuleId }: Rolldown.OutputChunk): string | undefined {
  return /[\\/]web[\\/]pages[\\/](\w+)\.tsx$/.exec(facadeModuleId ?? '')?.[1];
}

/** Adds the styles to the document unless it was built as a page of this kind. */
function adopt(css: string, page: string): string {
  return [
    `if(!document.querySelector('style[data-page="${page}"]')&&document.adoptedStyleSheets){`,
    `const sheet=new CSSStyleSheet();sheet.replaceSync(${JSON.stringify(css)});`,
    'document.adoptedStyleSheets=[...document.adoptedStyleSheets,sheet];}\n',
  ].join('');
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('a script names styles that were not built');
  return Buffer.from(file.source).toString('utf8').trim();
}
