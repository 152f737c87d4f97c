// React on its own, so that running it and running the page are two tasks.
import 'react-dom/client';
