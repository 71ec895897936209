/** The package ships no types. */
declare module 'role-based-email-addresses' {
	const names: readonly string[];
	export = names;
}
