import { place, ready } from './editor';

const field = document.createElement('textarea');
field.rows = 10;
field.value = 'Hello Dana,\n\nOn Monday Dana wrote:\n> Where is it?\n-- \nMaya Lindqvist';
place().append(field);

ready({
  text: () => field.value,
  html: () => field.value,
  readOnly: () => (field.readOnly = true),
  clear: () => (field.value = ''),
});
