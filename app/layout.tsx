import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { DevelopmentNotice } from "@/components/site/development-notice";
import { siteUrl } from "@/lib/base/routes";
import { ENHANCE } from "@/lib/generated/assets";
import "./globals.css";

// Every page reads the published catalogue; the bytes are kept in front (lib/delivery), not here.
export const dynamic = "force-dynamic";

// Cut to what Danish pages are written with (scripts/subset-fonts.ts); two thirds of a first visit's bytes were fonts.
const text = localFont({
	src: "../lib/generated/fonts/text.woff2",
	weight: "400 700",
	variable: "--font-text",
	adjustFontFallback: "Arial",
	// All but the zero: Atkinson strikes it through, and in Danish that is the letter Ø ("2Ø22").
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0020-002F, U+0031-007E, U+00A0, U+00A7, U+00AD, U+00B7, U+00BD, U+00C4-00C6, U+00C9, U+00D6-00D8, U+00DC, U+00E4-00E6, U+00E9, U+00F6, U+00F8, U+00FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2026",
		},
	],
});
// Without it a telephone number would have its noughts from whatever face the device has: higher, and bolder.
const zero = localFont({
	src: "../lib/generated/fonts/zero.woff2",
	weight: "400 700",
	variable: "--font-zero",
	adjustFontFallback: false,
	declarations: [
		{ prop: "unicode-range", value: "U+0030" },
		{ prop: "size-adjust", value: "102%" },
	],
});
// One weight; it says that it has all of them, so that no browser makes it bolder than it is.
const display = localFont({
	src: "../lib/generated/fonts/display.woff2",
	weight: "100 900",
	variable: "--font-display",
	adjustFontFallback: "Times New Roman",
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0020-0022, U+0025-0029, U+002B-003B, U+003F, U+0041-005A, U+0061-007A, U+00A0, U+00A7, U+00AD, U+00B7, U+00BD, U+00C4-00C6, U+00C9, U+00D6-00D8, U+00DC, U+00E4-00E6, U+00E9, U+00F6, U+00F8, U+00FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2026",
		},
	],
});
// The whole faces are loaded by a page that has one of these characters, and by no other. U+2010 is none of them: no
// face has it, but a browser that breaks a word asks for it before it takes the hyphen that is there.
const textRest = localFont({
	src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
	weight: "200 800",
	variable: "--font-text-rest",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+00A1-00A6, U+00A8-00AC, U+00AE-00B6, U+00B8-00BC, U+00BE-00C3, U+00C7-00C8, U+00CA-00D5, U+00D9-00DB, U+00DD-00E3, U+00E7-00E8, U+00EA-00F5, U+00F7, U+00F9-00FB, U+00FD-00FF, U+2000-200F, U+2012, U+2015-2017, U+201A-201B, U+201E-2025, U+2027-206F, U+20AC, U+2122, U+2212",
		},
	],
});
const displayRest = localFont({
	src: "../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
	weight: "100 900",
	variable: "--font-display-rest",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0023-0024, U+002A, U+003C-003E, U+0040, U+005B-0060, U+007B-007E, U+00A1-00A6, U+00A8-00AC, U+00AE-00B6, U+00B8-00BC, U+00BE-00C3, U+00C7-00C8, U+00CA-00D5, U+00D9-00DB, U+00DD-00E3, U+00E7-00E8, U+00EA-00F5, U+00F7, U+00F9-00FB, U+00FD-00FF, U+2000-200F, U+2012, U+2015-2017, U+201A-201B, U+201E-2025, U+2027-206F, U+20AC, U+2122, U+2212",
		},
	],
});
const faces = [text, zero, display, textRest, displayRest].map(({ variable }) => variable).join(" ");

export const viewport: Viewport = {
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#0b363c" },
		{ media: "(prefers-color-scheme: dark)", color: "#081315" },
	],
};

export function generateMetadata(): Metadata {
	return {
		metadataBase: new URL(siteUrl()),
		title: {
			default: "Pårørendevejviser: hjælp til dig, der er pårørende",
			template: "%s · Pårørendevejviser",
		},
		description:
			"Er du pårørende til en voksen? Se, hvilken hjælp der er til dig. 18 slags støtte, hver oplysning med sin kilde.",
		icons: { icon: "/assets/favicon.svg" },
		formatDetection: { telephone: false },
	};
}

export default function RootLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="da" className={faces}>
			<body>
				{process.env.NODE_ENV === "development" && <DevelopmentNotice />}
				{children}
				<script type="module" src={ENHANCE} />
			</body>
		</html>
	);
}
