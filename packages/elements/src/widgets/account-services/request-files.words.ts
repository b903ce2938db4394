import { text } from '../../i18n/text.js';

/** Holds the English of the files of requests and of their answers. */
export const requestFilesWords = {
  attachment: 'Attachment',
  choose: 'Choose a file',
  another: 'Choose another file',
  hint: 'One PDF, PNG or JPEG of up to 10 MB, such as a proof of payment',
  remove: 'Remove',
  removeNamed: text('Remove {name}', 'name'),
  chosen: text('{name} goes with your request.', 'name'),
  removed: text('{name} was removed.', 'name'),
  sending: 'Sending the file',
  stopped: 'Stopped. Nothing was sent.',
  wrongType: '{name} is no PDF, PNG or JPEG. Choose another file.',
  tooLarge: '{name} is larger than 10 MB. Choose a smaller file.',
  empty: '{name} is empty. Choose another file.',
  unreadable: '{name} cannot be read. If it was moved or changed, choose it again.',
  notSent: 'The file was not sent, and neither was your request',
  refused: 'The file was not accepted. Choose another one, or send your request without it.',
  again: 'The file has to be sent again. Press Submit again.',

  sentWith: 'Sent with it',
  answer: 'Answer',
  loading: 'Loading the answer',
  failed: 'We could not load the answer',
  waiting: 'Not answered yet. The answer will appear here.',
  files: 'Files with the answer',
  preparing: text('Preparing {name}', 'name'),
  saved: text('{name} was saved.', 'name'),
  notSaved: 'We could not save the file',
  gone: 'This file is no longer kept. Ask Corporate Account Services for it.',
};
export type RequestFilesWords = typeof requestFilesWords;
