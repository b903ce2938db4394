import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('cb-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
