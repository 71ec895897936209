/**
 * Local parts that name a function and nobody. Short on purpose: a name that is missing costs a mail, a name
 * that is wrong writes to a person. RFC 2142 and the words of Belgium and the Netherlands.
 */
export const genericNames: ReadonlySet<string> = new Set([
	'info', 'information', 'contact', 'office', 'mail', 'post', 'hello', 'hallo', 'welcome', 'welkom',
	'sales', 'verkoop', 'ventes', 'marketing', 'support', 'service', 'klantenservice', 'helpdesk',
	'inkoop', 'purchasing', 'achats', 'einkauf', 'vertrieb', 'administratie', 'administration', 'admin',
	'accounting', 'boekhouding', 'comptabilite', 'finance', 'facturen', 'invoice', 'billing', 'hr', 'jobs',
	'vacatures', 'press', 'pers', 'presse', 'secretariaat', 'secretariat', 'receptie', 'reception',
	'bestuur', 'directie', 'direction', 'team', 'kontakt', 'postmaster', 'webmaster', 'hostmaster',
]); // prettier-ignore
