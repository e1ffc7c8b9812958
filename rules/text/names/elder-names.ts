import { words } from './words';

/**
 * First names of people who have long left school: given to many children in these islands between the 1930s and the 1980s and to hardly
 * any since, short forms with them. Of nine thousand people so called in the texts for training, one in seventy is a pupil.
 */
export const ELDER_NAMES = words(`
  alan alison allan amanda andy angela anita ann anne annette anthea avril babs barbara barry becky bernadette bernard bernie
  beryl bev beverley bex bob brenda brian carl carmel carol carole caroline cath cathy cheryl christine cilla claire clifford
  clive colin craig cynthia danuta darren dave dawn daz deb debbie deborah debra debs deirdre denise derek des diane dianne
  dick don donald donna doreen doug douglas dympna edna eileen elaine enid fiona gail gareth garry gary gav gavin gaynor gaz
  gemma geoff geoffrey geraldine gill gillian gladys glenda glenn glenys glynis gordon graeme graham greg gwyneth heather
  hilary hilda howard ian jackie jacqueline jacqui jane janet janice janine jayne jean jeanette jeff jeffrey jen jenny jeremy
  jill jim joan joanne judy julie karen kath kathleen kathy keith kelly ken kev krystyna leonard lesley linda lindsay lindsey
  lisa liz lorna lorraine lyn lynda lynette lynn lynne lynsey malcolm mandy margaret marilyn marion marjorie maureen mavis
  meena melanie meryl michelle mick mike mildred moira muriel nasreen neil neville nicola nigel nikki noreen norma norman olwen
  pam pamela pat patricia patsy paula paulette pauline pete phil phyllis rekha rod rodney roger ron rowena roy sally sandra
  shabana shaheen sharon shaz shazia sheena sheila shelagh shelley shirley stacey steve stewart stu stuart sue sunita suresh
  susan suzanne sybil terence terry tina tony tracey tracy trevor tricia trish val valerie vernon vic vicky viv wayne wendy
  wilma yvonne
`);
