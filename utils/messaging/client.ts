import { browser } from '../platform/browser';
import { callerOver } from './caller';

/** Sends one message from an extension page to the background. */
export const call = callerOver((envelope) => browser.runtime.sendMessage(envelope));
