import type { Role } from "@/lib/desk/sign-in/person";

/** What each role is called, and what it may do. */
export const ROLE_WORDS: Record<Role, { name: string; may: string }> = {
	contributor: { name: "Bidragyder", may: "skriver kladder" },
	editor: { name: "Redaktør", may: "skriver kladder, sender til godkendelse og bekræfter tilbud" },
	publisher: { name: "Udgiver", may: "ser igennem og udgiver" },
	municipal: { name: "Kommunal redaktør", may: "vedligeholder egne kommuners tilbud" },
	administrator: { name: "Administrator", may: "styrer personer og indstillinger" },
};
