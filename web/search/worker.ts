import { createEngine } from './engine';
import { parseIndex } from './index/parseIndex';
import type { FromWorker, ToWorker } from './protocol';
import { inIdleSlices } from './steps';
import type { Engine } from './types';

// The engine off the main thread, for large catalogs. The page hands over the bytes of the index.

let engine: Engine | undefined;
const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') {
    try {
      engine = createEngine(parseIndex(data.bytes));
      say({ type: 'ready', size: engine.size });
      inIdleSlices(engine.warm());
    } catch (error) {
      say({ type: 'refused', message: String(error) });
    }
  } else if (engine) {
    say({ type: 'result', id: data.id, result: engine.search(data.query, data.options) });
  }
});

say({ type: 'up' });
