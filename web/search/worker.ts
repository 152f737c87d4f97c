import { parseEngine } from './parse';
import type { FromWorker, ToWorker } from './protocol';
import type { Engine } from './types';

// The engine off the main thread. The page hands over the bytes of the index, since it can ask for them while this
// script is still on its way.

let engine: Engine | undefined;
const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') {
    try {
      engine = parseEngine(data.bytes);
      say({ type: 'ready', size: engine.size });
    } catch (error) {
      say({ type: 'refused', message: String(error) });
    }
  } else if (engine) {
    say({ type: 'result', id: data.id, result: engine.search(data.query, data.options) });
  }
});

say({ type: 'up' });
