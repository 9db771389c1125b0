/* For a screen that needs no more than its text. */
import { startOfflineCopy } from '../start-offline-copy.ts';

startOfflineCopy();
