import { layout } from './layout.mjs';

/** @param {object[]} pages As `sitePages` gives them. */
export const configure = (pages) => (eleventy) => {
  eleventy.setQuietMode(true);
  eleventy.addGlobalData('layout', 'page.11ty.js');
  for (const page of pages) {
    eleventy.addTemplate(`${page.path}.md`, page.markdown, {
      ...page,
      permalink: `${page.path}.html`,
      pages,
      draw: layout,
    });
  }
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
};
