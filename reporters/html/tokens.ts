const light = `color-scheme:light;--ink:#1a2230;--soft:#566173;--line:#dde2e9;--paper:#fff;--panel:#f5f7fa;
--pass:#15784a;--fail:#b9261f;--open:#8a5a00;--error:#7b2fd0;--rest:#737e8e;--hatch:#aab3c0;--link:#0a56c2`;

const dark = `color-scheme:dark;--ink:#e5e9ef;--soft:#a7b1be;--line:#303844;--paper:#11151b;--panel:#191f28;
--pass:#4cc38a;--fail:#ff8178;--open:#e3b341;--error:#c59cff;--rest:#8b96a6;--hatch:#5a6675;--link:#7ab7ff`;

/**
 * Colours and the monospaced face of every page, as custom properties. Light or dark as the reader's system is, unless
 * `data-theme` on the root says which; print is always light.
 */
export const tokens = `
:root{${light};--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
@media screen{:root[data-theme=dark]{${dark}}}
`;
