/** Where who has found a weakness looks for whom to tell (RFC 9116). */
export const SECURITY_TXT = "/.well-known/security.txt";

const DAY_MS = 86_400_000;
/** It must be less than a year ahead; two days are spared for clocks. */
const VALID_DAYS = 180;

export type SecurityContact = { contact: string; policy: string | undefined; siteUrl: string };

/** The file as it is today. It is written anew each day, so that it never runs out while somebody runs the site. */
export function securityTxt({ contact, policy, siteUrl }: SecurityContact, now: Date): string {
	const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
	const expires = new Date(today + VALID_DAYS * DAY_MS).toISOString();
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${expires}`,
		"Preferred-Languages: da, en",
		`Canonical: ${siteUrl}${SECURITY_TXT}`,
		...(policy ? [`Policy: ${policy}`] : []),
	];
	return `${lines.join("\n")}\n`;
}
