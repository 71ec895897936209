/**
 * Relays that hand a person's mail on under a made-up address: real people stand behind them, so
 * they are no throw-away mailboxes, as bigger lists have it. Vendors' help pages, 2026-11.
 */
export const aliasRelayDomains: ReadonlySet<string> = new Set([
	'duck.com', 'mozmail.com', 'relay.firefox.com', 'privaterelay.appleid.com',
	'simplelogin.com', 'simplelogin.co', 'simplelogin.fr', 'slmail.me', 'slmails.com', 'aleeas.com',
	'dralias.com', 'passmail.com', 'passmail.net', 'passinbox.com', 'anonaddy.com', 'anonaddy.me',
	'addy.io', '33mail.com', 'erine.email', 'alias.fastmail.com', 'opayq.com', 'cloak.id',
]); // prettier-ignore

/** Functions that role-based-email-addresses misses: English titles, de, ru, es, fr. */
export const ownRoleNames: ReadonlySet<string> = new Set([
	'ceo', 'cfo', 'cto', 'coo', 'cmo', 'hr', 'invoice', 'invoices', 'reception', 'frontdesk',
	'vertrieb', 'verkauf', 'buchhaltung', 'rechnung', 'rechnungen', 'bewerbung', 'empfang', 'einkauf',
	'personal', 'zentrale', 'kanzlei', 'praxis', 'redaktion', 'datenschutz', 'geschaeftsfuehrung',
	'buh', 'buhgalter', 'kadry', 'ok', 'otdelkadrov', 'zakaz', 'zakupki', 'prodazhi', 'sekretar',
	'priemnaya', 'opt', 'reklama', 'snab', 'yurist', 'rabota', 'kanc',
	'ventas', 'compras', 'empleo', 'facturacion', 'contabilidad', 'administracion', 'atencion',
	'recepcion', 'contacto', 'rrhh', 'pedidos', 'gerencia', 'comercial',
	'ventes', 'achats', 'comptabilite', 'facturation', 'recrutement', 'emploi', 'accueil',
	'commercial', 'direction', 'secretariat', 'compta', 'rh',
]); // prettier-ignore

/** The domains typos are measured against; the library's own list turns mac.com into mail.com. */
export const popularDomains: readonly string[] = [
	'gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'hotmail.com',
	'hotmail.co.uk', 'hotmail.fr', 'outlook.com', 'outlook.de', 'live.com', 'msn.com', 'aol.com',
	'icloud.com', 'me.com', 'mac.com', 'mail.com', 'email.com', 'protonmail.com', 'proton.me',
	'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'freenet.de', 'orange.fr', 'free.fr',
	'wanadoo.fr', 'laposte.net', 'libero.it', 'virgilio.it', 'yandex.ru', 'yandex.com', 'mail.ru',
	'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'qq.com', '163.com', '126.com', 'naver.com',
	'comcast.net', 'verizon.net', 'att.net', 'zoho.com', 'fastmail.com', 'hey.com', 'wp.pl', 'o2.pl',
	'seznam.cz', 'abv.bg', 'ukr.net', 'i.ua',
]; // prettier-ignore
