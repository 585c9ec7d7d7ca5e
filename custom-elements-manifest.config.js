/** `npm run analyze`: describes the elements for editors and documentation. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};

/** The manifest names the modules as the package holds them, not their sources. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      const text = JSON.stringify(customElementsManifest);
      const published = text.replace(/"\/?src\/([^"]*)\.[jt]s"/g, '"dist/$1.js"');
      Object.assign(customElementsManifest, JSON.parse(published));
    },
  };
}
