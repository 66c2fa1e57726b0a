// What the fixture pages use of editors that bring no types.
declare module 'draft-js';
declare module 'jquery';
declare module 'quill-1';
declare module 'summernote/dist/summernote-lite.js';
declare module 'trix';
