/** What a report can be written as. */
export const formatNames = [
  'json',
  'html',
  'markdown',
  'junit',
  'ctrf',
  'badge',
  'shields',
  'sarif',
  'allure',
  'github',
  'terminal',
] as const;
export type FormatName = (typeof formatNames)[number];

/** What a run writes beside `report.json` where nothing else is asked for. */
export const defaultFormats: readonly FormatName[] = ['html', 'markdown', 'junit', 'ctrf', 'badge', 'shields'];
