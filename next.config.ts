import type { NextConfig } from "next";

const config: NextConfig = {
	// lib/delivery stands in front: it compresses, tags and keeps the bytes.
	compress: false,
	generateEtags: false,
	poweredByHeader: false,
	// `npm test` checks the types of everything, tests and scripts too; the build need not do half of it again.
	typescript: { ignoreBuildErrors: true },
	serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "pdfkit"],
	turbopack: { root: import.meta.dirname },
};

export default config;
