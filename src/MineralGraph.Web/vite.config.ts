import { defineConfig } from "vite";

// The service serves the pages' assets below /pages/; the documents themselves are at /graphiql and /entity/….
export default defineConfig({
  base: "/pages/",
  logLevel: "warn",
  build: {
    target: "es2022",
    outDir: "dist",
    sourcemap: false,
    chunkSizeWarningLimit: 8192,
    rollupOptions: {
      input: ["graphiql.html", "entity.html"],
      // "use client" speaks to servers that render React; there is none here.
      onwarn: (warning, tell) => warning.code === "MODULE_LEVEL_DIRECTIVE" || tell(warning),
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:5080", "/api": "http://127.0.0.1:5080" } },
});
