const letterForms: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
	en: [
		['Hi Sam,\n\nThanks for your mail. ', '\n\nBest regards,\nJill'],
		['Hello,\n\n', '\n\nCheers\nTom'],
		['Dear Mr Yates,\n\nthank you for getting in touch. ', '\n\nKind regards\nHelen'],
	],
	ru: [
		['Добрый день, Семён!\n\nСпасибо за письмо. ', '\n\nС уважением,\nЮлия'],
		['Здравствуйте!\n\n', '\n\nСпасибо\nТимур'],
		['Уважаемый Семён,\n\nблагодарим за обращение. ', '\n\nВсего доброго\nЕлена'],
	],
	de: [
		[
			'Guten Tag Herr Sander,\n\nvielen Dank für Ihre Nachricht. ',
			'\n\nMit freundlichen Grüßen\nJulia',
		],
		['Hallo,\n\n', '\n\nViele Grüße\nTom'],
		['Sehr geehrter Herr Sander,\n\ndanke für Ihre E-Mail. ', '\n\nBeste Grüße\nHelene Kurz'],
	],
	fr: [
		['Bonjour Samuel,\n\nMerci pour votre message. ', '\n\nBien cordialement,\nJulie'],
		['Bonjour,\n\n', '\n\nCordialement\nThomas'],
		["Cher Monsieur,\n\nj'ai bien reçu votre courriel. ", '\n\nBonne journée,\nHélène'],
	],
	es: [
		['Buenos días, Samuel:\n\nGracias por su mensaje. ', '\n\nUn saludo,\nJulia'],
		['Hola,\n\n', '\n\nSaludos\nTomás'],
		['Estimado señor:\n\nhe recibido su correo. ', '\n\nAtentamente,\nElena'],
	],
};

/** An answer with what people write around it. */
export function inLetterForm(language: string, text: string): string {
	const forms = letterForms[language] ?? [];
	const [before, after] = forms[text.length % forms.length] ?? ['', ''];

	return before + text + after;
}
