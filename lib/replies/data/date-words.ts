/** Month names, folded, by stem; the number is the month. */
export const monthStems: ReadonlyArray<readonly [stem: string, month: number]> = [
	['january', 1],
	['february', 2],
	['march', 3],
	['april', 4],
	['june', 6],
	['july', 7],
	['august', 8],
	['september', 9],
	['october', 10],
	['november', 11],
	['december', 12],
	['jan', 1],
	['feb', 2],
	['mar', 3],
	['apr', 4],
	['may', 5],
	['jun', 6],
	['jul', 7],
	['aug', 8],
	['sept', 9],
	['sep', 9],
	['oct', 10],
	['nov', 11],
	['dec', 12],
	['januar', 1],
	['janner', 1],
	['februar', 2],
	['feber', 2],
	['marz', 3],
	['maerz', 3],
	['mai', 5],
	['juni', 6],
	['juli', 7],
	['oktober', 10],
	['okt', 10],
	['dezember', 12],
	['dez', 12],
	['janvier', 1],
	['janv', 1],
	['fevrier', 2],
	['fevr', 2],
	['mars', 3],
	['avril', 4],
	['avr', 4],
	['juin', 6],
	['juillet', 7],
	['juil', 7],
	['aout', 8],
	['septembre', 9],
	['octobre', 10],
	['novembre', 11],
	['decembre', 12],
	['enero', 1],
	['ene', 1],
	['febrero', 2],
	['marzo', 3],
	['abril', 4],
	['abr', 4],
	['mayo', 5],
	['junio', 6],
	['julio', 7],
	['agosto', 8],
	['ago', 8],
	['septiembre', 9],
	['setiembre', 9],
	['octubre', 10],
	['noviembre', 11],
	['diciembre', 12],
	['dic', 12],
	['января', 1],
	['январь', 1],
	['февраля', 2],
	['февраль', 2],
	['марта', 3],
	['март', 3],
	['апреля', 4],
	['апрель', 4],
	['мая', 5],
	['май', 5],
	['июня', 6],
	['июнь', 6],
	['июля', 7],
	['июль', 7],
	['августа', 8],
	['август', 8],
	['сентября', 9],
	['сентябрь', 9],
	['октября', 10],
	['октябрь', 10],
	['ноября', 11],
	['ноябрь', 11],
	['декабря', 12],
	['декабрь', 12],
	...names(1, 'gennaio', 'janeiro', 'januari', 'stycznia', 'ledna', 'januar', 'ocak', 'січня'),
	...names(2, 'febbraio', 'fevereiro', 'februari', 'lutego', 'unora', 'februar', 'лютого'),
	...names(3, 'marzo', 'marco', 'maart', 'marca', 'brezna', 'marts', 'березня'),
	...names(4, 'aprile', 'abril', 'kwietnia', 'dubna', 'квітня'),
	...names(5, 'maggio', 'maio', 'mei', 'maja', 'kvetna', 'maj', 'травня'),
	...names(6, 'giugno', 'junho', 'czerwca', 'cervna', 'червня'),
	...names(7, 'luglio', 'julho', 'lipca', 'cervence', 'липня'),
	...names(8, 'augustus', 'augusti', 'sierpnia', 'srpna', 'серпня'),
	...names(9, 'settembre', 'setembro', 'wrzesnia', 'zari', 'вересня'),
	...names(10, 'ottobre', 'outubro', 'pazdziernika', 'rijna', 'жовтня'),
	...names(11, 'novembro', 'listopada', 'listopadu', 'листопада'),
	...names(12, 'dicembre', 'dezembro', 'grudnia', 'prosince', 'грудня'),
];

function names(
	month: number,
	...stems: readonly string[]
): ReadonlyArray<readonly [string, number]> {
	return stems.map((stem) => [stem, month] as const);
}

/** Weekday names, folded; the position is the day, 0 is Sunday. */
const weekdays: readonly string[] = [
	'sunday sun sonntag sonntags dimanche domingo domenica zondag niedziela niedziele niedzieli воскресенье воскресенья 日曜日 日曜',
	'monday mon montag montags lundi lunes lunedi segunda-feira segunda maandag poniedzialek poniedzialku понедельник понедельника 月曜日 月曜',
	'tuesday tue tues dienstag dienstags mardi martes martedi terca-feira terca dinsdag wtorek wtorku вторник вторника 火曜日 火曜',
	'wednesday wed mittwoch mittwochs mercredi miercoles mercoledi quarta-feira quarta woensdag sroda srode srody среду среды среда 水曜日 水曜',
	'thursday thu thur thurs donnerstag donnerstags jeudi jueves giovedi quinta-feira quinta donderdag czwartek czwartku четверг четверга 木曜日 木曜',
	'friday fri freitag freitags vendredi viernes venerdi sexta-feira sexta vrijdag piatek piatku пятницу пятницы пятница 金曜日 金曜',
	'saturday sat samstag samstags sonnabend samedi sabado sabato zaterdag sobota sobote soboty субботу субботы суббота 土曜日 土曜',
];
export const weekdayNames: ReadonlyArray<readonly [name: string, day: number]> = weekdays.flatMap(
	(line, day) => line.split(' ').map((name) => [name, day] as const),
);

/** Before a date: this is when the person is back (the date itself counts). */
export const returnLead =
	/(?:\breturn(?:ing|s)?\b|\bback\b|again (?:from|on|available)|available (?:again )?(?:from|on|as of)|resume|wieder|zuruck|erreichbar ab|\bab(?: dem)?\b|retour|reprendr|reprise|reviendr|reviens|rentre|disponib(?:le|ile|el) (?:a partir|desde|dal|de)|a partir d[aeiou]l?|a partire dal?|regres\S*|vuelv\S*|volver\S*|reincorpor\S*|de vuelta|retorn\S*|\bvolt(?:o|arei|ar|amos)\b|de volta|rientr\S*|\btorn(?:o|ero|iamo|ando)\b|di ritorno|di nuovo (?:in|disp)|\bterug\b|\bweer\b|aanwezig vanaf|\bwrac\S*|\bwroc\S*|powrot|ponownie|tillbaka|\bater\b|tilbage|tilbake|vratim|вернусь|вернется|вернемся|выйду|выхожу|возвращ\S*|буду (?:в офисе|на связи|доступ\S*|на месте|снова)|доступ\S* с|снова|на связи с|повернуся)/;
/** Before a date: absence lasts through it, so the next day counts. */
export const untilLead =
	/(?:until|till|through|thru|to|up to|including|–|-|~|〜|bis(?: (?:zum|einschliesslich|inklusive|einschl\.?|und mit|incl\.?|inkl\.?))*|jusqu'?(?:au|a|en)|au|hasta(?: el)?|al|fino (?:al?|a)|sino al?|ate(?: (?:ao?|o|dia))?|\ba|tot(?: en met)?|t\/m|\bdo|till(?: och med)?|t\.?o\.?m\.?|til(?: og med)?|по|до)(?: (?:dia|and including|einschliesslich|inkl\.?))?\s*$/;
/** Those of them that cannot also introduce a day of return. */
export const untilOnly =
	/(?:until|till|through|thru|bis(?: \S+){0,2}|jusqu'?(?:au|a|en)|hasta(?: el)?|fino (?:al?|a)|sino al?|\bate(?: (?:ao?|o|dia))?|tot(?: en met)?|t\/m|по|до)\s*$/;
/** Before a date: the person is away on that day. */
export const absenceLead =
	/(?:out of (?:the )?office|out of office|away|unavailable|not (?:in|available)|on (?:annual )?(?:leave|holiday|vacation|pto)|\boff|closed|nicht (?:im|in|erreichbar|am)|abwesend|urlaub|geschlossen|absente?|en conge|ferme|fuera de|ausente|cerrad\S*|fuori|assente|afwezig|nieobecn\S*|отсутств\S*|не (?:буду|работаю))[^.]{0,24}$/;
/** After a Japanese or Chinese date: from that day on, or through it. */
export const returnTail =
	/^(?:\s*[（(][^）)]{1,6}[）)])?\s*(?:より|から|に|以降)?[^。、\n]{0,12}(?:出社|復帰|戻|通常|対応|回复|返回|恢复|上班|回来)/;
export const untilTail = /^(?:\s*[（(][^）)]{1,6}[）)])?\s*(?:まで|迄|为止|止)/;

/** Days ahead said in words, only after a word of return. */
export const relativeDays: ReadonlyArray<readonly [pattern: RegExp, days: number]> = [
	[
		/day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|dopodomani|overmorgen|pojutrze|послезавтра|明後日/,
		2,
	],
	[/\btomorrow\b|\bmorgen\b|\bdemain\b|\bmanana\b|\bamanha\b|\bdomani\b|\bjutro\b|завтра|明日/, 1],
];
export const nextWeek =
	/next week|nachste(?:r|n)? woche|kommende(?:r|n)? woche|semaine prochaine|proxima semana|semana que viene|prossima settimana|settimana prossima|volgende week|przyszl\S+ tygodni|следующей неделе|来週|下周/;
/** "in two weeks", "через 3 дня"; the number in digits or words. */
export const afterSpan =
	/\b(?:in|dans|en|em|tra|fra|over|za)\s+(\p{L}+|\d{1,2})\s+(days?|weeks?|tagen?|wochen?|jours?|semaines?|dias?|semanas?|giorn[oi]|settiman[ae]|dagen|weken|dni|tygodni\S*)|через\s+(\p{L}+|\d{1,2})?\s*(дн\S*|день|недел\S*)/u;
export const smallNumbers: Readonly<Record<string, number>> = {
	...spell('a an one einem einer einer un une uno una um uma een jeden один одну', 1),
	...spell('two zwei deux dos dois duas due twee dwa dwie две два', 2),
	...spell('three drei trois tres tre drie trzy три', 3),
	...spell('four vier quatre cuatro quatro quattro cztery четыре', 4),
};

function spell(words: string, number: number): Record<string, number> {
	return Object.fromEntries(words.split(' ').map((word) => [word, number]));
}
