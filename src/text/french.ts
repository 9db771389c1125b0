// What is needed of French once the voice speaks: loaded after the page can be read.
export { spokenForm } from './spoken-form.ts';
export { wordsOf } from './words.ts';
