declare module 'select2';
declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue';
}
