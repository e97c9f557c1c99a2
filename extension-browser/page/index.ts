// Runs in the page's own world (MAIN) at document_start, before any script of the page. It only asks and obeys.
import { guardBeacon } from './beacon.ts';
import { awaitPort } from './bridge.ts';
import { guardClipboard } from './clipboard.ts';
import { guardFetch } from './fetch.ts';
import { guardWebSocket } from './websocket.ts';
import { guardXhr } from './xhr.ts';

awaitPort();
guardFetch();
guardXhr();
guardBeacon();
guardWebSocket();
guardClipboard();
