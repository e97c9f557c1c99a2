// Runs in the page's own world (MAIN) at document_start, before any script of the page. It only asks and obeys.
import { guardBeacon } from './beacon.ts';
import { awaitPort } from './bridge.ts';
import { guardClipboard } from './clipboard.ts';
import { guardFetch } from './fetch.ts';
import { guardChooser } from './chooser.ts';
import { guardFilePicker } from './file-picker.ts';
import { page } from './natives.ts';
import { guardPeers } from './peer.ts';
import { guardRealm } from './realm.ts';
import { guardWebSocket } from './websocket.ts';
import { guardWorkers } from './worker.ts';
import { guardXhr } from './xhr.ts';

awaitPort();
guardRealm(page, [
  guardFetch,
  guardXhr,
  guardBeacon,
  guardWebSocket,
  guardPeers,
  guardWorkers,
  guardClipboard,
  guardChooser,
  guardFilePicker,
]);
