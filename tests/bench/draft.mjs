/** A support reply of about 150 words that holds what writing aids react to: canned lines, promises, a transfer, spelling. */
export const draft = [
  'Hi Alex,',
  "I'm so sorry for the inconvenience, and I completely understand how frustrating this must be.",
  'I just checked your order and I think the the parcel was actually sent to the wrong adress.',
  "Unfortunately we can't change the delivery once it has left our warehouse, because that is our policy.",
  "You will have to contact the courier team, and I'll transfer you to someone who might be able to help.",
  'I promise that your refund will definitely arrive by Friday, and it should of been done last week.',
  'Please log in, open the orders page and click on the blue button, then send us a screenshot of what you see.',
  'As I said in my last email, this is not something our department handles.',
  'Sorry again, and I hope that this makes sense to you.',
  "If you have any further questions, please don't hesitate to reach out.",
  'Kind regards, Sam from the support team',
];
