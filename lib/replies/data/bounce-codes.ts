import type { BounceReason } from '../bounce-reason';

/**
 * RFC 3463 and the IANA registry of enhanced status codes, read the way receivers use them. Codes
 * that say nothing by themselves (x.0.0, 5.7.1, 5.1.0 ...) are left to the wording.
 */
export const enhancedCodeReasons: ReadonlyMap<string, BounceReason> = new Map([
	['5.1.1', 'userunknown'], ['4.1.1', 'userunknown'], ['5.1.0', 'userunknown'], ['4.1.0', 'onhold'],
	['5.1.2', 'hostunknown'], ['4.1.2', 'hostunknown'], ['5.1.3', 'userunknown'], ['5.1.4', 'filtered'],
	['5.1.6', 'hasmoved'], ['4.1.6', 'hasmoved'], ['5.1.7', 'rejected'], ['4.1.7', 'rejected'],
	['5.1.8', 'rejected'], ['4.1.8', 'rejected'], ['5.1.9', 'systemerror'], ['5.1.10', 'notaccept'],
	['5.2.1', 'suspend'], ['4.2.1', 'suspend'], ['5.2.2', 'mailboxfull'], ['4.2.2', 'mailboxfull'],
	['5.2.3', 'exceedlimit'], ['4.2.3', 'exceedlimit'], ['5.2.4', 'filtered'], ['5.2.0', 'filtered'],
	['5.3.1', 'systemfull'], ['4.3.1', 'systemfull'], ['5.3.2', 'notaccept'], ['4.3.2', 'notaccept'],
	['5.3.0', 'systemerror'], ['4.3.0', 'systemerror'], ['5.3.3', 'systemerror'], ['5.3.4', 'mesgtoobig'], ['4.3.4', 'mesgtoobig'],
	['5.3.5', 'systemerror'], ['4.3.5', 'systemerror'], ['5.4.0', 'networkerror'], ['4.4.0', 'networkerror'],
	['4.4.1', 'expired'], ['5.4.1', 'expired'], ['4.4.2', 'networkerror'], ['5.4.2', 'networkerror'],
	['4.4.3', 'systemerror'], ['5.4.3', 'systemerror'], ['5.4.4', 'hostunknown'], ['4.4.4', 'hostunknown'],
	['4.4.5', 'systemfull'], ['5.4.5', 'exceedlimit'], ['4.4.6', 'networkerror'], ['5.4.6', 'networkerror'],
	['4.4.7', 'expired'], ['5.4.7', 'expired'], ['4.4.8', 'networkerror'], ['4.4.9', 'networkerror'],
	['5.4.14', 'networkerror'], ['5.4.312', 'networkerror'], ['4.4.312', 'networkerror'], ['5.4.300', 'expired'], ['4.4.316', 'expired'],
	['5.5.0', 'syntaxerror'], ['5.5.1', 'syntaxerror'], ['5.5.2', 'syntaxerror'], ['5.5.4', 'syntaxerror'], ['5.5.3', 'toomanyconn'],
	['4.5.3', 'toomanyconn'], ['5.5.6', 'syntaxerror'], ['5.6.0', 'contenterror'], ['5.6.1', 'contenterror'], ['5.6.2', 'contenterror'],
	['5.6.3', 'contenterror'], ['5.6.5', 'contenterror'], ['5.6.6', 'contenterror'], ['5.6.7', 'contenterror'], ['5.6.9', 'contenterror'],
	['5.7.0', 'securityerror'], ['4.7.0', 'blocked'], ['4.7.1', 'blocked'], ['5.7.2', 'filtered'], ['5.7.3', 'securityerror'],
	['5.7.4', 'securityerror'], ['5.7.5', 'securityerror'], ['5.7.8', 'securityerror'], ['5.7.9', 'securityerror'], ['5.7.10', 'failedstarttls'],
	['5.7.7', 'authfailure'], ['5.7.13', 'suspend'], ['5.7.14', 'securityerror'], ['5.7.16', 'securityerror'], ['5.7.17', 'filtered'], ['5.7.18', 'filtered'],
	['5.7.20', 'authfailure'], ['5.7.21', 'authfailure'], ['5.7.22', 'authfailure'], ['5.7.23', 'authfailure'],
	['5.7.24', 'authfailure'], ['5.7.25', 'requireptr'], ['4.7.25', 'requireptr'], ['5.7.26', 'authfailure'], ['4.7.26', 'authfailure'],
	['5.7.27', 'notaccept'], ['4.7.23', 'authfailure'], ['5.7.28', 'speeding'], ['4.7.28', 'speeding'], ['5.7.29', 'authfailure'], ['5.7.509', 'authfailure'],
	['5.7.515', 'authfailure'],
	['5.7.30', 'failedstarttls'],
]); // prettier-ignore

/** RFC 5321 reply codes, where one alone says something. */
export const basicCodeReasons: ReadonlyMap<number, BounceReason> = new Map([
	[421, 'blocked'], [450, 'onhold'], [451, 'systemerror'], [452, 'systemfull'], [454, 'failedstarttls'],
	[500, 'syntaxerror'], [501, 'syntaxerror'], [502, 'syntaxerror'], [503, 'syntaxerror'], [504, 'syntaxerror'],
	[521, 'notaccept'], [530, 'securityerror'], [534, 'securityerror'], [535, 'securityerror'], [538, 'securityerror'],
	[551, 'userunknown'], [552, 'mailboxfull'], [553, 'userunknown'], [555, 'syntaxerror'], [556, 'notaccept'],
]); // prettier-ignore
