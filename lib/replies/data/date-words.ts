/** Month names, folded, by stem; the number is the month. */
export const monthStems: ReadonlyArray<readonly [stem: string, month: number]> = [
	['january', 1], ['february', 2], ['march', 3], ['april', 4], ['june', 6], ['july', 7], ['august', 8], ['september', 9], ['october', 10], ['november', 11], ['december', 12],
	['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['may', 5], ['jun', 6], ['jul', 7], ['aug', 8], ['sept', 9], ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
	['januar', 1], ['janner', 1], ['februar', 2], ['feber', 2], ['marz', 3], ['maerz', 3], ['mai', 5], ['juni', 6], ['juli', 7], ['oktober', 10], ['okt', 10], ['dezember', 12], ['dez', 12],
	['janvier', 1], ['janv', 1], ['fevrier', 2], ['fevr', 2], ['mars', 3], ['avril', 4], ['avr', 4], ['juin', 6], ['juillet', 7], ['juil', 7], ['aout', 8], ['septembre', 9], ['octobre', 10], ['novembre', 11], ['decembre', 12],
	['enero', 1], ['ene', 1], ['febrero', 2], ['marzo', 3], ['abril', 4], ['abr', 4], ['mayo', 5], ['junio', 6], ['julio', 7], ['agosto', 8], ['ago', 8], ['septiembre', 9], ['setiembre', 9], ['octubre', 10], ['noviembre', 11], ['diciembre', 12], ['dic', 12],
	['января', 1], ['январь', 1], ['февраля', 2], ['февраль', 2], ['марта', 3], ['март', 3], ['апреля', 4], ['апрель', 4], ['мая', 5], ['май', 5], ['июня', 6], ['июнь', 6], ['июля', 7], ['июль', 7], ['августа', 8], ['август', 8], ['сентября', 9], ['сентябрь', 9], ['октября', 10], ['октябрь', 10], ['ноября', 11], ['ноябрь', 11], ['декабря', 12], ['декабрь', 12],
]; // prettier-ignore

/** Weekday names, folded; 0 is Sunday. */
export const weekdayNames: ReadonlyArray<readonly [name: string, day: number]> = [
	['sunday', 0], ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6],
	['sonntag', 0], ['montag', 1], ['dienstag', 2], ['mittwoch', 3], ['donnerstag', 4], ['freitag', 5], ['samstag', 6],
	['dimanche', 0], ['lundi', 1], ['mardi', 2], ['mercredi', 3], ['jeudi', 4], ['vendredi', 5], ['samedi', 6],
	['domingo', 0], ['lunes', 1], ['martes', 2], ['miercoles', 3], ['jueves', 4], ['viernes', 5], ['sabado', 6],
	['воскресенье', 0], ['понедельник', 1], ['понедельника', 1], ['вторник', 2], ['вторника', 2], ['среду', 3], ['среды', 3], ['четверг', 4], ['четверга', 4], ['пятницу', 5], ['пятницы', 5], ['субботу', 6],
]; // prettier-ignore

/** Before a date: this is when the person is back (the date itself counts). */
export const returnLead = /(?:return(?:ing|s)?(?: (?:to (?:the )?(?:office|work)))?|be back|back (?:in|at|on|to)?|again (?:from|on|available)|available (?:again )?(?:from|on|as of)|resume|wieder|zuruck|erreichbar ab|ab(?: dem)?|retour|reprendrai|reviendrai|rentre|disponible (?:a partir|desde)|a partir d[ue]l?|regres\S*|vuelv\S*|volver\S*|reincorpor\S*|de vuelta|вернусь|вернется|выйду|выхожу|возвращ\S*|буду (?:в офисе|на связи|доступ\S*|на месте)|доступ\S* с|снова)/;
/** Before a date: absence lasts through it, so the next day counts. */
export const untilLead = /(?:until|till|through|thru|to|up to|–|-|bis(?: (?:zum|einschliesslich|inklusive|einschl\.?))?|jusqu'?(?:au|a|en)|au|hasta(?: el)?|al|по|до)\s*$/;
