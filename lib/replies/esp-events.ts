import { unreachable } from '../mail/errors';
import type { EspProvider, EspReading } from './esp-classification';
import { readMailgunEvents } from './esp-events-mailgun';
import { readSendGridEvents } from './esp-events-sendgrid';
import { readSesEvents } from './esp-events-ses';

/** Maps a webhook payload whose signature was verified before; a stranger's JSON comes out as `unreadable`. */
export function readEspEvents(provider: EspProvider, payload: unknown): EspReading {
	switch (provider) {
		case 'ses':
			return readSesEvents(payload);
		case 'sendgrid':
			return readSendGridEvents(payload);
		case 'mailgun':
			return readMailgunEvents(payload);
		default:
			return unreachable(provider);
	}
}
