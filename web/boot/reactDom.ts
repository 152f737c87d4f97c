// Imported before hydrate.tsx, so that React and the page are evaluated in two tasks of the browser and not in one.
import 'react-dom/client';
