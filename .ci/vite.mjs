// Vite's command, quiet about imports of vite.config.ts without a file ending, of which there are 150: Vite's present
// loader reads them, a future one will not.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
await import('../node_modules/vite/bin/vite.js');
