import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { ENHANCE } from "@/lib/generated/assets";
import { siteUrl } from "@/lib/routes";
import "./globals.css";

// Every page reads the published catalogue; the bytes are kept in front (lib/delivery), not here.
export const dynamic = "force-dynamic";

const text = localFont({
	src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
	weight: "200 800",
	variable: "--font-text",
	adjustFontFallback: "Arial",
	// All but the zero: Atkinson strikes it through, and in Danish that is the letter Ø ("2Ø22").
	declarations: [
		{ prop: "unicode-range", value: "U+0000-002F, U+0031-00FF, U+2000-206F, U+20AC, U+2122, U+2212" },
	],
});
const display = localFont({
	src: "../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2",
	weight: "100 900",
	variable: "--font-display",
	adjustFontFallback: "Times New Roman",
});

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
		<html lang="da" className={`${text.variable} ${display.variable}`}>
			<body>
				{children}
				<script type="module" src={ENHANCE} />
			</body>
		</html>
	);
}
